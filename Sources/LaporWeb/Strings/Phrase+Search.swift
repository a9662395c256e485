// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let searchReports = Phrase("Cari laporan", "Search reports")
    static let searchDesk = Phrase("Cari di meja ini", "Search this desk")
    static let searchHint = Phrase(
        "Beberapa kata yang semuanya ada dalam laporan, atau nomor laporan.",
        "Some words that all occur in the report, or a tracking number."
    )
    static let searchDeskHint = Phrase(
        "Semua kata harus ada dalam laporan; atau ketik nomornya.",
        "The report holds all of the words; or type its number."
    )
    static let searchButton = Phrase("Cari", "Search")
    static let searchAll = Phrase("Tampilkan semua", "Show all")
    static let noneFound = Phrase(
        "Tidak ada laporan terbuka dengan semua kata itu. Coba lebih sedikit kata, atau kata lain. "
            + "Laporan yang baru diverifikasi dapat dicari beberapa detik kemudian.",
        "No public report has all of these words. Try fewer words, or others. "
            + "A report that was just verified can be found a few seconds later."
    )
    static let deskNoneFound = Phrase(
        "Tidak ada laporan di meja ini dengan semua kata itu. Coba lebih sedikit kata, atau pilih status lain.",
        "No report at this desk has all of these words. Try fewer words, or choose another state."
    )
}
