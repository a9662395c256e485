// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// How the language calls itself, where languages are chosen.
    static let languageName = Phrase("Indonesia", "English")
    static let skipToContent = Phrase("Langsung ke isi halaman", "Skip to the content")
    static let mainNavigation = Phrase("Menu utama", "Main menu")
    static let menuWrite = Phrase("Lapor", "Report")
    static let menuTrack = Phrase("Lacak", "Track")
    static let menuBrowse = Phrase("Jelajah", "Browse")
    static let menuHelp = Phrase("Bantuan", "Help")
    static let menuDesk = Phrase("Meja kerja", "Desk")
    static let menuAccount = Phrase("Akun", "Account")
    static let menuSignIn = Phrase("Masuk petugas", "Officer sign-in")
    static let menuOfficers = Phrase("Petugas", "Officers")
    static let emergencyShort = Phrase("Keadaan darurat? Telepon 112.", "An emergency? Call 112.")
    static let brandLine = Phrase("Layanan aspirasi dan pengaduan", "Complaints and aspirations")
    static let footerWays = Phrase("Semua halaman", "All pages")
    static let footerDisclose = Phrase("Ungkap pelanggaran", "Disclose wrongdoing")
    static let footerAPI = Phrase("API", "API")
    static let footerAbout = Phrase(
        "SP4N-LAPOR! – layanan aspirasi dan pengaduan rakyat, gratis untuk siapa pun.",
        "SP4N-LAPOR! – the people's complaints and aspirations service, free for everyone."
    )
    static let errorsFound = Phrase("Ada yang perlu diperbaiki", "Something needs to be corrected")
    static let optional = Phrase("boleh dikosongkan", "optional")
    static let newest = Phrase("Terbaru", "Newest")
    static let nextPage = Phrase("Halaman berikutnya", "Next page")
    static let firstPage = Phrase("Kembali ke awal", "Back to the beginning")
    static let allStates = Phrase("Semua status", "All states")
    static let stateLabel = Phrase("Status", "State")
    static let noneHere = Phrase("Belum ada laporan di sini.", "There are no reports here.")
    static let choose = Phrase("– pilih –", "– choose –")
    static let dontKnow = Phrase("Tidak tahu, tolong carikan", "I don't know, please find it for me")
}
