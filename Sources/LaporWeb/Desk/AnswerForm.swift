// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What becomes of an answer that is typed: one box for all, one choice among what the workflow allows.
enum AnswerForm: String, CaseIterable, Sendable {
    case final = "akhir"
    case interim = "sementara"
    case finalDraft = "draf-akhir"
    case interimDraft = "draf-sementara"

    static let actions: [Report.Action.Name] = [.finalAnswer, .interimAnswer, .draft]

    var action: Report.Action.Name {
        switch self {
        case .final: .finalAnswer
        case .interim: .interimAnswer
        case .finalDraft, .interimDraft: .draft
        }
    }
    var kind: Report.AnswerKind {
        switch self {
        case .final, .finalDraft: .final
        case .interim, .interimDraft: .interim
        }
    }

    static func offered(_ actions: [Report.Action.Name]) -> [AnswerForm] {
        allCases.filter { actions.contains($0.action) }
    }

    /// What an action is in the box; of a draft the kind that it has.
    init?(_ action: Report.Action.Name, _ kind: Report.AnswerKind?) {
        guard let form = Self.allCases.first(where: { $0.action == action && (action != .draft || $0.kind == kind) })
        else { return nil }
        self = form
    }

    /// A form that was sent, as the request it means; nothing where nobody chose.
    init?(_ form: FormFields) { self.init(rawValue: form[.answerForm]) }

    var name: Phrase {
        switch self {
        case .final: Phrase("Jawaban akhir", "Final answer")
        case .interim: Phrase("Jawaban sementara", "Interim answer")
        case .finalDraft: Phrase("Draf jawaban akhir, untuk disetujui", "Draft of a final answer, for approval")
        case .interimDraft:
            Phrase("Draf jawaban sementara, untuk disetujui", "Draft of an interim answer, for approval")
        }
    }

    var button: Phrase {
        switch self {
        case .final: Phrase("Kirim jawaban akhir", "Send the final answer")
        case .interim: Phrase("Kirim jawaban sementara", "Send the interim answer")
        case .finalDraft, .interimDraft: Phrase("Ajukan draf untuk disetujui", "Submit the draft for approval")
        }
    }

    func hint(isHidden: Bool) -> Phrase {
        switch self {
        case .final: isHidden ? .answerFinalHidden : .answerFinalOpen
        case .interim: isHidden ? .answerInterimHidden : .answerInterimOpen
        case .finalDraft, .interimDraft: .draftHint
        }
    }
}

extension Links {
    static func answer(_ id: TrackingID) -> String { "\(deskReport(id))/\(answerSegment)" }
    static let answerSegment = "jawaban"
}
