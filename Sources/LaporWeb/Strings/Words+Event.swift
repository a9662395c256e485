// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

extension Words {
    /// The headline of an event in a timeline.
    static func event(_ name: Report.Event.Name, _ language: Language) -> String {
        let phrase: Phrase =
            switch name {
            case .submitted: Phrase("Laporan diterima", "Report received")
            case .adopted: Phrase("Diambil alih dari sistem lain", "Taken over from another system")
            case .verified: Phrase("Laporan diverifikasi", "Report verified")
            case .deferred: Phrase("Menunggu kelengkapan dari pelapor", "Waiting for the reporter to complete it")
            case .supplemented: Phrase("Pelapor menambahkan keterangan", "The reporter added something")
            case .archived: Phrase("Laporan diarsipkan", "Report archived")
            case .restored: Phrase("Laporan dipulihkan", "Report restored")
            case .reclassified: Phrase("Klasifikasi diubah", "Class changed")
            case .respondentNamed: Phrase("Pihak terlapor dicatat", "Party complained of noted")
            case .placed: Phrase("Tempat kejadian dicatat", "Place of the report noted")
            case .protected: Phrase("Laporan dilindungi", "Report protected")
            case .dispositioned: Phrase("Laporan diteruskan ke instansi", "Report passed to an agency")
            case .forwarded: Phrase("Laporan diteruskan ke unit", "Report forwarded to a unit")
            case .transferred: Phrase("Laporan dialihkan", "Report transferred")
            case .recalled: Phrase("Disposisi ditarik kembali", "Assignment recalled")
            case .returned: Phrase("Laporan dikembalikan", "Report returned")
            case .disputed: Phrase("Kewenangan diperselisihkan", "Competence disputed")
            case .arbitrated: Phrase("Kewenangan diputuskan", "Competence decided")
            case .arbitrationLapsed: Phrase("Kewenangan tidak diputuskan tepat waktu", "Competence not decided in time")
            case .heldInStead:
                Phrase("Dipegang induk karena unit belum berpetugas", "Held by the parent: the unit has no officer")
            case .letterRecorded: Phrase("Surat dicatat", "Letter recorded")
            case .referredOutside: Phrase("Dirujuk ke lembaga luar", "Referred to a body outside")
            case .copied: Phrase("Tembusan dikirim", "Copy sent")
            case .coordinationOpened: Phrase("Koordinasi antarinstansi dibuka", "Agencies work on it together")
            case .contributed: Phrase("Instansi lain memberi masukan", "Another agency contributed")
            case .coordinationClosed: Phrase("Koordinasi ditutup", "Coordination closed")
            case .recused: Phrase("Petugas mengundurkan diri", "An officer recused themselves")
            case .merged: Phrase("Digabung dengan laporan serupa", "Merged with a similar report")
            case .followed: Phrase("Mengikuti laporan induk", "Follows the main report")
            case .unmerged: Phrase("Dilepas dari gabungan", "Taken out of the merger")
            case .gained: Phrase("Laporan serupa digabungkan", "A similar report was merged in")
            case .lost: Phrase("Laporan serupa dilepas", "A similar report was released")
            case .split: Phrase("Sebagian menjadi laporan baru", "Part of it became a new report")
            case .drafted: Phrase("Draf jawaban disimpan", "Draft answer saved")
            case .draftReturned: Phrase("Draf jawaban dikembalikan", "Draft answer returned")
            case .answered: Phrase("Instansi menjawab", "The agency answered")
            case .corrected: Phrase("Jawaban diralat", "Answer corrected")
            case .informationRequested: Phrase("Instansi meminta keterangan", "The agency asks for information")
            case .informationLapsed: Phrase("Masa memberi keterangan lewat", "Time to inform is over")
            case .promised: Phrase("Instansi menjanjikan tanggal", "The agency promised a date")
            case .concluded: Phrase("Hasil pemeriksaan disampaikan", "Outcome of the examination given")
            case .replied: Phrase("Pelapor menanggapi", "The reporter replied")
            case .replySettled: Phrase("Tanggapan dinyatakan tidak perlu jawaban", "Reply marked as needing no answer")
            case .confirmed: Phrase("Pelapor menyatakan selesai", "The reporter confirmed the solution")
            case .contested: Phrase("Pelapor menyanggah jawaban", "The reporter contested the answer")
            case .withdrawn: Phrase("Pelapor mencabut laporan", "The reporter withdrew the report")
            case .closed: Phrase("Laporan ditutup", "Report closed")
            case .rated: Phrase("Pelapor memberi nilai", "The reporter rated the handling")
            case .prioritised: Phrase("Prioritas diatur", "Priority set")
            case .emergencyFlagged: Phrase("Ditandai darurat", "Flagged as an emergency")
            case .escalated: Phrase("Dieskalasi ke atasan", "Escalated")
            case .supervisionNoticed: Phrase("Teguran pengawasan", "Supervision notice")
            case .referredToOmbudsman: Phrase("Dibawa ke Ombudsman", "Brought to the Ombudsman")
            case .redacted: Phrase("Sebagian ditutup dari umum", "Redacted for the public")
            case .wordsErased: Phrase("Kata-kata dihapus", "Words erased")
            case .visibilityChanged: Phrase("Kerahasiaan diubah", "Visibility changed")
            case .identityOpened: Phrase("Pelapor membuka identitas", "The reporter opened their identity")
            case .contactChanged: Phrase("Cara menghubungi pelapor diubah", "How the reporter is reached was changed")
            case .identityTakenBack: Phrase("Pelapor menutup identitas", "The reporter hid their identity")
            case .identityRequested: Phrase("Pembukaan identitas diminta", "Opening of the identity requested")
            case .identityGranted: Phrase("Identitas dibuka oleh dua orang", "Identity opened by two persons")
            case .identityErased: Phrase("Data diri dihapus", "Personal data erased")
            }
        return phrase[language]
    }
}
