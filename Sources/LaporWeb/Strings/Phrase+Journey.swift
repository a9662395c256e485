// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The way of a report in steps, and what its reporter can do.
extension Phrase {
    static let journey = Phrase("Sampai di mana laporan ini", "How far this report has come")
    static let stepReceived = Phrase("Diterima", "Received")
    static let stepVerifying = Phrase("Sedang diperiksa", "Being checked")
    static let stepVerified = Phrase("Diperiksa", "Checked")
    static let stepAsked = Phrase("Menunggu keterangan pelapor", "Waiting for details from the reporter")
    static let stepAskedYou = Phrase("Menunggu keterangan dari Anda", "Waiting for details from you")
    static let stepFinding = Phrase("Sedang diteruskan ke instansi", "On its way to the agency")
    static let stepAgency = Phrase("Dikerjakan instansi", "With the agency")
    static let stepReturned = Phrase("Dikembalikan, dicarikan instansi", "Returned, looking for the right agency")
    static let stepPassedOn = Phrase("Di instansi lain, setelah dikembalikan", "With another agency, after a return")
    static let stepJudged = Phrase("Kewenangan sedang diputuskan", "Competence being decided")
    static let stepUndecided = Phrase("Kewenangan tidak diputuskan tepat waktu", "Competence not decided in time")
    static let stepInterim = Phrase(
        "Dikerjakan, sudah ada jawaban sementara",
        "Being worked on, with an interim answer"
    )
    static let stepContested = Phrase("Dikerjakan lagi setelah sanggahan", "Being worked on again after a contest")
    static let stepReplied = Phrase("Pelapor menanggapi, menunggu instansi", "The reporter replied, the agency is next")
    static let stepYouReplied = Phrase("Anda menanggapi, menunggu instansi", "You replied, the agency is next")
    static let stepAnswered = Phrase("Dijawab", "Answered")
    static let stepView = Phrase("Pendapat pelapor", "The reporter's view")
    static let stepYourView = Phrase("Pendapat Anda", "Your view")
    static let stepUnsaid = Phrase("tanpa tanggapan", "nothing was said")
    static let stepFinished = Phrase("Selesai", "Finished")
    static let stepArchived = Phrase("Diarsipkan", "Archived")
    static let stepWithdrawn = Phrase("Dicabut", "Withdrawn")
    static let stepMerged = Phrase("Dilanjutkan di laporan utama", "Goes on in the main report")
    static let stepReferred = Phrase("Dirujuk ke lembaga lain", "Referred to another institution")
    static let yourTimeOver = Phrase("Waktu Anda sudah habis", "Your time is over")
    static let reporterTimeOver = Phrase("Waktu pelapor sudah habis", "The reporter's time is over")
    static let limitPassed = Phrase("Sudah lewat batas", "Past its limit")
    static let limitMissed = Phrase("Terlambat", "Late")
    static let limitWas = Phrase("batasnya", "the limit was")
    static let earlierAnswers = Phrase("Jawaban sebelumnya", "Earlier answers")
    static let isItSolved = Phrase("Apakah masalah Anda sudah selesai?", "Is your problem solved?")
    static let reporterMayWait = Phrase(
        "Sekarang Anda tidak perlu melakukan apa-apa.",
        "There is nothing that you need to do now."
    )
    static let newsByEmail = Phrase(
        "Setiap kabar kami kirim ke surel Anda.",
        "We send you an e-mail whenever there is news."
    )
    static let lookAgainLater = Phrase(
        "Laporan ini tanpa surel: lihat lagi halaman ini dengan nomor dan kode akses Anda.",
        "This report has no e-mail address: look here again with your number and access code."
    )
    static let whatElse = Phrase("Yang lain yang dapat Anda lakukan", "What else you can do")
    static let rightsToSay = Phrase("Sampaikan sesuatu", "Say something")
    static let rightsToPress = Phrase("Minta perhatian", "Ask for attention")
    static let rightsOfName = Phrase("Nama, data, dan kerahasiaan", "Name, data and confidentiality")
    static let rightsToStop = Phrase("Berhenti", "Stop")
    static let addTitle = Phrase("Tambah keterangan atau foto", "Add information or photos")
    static let withdrawBriefly = Phrase("Laporan tidak dikerjakan lagi.", "The report is no longer worked on.")
    static let escalateBriefly = Phrase("Atasan instansi diberi tahu.", "Whoever is above the agency is told.")
    static let ombudsmanBriefly = Phrase(
        "Lembaga pengawas memeriksa pelayanannya.",
        "The supervisory body examines the service."
    )
    static let visibilityBriefly = Phrase(
        "Siapa yang boleh membaca laporan ini.",
        "Who may read this report."
    )
    static let openIdentityBriefly = Phrase(
        "Tunjukkan nama dan kontak kepada satu instansi.",
        "Show your name and contact to one agency."
    )
    static let takeBackIdentityBriefly = Phrase(
        "Sembunyikan nama dan kontak Anda dari petugas.",
        "Hide your name and contact from officers."
    )
    static let eraseIdentityBriefly = Phrase(
        "Nama dan kontak Anda dihapus untuk selamanya.",
        "Your name and contact are deleted for good."
    )
}
