// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let noneFoundTitle = Phrase("Tidak ada laporan yang cocok", "No report fits")
    static let noSuchAgency = Phrase("Tidak ada instansi dengan nama itu.", "No agency has that name.")
    static let noSuchTopic = Phrase("Tidak ada topik itu.", "There is no such topic.")
    static let noSuchRegion = Phrase("Tidak ada wilayah dengan nama itu.", "No place has that name.")
    static let whichOfThese = Phrase("Yang mana yang Anda maksud?", "Which one do you mean?")
    static let dayWrong = Phrase("Tulis tanggal seperti 2026-03-19.", "Write the date like 2026-03-19.")
    static let sinceDay = Phrase("Sejak", "Since")
    static let untilDay = Phrase("Sampai", "Until")
    static let orderTitle = Phrase("Urutan", "Order")
    static let orderNewest = Phrase("Terbaru", "Newest")
    static let orderWaiting = Phrase("Paling lama menunggu", "Waiting longest")
    static let kindLabel = Phrase("Jenis", "Kind")
    static let allKinds = Phrase("Semua jenis", "All kinds")
    static let topicLabel = Phrase("Topik", "Topic")
    static let allTopics = Phrase("Semua topik", "All topics")
    static let agencyLabel = Phrase("Instansi", "Agency")
    static let filterAgencyHint = Phrase("Sebagian namanya sudah cukup.", "A part of its name is enough.")
    static let regionLabel = Phrase("Wilayah", "Place")
    static let filterRegionHint = Phrase(
        "Provinsi, kabupaten, kota, kecamatan, atau desa.",
        "From province to village."
    )
    static let sinceLabel = Phrase("Diterima sejak", "Received since")
    static let untilLabel = Phrase("Diterima sampai", "Received until")
    static let moreFilters = Phrase(
        "Saring menurut status, topik, instansi, wilayah, atau waktu",
        "Narrow by state, topic, agency, place or time"
    )
    static func lookedAtSoMany(_ number: String) -> Phrase {
        Phrase(
            "Halaman ini memeriksa \(number) laporan. Masih ada yang lain.",
            "This page looked at \(number) reports. There are more."
        )
    }
    static let lookFurther = Phrase("Cari lebih jauh", "Look further")
    static let followFeed = Phrase("Ikuti lewat Atom", "Follow by Atom")
}

extension Phrase {
    static let directoryTitle = Phrase("Instansi", "Agencies")
    static let directoryLead = Phrase(
        "Kementerian, lembaga, pemerintah daerah, dan unitnya yang menangani laporan.",
        "Ministries, institutions, local governments and their units that handle reports."
    )
    static let searchAgencies = Phrase("Cari instansi", "Search agencies")
    static func searchUnits(of name: String) -> Phrase { Phrase("Cari unit di \(name)", "Search units of \(name)") }
    static let noAgencyFound = Phrase("Tidak ada instansi dengan nama itu", "No agency has that name")
    static let noAgencyAdvice = Phrase(
        "Coba sebagian namanya, singkatannya, atau nama daerahnya.",
        "Try a part of its name, its abbreviation, or the name of its region."
    )
    static let partOf = Phrase("Bagian dari", "Part of")
    static let serves = Phrase("Melayani", "Serves")
    static let inCharge = Phrase("Siapa yang menangani", "Who is in charge")
    static let inChargeWords = Phrase(
        "Laporan di sini ditangani oleh pejabat penghubung instansi ini. Nama dan nomor pribadi petugas tidak ditampilkan; "
            + "hubungi instansi ini dengan membuat laporan.",
        "Reports here are handled by the liaison officers of this agency. Names and private numbers of officers are not "
            + "shown; reach this agency by making a report."
    )
    static let acceptsDirect = Phrase(
        "Laporan dapat langsung ditujukan ke instansi ini.",
        "Reports can be addressed to this agency directly."
    )
    static let acceptsNoDirect = Phrase(
        "Laporan untuk instansi ini diteruskan oleh administrator.",
        "Reports for this agency are passed on by an administrator."
    )
    static let writeToAgency = Phrase("Buat laporan untuk instansi ini", "Make a report for this agency")
    static let agencyFigures = Phrase("Kinerja dalam angka", "How it does, in figures")
    static let agencyAllReports = Phrase("Semua laporan instansi ini", "All reports with this agency")
    static let agencyReportsDirect = Phrase(
        "Laporan yang ditangani unit ini sendiri, tanpa unit di bawahnya.",
        "Reports that this unit handles itself, without the units below it."
    )
    static let withUnits = Phrase("Termasuk unit-unit di bawahnya.", "With the units below it.")
    static let topicsTitle = Phrase("Topik", "Topics")
    static let topicsLead = Phrase(
        "Apa yang dilaporkan orang, dengan jumlah laporan terbuka yang diterima dalam 12 bulan terakhir.",
        "What people report, with the number of public reports received in the last 12 months."
    )
    static let topicsEnded = Phrase("Tidak ditawarkan lagi", "No longer offered")
    static let topicBelow = Phrase("Topik di dalamnya", "Topics within it")
    static let topicReports = Phrase("Laporan terbaru", "Newest reports")
    static let topicAll = Phrase("Semua laporan topik ini", "All reports on this topic")
    static let topicSensitive = Phrase(
        "Laporan tentang topik ini selalu rahasia, demi melindungi orang yang terlibat. Tidak ada yang ditampilkan.",
        "Reports on this topic are always confidential, to protect those concerned. None is shown."
    )
    static let lastYear = Phrase("12 bulan terakhir", "last 12 months")
    static func ministries(_ kind: String, _ count: Int) -> Phrase {
        Phrase("\(kind) (\(count))", "\(kind) (\(count))")
    }
}

extension Phrase {
    static let passOn = Phrase("Bagikan laporan ini", "Pass this report on")
    static let passOnWords = Phrase("Alamat tetap laporan ini:", "The lasting address of this report:")
    static let copyAddress = Phrase("Salin alamat", "Copy the address")
    static let sendByMail = Phrase("Kirim lewat surel", "Send by e-mail")
    static let embedTitle = Phrase("Pasang di situs Anda", "Show this on your own site")
    static let embedLook = Phrase("Lihat dulu", "Look at it")
    static let embedWords = Phrase(
        "Salin baris ini ke situs mana pun untuk menampilkan angka dan jawaban terbaru instansi ini.",
        "Copy this line into any site to show the figures and the latest answers of this agency."
    )
}
