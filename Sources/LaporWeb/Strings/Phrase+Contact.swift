// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How a reporter is reached, on their own report.
extension Phrase {
    static let contactAddTitle = Phrase("Tambahkan alamat surel", "Add an e-mail address")
    static let contactChangeTitle = Phrase("Alamat untuk kabar", "Where news goes")
    static let contactNoneBriefly = Phrase(
        "Agar jawaban dan pertanyaan instansi sampai kepada Anda.",
        "So that answers and the agency's questions reach you."
    )
    static let contactBriefly = Phrase("Ganti atau hapus alamatnya.", "Change the address, or remove it.")
    static let contactNow = Phrase("Kabar laporan ini kami kirim ke", "News of this report goes to")
    static let contactUnreached = Phrase(
        "Sistem ini belum dapat mengirim kabar ke nomor ini:",
        "This system cannot send news to this number yet:"
    )
    static let contactNone = Phrase(
        "Laporan ini belum punya alamat. Tanpa alamat Anda perlu membuka halaman ini sendiri untuk melihat jawaban.",
        "This report has no address yet. Without one you have to open this page yourself to see the answer."
    )
    static let contactByCode = Phrase(
        "Kami memastikan dahulu bahwa alamat itu milik Anda: masuklah dengan alamat itu dan kode enam angka yang kami kirim, "
            + "lalu Anda kembali ke sini.",
        "First we make sure that the address is yours: sign in with it and the six-digit code that we send, and you come back "
            + "here."
    )
    static let contactAdd = Phrase("Masuk dengan alamat saya", "Sign in with my address")
    static let contactOther = Phrase("Masuk dengan alamat lain", "Sign in with another address")
    static let contactProven = Phrase("Anda masuk sebagai", "You are signed in as")
    static let contactUseThis = Phrase("Kirim kabar ke alamat ini", "Send news to this address")
    static let contactRemoveHint = Phrase(
        "Sesudah itu kabar laporan ini tidak lagi sampai kepada Anda; bukalah dengan nomor dan kode aksesnya.",
        "After that, news of this report no longer reaches you; open it with its number and access code."
    )
    static let contactRemove = Phrase("Hapus alamat dari laporan ini", "Remove the address from this report")
}
