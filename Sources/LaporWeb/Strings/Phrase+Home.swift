// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let homeTitle = Phrase("Satu pintu untuk semua laporan", "One door for every report")
    static let homeLead = Phrase(
        "Sampaikan pengaduan, aspirasi, atau pertanyaan tentang layanan publik di mana pun di Indonesia. "
            + "Kami membawanya ke instansi yang berwenang dan mengawal sampai ada jawaban.",
        "Send a complaint, a suggestion or a question about any public service in Indonesia. "
            + "We bring it to the agency that is competent and watch it until there is an answer."
    )
    static let homeButton = Phrase("Buat laporan", "Make a report")
    static let homeFree = Phrase(
        "Gratis, tanpa akun, boleh anonim, boleh rahasia.",
        "Free, without an account, anonymous or confidential if you wish."
    )
    static let homeSteps = Phrase("Bagaimana laporan berjalan", "How a report goes")
    static let step1Text = Phrase(
        "Petugas membaca laporan Anda dan membawanya ke instansi yang tepat.",
        "Officers read your report and bring it to the right agency."
    )
    static let step2Text = Phrase(
        "Instansi menjawab apa yang akan dilakukan. Laporan tidak pernah berhenti karena bukan wewenang.",
        "The agency says what it will do. A report never ends because it is not their jurisdiction."
    )
    static let step4Text = Phrase(
        "Setelah jawaban akhir, Anda menyatakan selesai, menyanggah, atau bertanya lagi.",
        "After the final answer you confirm it, contest it, or ask again."
    )
    static let homeNewest = Phrase("Laporan terbaru", "Newest reports")
    static let homeAll = Phrase("Lihat semua laporan terbuka", "See all public reports")
    static let browseTitle = Phrase("Jelajah laporan", "Browse reports")
    static let browseLead = Phrase(
        "Laporan yang sudah diverifikasi dan terbuka untuk umum.",
        "Reports that were verified and are open to everyone."
    )
    static let agencyReports = Phrase("Laporan terbaru di instansi ini", "Newest reports with this agency")
    static let agencyUnits = Phrase("Unit di bawahnya", "Units below it")
    static let moreUnits = Phrase("Unit berikutnya", "More units")
    static func agencyEnded(on day: String) -> Phrase {
        Phrase("Instansi ini berakhir pada \(day).", "This agency ended on \(day).")
    }
    static let agencySuccessor = Phrase("Tugasnya dilanjutkan oleh", "Its work is continued by")
}
