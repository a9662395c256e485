// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let trackTitle = Phrase("Lacak laporan", "Track a report")
    static let trackLead = Phrase(
        "Masukkan nomor laporan. Dengan kode akses Anda melihat semuanya dan dapat menanggapi.",
        "Enter the tracking number. With the access code you see everything and can respond."
    )
    static let trackButton = Phrase("Lacak", "Track")
    static let trackingHint = Phrase("11 angka, misalnya 123 4567 8901.", "11 digits, for example 123 4567 8901.")
    static let accessHint = Phrase(
        "12 huruf dan angka dari tanda terima Anda. Kosongkan untuk melihat versi umum.",
        "12 letters and digits from your receipt. Leave it empty for the public view."
    )
    static let trackingNumber = Phrase("Nomor laporan", "Tracking number")
    static let received = Phrase("diterima", "received")
    static let anonymous = Phrase("Anonim", "Anonymous")
    static let heldBy = Phrase("Laporan ini dipegang", "This report has been with")
    static let lastHeldBy = Phrase("Laporan ini terakhir dipegang", "This report was last with")
    static let arbiterLine = Phrase("Kewenangannya sedang diputuskan oleh", "The competence is being decided by")
    static let happenedOn = Phrase("kejadian", "happened on")
    static let since = Phrase("sejak", "since")
    static let bindingLine = Phrase(
        "Kewenangannya sudah diputuskan dan mengikat.",
        "The competence was decided and is binding."
    )
    static let dueAtLatest = Phrase("paling lambat", "by")
    static let dueToday = Phrase("Hari ini terakhir", "Due today")
    static let silenceCloses = Phrase(
        "Tanpa tanggapan pelapor, laporan ini ditutup setelah itu.",
        "Without a word from the reporter, this report is closed after that."
    )
    static let yourSilenceCloses = Phrase(
        "Tanpa tanggapan Anda, laporan ini ditutup setelah itu.",
        "Without a word from you, this report is closed after that."
    )
    static let youRatedWith = Phrase("Nilai Anda:", "Your rating:")
    static let ratedWith = Phrase("Nilai pelapor:", "The reporter's rating:")
    static let deadlines = Phrase("Batas waktu", "Deadlines")
    static let deadlineWhat = Phrase("Yang ditunggu", "What is due")
    static let deadlineDue = Phrase("Paling lambat", "Due")
    static let deadlineStanding = Phrase("Keadaan", "Standing")
    static let deadlineBasis = Phrase("Kepastian", "Certainty")
    static let basisExplained = Phrase(
        "Pasti: dihitung dari yang sudah terjadi, menurut kalender libur yang sudah terbit. Perkiraan: dihitung dari "
            + "langkah yang belum terjadi, jadi masih dapat berubah.",
        "Fixed: counted from what has happened, with the holidays that are published. Estimate: counted from a step "
            + "that has not happened yet, so it can still change."
    )
    static let timeline = Phrase("Perjalanan laporan", "What happened so far")
    static let finalAnswerGiven = Phrase("Jawaban akhir instansi", "The agency's final answer")
    static let interimAnswerGiven = Phrase("Jawaban sementara instansi", "The agency's interim answer")
    static let latestAnswer = Phrase("Jawaban terakhir", "Latest answer")
    static let finalAnswerShort = Phrase("Jawaban akhir", "Final answer")
    static let interimAnswerShort = Phrase("Jawaban sementara", "Interim answer")
    static let decidedBy = Phrase("diputuskan oleh", "to be decided by")
    static let suggested = Phrase("usul:", "suggested:")
    static let isBinding = Phrase("mengikat", "binding")
    static func lapsedTo(_ agency: String) -> Phrase {
        Phrase("Kini ditangani \(agency)", "\(agency) now handles the report")
    }
    static let lapsedLine = Phrase(
        "Sebagai penengah yang tidak memutuskan kewenangan tepat waktu, instansi ini menanganinya sampai ia memutuskan.",
        "As the arbiter that did not decide the competence in time, it handles the report until it does."
    )
    static let reporterHasUntil = Phrase("Pelapor punya waktu sampai", "The reporter has until")
    static let youHaveUntil = Phrase("Anda punya waktu sampai", "You have until")
    static let lateBy = Phrase("oleh", "by")
    static let closedBy = Phrase("Ditutup oleh", "Closed by the")
    static let closedByYou = Phrase("Ditutup oleh Anda", "Closed by you")
    static let whoHadIt = Phrase("Siapa memegang, sampai kapan", "Who had it, and until when")
    static let custody = Phrase("Pemegang laporan", "Holders of the report")
    static let custodyAgency = Phrase("Instansi", "Agency")
    static let custodyFrom = Phrase("Sejak", "From")
    static let custodyUntil = Phrase("Sampai", "Until")
    static let custodyDays = Phrase("Hari kerja", "Working days")
    static let untilNow = Phrase("sekarang", "now")
    static let originalText = Phrase("Tulisan asli", "The original text")
    static let isItYours = Phrase("Ini laporan Anda?", "Is this your report?")
    static let useYourCode = Phrase(
        "Buka dengan kode akses untuk menanggapi.",
        "Open it with your access code to respond."
    )
    static let forgetHint = Phrase(
        "Memakai komputer atau ponsel bersama? Tutup laporan ini sebelum pergi.",
        "Using a shared computer or telephone? Close this report before you leave."
    )
    static let forgetButton = Phrase("Lupakan kode akses di peramban ini", "Forget the access code in this browser")
    static let replyTitle = Phrase("Tanggapi", "Reply")
    static let replyHint = Phrase(
        "Tambahkan keterangan atau tanyakan sesuatu. Instansi wajib menjawab tanggapan Anda.",
        "Add something or ask a question. The agency must answer your reply."
    )
    static let confirmTitle = Phrase("Sudah selesai?", "Is it solved?")
    static let confirmHint = Phrase(
        "Bila masalah Anda benar-benar selesai, nyatakan di sini dan laporan ditutup.",
        "If your problem is really solved, say so here and the report is closed."
    )
    static let contestTitle = Phrase("Belum, masalah saya belum selesai", "No, my problem is not solved")
    static let contestHint = Phrase(
        "Sebutkan apa yang belum beres. Laporan dikerjakan lagi dan waktunya berjalan kembali.",
        "Say what is still wrong. Work on the report resumes, and so does its clock."
    )
    static let rateTitle = Phrase("Beri nilai", "Rate the handling")
    static let rateHint = Phrase(
        "Seberapa baik laporan Anda ditangani?",
        "How well was your report handled?"
    )
    static let rateWhy = Phrase(
        "Mengapa nilai itu? Apa yang baik, apa yang kurang? Dibaca Anda dan petugas.",
        "Why this rating? What was good, what was not? Read by you and the officers."
    )
    static let score1 = Phrase("sangat buruk", "very bad")
    static let score2 = Phrase("buruk", "bad")
    static let score3 = Phrase("cukup", "fair")
    static let score4 = Phrase("baik", "good")
    static let score5 = Phrase("sangat baik", "very good")
    static let hiddenTitle = Phrase("Laporan tidak dapat ditampilkan", "This report cannot be shown")
    static let hiddenLead = Phrase(
        "Tidak ada laporan terbuka dengan nomor ini. Mungkin:",
        "There is no public report with this number. Perhaps:"
    )
    static let hiddenConfidential = Phrase("laporannya bersifat rahasia, atau", "it is confidential, or")
    static let hiddenWrong = Phrase("nomornya keliru.", "the number is wrong.")
    static let hiddenUseCode = Phrase(
        "Bila ini laporan Anda, buka dengan kode akses.",
        "If it is yours, open it with your access code."
    )
}
