// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Stems of ordinary words, those that stand in most complaints first: each line is half a step of the natural logarithm rarer than
/// the one before.
///
/// Counted over about nine thousand complaints of two collections (2017 and later); words that were mostly written with a capital, and
/// what names a place, are left out. The last line adds ordinary words that those collections happen not to hold.
enum OrdinaryWords {
    static let classes = """
        jalan
        bansos petugas hari perbaiki
        rumah nomor sebut kelurahan depan laku bayar rt kerja bulan siswa masuk rw kecamatan tahun daftar bpjs sungai minta \
        sedang mati serta
        rusak got lampu guna langka pohon galat lama jam aplikasi air beri sehingga luar daerah data urus kartu desa sekolah \
        dekat bahaya tanya aju lain surat parkir hujan macet pernah adu banjir kantor masa jelas mbali lubang arah luarga \
        tanggal ppdb angkut ktp bagi luhan butuh salah wilayah
        sesua sehat raya tutup status proses sampah minggu mobil cek online tetap datang ikut pangkas lewat tinggal gang \
        besar tgl memang hasil lokasi barat tua cara langsung bangun usaha akun mula tinggi syarat sepanjang pkl pilik \
        pungli motor alamat kondisi ingat solusi timbang pertigaan timur perumahan antre alas unggu akhir utama nyata ganti \
        nama umum pengendara pindah jawab akibat akses terang ubah buka selat pinta ulang sakit cair iur pasang suruh sosial \
        tengah parah lintas puskesmas
        selesa utara tepat benar ribu hilang tinda tambah roboh bau aktif lihat dulu november lambat kk desember numpuk area \
        listrik mampu pns angkat awal tsb rupiah kena atur tertib taman cukup secara gaji tanah paka rumahsakit ndara rasa \
        bawah polisi warung obat anya boleh buang pos uju sdn trotoar bersih istri sementara pulang respon berta alam foto \
        seharus panjang suam hadap tanggap lampir biar apalag naik beli biasa jembatan pasti ata didik tanggung tama sawah \
        cetak yaitu kirim penuh jalur pdam kecelakaan selain program kecil imigrasi tentu tolak khusus tangan menteri nik \
        pasar apabila hati jatuh bawa saran titik konfirmasi
        dishub kabel kg semakin bising urut paspor tagih anting batas berat pilih paving pintu gas aspal teman kip dokter \
        bangunan berkas pt korban bank lingkung ecek beda takut barang suara pinggir tegas sman musala isi tetangga sebesar \
        lengkap tenaga berla rugi turun email jadwal satpol kaki balik henti tulis seorang akta lapangan faskes angan pusat \
        september sedia resah eluh selesai pukul nyaman kelas janji kawas ertib angin diri bus masalah umpang cabang agustus \
        kotor klaim rakyat guru cari harga merah anggota lahir karyaw bikin sempat temu internet hak ambah lulus sisi tiba \
        alir antar makan jauh aman musim maret seluruh kereta atasi kiri putus layak prosedur duduk belakang pasien oktober \
        baca tukang laksana lebar inggal via tunggu dua ruang dll sya blok saldo bukti sempit trimakasih ikan masjid usul \
        neger arus kanan bbm januar paket nanti tk id sk cpns per verifikasi wajib kadang sms lancar setempat sembarang sela \
        ngebut jukir erja dampak
        indak fungsi larang alat asal miskin preman dicek jumlah jaga cewa ndala hendak administrasi irim khawatir trima \
        ranting posisi catat tingkat tibkan satu smkn beasiswa giat sepeda muncul sayang paksa secepat smpn ngurus mampet \
        sedikit beliau total ruju rambu cm tuju itahu mahasiswa nunggu senin dasar sasar putih raskin stasiun kunjung main \
        sehar bijak arti dengar ujung tepi sabtu lebat wakil tiang mahal rmh survey siap fasilitas panggil tinjau kuliah \
        ijazah sebagi jpo rendah kilometer pergi februar tangga sebenar meter rupa manfaat badan rata tungga penting jurus \
        bagus jenis letak anggu truk kinerja palang niat upa resmi klinik bongkar kabar nikah umur juta api rekam terbit \
        cantum bekas juni tera tambal operasi dahulu tegur sebrang kontrak imbul adil deras swasta maksud lamar negara tpi \
        seminggu persulit bebas hp kos domisil angkot pipa dinsos beban realisasi bocor sertifikat denda periksa sebul \
        halang cabut tanda april minal pribad buruk calon setengah seleksi karcis kapas telepon iode anggap bayi atm \
        aktifitas peroleh selanjut juli rama gratis jamin spp makam jabat alih
        tol kuota subsid capa arik sangkut jarak suka kampus gangu undang ukur komplain darah kaya dokumen update covid \
        setahun wa beras rawat nila loket jumat bicara surve bingung tabung lawan usia istirahat setuju adik konsultasi \
        indaklanjut menit kasus hapus tarif tahap nduduk pasuk pantau langgan erti ani uji bantua tahan putar sebuah kontak \
        input kenan publik tuna registrasi koordinasi upload pip meni belok miring halam sdukcapil formasi makin kamis erus \
        semester ingkat sekretariat gali dinding dri berhak pengemis nov minimal rjasama ber pela halte pandem ebang janda \
        polsek bolak jasa puluh pasir banding rastra sidak hambat mukim acara luka evaluasi bakar buku awat jera rekan light \
        tembok wenang demi up hamil etahu login lalin mata pula eruk himbau latih besok ahli ngetem pajak warna muda \
        transaksi kode telpon prihatin rimbun wib hitung blanko bahu bagai pangkat agen lanta siun sim alur agak rubah iksa \
        dukcapil pagar amping tunjuk hijau profil tiket rencana masak identitas tanggul lolos tanam waris mudah pakan \
        ngelupas sejahtera pikir lunasi transportasi kang pudah gelombang ojek sata profesional hadir dukung spt golong batu \
        sungguh simpan serius akar rapi ekonom ulis masu gambar surut rapat jiwa repot nanya ringan penghasil tumbuh kesan \
        hukum pabrik pakai transfer ecewa hotel balita spendukcapil sengaja paham kering imb hindar perpanjang mangga phk \
        sibuk kaji unit semenjak besi rusun huni traffic sewa puas ny nasib misal batal anggar gerus dusun kembang maksimal \
        daya form pom ayam unjang pukim tidur kumpul contoh ancam sipil prioritas urang byk aneh lampumerah musik marah impa \
        normalisasi ramah lempar blum lumay kamar
        protes bukit sepakat pake mhon luas keluar demam bidang arter aktivitas sadar klarifikasi upaya sebar lupa warkop \
        sisa smpai sewaktu rel pasal lumpur service pintar koreksi dsb masing jahat cerah baju vaksin seragam plengseng daun \
        bentuk kpn honorer seo sekaligus rjaan pesan otomatis menga kertas kala catin tlp telusur tampil customer tlng \
        sepihak selang seenak orangtua kuasa kasar injau capil selasa sebentar sesuai produk follow sebanyak sbg eluar ndak \
        manen kuning emu cafe bener ekam telp seringkal praktek duga copy byr pavingisasi sekedar se rabu persis liat jujur \
        full damping center razia radio komputer flyover mutasi dunia asli tps nopol mesti maju kembali cuci cerita komentar \
        uu usah tdak rekening odgj msk gilir da ank pimpin tani sertifikasi lacak snaker skali pegang umkm lansia video \
        sanggup rutin permudah dini berte yah senang saling percepat gigi bedah operasional komunikasi hatik erbit ekonomi \
        kualifikasi kanal bandara inap igd serah retribusi pdhal panas licin kendala tindaklanjut hatur hatia es ahan atap \
        nominal ibadah gerobak gerak emang beton sesegera papan pangkal palem nafas luark lalulintas laki dadak andal \
        kontrol jt gedung urun tetep lbh fisik asa skitar selenggara sejum teran ealisasi dtks plat kriteria kost kopi \
        indikasi dapet blangko biru tempuh nampak ila budaya bidan asing sepi klik cegah brp unggak seterus server sept \
        luang kacau elpon desak calo asuransi volume validasi shg pandang lepas wanita silah negri menu legalisir kandang \
        jenjang efek bnyak track tambang serang layang laut jatah bayang angkap zoom poli asap tower salahguna mesin libur \
        kluarga ilegal gelar empu dinkes balap bahwasa antisipasi akal studi standby rute ogah me manajemen double potensi \
        nyamuk miras jemur enak dangkal tuntas toilet sebalik nihil marak emas call awas selidik koridor handphone dosen \
        distribusi saudara ribet cctv tombol pungkin panitia marka lgi apotik
        yng ttd skrng fasum bengkel rujuk pantas laju lai jga gudang etap engah tampan prop potor passing interview erobos \
        usir unjung sedimen junta spanduk sesak ruas notabene nonaktif lurus larut kualitas egak satpam rtua konsumen suap \
        sekal progres mundur kaget buram ajak taruh sampek rindang ojol kuatir karaoke kader dahan ato samsat rinci pulih \
        lintasi lembar lembaga cuti armada agnosa stiker retak normal lindung cover seseorang sendat sebetul restor resign \
        profesi plg manual internal intah embali derek dam curang bentur barcode apresiasi tenang tembus satgas sanksi kia \
        bbrp stelah standar sepele plus mini lompok lamban kerap jangka janggal beres atasnama aspirasi ac sihkan sgr \
        minimarket klu inggi entu endap elola blokir valid user time tampak system servis over operator mulia kriminal \
        jawaba eksekusi bisnis ass anjur ahu abdi telkom semula rumput renovasi olah genteng bunyi tnya sekitaran sehari \
        sebatas partisipasi olong nyangkut ngotot limpah lembur jebak ganda fokus edi dicor com bales anggulang sosialisasi \
        sambil perda maturnuwun kategor entah bijaksana untut unsur tumpang transport training tmbh tipu tegor sisir \
        sepengetahu seleweng rekayasa pnya monitor mobile mbok laman kritis knapa kebun drop dingin dikit cs cab belas audit \
        akademik spbu sentuh sekeluarga sarang saksi lowong ku garasi sarjana unjuk sebagaimana perintah modal gojek cak \
        agama sedap puasa positif numpang nenek mensos luhkan kontra gerbang egur bahan aruh transit tersedia copet alkohol \
        untk udara tikung ropos pinjam nah minim link kursi kontraktor kayu jarang futsal dng detik buah una toa speaker \
        sikap protokol ortu longsor keluh hutang hirau geser frontage booster bntuan anggur tamu stop spy separuh muat kuat \
        kenal gubris cemar capek bola bengkak ttp sumur staff semalam rjakan pondasi pokok nada mbalik mandi ketahu kalah \
        elektronik diasi ambal alias tuk timbul team tasan susu sopan sktm sholat sembuh sapu prnh kuli kitir kawatir kaca \
        hnya gantung dpat cuaca cor bakal alfa zona tulang tekan stempel sound sita serabut rahasia prestasi opname nggih \
        masker lalang jelang imbas grab dtg debu daripada dada cat cahaya blom test sswalfa sidang setidak sdah sabar \
        rombong putakhir prokes pisah pasca nyawa mulut margorukun lingkungan lari kesah kait julang jemput jantung heran \
        file domisili diam detail debit daring birokrasi binatang beritahu ban andayan yatim yakni whatsapp terbatas \
        tenggumung swadaya sudh slalu skr situasi semprot semen sblm ramik polusi pogot patuh pasu massal mari krampung \
        kolom kluar kete jelek jaman ig hewan gondok gital fogging fasilitasi edar depo becek becak aset angka ampung zebra \
        undur umpul tungguin tanggungjawab suatu spendik singkat senila semena sbb resiko perosok pengaruh pcr pakam music \
        mnta mintak meng meja lunas liling libat koperasi kls keruk kas ijasah google fakta dita dbd dalih caya bst blg \
        bandel atribut ameter adek abai wewenang topik teras stroke stand sperti sifat setahu sepuh segitu sedih saku sah \
        rombeng riwayat rapuh pojok plastik panfaat offline nongkrong nggeh nafkah msih mintain mangkrak macam mabuk luarah \
        lantas kulit kn klau keruh kawin ijo iak getar esok efisien darurat cuali coret chat bentak belanja bahagia almarhum \
        acu yakin wiguna wajar urgent unt transparansi telit td swab susun sudet setingg sesuatu sesampa sesama sebaik \
        rjabakti resep raga point notaris nakan mayjen manusia mantan malas lintang lapuk langkah lab kotak konsumsi knpa \
        ket kembar inisiatif imah gulita gabung eras embang dmn cross cicil bunga belit batuk banner bambu bakso baitul \
        anjing anggung agih afkah afirmasi adzan ybs welut wajah vaksinasi unduh talang support sumo soto setau serba sepatu \
        semacam sblmnya rumit rikil remaja rapot rangka rabat posyandu piring perna pelihara order omong nunggak ngontrak \
        ngawur mw muter murah muntah mepet mena liponsos linmas kritik kran komunitas kimia kenak imaksih gragal formulir \
        estetika esiko enceng ekspedisi edukasi ecil durasi dl curah crossing cluvert cerai buruh buru bsa bela bebek bangku \
        angsur ykp wassalam versi tuntut trembesi transpar thun ter tenda tempo telfon tawur tanyak sok set semolo semi seki \
        sejenis sederhana sdgkn sdgkan sbgai santa ruwet rtoarjo rentan remeh relaw rekomendasi rambat punyak provider pra \
        pona pojo pingin piatu pecat pawiyat palsu otor optik ontrak omicron oke napas nambah mudi mtr miris mending mangkal \
        lontong lajur kutip kooperatif kompensasi kikis khas keliar kamu kalikepiting judi judes juang jikalau jendela jahit \
        itikad induk hias haknya gusur fatal farma efektif ecat ditch diknas dewasa derita cepet cenderung buta buk bubar \
        biji atensi arog ambulance sapi narkoba irigasi pupuk
        abu ambulans antena apotek asin asrama ayun babi bagasi baja baliho bangka bar barbershop basket bata bawang beliung \
        benih jamur karat lendir lumut tengkar bibit billboard boraks bule bumdes burung caba cabe cekcok cermin cokelat \
        cukur daging danau dangdut delap delineator depot dermaga fabel sabilitas skotek ecer embung empat enam erupsi \
        eskalator feri formalin galon gambut gapura garis gelanggang gempa genting gerbong gereja girik gizi goreng gula \
        gunung hajat halal hama hibah hitam homestay hutan imunisasi infus inspektorat intimidasi itik jagung jaring jerigen \
        jeriken jingga jompo kadaster kakao kantin kapal karet katarak daluwarsa delai keras lelawar lenteng masan ribut \
        kolam kompor kubang kucing kuda kutu laboratorium lahar laundry lebah lelang letter letus lift lima liter logistik \
        lumpuh mandor mangrove masinis maskapa dian ara etes ering uap uning rembes miliar minyak modem monumen monyet muara \
        mudik museum musrenbang mutu natal nelay nib oksigen ombak ongkos oplos orgen oss padi panen panggung panta patok \
        patung leceh pancar peras aniaya eroyok gelap ungsi ipu peron osot pustaka undung santren sawat pijat pinjol plafon \
        posko praktik pramuka pulau pura puting rabies ramad rapor ratus rawa rayap regulator reklame renang resepsi ring \
        rontgen salon satelit sawit sayur sekilo sembil seng sengketa separator sepuluh serat seratus seribu siar sirtu siup \
        spa stadion steam stunting suntik takar takbir tanja tas tdp tebu teh televisi telur tender tepung owongan umbu tiga \
        tikus tongkat trayek tsunam tugu tujuh turis ular ulat underpass ungu voli waduk wihara wisata wisuda
        """
}
