// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a role sees of the reports within its reach, by how much the reporter wished to be hidden: one row of the access
/// table (design.md 3, Visibility; domain.md 3.6).
///
/// Outside its reach, and where no row is, everybody sees what the public sees: a published report, without the
/// reporter's own words beyond what was published; anything else does not exist.
package struct Access: Equatable, Sendable {
    /// Whose reports a role sees.
    package enum Reach: String, Sendable, CaseIterable {
        case nation
        /// Of the whole government of its own agency.
        case government
        /// Of its own agency and those below it in the same government.
        case household
        /// Of its own agency and everything below it, across governments: a province and its regencies.
        case subtree
        /// Wherever a limit has passed, or the reporter has referred it.
        case overdue
        /// Wherever it is an emergency or of high priority.
        case urgent
    }
    package enum Disclosure: String, Sendable, CaseIterable, Comparable {
        case nothing, content, identity

        package static func < (left: Self, right: Self) -> Bool {
            let order = Self.allCases
            return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
        }
    }
    /// The four ways in which a reporter can be hidden.
    package enum Secrecy: String, Sendable, CaseIterable {
        case normal, anonymous, confidential, both
    }
    package let reach: Reach
    package let normal: Disclosure
    package let anonymous: Disclosure
    package let confidential: Disclosure
    package let both: Disclosure
    /// Of oversight complaints, and only at its own desk.
    package let oversight: Disclosure

    package init(
        reach: Reach,
        normal: Disclosure,
        anonymous: Disclosure,
        confidential: Disclosure,
        both: Disclosure,
        oversight: Disclosure
    ) {
        self.reach = reach
        self.normal = normal
        self.anonymous = anonymous
        self.confidential = confidential
        self.both = both
        self.oversight = oversight
    }

    package subscript(_ secrecy: Secrecy) -> Disclosure {
        switch secrecy {
        case .normal: normal
        case .anonymous: anonymous
        case .confidential: confidential
        case .both: both
        }
    }
}

extension Report {
    package var secrecy: Access.Secrecy {
        switch (isAnonymous, visibility) {
        case (false, .public): .normal
        case (true, .public): .anonymous
        case (false, .confidential): .confidential
        case (true, .confidential): .both
        }
    }
}

/// How a party's office stands to a report.
package struct Relation: Equatable, Sendable {
    /// It holds, judges or has held it, as far as the role reaches.
    package var isOwn: Bool
    /// It holds, judges or has held it itself.
    package var isAtDesk: Bool
    /// It holds or judges it itself, now.
    package var isHolder: Bool
    /// It reads along, works on it together with others, or was told that it is late.
    package var isInvolved: Bool
    /// The report is about somebody in its line of command.
    package var isAgainst: Bool
    /// Beyond the table: opened by the reporter, by two persons, or with a referral.
    package var isOpened: Bool
    /// The reporter has brought it to the Ombudsman, and this is the Ombudsman.
    package var isReferred: Bool

    package init(
        isOwn: Bool = false,
        isAtDesk: Bool = false,
        isHolder: Bool = false,
        isInvolved: Bool = false,
        isAgainst: Bool = false,
        isOpened: Bool = false,
        isReferred: Bool = false
    ) {
        self.isOwn = isOwn
        self.isAtDesk = isAtDesk
        self.isHolder = isHolder
        self.isInvolved = isInvolved
        self.isAgainst = isAgainst
        self.isOpened = isOpened
        self.isReferred = isReferred
    }
}
