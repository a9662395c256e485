// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Following reports of others.
extension Phrase {
    static let followTitle = Phrase("Ikuti laporan ini", "Follow this report")
    static let followText = Phrase(
        "Kami kirim kabar saat laporan ini dijawab dan saat berakhir, ke",
        "We send word when this report is answered and when it ends, to"
    )
    static let followsTo = Phrase(
        "Anda mengikuti laporan ini. Kabar kami kirim ke",
        "You follow this report. News goes to"
    )
    static let followByEmailText = Phrase(
        "Kami kirim kabar saat laporan ini dijawab dan saat berakhir. Alamat Anda kami tanyai dulu, dan Anda dapat berhenti "
            + "kapan saja.",
        "We send word when this report is answered and when it ends. First we ask your address whether you mean it, and you "
            + "can stop at any time."
    )
    static let follow = Phrase("Ikuti", "Follow")
    static let unfollow = Phrase("Berhenti mengikuti", "Stop following")
    static let followWithAccount = Phrase(
        "Atau masuk, lalu ikuti dengan satu tekan",
        "Or sign in, and follow with one press"
    )
    static let followedReports = Phrase("Yang saya ikuti", "Reports I follow")
    static let followedNone = Phrase("Anda belum mengikuti laporan orang lain.", "You follow no reports of others yet.")
    static let followConfirmTitle = Phrase("Ikuti laporan ini?", "Follow this report?")
    static let followConfirmText = Phrase(
        "Tekan tombol di bawah untuk menerima kabar saat laporan dijawab dan saat berakhir.",
        "Press the button below to get word when the report is answered and when it ends."
    )
    static let followConfirmButton = Phrase("Ya, kirimi saya kabar", "Yes, send me news")
    static let unfollowTitle = Phrase("Berhenti menerima kabar?", "Stop getting news?")
    static let unfollowText = Phrase(
        "Kami tidak akan mengirim kabar tentang laporan ini lagi, dan alamat Anda untuk itu kami hapus.",
        "We will send no more news about this report, and delete your address for it."
    )
    static let unfollowedTitle = Phrase("Anda sudah berhenti", "You have stopped")
    static let unfollowedText = Phrase(
        "Tidak ada kabar lagi tentang laporan itu. Alamat Anda untuk itu sudah dihapus.",
        "There will be no more news about that report. Your address for it is deleted."
    )
}
