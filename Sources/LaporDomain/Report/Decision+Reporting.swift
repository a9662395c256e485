// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the reporter says, and how a report ends (design.md 3, rule 6).
extension Decision {
    func reporting(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .supplement(let words, let files): return [.supplemented(words.digest, attachments: files?.digest)]
        case .reply(let words, let files): return [.replied(words.digest, attachments: files?.digest)]
        case .dismissReply(let reason): return [.replySettled(reason: reason.digest)]
        case .confirm: return [.confirmed, .closed(by: party.role, reason: nil)]
        case .contest(let reason, let files): return [.contested(reason.digest, attachments: files?.digest)]
        case .withdraw(let reason):
            // What is examined goes on without its reporter (design.md 3, rule 7).
            let ends = report.classification != .oversightComplaint
            return [.withdrawn(reason: reason?.digest)]
                + (ends ? [.archived(reason: "withdrawn_by_reporter", explanation: nil, by: .reporter)] : [])
        case .close(let reason): return [.closed(by: party.role, reason: reason.digest)]
        case .closeBySilence: return [try closedBySilence()]
        case .rate(let score, let comment):
            guard (1...5).contains(score) else { throw .invalid([FieldProblem("score", .notAllowed, limit: 5)]) }
            return [.rated(score, comment: comment?.digest)]
        default: throw outOfPlace(action)
        }
    }

    func mayContest() throws(Refusal) {
        guard report.contests < policy.maximumContests else { throw .tooManyContests }
        guard let closedAt = report.closedAt, report.state == .closed else { return }
        let until = rules.due(policy.limits.contestAfterClosing, after: closedAt, for: report.responsible)
        // Where nobody could be told that it was closed, the window cannot have run (design.md 3, rule 6).
        guard now <= until || report.isClosedUntold else { throw .contestWindowOver }
    }

    /// Silence closes only after a final answer, and never an oversight complaint (design.md 3, rules 6 and 7).
    private func closedBySilence() throws(Refusal) -> Report.Event {
        guard report.classification != .oversightComplaint else { throw .oversightOutcomeMissing }
        guard let silentSince = report.silentSince, report.isFinal else {
            throw .outOfOrder(report.state, .closeBySilence)
        }
        let until = rules.due(policy.limits.silence, after: silentSince, for: report.responsible)
        guard now > until else { throw .silenceNotOver(until: until) }
        return .closed(by: .system, reason: nil)
    }
}
