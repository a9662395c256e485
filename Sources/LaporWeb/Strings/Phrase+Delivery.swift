// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let lettersSent = Phrase("Surat pemberitahuan", "Letters")
    static let noLetters = Phrase(
        "Belum ada surat tentang laporan ini.",
        "No letter has been written about this report yet."
    )
    static let onlyNewestLetters = Phrase("Hanya yang terbaru ditampilkan.", "Only the newest are shown.")
    static let letterRule = Phrase("Perihal", "About")
    static let letterRecipient = Phrase("Kepada", "To")
    static let letterAttempts = Phrase("Percobaan", "Attempts")
    static let letterTime = Phrase("Waktu", "When")
    static let formerOfficer = Phrase("Petugas yang tidak lagi bertugas", "An officer no longer in service")
}
