// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Phrase {
    static let attachments = Phrase("Lampiran", "Attachments")
    static let attachmentsHint = Phrase(
        "Foto, PDF, Word, Excel, video, atau suara; paling banyak \(AttachmentLimits.files) berkas. Lokasi dan nama kamera di "
            + "dalam foto kami hapus.",
        "Photos, PDF, Word, Excel, video or sound; at most \(AttachmentLimits.files) files. We remove place and camera from "
            + "photos."
    )
    static let attachmentsPrivate = Phrase(
        "Hanya Anda dan petugas yang dapat membukanya.",
        "Only you and the officers can open them."
    )
    static let attachmentsPublic = Phrase(
        "Siapa pun yang dapat membaca jawaban dapat membukanya.",
        "Whoever can read the answer can open them."
    )
    static let attachedSoFar = Phrase("Sudah terlampir", "Attached so far")
    static let removeFile = Phrase("Hapus", "Remove")
    static let fileUnchecked = Phrase("sedang diperiksa dari perangkat perusak", "being checked for malware")
    static let fileRemoved = Phrase("dihapus: mengandung perangkat perusak", "deleted: it contained malware")

    static func file(_ problem: FileProblem) -> Phrase {
        switch problem {
        case .tooLarge(let limit):
            Phrase(
                "Berkas terlalu besar, paling besar \(megabytes(limit)) MB. Kecilkan atau pilih yang lain.",
                "The file is too large, at most \(megabytes(limit)) MB. Make it smaller or choose another."
            )
        case .notAccepted:
            Phrase(
                "Jenis berkas ini tidak diterima. Kirim foto, PDF, Word, Excel, video, atau rekaman suara.",
                "This kind of file is not accepted. Send a photo, PDF, Word, Excel, video or sound recording."
            )
        case .empty: Phrase("Berkas ini kosong. Pilih yang lain.", "This file is empty. Choose another.")
        case .unreadable:
            Phrase(
                "Gambar ini rusak atau tidak dapat dibuka. Pilih yang lain.",
                "This picture is damaged or cannot be opened. Choose another."
            )
        case .tooManyPixels(let limit):
            Phrase(
                "Gambar ini terlalu besar, paling banyak \(limit / 1_000_000) megapiksel. Kecilkan atau pilih yang lain.",
                "This picture is too large, at most \(limit / 1_000_000) megapixels. Make it smaller or choose another."
            )
        case .tooMany(let limit):
            Phrase(
                "Paling banyak \(limit) berkas untuk satu kiriman. Hapus sebagian.",
                "At most \(limit) files with one message. Remove some."
            )
        case .elsewhere:
            Phrase(
                "Bagian ini tidak menyambung dengan yang sudah sampai. Tanyakan dulu sampai di mana.",
                "This piece does not continue what has arrived. Ask how far it is first."
            )
        case .unchecked:
            Phrase(
                "Berkas ini masih diperiksa dari perangkat perusak. Coba lagi sebentar.",
                "This file is still being checked for malware. Try again in a moment."
            )
        case .infected:
            Phrase(
                "Berkas ini mengandung perangkat perusak dan sudah dihapus.",
                "This file contained malware and has been deleted."
            )
        }
    }

    private static func megabytes(_ bytes: Int64) -> Int64 { bytes / (1024 * 1024) }
}

extension Words {
    /// `JPG, 1,2 MB`.
    static func file(_ type: MediaType, _ size: Int64, _ language: Language) -> String {
        "\(type.endings[0].uppercased()), \(Words.size(size, language))"
    }

    /// A file's size, rounded up: nothing is 0.
    static func size(_ bytes: Int64, _ language: Language) -> String {
        guard bytes >= 1_000_000 else { return "\((bytes + 999) / 1_000) kB" }
        let tenths = (bytes + 99_999) / 100_000
        let point = language == .english ? "." : ","
        return "\(tenths / 10)\(point)\(tenths % 10) MB"
    }
}
