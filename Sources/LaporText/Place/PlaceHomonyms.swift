// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Names that are words of the language as well: alone and in small letters they are no place.
///
/// The list need not be long. It holds the names of provinces, regencies and cities that a dictionary has, and longer ones
/// of districts: a bare district counts only when its name is long, no other region's, and no derived word. Words of
/// which names everywhere are made (`baru`, `sungai`) the index finds by itself.
enum PlaceHomonyms {
    static let all: Set<String> = Set(
        """
        agam asahan bangli banjar batang batu batubara belu bima bone buru demak ende karo kaur kendal ketapang kotabaru
        kudus kuningan landak lebak lingga luwu malaka malang maros medan metro mimika muna nias padang palu paser pati
        poso puncak sabang serang siak sigi solok sorong sungaipenuh tanahdatar tanahlaut tebingtinggi tegal toba tual
        tuban

        anggrek arahan bambang bangsal bendahara bendungan blimbing cendana concong dewantara genteng kangkung kasihan
        kedondong keluang langgam larangan lumbung menteng panggang panggung penarik peninjauan pesantren pinggir piramid
        rangsang rendang sanggar sekampung selangit selebar selesai setiabudi sumbang tahunan tanggul tumpang waringin
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Regions are called so, or nearly so; but alone these are words even behind one of kind: `kelurahan sudah tutup`.
    static let everyday: Set<String> = Set(
        """
        agak antara area bagi bakal balik banget baru berkas besar bisa buat bulan dalam dalem dan dari data
        di dia dulu gang hari harus ibu ini itu jadi jatuh juga kalau kalo kami karena ke kecil kenapa kini
        kira kok kunci lama lanjut lebih lewat luar maka mampu mana masih masing mau minta mohon mungkin namun
        nya orang pada panjang para pas per pihak poli pukul rata rumah saling sama sampai sampe saya sedang
        sekarang sela selamat sementara seorang sembarang sepanjang sering setiap si sini sudah surat tahu tampak tempat
        tengah tentang terasa tetap tidak titik tua tunjuk uang untuk warga yang
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
