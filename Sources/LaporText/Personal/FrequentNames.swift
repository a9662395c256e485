// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Given and family names that are frequent in Indonesia: of the lists that NOTICE names, and of common knowledge.
enum FrequentNames {
    static func contains(_ word: String) -> Bool { all.contains(word) }

    private static let all = PersonalWords.set(
        """
        abdullah aceng adam ade adianto adit aditya adiwijaya afifah agung agus agusman agustina agustinus ahmad ainun
        aisyah akbar alamsyah aldi alfa alfian alfiansyah ali alif almas almira alvin alya amaliyah amanda amelia amin
        aminah amir amiruddin ananda ananta andi andika andre andri andriani anggraini ani anisa annisa anto anton
        antonius anwar ardiansyah arfan ari arianto arief arif arifin ariyani ariyanti arkan arta aruan arya asep
        ashari asmarani asmawati asmawi astri astuti ateng aulia auliawati ayu ayuningsih azis aziz azizah azka
        azzahra bachtiar badriah bagas bagus baharuddin baihaqi bakri bambang basri basuki bayu bella benediktus bima
        budi budiman bunga burhan burhanuddin butet cahya cahyadi cahyani cahyawati cahyono cantika catur cecep
        chandra chaniago cindy citra clarissa claudia dadang daeng dalimunthe damanik damayanti dani daniel darman
        darmawan darmin darto darwis daryono david dea dede delia deni dennis denny desi deva dewa dewantara dewanti
        dewi dharmawan diah dian dicky dimas dinda dini dito djoko doni dwi dwianto edi edwin edy efendi effendi eka
        eko elisabeth elly elvira emma endah endang engkos enny entin erna erni ester eti euis evi fadli fahira
        fahreza fahri faisal faiz fajar fania farhan farid faridah fatimah fatma fatmawati fauzan fauzi fauziah
        fauziyah febri febriani ferdinand feri ferry fikri firdaus firmansyah fitra fitri fitria fitriani fitriawati
        fitriyah fitriyani franky fransiska fransiskus galih gatot gede gilang ginanjar ginting girsang gita gunawan
        guntur gusti hadi hadianto hadijah hafiz hakim halimah hamdan hamdani hamid hamzah hanafi handayani hanifah
        hapsari harahap hardi hardjodiningrat harianto hartanto hartini hartono harun haryadi haryanto haryono hasan
        hasanah hasanuddin hasbullah hasibuan hasnah hastono hastuti hayati helmi hendra hendro herawati heri herlina
        herman hermawan heru hery hidayat hilman hotma hotman husein husnawati hussein hutabarat hutagalung hutapea
        ibrahim ida idris ignatius iin iis ika ilham ilyas imam imelda imran indah indra indrawati indri indriani
        indriyani intan iqbal irawan irawati irfan irma irwan iskandar ismail ismawati isna isnawati isti ita ivan
        iwan jajang jaka jamal jamaluddin jatmiko jefri jemi johan johannes joko jufri juliana julianto jumadi jumiati
        junaedi kadek kamaruddin karim karimah karina karnadi karo karsinah kartikasari kartiko kartini kartono kasim
        kasiman kasinah kayla ketut kevin keysha khadijah khairil khairul khairunnisa khalid khofifah khoirul khotimah
        kiki kirana kogoya komalasari komang kristian kristina kurniasih kurniawan kusnadi kusuma kusumadewi
        kusumaningrum kusumawati kusumo laila latifah latuharhary leiwakabessy lenny lesmana lestaluhu lestari lia
        lilis limbong lina linda lintang livia lubis luh lukas lukman lumbanbatu lumbantobing lusi lutfiah made
        maharani mahendra mahmud mahmudah maimun maimunah malik maman mamat manalu mangara manik mansur manuhutu
        manuputy manurung mardhiyah mardiana maria mariam markus marlina marlon marni marno martinus marwan maryam
        maryati marzuki masruroh matius matondang maulana maulidya maya mega melani meri mersi mia miftah misbah moch
        mochamad mohamad mohammad monica mote mubarok mubarokah muchlis muh muhamad muhammad muhtar muji mujiono
        mukhlis mukti mulyadi mulyani mulyanto mulyo mulyono munawaroh munir munte murni murtini mustafa mustofa
        nababan nabila nadifah nadira nadya nainggolan nana nanang nanda nani napitupulu nasir nasruddin nasrul
        nasution natalia naufal nayla neneng neni ngatini ngatiyem ngurah nia nikmah nina ningsih nining nisa noor
        nova novi novita nugroho nur nuraeni nurafifah nuraini nurainiarti nurazizah nurbaya nurdiana nurdin nurhaliza
        nurhayati nurjanah nurjannah nurlaili nurlela nurmala nursanti nurul nuryanti nyoman oman ondoafi otong paijo
        paimin pambudi pamungkas pandu pangaribuan pangestu panjaitan pardi parman parmin parto parulian parwati
        pasaribu pattinama paulus permana permatasari petrus pigai pohan poltak ponijan ponirin prabowo prakoso
        pramono pranata pranowo prasetyo pratama pratiwi priambodo prihantoro priyadi priyanto puji pulungan purba
        purnama purnamasari purnomo purwanto purwati puspita puspitasari putra putranto putri putu rachman rachmat
        rafi ragil rahardian rahardjo raharjo rahayu rahayuningsih rahim rahmad rahmadi rahman rahmat rahmawati raisa
        rajagukguk rakhman rama ramadani ramadhan ramadhani ramlah ramli rangga rasyid ratih ratmi ratmini ratna rayan
        rayyan rebo reni resti retno reza rezki ria rian ridwan rika rina rini rio rita riyadi riyanto rizal rizaldi
        rizka rizki rizky rizkyani rizqiana robert rofiqoh rohana rohani rohmah rohman rohmat romlah roni rosalina
        rosdiana rosidah rosita rosmawati rosmini rosyid rotua rudi rudy rukiah rukmana rukmini rumbiak rusdi ruslan
        rusli rusman rusmini rustam ruth sabar sabri sadikin safira safitri safrudin sahat sahrul saiful saipul
        sakinah salim salman salsabila salsawati samosir samsudin samsul samuel santi santosa santoso sanusi sapri
        sapto saptono saputra saputro saragih sarah sari sarifah sarimin sarmini sarwan sarwo sarwono satria satrio
        saut selamet selvia sembiring setiawan setyaningsih setyo shakira sheila shinta shofiyah sholeh sibarani
        sidabutar sidiq sigit sihombing sihotang sijabat silaen silalahi silitonga simamora simanjuntak simatupang
        simbiring simon sinaga sinambela sinta siregar sitanggang siti sitiaminah sitompul sitorus situmeang
        situmorang slamet soedibyo sofia sofyan soleh soleha soleman solihin sri stefanus subagyo subroto sudarmaji
        sudarmono sudarno sudarsono sudirman sugeng sugianto sugiarto sugiyono suhardi suharti suhartini suharto
        suhendra suhono sujono sukamto sukardi sukarman sukarno sukirman sukirno sukma sulaeman sulaiman sulastri
        sulistiyani sulistyo sulistyowati suliyah sumantri sumardi sumarni sumarno sumarsih sumbogo sumiati suminah
        sumini sumitro sumiyati sunarto sunaryo sundari supardi suparman suparno suprapto supriadi supriyadi
        supriyanto supriyati surahman surono suroso surti surya suryadi suryana suryanegara suryani suryanti suryanto
        suryati suryo suryono suryoputro susanti susanto susetyo susi susilo susilowati sutanto sutarman sutarno
        sutini sutiyono sutomo sutrisno suwandi suwardi suwarni suwarno suwarti suyanto suyati suyatno suyono syafii
        syafruddin syahirah syahputra syahril syahrir syahrul syaiful syaifullah syamsuddin syamsudin syamsul syarief
        syarif syarifah syarifuddin syifa tabuni tambunan tampubolon tania tanjung tanti tari tarigan tarmidzi tarmizi
        tarno taslim tasrif tasya tatang tatik taufik taufiq tedi tegar teguh theresia tiara tigor tika tini titin
        tiur tobing togar tommy toni tono tri triyono tugiman tukijo tukiman tukimin tumini tuti tutik ucha ucok ucup
        udin ujang umar umi untung ursula usep usman uswatun utami utomo veronika vina vino viona wagiman wagimin
        wahyono wahyu wahyudi waluyo wanggai wardhani warsito warsono warti wartini wasis wati wawan wayan wenda
        wibawati wibisono wibowo widiastuti widodo widya widyanarko widyanto widyastuti widyatama wijanarko wijaya
        wijayanti wijayanto wiji wijiono winarti winarto winda wira wirawan wiwin wulan wulandari yadi yahya yakobus
        yanti yanto yanuar yasmin yati yatno yayan yayat yayuk yeni yenny yoga yogi yohana yohanes yohanis yoman yosef
        yosep yosua yuda yudhistira yudi yuli yulia yuliana yuliani yulianingsih yulianti yulianto yulita yulius yuni
        yuniarto yuningsih yunita yunus yusniar yusril yusuf yusup zaenab zaenal zaenuddin zahra zahrah zahrani zainab
        zainal zainuddin zainul zaki zidan zubaidah zul zulaeha zulaikha zulfikar zulham zulkifli zuraida
        """
    )
}
