// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What the end of an agency moves, said before it is saved.
extension Phrase {
    static let endingTitle = Phrase("Periksa sebelum menyimpan", "Check before saving")
    static func endingLead(_ name: String, _ day: String) -> Phrase {
        Phrase(
            "Hari terakhir \(name) akan menjadi \(day). Belum ada yang disimpan.",
            "The last day of \(name) will be \(day). Nothing has been saved yet."
        )
    }
    static let endingMoves = Phrase("Yang terjadi sesudah hari itu", "What happens after that day")
    static let endingNothing = Phrase(
        "Dari yang boleh Anda lihat tidak ada yang beralih: tanpa laporan terbuka, unit, dan petugas.",
        "Nothing that you may see moves: no open reports, no units, no officers."
    )
    static let endingReports = Phrase("Laporan terbuka", "Open reports")
    static func endingReportsGo(_ count: Int, hasMore: Bool, to receiver: String) -> Phrase {
        if count == 0 {
            return Phrase(
                "Tidak ada. Yang datang sebelum itu akan diteruskan ke \(receiver).",
                "None. What comes before then will go to \(receiver)."
            )
        }
        if hasMore {
            return Phrase(
                "Lebih dari \(count) laporan diteruskan ke \(receiver) sesudah hari terakhirnya.",
                "More than \(count) reports go to \(receiver) after its last day."
            )
        }
        return Phrase(
            "\(count) laporan diteruskan ke \(receiver) sesudah hari terakhirnya.",
            count == 1
                ? "1 report goes to \(receiver) after its last day."
                : "\(count) reports go to \(receiver) after its last day."
        )
    }
    static let endingNone = Phrase("Tidak ada.", "None.")
    static func endingUnitsStay(_ count: Int) -> Phrase {
        Phrase(
            "\(count) unit tetap berlaku di bawahnya dan tetap memegang laporannya. Pindahkan atau akhiri satu per satu bila perlu.",
            count == 1
                ? "1 unit stays in force below it and keeps its reports. Move or end it by itself if need be."
                : "\(count) units stay in force below it and keep their reports. Move or end them one by one if need be."
        )
    }
    static let endingOfficers = Phrase("Petugas", "Officers")
    static func endingOfficersStay(_ count: Int) -> Phrase {
        Phrase(
            "\(count) petugas tetap dapat masuk, tetapi tidak lagi memegang laporan di sini. Pindahkan tugas mereka.",
            count == 1
                ? "1 officer can still sign in, but holds no reports here any more. Give them another place."
                : "\(count) officers can still sign in, but hold no reports here any more. Give them another place."
        )
    }
    static let endingSuccessor = Phrase("Penerus", "Successor")
    static func endingNoSuccessor(_ receiver: String) -> Phrase {
        Phrase(
            "Tidak disebut: \(receiver) melanjutkan tugasnya.",
            "None was named: \(receiver) goes on with its work."
        )
    }
    static func endingPassedOn(_ successor: String, to receiver: String) -> Phrase {
        Phrase(
            "\(successor) tidak dapat memegang laporan saat itu, karena sudah berakhir atau tanpa petugas. Laporannya diteruskan "
                + "ke \(receiver).",
            "\(successor) cannot hold reports then: it has ended, or nobody serves there. They go to \(receiver)."
        )
    }
    static let endingCounted = Phrase(
        "Dihitung sekarang, dari yang boleh Anda lihat. Laporan rahasia dan pengawasan yang tidak terlihat oleh Anda ikut beralih "
            + "menurut aturannya sendiri.",
        "Counted now, of what you may see. Confidential and oversight reports that you do not see move by rules of their own."
    )
    static let endingUndo = Phrase("Bila nanti dibatalkan", "If it is undone later")
    static let endingUndoBack = Phrase(
        "Kembali: masa berlaku, penerus, dan isian lain instansi ini, dari catatan perubahan.",
        "Comes back: the dates, the successor and the other fields of this agency, from the log of changes."
    )
    static let endingUndoNot = Phrase(
        "Tidak kembali: laporan yang sudah beralih tetap di penerimanya, sampai diteruskan kembali dari meja kerja.",
        "Does not come back: reports that have moved stay with their receiver, until they are sent back from the desk."
    )
    static let endingSave = Phrase("Ya, simpan", "Yes, save it")
    static let endingBack = Phrase("Kembali ke isian", "Back to the form")
}
