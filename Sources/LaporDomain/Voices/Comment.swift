// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What somebody with an account says about a published report (*komentar*).
///
/// Nobody but its author and whoever decides reads it before an officer has released it. It is no part of the report's
/// procedure: it sets no clock, and its words can be erased for good (ADR 0029).
package struct Comment: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<Comment>
    package enum State: String, Sendable, CaseIterable {
        case waiting, released, refused
        /// By its author; its words are gone.
        case removed
    }
    /// Why a comment is not shown, or no longer.
    package enum Reason: String, Sendable, CaseIterable {
        case personalData = "personal_data"
        case insult
        /// It accuses somebody by name of what nobody has established.
        case accusation
        case offTopic = "off_topic"
        case advertising
    }
    package static let shortest = 3
    package static let longest = 1_000
    package static let noteLimit = 500
    /// Of one account in a day.
    package static let daily = 10

    package let id: ID
    package let report: TrackingID
    /// Nothing where its author's account is gone.
    package let account: Account.ID?
    /// What it is shown under; nothing shows as a citizen.
    package let name: String?
    package let content: String
    package let language: Language
    package let state: State
    package let writtenAt: Date
    package let reason: Reason?
    /// What the officer says about it to its author.
    package let note: String?

    package init(
        id: ID,
        report: TrackingID,
        account: Account.ID?,
        name: String?,
        content: String,
        language: Language,
        state: State,
        writtenAt: Date,
        reason: Reason? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.report = report
        self.account = account
        self.name = name
        self.content = content
        self.language = language
        self.state = state
        self.writtenAt = writtenAt
        self.reason = reason
        self.note = note
    }

    /// The words and the name as they are kept, or what is wrong with them.
    package static func checked(_ typed: String, name: String) throws(Refusal) -> (content: String, name: String?) {
        let content = typed.cleaned
        let shown = name.cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var problems: [FieldProblem] = []
        if content.isEmpty {
            problems.append(FieldProblem("comment", .required))
        } else if content.unicodeScalars.count < shortest {
            problems.append(FieldProblem("comment", .tooShort, limit: shortest))
        } else if content.unicodeScalars.count > longest {
            problems.append(FieldProblem("comment", .tooLong, limit: longest))
        }
        if shown.unicodeScalars.count > Account.nameLimit {
            problems.append(FieldProblem("display_name", .tooLong, limit: Account.nameLimit))
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return (content, shown.isEmpty ? nil : shown)
    }

    /// Whether a role decides about comments at all: whoever verifies, publishes or answers.
    package static func isModerated(by role: Role, _ rights: Policy) -> Bool {
        let duties: [Report.Action.Name] = [.verify, .redact, .draft, .interimAnswer, .finalAnswer]
        return role != .reporter && role != .system && duties.contains { rights.allows($0, to: role) }
    }
}

extension Report {
    /// Whether an officer decides about comments on it: where it is now, or for the nation; never who it is about, or who
    /// has stepped back from it.
    package func mayModerate(_ party: Party, _ rules: Rulebook) -> Bool {
        let authority = Authority(rules.agencies)
        return Comment.isModerated(by: party.role, rules.rights) && authority.mayStepIn(party, at: responsible)
            && !authority.isAgainst(party, self) && !recused.contains(party.code)
    }
}
