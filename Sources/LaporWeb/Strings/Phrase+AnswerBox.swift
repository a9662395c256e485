// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// The answer box of the desk, and what stands beside it.
extension Phrase {
    static let answerTitle = Phrase("Jawab pelapor", "Answer the reporter")
    static let answerDraftTitle = Phrase("Tulis draf jawaban", "Draft an answer")
    static let answerSend = Phrase("Kirim sesuai pilihan", "Send as chosen")
    static let answerHint = Phrase(
        "Apa yang sudah atau sedang dilakukan, oleh siapa, dan kapan selesai.",
        "What was done or is being done, by whom, and when it will be finished."
    )
    static let answerFinalOpen = Phrase(
        "Dibaca pelapor dan umum. Tenggat berhenti; pelapor dapat menyanggah.",
        "Read by the reporter and the public. The clock stops; the reporter can contest it."
    )
    static let answerFinalHidden = Phrase(
        "Dibaca pelapor; laporan ini rahasia. Tenggat berhenti; pelapor dapat menyanggah.",
        "Read by the reporter; this report is confidential. The clock stops; the reporter can contest it."
    )
    static let answerInterimOpen = Phrase(
        "Dibaca pelapor dan umum. Laporan tetap Anda kerjakan dan tenggat berjalan.",
        "Read by the reporter and the public. The report stays with you and the clock runs on."
    )
    static let answerInterimHidden = Phrase(
        "Dibaca pelapor; laporan ini rahasia. Tenggat tetap berjalan.",
        "Read by the reporter; this report is confidential. The clock runs on."
    )
    static let answerNeedsApproval = Phrase(
        "Di instansi ini jawaban terbit setelah disetujui pejabat penyetuju. Tulisan Anda diajukan kepadanya.",
        "In this agency an answer is published once an approver agrees. What you write goes to them."
    )
    static let answerDraftStands = Phrase(
        "Draf yang menunggu sudah diisikan. Mengajukan lagi menggantikannya.",
        "The draft that waits is filled in. Submitting again replaces it."
    )
    static let lastExchange = Phrase("Percakapan terakhir", "The last exchange")
    static let reporterSaid = Phrase("Pelapor", "The reporter")
    static let notYetTitle = Phrase("Belum dapat dilakukan", "Not possible yet")
    static let notYetFrom = Phrase("Dapat dilakukan setelah", "Possible after")
    static let escalationGoesTo = Phrase("Yang diberi tahu:", "Who is told:")

    static func agenciesFirst(_ count: Int) -> Phrase {
        Phrase(
            "Ini \(count) yang pertama. Persempit dengan kata lain, atau lanjutkan.",
            "These are the first \(count). Narrow it with another word, or go on."
        )
    }
    static let agenciesMore = Phrase("Masih ada lagi.", "There are more.")
    static func chartFirst(_ shown: Int, _ all: Int) -> Phrase {
        Phrase("\(shown) terbanyak dari \(all)", "the first \(shown) of \(all)")
    }
    static let templatesWhyNot = Phrase(
        "Anda dapat memakai semua templat ini saat menulis jawaban, atau menyalinnya. Yang menulis dan mengubahnya "
            + "administrator instansi, karena dipakai oleh semua unit di bawahnya.",
        "You can use all of these while you write an answer, or copy them. Your agency's administrator writes and changes "
            + "them, since all units below use them."
    )
    static let templatesOthers = Phrase(
        "Milik instansi di atas Anda: hanya administratornya yang mengubah.",
        "Of an agency above yours: only its administrator changes it."
    )
    static let careList = Phrase("Yang perlu perhatian", "What needs care")

    static let changesSince = Phrase("Yang berubah sejak Anda membuka", "What changed since you opened it")
    static let changesBeside = Phrase("Lihat yang berubah", "See what changed")
    static func noLongerPossible(_ action: Report.Action.Name) -> Phrase {
        Phrase(
            "“\(Words.action(action))” tidak dapat dilakukan lagi. Salin yang masih diperlukan, lalu pilih langkah lain.",
            "“\(Words.action(action))” can no longer be done. Copy what you still need, then choose another step."
        )
    }
    static func otherAnswerPossible(_ action: Report.Action.Name) -> Phrase {
        Phrase(
            "“\(Words.action(action))” tidak dapat dilakukan lagi. Tulisan Anda masih dapat dikirim dalam bentuk di bawah ini.",
            "“\(Words.action(action))” can no longer be done. What you wrote can still be sent in the form below."
        )
    }
}
