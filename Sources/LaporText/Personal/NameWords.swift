// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words around names.
enum NameWords {
    static let titles = PersonalWords.set(
        """
        bapak bpk bp pak ibu bu sdr sdri sdra saudara saudari tn tuan ny nyonya nona mas mbak mba bang kang haji hajah
        hj kh ustadz ustad ustaz kyai kiai almarhum almarhumah alm dokter dr drg an drs dra prof mbah cak neng om
        tante pakde bude bli uda gus abah wak
        """
    )
    /// With a point they are titles, and without it words.
    static let pointed = PersonalWords.set("h ir hj")
    /// A point after them ends no sentence.
    static let short = PersonalWords.set("bpk bp sdr sdri sdra tn ny hj kh alm dr drg an drs dra prof h ir")
    static let shortened = PersonalWords.set("m a s r h i moh muh mohd moch abd st ni")
    static let selves = PersonalWords.set("saya sy aku kulo kula abdi beta ambo nama nami")
    static let after = PersonalWords.set(
        """
        dari saking asal selaku umur usia warga mahasiswa mahasiswi nik alamat jl jalan ingin mau mohon melaporkan
        tinggal bin binti hp wa
        """
    )
    /// Names that are words of every day, too.
    static let everyday = PersonalWords.set(
        "bagus sabar indah putra putri satria bintang surya cahaya intan bunga made sari eka tri dwi adil akbar"
    )
    /// What is called after people.
    static let things = PersonalWords.set(
        """
        jl jln jalan jlan gang gg rs rsu rsud rsup rsia puskesmas stadion bandara masjid mushola musholla pasar taman
        universitas gedung simpang perempatan pertigaan lapangan monumen yayasan pondok pesantren sd smp sma smk sdn
        smpn sman smkn toko warung rm klinik apotek dusun kampung kp kelurahan kel desa kecamatan kec perum perumahan
        jembatan terminal pelabuhan museum hari
        """
    )
    /// What follows a title and is an office, a place or a group; what ends a name that is written in small letters.
    static let ends = offices.union(
        PersonalWords.set(
            """
            ingin mau hendak adalah tinggal alamat asal umur usia nik ktp kk no nomor hp wa telp melaporkan melapor
            menyampaikan bertanya melaporan lahir kelahiran selaku sebagai pelanggan pekerjaan ada hanya karena telah
            sedang pada jl jln jalan desa dusun kec kab dalam hal berdomisili beralamat bertempat punya memiliki
            mahasiswa mahasiswi masih hilang salah sama tsb tercantum terdaftar dicoret dicatut muncul keluar masuk
            sehingga agar supaya saat ketika lalu kemudian mengatakan bilang
            """
        )
    )
    /// Offices of one person that are said before the name.
    static let heads = PersonalWords.set(
        """
        rt rw lurah camat bupati walikota gubernur kades kadus kepsek kapolsek babinsa bhabinkamtibmas ketua guru
        dokter bidan dukuh kuwu keuchik geuchik perbekel petinggi pambakal haji
        """
    )
    private static let offices = PersonalWords.set(
        """
        rt rw lurah camat bupati walikota wali gubernur presiden menteri kepala kades kadus kadis kapolri kapolres
        kapolsek kapolda polisi guru dosen dokter bidan perawat petugas admin operator sekda sekretaris bendahara
        ketua wakil direktur bhabin babin rektor dekan kepsek dan atau serta yang yg di ke dari untuk dengan saya kami
        kita mohon tolong terima kasih sekalian semua nya anda kalian hamil rumah tangga tangganya kota kabupaten
        negara jaksa hakim sopir supir satpam security pimpinan pejabat pegawai pns asn dpr dprd tni polri ojek gojek
        grab kasir tetangga ini itu tersebut juga sudah belum tidak tdk bisa akan pemilik penjual pedagang kos kost
        kontrakan pembina jokowi prabowo republik indonesia dinas kantor kecamatan kelurahan warga masyarakat pengawas
        wasit plt pj pjs kabid kasi kasubag kanit babinsa bhabinkamtibmas satgas menko dukuh kuwu perbekel klian
        petinggi pambakal keuchik geuchik wagub wabup wawali danramil dandim kapten parkir loket ogah bro pertiwi pt
        cv ud tbk koperasi yayasan perusahaan instansi pemerintah pemkot pemkab pemda pelapor kandung tiri angkat
        mertua asuh kosong jalan
        """
    )
}
