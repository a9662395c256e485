// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What a reporter reads first where it is their turn, or where a report has ended.
extension Phrase {
    static let askedTitle = Phrase("Kami menunggu jawaban Anda", "We are waiting for your answer")
    static let askedUntil = Phrase("Anda dapat menjawab sampai", "You can answer until")
    static let askedElseArchived = Phrase(
        "Tanpa jawaban Anda, laporan diarsipkan sebagai tidak lengkap. Anda tetap dapat membuat laporan baru kapan saja.",
        "Without your answer, the report is archived as incomplete. You can still send a new report at any time."
    )
    static let askedElseGoesOn = Phrase(
        "Tanpa jawaban Anda, instansi melanjutkan dengan keterangan yang sudah ada.",
        "Without your answer, the agency goes on with what it knows."
    )
    static let askedAnswer = Phrase("Jawaban Anda", "Your answer")
    static let askedSend = Phrase("Kirim jawaban", "Send the answer")
    static let outcomeShort = Phrase("Hasil pemeriksaan", "Outcome of the examination")
    static let endedBecause = Phrase("Alasan:", "Reason:")
    static let endedUnanswered = Phrase("Berakhir tanpa jawaban", "Ended without an answer")
    static let whatYouCanDo = Phrase("Yang dapat Anda lakukan", "What you can do")
    static let reportAnew = Phrase(
        "Buat laporan baru yang menyebut nomor ini",
        "Send a new report that mentions this number"
    )
    static let ombudsmanWay = Phrase(
        "Tidak setuju? Anda dapat mengadu ke Ombudsman RI (telepon 137).",
        "You do not agree? You can turn to the Ombudsman (call 137)."
    )
    static let afterReport = Phrase("Menyambung laporan nomor", "This follows report number")
    static let mergedLine = Phrase(
        "Laporan ini digabung dengan laporan lain tentang hal yang sama; jawabannya datang bersama laporan itu.",
        "This report was joined with another about the same matter; its answer comes with that one."
    )
    static let mainReport = Phrase("Laporan utama", "The main report")
    static let mainHeldBy = Phrase("Laporan utamanya dipegang", "The main report is with")
    static let dueWithMain = Phrase(
        "Dijawab bersama laporan utama; tenggat ini dari tanggal terima laporan ini.",
        "Answered with the main report; this limit counts from the receipt of this one."
    )
    static func times(_ count: Int) -> Phrase { Phrase("\(count) kali", count == 1 ? "once" : "\(count) times") }
}

/// What waits for an officer's decision.
extension Phrase {
    static let draftWaits = Phrase("Draf menunggu persetujuan", "A draft waits for approval")
    static let identityWaits = Phrase("Permintaan membuka identitas", "Request to open the identity")
    static let finalDraft = Phrase("Draf jawaban AKHIR.", "Draft of a FINAL answer.")
    static let interimDraft = Phrase("Draf jawaban sementara.", "Draft of an interim answer.")
    static let finalDraftMeans = Phrase(
        "Setelah dikirim, tenggat berhenti dan masa penutupan berjalan: pelapor dapat menyanggah, tanpa tanggapan laporan "
            + "ditutup.",
        "Once sent, the clock stops and the time to closing runs: the reporter can contest it; without a word the report "
            + "is closed."
    )
    static let interimDraftMeans = Phrase(
        "Setelah dikirim, laporan tetap dikerjakan sampai ada jawaban akhir.",
        "Once sent, work on the report goes on until there is a final answer."
    )
    static let identityAskedBy = Phrase("Diminta oleh", "Asked for by")
    static let identityGrantedBy = Phrase("disetujui oleh", "allowed by")
    static func identityGrantMeans(_ days: Int) -> Phrase {
        let time = workingDays(days)
        return Phrase(
            "Bila diizinkan, petugas itu saja yang dapat melihat identitas selama \(time). Pembukaan dicatat, "
                + "dan pelapor diberi tahu.",
            "If you allow it, that officer alone can see the identity for \(time). The opening is logged, and the "
                + "reporter is told."
        )
    }
}
