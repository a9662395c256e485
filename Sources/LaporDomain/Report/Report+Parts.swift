// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Facts beside the state: they hold or end without moving the report.
extension Report {
    package enum Priority: String, Sendable, CaseIterable {
        case low, normal, high, urgent
    }

    /// An answer that was written and not yet approved.
    package struct Draft: Equatable, Sendable {
        package let kind: AnswerKind
        /// The event that holds its words.
        package let seq: Int64
        package let author: Agency.ID
    }

    /// Several agencies at work on one report: one leads, the others contribute (*koordinasi*).
    package struct Coordination: Equatable, Sendable {
        package let lead: Agency.ID
        package let members: [Agency.ID]
        package internal(set) var contributed: Set<Agency.ID> = []
        package let openedAt: Date
    }

    /// Whom an oversight complaint is about, which decides who may examine it (design.md 3, rule 7).
    package struct Respondent: Equatable, Sendable {
        package enum Kind: String, Sendable, CaseIterable {
            /// A unit, or somebody who serves in it.
            case unit
            /// The head of the government: a regent, a mayor, a governor, a minister.
            case head
            case inspectorate
            /// The agency's own administrator in this system.
            case administrator
            case nationalAdministrator = "national_administrator"
        }
        package let kind: Kind
        package let agency: Agency.ID
        package init(_ kind: Kind, _ agency: Agency.ID) {
            self.kind = kind
            self.agency = agency
        }
    }

    /// Why a report stays confidential for good.
    package enum Protection: String, Sendable, CaseIterable {
        case minor, violence
    }

    /// Who has been let see who the reporter is, beyond what the access table says.
    package struct IdentityAccess: Equatable, Sendable {
        /// Asked for by one officer; it takes a second to open it.
        package struct Request: Equatable, Sendable {
            package let officer: String
            package let seq: Int64
        }
        package struct Grant: Equatable, Sendable {
            package let officer: String
            package let at: Date
        }
        /// Agencies to which the reporter has opened it.
        package internal(set) var openedTo: Set<Agency.ID> = []
        package internal(set) var request: Request?
        package internal(set) var grants: [Grant] = []
        /// The reporter has brought the report to the Ombudsman, and has not taken the name back since.
        package internal(set) var isOpenedToOmbudsman = false
        package internal(set) var isErased = false
    }

    /// How a reply is meant; only two of them make the agency owe an answer (design.md 3, rule 6).
    package enum ReplyKind: String, Sendable, CaseIterable {
        case inform, confirm, contest
    }

    /// Why a report changed hands inside a government.
    package enum TransferCause: String, Sendable, CaseIterable {
        /// Its common superior, or itself, gave it to the unit beside it.
        case moved
        /// The unit has ended; its successor goes on.
        case succeeded
        /// Nobody serves there any more.
        case unstaffed
    }

    package enum LetterDirection: String, Sendable, CaseIterable {
        case sent, received
    }

    /// What an inspectorate found (*hasil pemeriksaan*).
    package enum Finding: String, Sendable, CaseIterable {
        case proven, unproven
        case partlyProven = "partly_proven"
        case notExaminable = "not_examinable"
    }

    /// How another system left a report that is taken over.
    package struct Adoption: Equatable, Sendable {
        package let state: State
        package let holder: Agency.ID
        /// Who ended it there, where it is ended.
        package let endedBy: Role?
        /// Why it was archived, as a code.
        package let reason: String?
        /// The same in that system's words.
        package let explanation: Digest?
        package let isVerified: Bool
        package let publicTitle: Digest?
        package let publicBody: Digest?

        package init(
            state: State,
            holder: Agency.ID,
            endedBy: Role? = nil,
            reason: String? = nil,
            explanation: Digest? = nil,
            isVerified: Bool,
            publicTitle: Digest? = nil,
            publicBody: Digest? = nil
        ) {
            self.state = state
            self.holder = holder
            self.endedBy = endedBy
            self.reason = reason
            self.explanation = explanation
            self.isVerified = isVerified
            self.publicTitle = publicTitle
            self.publicBody = publicBody
        }
    }
}
