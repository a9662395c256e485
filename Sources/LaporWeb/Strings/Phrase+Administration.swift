// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    static let adminTitle = Phrase("Kelola", "Administration")
    static let adminLead = Phrase(
        "Yang Anda kelola, dan yang perlu perhatian. Setiap perubahan tercatat dan dapat dibatalkan.",
        "What you run, and what needs care. Every change is recorded and can be undone."
    )
    static let adminAreas = Phrase("Bidang yang dikelola", "Areas of administration")
    static let adminCare = Phrase("Perlu perhatian", "Needs care")
    static let adminNoCare = Phrase("Tidak ada yang perlu ditangani saat ini.", "Nothing needs care just now.")
    static let adminRun = Phrase("Yang Anda kelola", "What you run")
    static let adminNewest = Phrase("Perubahan terbaru", "Newest changes")
    static let adminAllChanges = Phrase("Semua perubahan", "All changes")
    static let adminReasonHint = Phrase(
        "Misalnya nomor keputusan. Dicatat bersama perubahan ini.",
        "For example the number of a decree. It is recorded with this change."
    )
    static let adminSaved = Phrase("Perubahan tersimpan dan tercatat.", "The change is saved and recorded.")
    static let adminUndone = Phrase(
        "Perubahan dibatalkan; keadaan sebelumnya berlaku lagi.",
        "The change is undone; what was before holds again."
    )
    static let adminAdded = Phrase("Sudah ditambahkan dan tercatat.", "Added and recorded.")
    static let adminSame = Phrase("Tidak ada yang berubah.", "Nothing has changed.")
    static let adminSave = Phrase("Simpan perubahan", "Save changes")

    /// A number in the form of a language: `40.255` and `40,255`.
    private static func grouped(_ count: Int, _ separator: String) -> String {
        let digits = Array(String(count))
        return digits.indices.map { index in
            (index > 0 && (digits.count - index) % 3 == 0 ? separator : "") + String(digits[index])
        }.joined()
    }

    private static func bodies(_ count: Int) -> String {
        count == 1 ? "1 government or body has" : "\(grouped(count, ",")) governments or bodies have"
    }
    private static func units(_ count: Int) -> String {
        count == 1 ? "1 unit has" : "\(grouped(count, ",")) units have"
    }
    static func careGovernments(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count, ".")) pemerintah atau lembaga belum punya petugas yang aktif",
            "\(bodies(count)) no active officer"
        )
    }
    static func careUnits(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count, ".")) unit belum punya petugas yang aktif: laporannya dipegang atasannya",
            "\(units(count)) no active officer: whoever is above holds the reports"
        )
    }
    static func careContact(_ count: Int) -> Phrase {
        Phrase(
            "\(grouped(count, ".")) pemerintah atau lembaga belum mengisi kontak untuk publik",
            "\(bodies(count)) no contact for the public"
        )
    }
    static func careNoHolidays(_ year: Int) -> Phrase {
        Phrase("Hari libur tahun \(year) belum ada", "There are no holidays for \(year) yet")
    }
    static func careProvisional(_ year: Int) -> Phrase {
        Phrase("Hari libur tahun \(year) masih perkiraan", "The holidays of \(year) are still provisional")
    }
    static func carePolicy(_ citation: String) -> Phrase {
        Phrase("\(citation) mulai berlaku", "\(citation) takes effect on")
    }
    static let careMap = Phrase(
        "Peta publik belum punya garis batas wilayah, jadi hanya berupa tabel: jalankan `lapor import boundaries`",
        "The public map has no outlines of regions yet, so it is only a table: run `lapor import boundaries`"
    )
    static let careEnds = Phrase("berakhir tanpa penerus pada", "ends without a successor on")

    static let changeLogTitle = Phrase("Catatan perubahan", "Log of changes")
    static let changesLead = Phrase(
        "Siapa mengubah apa, kapan, dan mengapa. Catatan ini tidak dapat dihapus.",
        "Who changed what, when, and why. Nothing can be taken out of this log."
    )
    static let changesKinds = Phrase("Jenis perubahan", "Kinds of change")
    static let changesAll = Phrase("Semua", "All")
    static let changesNone = Phrase("Belum ada perubahan yang tercatat.", "No change is recorded yet.")
    static let changesWhat = Phrase("Yang diubah", "What")
    static let changesWhen = Phrase("Waktu", "When")
    static let changesWho = Phrase("Oleh", "By")
    static let changesWhy = Phrase("Alasan", "Reason")
    static let changesOperator = Phrase("Operator", "Operator")
    static let changesSignedOut = Phrase("Dikeluarkan dari semua perangkat", "Signed out everywhere")
    static let changesWrittenTo = Phrase("Dikirimi tautan kata sandi", "Sent a link for a password")
    static let undoNewLead = Phrase(
        "Yang baru tidak dihapus: masa berlakunya berakhir kemarin, atau penampilannya ditarik. Tercatat sebagai perubahan baru.",
        "What is new is not deleted: it ended yesterday, or is shown no more. That is recorded as a new change."
    )
    static let undoOfficerLead = Phrase(
        "Petugasnya tidak dihapus: aksesnya dimatikan, dan tautan undangannya tidak berlaku lagi. Tercatat sebagai perubahan baru.",
        "The officer is not deleted: access is taken away, and the link of the invitation opens nothing any more. That is recorded as a new change."
    )
    static let changesNew = Phrase("baru", "new")
    static let changesDone = Phrase("dilakukan", "done")
    static let changesChanged = Phrase("diubah", "changed")
    static let changesRaw = Phrase("Sebagaimana tersimpan (JSON)", "As it is kept (JSON)")
    static let changesHistory = Phrase("Riwayat lengkapnya", "Its whole history")
    static let changesColumn = Phrase("Isian", "Field")
    static let changesBefore = Phrase("Sebelum", "Before")
    static let changesAfter = Phrase("Sesudah", "After")
    static let changesDifferences = Phrase("Yang berubah", "What has changed")
    static let undoTitle = Phrase("Batalkan perubahan ini", "Undo this change")
    static let undoLead = Phrase(
        "Isian kembali seperti sebelumnya. Pembatalan tercatat sebagai perubahan baru.",
        "The fields become what they were. The undoing is recorded as a new change."
    )
    static let undoAgencyLead = Phrase(
        "Isian kembali seperti sebelumnya. Laporan yang sudah beralih ke instansi lain tetap di sana: teruskan kembali dari meja "
            + "kerja bila perlu. Pembatalan tercatat sebagai perubahan baru.",
        "The fields become what they were. Reports that have moved to another agency stay there: send them back from the desk if "
            + "need be. The undoing is recorded as a new change."
    )
    static let undoButton = Phrase("Batalkan perubahan", "Undo the change")
    static let undoOlder = Phrase(
        "Sesudah ini ada perubahan lain. Yang dapat dibatalkan hanya yang terbaru.",
        "It has been changed again since. Only the newest change can be undone."
    )
    static let undoDone = Phrase(
        "Ini yang telah dilakukan, bukan isian: tidak ada yang dapat dikembalikan.",
        "This is something that was done, not a field: there is nothing to take back."
    )
    static let undoNew = Phrase(
        "Ini awal catatannya. Yang sudah ada tidak dihapus: akhiri dengan hari terakhir berlaku.",
        "This is where its record begins. What exists is not deleted: end it by its last day."
    )
    static let refusedNotAdministrator = Phrase(
        "Bagian ini dikelola oleh petugas lain. Hubungi administrator instansi Anda atau administrator nasional.",
        "This part is run by somebody else. Ask your agency's administrator, or the national one."
    )
    static let refusedChangedMeanwhile = Phrase(
        "Sudah diubah orang lain sejak Anda membukanya. Tidak ada yang ditimpa: muat ulang, lalu ulangi perubahan Anda.",
        "Somebody else has changed it since you opened it. Nothing was overwritten: reload, then make your change again."
    )
}
