// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension Phrase {
    static let menuStatistics = Phrase("Statistik", "Statistics")
    static let statisticsTitle = Phrase("Statistik layanan", "The service in figures")
    static let statisticsLead = Phrase(
        "Berapa laporan yang masuk, dijawab, dan selesai, dan seberapa tepat waktu jawabannya.",
        "How many reports came in, were answered and were finished, and how prompt the answers were."
    )
    static let whatCounts = Phrase(
        "Yang dihitung hanya laporan yang sudah diverifikasi dan terbuka untuk umum. Laporan rahasia, pengaduan berkadar "
            + "pengawasan, dan pengungkapan tidak pernah ikut dihitung. Laporan yang ditutup dari umum keluar dari semua "
            + "angka. Hari dihitung menurut waktu Jakarta (WIB).",
        "Only reports that were verified and are open to everyone count. Confidential reports, oversight complaints and "
            + "disclosures never do. A report that is taken from public view leaves all figures. Days are those of "
            + "Jakarta (WIB)."
    )
    static let howCounted = Phrase("Cara menghitungnya", "How it is counted")

    static let figureReceived = Phrase("Laporan diterima", "Reports received")
    static let figureAnswered = Phrase("Laporan dijawab", "Reports answered")
    static let figureFinished = Phrase("Laporan selesai", "Reports finished")
    static let figureAnsweredToday = Phrase("Dijawab hari ini", "Answered today")
    static let figureAnswersInTime = Phrase("Jawaban pertama tepat waktu", "First answers in time")
    static let figureResolvedInTime = Phrase("Tuntas tepat waktu", "Resolved in time")
    static let figureDaysToAnswer = Phrase("Lama sampai dijawab", "Time until an answer")
    static let figureDaysToFinish = Phrase("Lama sampai selesai", "Time until finished")
    static let lastDays = Phrase("dalam \(Overview.days) hari terakhir", "in the last \(Overview.days) days")
    static func promptMonths(_ first: String, _ last: String) -> Phrase {
        Phrase(
            "Ketepatan waktu: batas yang berakhir dalam bulan yang sudah lewat, \(first) sampai \(last).",
            "Promptness counts the limits that fell in complete months, \(first) to \(last)."
        )
    }
    static let promptMonthsNone = Phrase(
        "Ketepatan waktu dihitung setelah bulannya lewat.",
        "Promptness is counted once a month is over."
    )
    static let todayInJakarta = Phrase("jawaban pertama hari ini, WIB", "first answers today, Jakarta time")
    static let median = Phrase("separuh laporan lebih cepat dari ini", "half of the reports were faster")
    static let tooFew = Phrase("Belum cukup untuk dinilai", "Too few to judge")
    static let tooFewShort = Phrase("belum cukup", "too few")
    static let tooFewWhy = Phrase(
        "kurang dari \(Promptness.minimum) laporan",
        "fewer than \(Promptness.minimum) reports"
    )
    static func days(_ count: Int) -> Phrase { Phrase("\(count) hari", count == 1 ? "1 day" : "\(count) days") }
    static func keptOf(_ kept: String, _ due: String) -> Phrase {
        Phrase("\(kept) dari \(due)", "\(kept) of \(due)")
    }

    static let explainReceived = Phrase(
        "Dihitung pada hari laporan diterima, untuk instansi yang menanganinya sekarang.",
        "Counted on the day of receipt, for the agency that handles it now."
    )
    static let explainAnswered = Phrase(
        "Dihitung pada hari jawaban pertama diberikan, sementara atau akhir, untuk instansi yang menjawab.",
        "Counted on the day of the first answer, interim or final, for the agency that gave it."
    )
    static let explainFinished = Phrase(
        "Dihitung pada hari laporan ditutup. Laporan yang dibuka kembali tidak dihitung.",
        "Counted on the day the report was closed. A report that was opened again does not count."
    )
    static let explainInTime = Phrase(
        "Dari semua batas waktu yang sudah berakhir, berapa yang ditepati. Laporan yang belum dijawab ikut dihitung sebagai "
            + "terlambat. Yang bertanggung jawab adalah instansi yang paling lama memegang laporan selama batas itu "
            + "berjalan.",
        "Of all limits that have ended, how many were kept. Reports without an answer count as late. Responsible is the "
            + "agency that held the report longest while the limit ran."
    )
    static let explainDays = Phrase(
        "Nilai tengah, menurut hari kalender sejak laporan diterima.",
        "The median, in calendar days from receipt."
    )
    static let explainTooFew = Phrase(
        "Bagian dan nilai tengah tidak ditampilkan bila laporannya kurang dari \(Promptness.minimum): satu laporan saja akan "
            + "menggesernya lebih dari sepuluh persen.",
        "Shares and medians of fewer than \(Promptness.minimum) reports are not shown: a single report would move them by "
            + "more than ten points."
    )

    static let chartTable = Phrase("Lihat angkanya", "See the numbers")
    static let chartMonth = Phrase("Bulan", "Month")
    static let chartEmpty = Phrase("Belum ada angka.", "No figures yet.")
    static let chartMonths = Phrase("Laporan per bulan", "Reports by month")
    static let chartPromptness = Phrase("Tepat waktu per bulan", "In time by month")
    static let chartClasses = Phrase("Menurut jenis", "By kind")
    static let chartStates = Phrase("Menurut status sekarang", "By present state")
    static let chartChannels = Phrase("Menurut saluran", "By channel")
    static let chartProvinces = Phrase("Menurut provinsi", "By province")
    static let chartTopics = Phrase("Menurut topik", "By topic")
    static let chartOffices = Phrase("Instansi", "Agencies")
    static let chartOfficesMore = Phrase(
        "Hanya \(ReadFigures.mostOffices) instansi dengan laporan terbanyak.",
        "Only the \(ReadFigures.mostOffices) agencies with most reports."
    )
    static let notKnown = Phrase("Tidak disebutkan", "Not said")

    static let periodTitle = Phrase("Rentang waktu", "Period")
    static let periodFrom = Phrase("Dari bulan", "From month")
    static let periodThrough = Phrase("Sampai bulan", "Through month")
    static let periodShow = Phrase("Tampilkan", "Show")
    static let periodWrong = Phrase(
        "Rentang waktu tidak dapat dibaca. Tulis bulan seperti 2026-03, yang pertama tidak sesudah yang kedua, paling lama "
            + "\(ReadFigures.mostMonths / 12) tahun.",
        "The period cannot be read. Write months like 2026-03, the first not after the second, at most "
            + "\(ReadFigures.mostMonths / 12) years."
    )
    static func lastMonths(_ count: Int) -> Phrase { Phrase("\(count) bulan", "\(count) months") }
    static let openData = Phrase("Data terbuka", "Open data")
    static let openDataLead = Phrase(
        "Angka yang sama, untuk dipakai siapa saja.",
        "The same figures, for anybody to use."
    )
    static let columnsTitle = Phrase("Arti kolomnya", "What the columns mean")
    static let columnFigure = Phrase("Angka yang mana, dengan nama kolomnya", "Which figure, by the name of its column")
    static let columnDays = Phrase("Berapa hari terakhir yang dihitung", "How many of the last days it counts")
    static let columnAmount = Phrase("Jumlahnya", "How many")
    static let columnMonth = Phrase("Bulan, menurut hari di Jakarta", "The month, in days of Jakarta")
    static let columnCode = Phrase(
        "Kode yang dihitung, sama di semua bahasa; kosong bila tidak diketahui",
        "The code of what is counted, the same in every language; empty where it is not known"
    )
    static let columnAgency = Phrase(
        "Nama pendek instansi di alamat halamannya",
        "The agency's short name, as in its address"
    )
    static let columnName = Phrase("Namanya dalam bahasa Indonesia", "Its name in Indonesian")
    static let columnNameEnglish = Phrase(
        "Namanya dalam bahasa Inggris; nama tempat tetap",
        "Its name in English; names of places stay as they are"
    )
    static let columnAnswered = Phrase("Laporan yang dijawab", "Reports answered")
    static let columnFinished = Phrase("Laporan yang selesai", "Reports finished")
    static let columnAnswerDue = Phrase("Batas waktu jawaban yang berakhir", "Limits of an answer that ended")
    static let columnAnsweredInTime = Phrase("Di antaranya dijawab tepat waktu", "Of these, answered in time")
    static let columnResolutionDue = Phrase("Batas waktu penyelesaian yang berakhir", "Limits of resolution that ended")
    static let columnResolvedInTime = Phrase("Di antaranya selesai tepat waktu", "Of these, resolved in time")
    static let noOfficesYet = Phrase(
        "Belum ada instansi dengan cukup laporan untuk dinilai.",
        "No agency has enough reports to be judged yet."
    )
    static let promptOffices = Phrase("Ketepatan waktu instansi", "How prompt agencies are")
    static let promptOfficesLead = Phrase(
        "Angka dari bulan-bulan yang sama; yang paling banyak tenggatnya lebih dulu.",
        "Figures of the same months; those with most limits first."
    )
    static let latestAnswers = Phrase("Baru saja dijawab", "Answered recently")
    static let noAnswersYet = Phrase("Belum ada jawaban.", "No answers yet.")
    static let noAnswersHere = Phrase(
        "Jawaban yang terbuka untuk umum akan tampil di sini.",
        "Answers that are open to everyone will stand here."
    )
    static let answeredBy = Phrase("dijawab oleh", "answered by")
    static let seeStatistics = Phrase("Semua statistik", "All statistics")
    static let serviceToday = Phrase("Layanan ini dalam angka", "The service at work")
}
