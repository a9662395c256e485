// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words that people use for one another when they tell the same matter: short and informal forms, words from Jakarta, Java and
/// Sunda, and names of one thing.
///
/// The first of a line stands for all of it. Only what holds anywhere in the country; no names of places.
enum SameMeaning {
    /// By the key of the word as it is written, and by that of its stem.
    static let words: [WordKey: [UInt8]] = {
        var words: [WordKey: [UInt8]] = [:]
        for line in lines.split(separator: "\n") {
            let forms = line.split(separator: " ").map { Array($0.utf8) }
            for form in forms {
                words[WordKey(form)] = words[WordKey(form)] ?? forms[0]
                let stem = IndonesianStemmer.stem(form)
                words[WordKey(stem)] = words[WordKey(stem)] ?? forms[0]
            }
        }
        return words
    }()

    private static let lines = """
        jalan jl jln jalanan
        gang gg gng lorong lr
        nomor no nomer nmr
        kilometer km
        kelurahan kel
        kecamatan kec distrik
        kabupaten kab
        desa ds kampung kp kmp nagari gampong
        dusun dsn
        perumahan perum perumnas komplek kompleks komp griya puri villa vila residence cluster
        blok blk
        gedung gd
        musala mushola musholla mushalla surau langgar
        masjid mesjid
        rumahsakit rs rsud rsu rsia
        puskesmas pkm pustu
        stasiun st sta
        sdn sd mi min
        smpn smp mts mtsn
        sman sma slta ma man
        smkn smk
        sekolah skolah madrasah
        pertigaan simpang simpangan prapatan perempatan perapatan bundaran persimpangan
        sungai kali bengawan
        lapangan lap
        lampu lampunya penerangan pju lpju pjuts bohlam
        mati padam gelap redup nyala menyala hidup idup menyalanya
        rusak hancur ancur jebol amblas ambles remuk pecah patah penyok
        lubang bolong berlubang lobang bopeng
        roboh ambruk ambrol tumbang runtuh rubuh
        miring doyong condong
        got selokan selokannya parit drainase gorong saluran riol comberan kalenan
        mampet tersumbat buntu sumbat
        banjir tergenang genangan terendam kerendam kebanjiran rob luapan meluap
        hujan ujan
        sampah limbah sampahnya rongsokan
        numpuk menumpuk tumpukan menggunung berserakan berceceran meluber luber
        angkut ambil pengangkutan
        bau busuk menyengat amis anyir pesing bacin
        kotor jorok kumuh
        toilet wc kakus kloset jamban
        asap asep ngebul
        bakar membakar pembakaran kebakaran
        macet kemacetan semrawut padat mengular
        parkir markir
        motor sepedamotor roda
        mobil mobilnya oto
        truk truck tronton
        bus bis
        angkot angkutan mikrolet
        kereta ka krl
        palang portal
        pengendara pengemudi supir sopir driver
        ngebut kencang cepat kebut
        lampumerah apil apill trafficlight bangjo
        rambu
        trotoar pedestrian
        pkl lapak pedagang jualan berjualan dagang dagangan
        pengemis gepeng gelandangan anjal pengamen
        odgj gila gangguanjiwa
        preman palak dipalak begal jambret penjambretan rampok maling pencuri curi colong nyolong
        pungli pungutan liar dipungut memungut tarik ditarik narik
        calo percaloan
        suap sogok korupsi gratifikasi
        bising berisik ribut gaduh keras kenceng
        judi perjudian
        miras minuman tuak arak
        narkoba sabu nyabu
        bayar biaya membayar duit uang pembayaran
        mahal kemahalan
        langka kosong habis susah sulit
        gas elpiji lpg melon
        bbm bensin solar pertalite
        pupuk
        sawah lahan
        irigasi
        air aer
        pdam ledeng
        sumur bor
        listrik pln strum setrum
        kabel kawat
        tiang
        pohon pohonnya wit
        pangkas potong tebang
        anjing asu
        sapi kerbau kambing ternak
        nyamuk jentik
        fogging pengasapan
        dbd demamberdarah dengue
        dokter dr
        obat
        antre antri antrian antrean
        lambat telat terlambat lelet lemot delay tertunda
        petugas pegawai oknum staf aparat pelayan
        ktp ektp ktpel
        kk kartukeluarga
        akta akte
        paspor passport
        sertifikat sertipikat shm ptsl prona
        bpjs jkn kis pbi
        bansos bantuan blt pkh bpnt sembako
        pajak pbb
        gaji honor upah tunjangan insentif thr
        siswa murid pelajar anak
        guru pengajar
        ppdb zonasi spmb penerimaan
        aplikasi app apk web website situs sistem
        galat error eror gagal gangguan
        internet sinyal jaringan wifi
        jembatan jbt
        jpo penyeberangan nyebrang nyeberang seberang
        aspal hotmix
        retak rekah
        longsor longsoran
        tanggul talud talut bronjong
        bangun pembangunan proyek
        bangunan material
        kantor
        warung kios toko kedai
        pabrik industri
        karaoke kafe
        perbaiki perbaikan benahi dibenahin betulin betulkan
        hilang ilang raib
        bahaya berbahaya rawan ngeri
        kecelakaan celaka tabrakan tabrak
        jatuh terjatuh tersungkur
        depan dpn muka
        dekat deket dkt sebelah samping
        belakang blkg blk
        malam malem mlm
        pagi subuh
        hari hr sehari harian
        minggu mgg pekan seminggu
        bulan bln sebulan
        tahun thn th setahun
        jam sejam
        rupiah rp
        ribu rb
        polisitidur speedbump
        tutup penutup nutup ketutup tertutup
        buang membuang dibuangin
        ngelupas mengelupas terkelupas
        cair pencairan
        tolak nolak menolak ditolak
        kerja bekerja
        besar gede gedhe
        kecil cilik
        """
}
