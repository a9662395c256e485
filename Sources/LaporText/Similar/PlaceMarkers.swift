// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words that say where: what a name or a number behind them belongs to.
enum PlaceMarkers {
    /// Always about where, never about what happened.
    static let always = keys(
        """
        gang nomor kilometer kelurahan kecamatan desa dusun perumahan blok rt rw pertigaan depan dekat belakang raya kota kabupaten
        provinsi daerah wilayah kawasan lokasi alamat samping seberang arah tepat jl
        """
    )
    /// About where if a name follows.
    static let beforeNames = keys(
        """
        jalan sungai lapangan gedung musala masjid rumahsakit puskesmas stasiun sdn smpn sman smkn sekolah taman pasar terminal bandara
        pelabuhan jembatan toko warung kantor hotel mal mall gereja pura pabrik kampus universitas waduk danau bukit gunung pulau pantai
        terowongan bendungan kolam halte koridor villa klinik apotek spbu pom bank pos polsek polres samsat dukcapil disdukcapil imigrasi
        kua tpu tpa tps tpi pltu bundaran tikungan
        """
    )
    /// By how they are written, to what a number behind them belongs.
    static let beforeNumbers: [WordKey: WordKey] = {
        let lines = [
            "rt", "rw", "gang gg gng lorong lr", "blok blk los", "nomor no nomer nmr", "kilometer km",
            "sdn sd sdit min",
            "smpn smp mts mtsn", "sman sma ma man smkn smk", "tk paud", "koridor", "trayek jurusan rute line", "tahap",
            "jalur peron",
            "lantai lt", "loket", "pintu gate gerbang", "kelas", "dusun", "lingkungan ling",
        ]
        var found: [WordKey: WordKey] = [:]
        for line in lines {
            let words = keys(line)
            for word in words { found[word] = WordKey(String(line.prefix { $0 != " " })) }
        }
        return found
    }()
    /// A single letter behind them is a number, too.
    static let beforeLetters = keys("blok gang pintu jalur kelas")
    /// A name may stand between: SDN Mojolangu 4.
    static let overNames = keys("sdn smpn sman tk")
    /// Jalan Lingkar Selatan is not Jalan Lingkar Utara.
    static let directions = keys("utara selatan timur barat lor kidul wetan kulon")
    static let direction = WordKey("arah")
    static let neighbourhood = WordKey("rt")
    static let association = WordKey("rw")
    /// What is counted is no place: two weeks, five thousand, three times.
    static let units = keys(
        """
        hari hr minggu mgg pekan bulan bln tahun thn th jam menit detik kali x ribu rb juta jt rupiah persen orang org meter m km kilo kg
        unit buah titik malam kk rumah ekor liter hektar ha triwulan semester kasus anak kilometer kilogram
        """
    )
    static let times = WordKey("kali")

    private static func keys(_ words: String) -> Set<WordKey> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
    }
}
