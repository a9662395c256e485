// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What may be seen, and by whom: redaction, visibility, identity (design.md 3, Visibility; UU 27/2022).
extension Decision {
    func disclosure(_ action: Report.Action) throws(Refusal) -> [Report.Event] {
        switch action {
        case .redact(let seq, let words):
            guard isPublic(words.part, of: seq) else { throw .invalid([FieldProblem("seq", .doesNotExist)]) }
            return [.redacted(seq: seq, words.part, words.digest)]
        case .eraseWords(let seq):
            guard (1...report.version).contains(seq) else { throw .invalid([FieldProblem("seq", .doesNotExist)]) }
            return report.wordsLike(seq).map { .wordsErased(seq: $0) }
        case .changeVisibility(let visibility, let reason):
            let change = try changed(to: visibility, reason)
            return visibility == report.visibility ? [change] : [change] + leavingMaster()
        case .openIdentity(let agency):
            _ = try known(agency)
            return [.identityOpened(to: agency)]
        case .takeBackIdentity(let agency):
            if let agency { _ = try known(agency) }
            return [.identityTakenBack(from: agency)]
        case .changeContact(let isReachable): return [.contactChanged(isReachable: isReachable)]
        case .requestIdentity(let reason): return [.identityRequested(by: party.code, reason: reason.digest)]
        case .grantIdentity:
            guard let request = report.identity.request else { throw .noIdentityRequest }
            return [.identityGranted(to: request.officer, by: party.code)]
        case .eraseIdentity: return [.identityErased]
        default: throw outOfPlace(action)
        }
    }

    /// Only what the public reads is redacted: the text of the report, answers and what puts them right, referrals.
    private func isPublic(_ part: Passage.Part, of seq: Int64) -> Bool {
        switch part {
        case .publicTitle, .publicBody: seq == 1
        case .answer: report.answers.contains(seq)
        default: report.otherPublicWords[seq]?.contains(part) == true
        }
    }

    /// Anybody concerned may hide it; only its reporter may bring it out again, and never what must stay hidden.
    private func changed(to visibility: Report.Visibility, _ reason: Passage?) throws(Refusal) -> Report.Event {
        if visibility == .public {
            // Behind a confidential master it would publish what was answered to that one.
            guard report.state != .merged else { throw .outOfOrder(report.state, .changeVisibility) }
            guard report.protection == nil, !report.isExamined else {
                throw .confidentialForGood
            }
            guard party.role == .reporter else { throw .notPermitted(.changeVisibility) }
        } else if party.role != .reporter, reason == nil {
            throw .invalid([FieldProblem("reason", .required)])
        }
        return .visibilityChanged(visibility, reason: reason?.digest)
    }
}

extension Report {
    /// The events whose words go together: the report and its public copy, a public text and those that it replaced, a
    /// draft and the answer that it became.
    ///
    /// Whoever erases the one would leave the same words, or worse ones, in the others.
    fileprivate func wordsLike(_ seq: Int64) -> [Int64] {
        var all: Set = [seq]
        // What a verifier let stand is the reporter's own words; what was redacted since is not.
        if seq == 1 { all.formUnion(publicTexts.filter { $0 != redactedText }) }
        if publicTexts.contains(seq) { all.formUnion(publicTexts.filter { $0 < seq }) }
        for (answer, draft) in drafts where answer == seq || draft == seq { all.formUnion([answer, draft]) }
        return all.sorted()
    }
}
