// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// One change of what an installation is run by: who made what of what.
package struct DirectoryChange: Equatable, Sendable {
    package typealias ID = Identifier<DirectoryChange>
    package enum Kind: String, Sendable, CaseIterable {
        case agency, category, region, holiday, profile, officer, question
        /// What was done to somebody's access: they were signed out, or written to.
        case access
        case notice, maintenance, policy, letter

        /// The page on which it is run.
        package var area: AdministrativeArea {
            switch self {
            case .agency, .region, .profile: .agencies
            case .category, .question: .topics
            case .officer, .access: .officers
            case .holiday, .policy: .calendar
            case .letter: .letters
            case .notice, .maintenance: .notices
            }
        }
    }
    package let kind: Kind
    /// The slug, the code or the day.
    package let subject: String
    /// Whom it concerns; nothing for what concerns all.
    package let agency: Agency.ID?
    /// Both as JSON; nothing before what is new.
    package let before: String?
    package let after: String

    package init(kind: Kind, subject: String, agency: Agency.ID? = nil, before: String?, after: String) {
        self.kind = kind
        self.subject = subject
        self.agency = agency
        self.before = before
        self.after = after
    }
}

/// A change as the log keeps it.
package struct LoggedChange: Equatable, Sendable {
    package let id: DirectoryChange.ID
    package let at: Date
    /// `officer:7`, or `operator:` and an account of the machine.
    package let by: String
    package let reason: String?
    package let change: DirectoryChange
    /// Nothing has changed its subject since.
    package let isNewest: Bool

    package init(
        id: DirectoryChange.ID,
        at: Date,
        by: String,
        reason: String?,
        change: DirectoryChange,
        isNewest: Bool
    ) {
        self.id = id
        self.at = at
        self.by = by
        self.reason = reason
        self.change = change
        self.isNewest = isNewest
    }

    /// What was new cannot be made never to have been: it is ended instead, where it can be.
    package var isReversible: Bool { isNewest && (change.before != nil || change.kind.canBeEnded) }
}

extension DirectoryChange.Kind {
    /// What takes something of this kind back that was new.
    package var canBeEnded: Bool {
        switch self {
        case .agency, .category, .question, .holiday, .notice, .officer: true
        case .region, .profile, .access, .maintenance, .policy, .letter: false
        }
    }

    /// The fields of something that was new, as they are once it is taken back: it is ended, never deleted.
    ///
    /// What would have begun today or later never begins; everything else was in force until yesterday.
    package func ended(_ fields: [String: String], on today: CivilDate) -> [String: String]? {
        var fields = fields
        switch self {
        case .agency: Self.end(&fields, "valid_from", "valid_until", today)
        case .category, .question: Self.end(&fields, "starts_on", "ends_on", today)
        case .holiday: fields["certainty"] = "cancelled"
        case .notice: fields["is_published"] = "false"
        case .officer: fields["is_disabled"] = "true"
        case .region, .profile, .access, .maintenance, .policy, .letter: return nil
        }
        return fields
    }

    private static func end(_ fields: inout [String: String], _ first: String, _ last: String, _ today: CivilDate) {
        let yesterday = CivilDate(day: today.day - 1)
        if let start = fields[first].flatMap({ CivilDate(iso: $0) }), start > yesterday { fields[first] = "" }
        fields[last] = yesterday.iso
    }
}
