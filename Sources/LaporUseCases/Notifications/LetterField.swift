// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What a letter can have filled in: the names between braces in the templates.
package enum LetterField: String, CaseIterable, Sendable {
    case name, title, agency, answer, reason, link
    /// Where whoever follows a report can stop.
    case unsubscribe
    case question, correction, institution, contact, advice, finding
    case promisedOn = "promised_on"
    case completionDue = "completion_due"
    case coordinationDue = "coordination_due"
    case trackingID = "tracking_id"
    /// Of the report that it was split off from.
    case parentID = "parent_id"
    case verificationDue = "verification_due"
    case firstResponseDue = "first_response_due"
    case resolutionDue = "resolution_due"
    case silenceDue = "silence_due"
    /// Until when a closed report can be contested.
    case contestDue = "contest_due"
    case arbitrationDue = "arbitration_due"
    case nextDue = "next_due"

    /// Words of the report itself: letters to officers, which are forwarded and left open, never hold them.
    var isContent: Bool {
        switch self {
        case .title, .answer, .reason, .question, .correction, .institution, .contact, .advice, .finding: true
        case .name, .agency, .link, .unsubscribe, .trackingID, .verificationDue, .firstResponseDue, .resolutionDue,
            .silenceDue,
            .arbitrationDue, .nextDue, .promisedOn, .completionDue, .coordinationDue, .contestDue, .parentID:
            false
        }
    }

    /// What a letter by this rule may name.
    static func known(to rule: NotificationRule) -> [LetterField] {
        switch rule.audience {
        case .reporter: allCases.filter { $0 != .unsubscribe }
        // What anybody may read, as it is read today; no answer, since what leaves cannot be redacted.
        case .followers: [.title, .trackingID, .agency, .link, .unsubscribe]
        case .holder, .arbiter, .verifier, .approver, .contributors, .copied, .superior, .command, .ombudsman,
            .identityKeepers:
            allCases.filter { !$0.isContent && $0 != .unsubscribe }
        }
    }
}
