// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What people call an agency, and what it is called: *dishub* is a *Dinas Perhubungan*.
enum AgencyAbbreviation {
    private static let names: [String: String] = [
        "bkd": "badan kepegawaian", "bkn": "badan kepegawaian negara", "bpn": "badan pertanahan",
        "damkar": "pemadam kebakaran", "dinkes": "dinas kesehatan", "dinkop": "dinas koperasi",
        "dinsos": "dinas sosial", "disbudpar": "dinas kebudayaan pariwisata", "disdik": "dinas pendidikan",
        "dispendik": "dinas pendidikan", "disdukcapil": "dinas kependudukan", "dispendukcapil": "dinas kependudukan",
        "dukcapil": "dinas kependudukan", "dishub": "dinas perhubungan", "diskominfo": "dinas komunikasi informatika",
        "disnaker": "dinas tenaga kerja", "disnakertrans": "dinas tenaga kerja", "dispenda": "badan pendapatan",
        "disperindag": "dinas perindustrian", "disperkim": "dinas perumahan", "dispora": "dinas olahraga",
        "distan": "dinas pertanian", "dkp": "dinas kelautan", "dlh": "dinas lingkungan hidup",
        "dpmptsp": "dinas penanaman modal", "dpu": "dinas pekerjaan umum", "kemenag": "kementerian agama",
        "kemendagri": "kementerian dalam negeri", "kemenhub": "kementerian perhubungan",
        "kemenkes": "kementerian kesehatan", "kemenkeu": "kementerian keuangan", "kemenkumham": "kementerian hukum",
        "kemensos": "kementerian sosial", "kemnaker": "kementerian ketenagakerjaan", "pdam": "air minum",
        "pemda": "pemerintah", "pemkab": "pemerintah kabupaten", "pemkot": "pemerintah kota",
        "pemprov": "pemerintah provinsi", "ptsp": "pelayanan terpadu satu pintu", "pu": "pekerjaan umum",
        "puskesmas": "dinas kesehatan", "samsat": "badan pendapatan", "satpol": "satuan polisi pamong praja",
        "setda": "sekretariat daerah",
    ]

    /// The same words, each abbreviation spelled out; for a second look, where the words as they were typed find nothing.
    static func spelledOut(_ words: String) -> String? {
        var isChanged = false
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word -> String in
            guard let name = names[String(word)] else { return String(word) }
            isChanged = true
            return name
        }
        return isChanged ? parts.filter { $0 != "pp" }.joined(separator: " ") : nil
    }
}
