// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What was answered to reports about the like.
extension Phrase {
    static let similarAnswers = Phrase("Jawaban atas laporan serupa", "Answers to similar reports")
    static let similarAnswersOpen = Phrase("Lihat jawaban atas laporan serupa", "See the answers to similar reports")
    static let similarAnswersLead = Phrase(
        "Dari laporan selesai yang dibaca semua orang. Ambil sebagai awal, lalu sesuaikan: nama, tempat, dan tanggalnya lain.",
        "From closed reports that everybody reads. Take one to begin with, then adapt it: its names, places and dates are others."
    )
    static let similarAnswersNone = Phrase(
        "Belum ada laporan selesai yang serupa. Jawaban Anda bisa menjadi yang pertama.",
        "No similar report has been closed yet. Yours can be the first answer."
    )
    static let similarAnswerUse = Phrase("Pakai sebagai awal", "Begin with this one")
    static let similarAnswerFilled = Phrase(
        "Jawaban sudah disalin ke kotak. Sesuaikan sebelum dikirim.",
        "The answer has been copied into the box. Adapt it before you send it."
    )
    static let similarAnswersOwn = Phrase("Pemerintah Anda", "Your government")
    static let similarTemplates = Phrase("Templat yang cocok", "Templates that fit")
}
