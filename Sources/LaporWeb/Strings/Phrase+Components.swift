// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let stepDone = Phrase("Selesai", "Done")
    static let stepNow = Phrase("Sekarang", "Now")
    static let stepToDo = Phrase("Berikutnya", "To come")
    static let stepMissed = Phrase("Terlewat", "Missed")
    static let crumbs = Phrase("Anda berada di", "You are in")
    static let activeFilters = Phrase("Saringan yang dipakai", "Filters in use")
    static let takeAway = Phrase(" – lepaskan", " – take away")
    static let copy = Phrase("Salin", "Copy")
    static let copied = Phrase("Tersalin.", "Copied.")
    static let printPage = Phrase("Cetak", "Print")
    static let sharePage = Phrase("Bagikan", "Share")
}
