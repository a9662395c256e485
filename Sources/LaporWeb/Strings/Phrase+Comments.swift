// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The words of comments (*komentar*).
extension Phrase {
    static let commentsTitle = Phrase("Komentar", "Comments")
    static let commentsNone = Phrase("Belum ada komentar.", "No comments yet.")
    static let commentWrite = Phrase("Tulis komentar", "Write a comment")
    static let commentHint = Phrase(
        "Tampil setelah diperiksa petugas. Jangan tulis nama orang, nomor telepon, alamat rumah, atau NIK: komentar dibaca semua orang.",
        "Shown after an officer has looked at it. Write no names, telephone numbers, home addresses or ID numbers: everybody reads comments."
    )
    static let commentNameHint = Phrase(
        "Boleh dikosongkan; komentar Anda tampil sebagai “Warga”.",
        "May be left empty; your comment is shown as from “a citizen”."
    )
    static let commentSend = Phrase("Kirim komentar", "Send the comment")
    static let commentSent = Phrase(
        "Komentar Anda menunggu diperiksa petugas. Keadaannya ada di akun Anda.",
        "Your comment waits for an officer. Your account says how it stands."
    )
    static let commentSignIn = Phrase("Masuk untuk berkomentar", "Sign in to comment")
    static let commentCitizen = Phrase("Warga", "A citizen")
    static let commentsOwn = Phrase("Komentar saya", "My comments")
    static let commentsOwnNone = Phrase("Anda belum menulis komentar.", "You have not written any comment.")
    static let commentRemove = Phrase("Hapus komentar", "Remove the comment")
    static let commentRemoved = Phrase("Komentar dihapus.", "The comment was removed.")
    static let commentDesk = Phrase("Komentar warga", "Citizens' comments")
    static let commentDeskLead = Phrase(
        "Yang menunggu diperiksa, yang terlama dahulu. Setelah ditampilkan, komentar dibaca semua orang.",
        "What waits to be looked at, the oldest first. Once released, everybody reads it."
    )
    static let commentDeskNone = Phrase("Tidak ada komentar yang menunggu", "No comments wait")
    static let commentDeskReleased = Phrase("Komentar laporan ini", "Comments on this report")
    static let commentDeskReleasedLead = Phrase(
        "Komentar warga yang sedang tampil di halaman laporan. Yang melanggar aturan dapat ditarik; penulisnya diberi tahu alasannya.",
        "Citizens' comments that the report's page shows now. What breaks the rules can be taken down; its author is told why."
    )
    static let commentDeskReleasedNone = Phrase(
        "Tidak ada komentar yang sedang tampil di laporan ini.",
        "No comment is shown on this report now."
    )
    static let commentRelease = Phrase("Tampilkan", "Release")
    static let commentRefuse = Phrase("Jangan tampilkan", "Do not show")
    static let commentTakeDown = Phrase("Tarik", "Take down")
    static let commentNote = Phrase("Catatan untuk penulis", "Note to its author")
    static let commentNoteHint = Phrase("Hanya penulisnya yang membaca.", "Only its author reads it.")
    static let commentMarked = Phrase(
        "Ada yang tampak seperti data pribadi; periksa yang ditandai.",
        "Something looks like personal data; look at what is marked."
    )
    static let commentDecided = Phrase("Keputusan disimpan.", "The decision was saved.")
    static let commentReasonLabel = Phrase("Pilih alasan", "Choose a reason")

    static func commentState(_ state: Comment.State) -> Phrase {
        switch state {
        case .waiting: Phrase("Menunggu diperiksa", "Waiting")
        case .released: Phrase("Ditampilkan", "Shown")
        case .refused: Phrase("Tidak ditampilkan", "Not shown")
        case .removed: Phrase("Dihapus", "Removed")
        }
    }
    static func commentReason(_ reason: Comment.Reason) -> Phrase {
        switch reason {
        case .personalData: Phrase("Memuat data pribadi", "It holds personal data")
        case .insult: Phrase("Menghina atau menyerang orang", "It insults or attacks people")
        case .accusation: Phrase("Menuduh orang tanpa bukti", "It accuses somebody without proof")
        case .offTopic: Phrase("Di luar isi laporan", "It is not about the report")
        case .advertising: Phrase("Iklan atau promosi", "Advertising")
        }
    }
}
