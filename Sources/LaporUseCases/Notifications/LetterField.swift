// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What a letter can have filled in: the names between braces in the templates.
package enum LetterField: String, CaseIterable, Sendable {
    case name, title, agency, answer, reason, link
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
        case .name, .agency, .link, .trackingID, .verificationDue, .firstResponseDue, .resolutionDue, .silenceDue,
            .arbitrationDue, .nextDue, .promisedOn, .completionDue, .coordinationDue, .contestDue, .parentID:
            false
        }
    }

    /// What a letter by this rule may name.
    static func known(to rule: NotificationRule) -> [LetterField] {
        allCases.filter { rule.audience == .reporter || !$0.isContent }
    }
}
