// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// One change of the directory: who made what of what.
package struct DirectoryChange: Equatable, Sendable {
    package typealias ID = Identifier<DirectoryChange>
    package enum Kind: String, Sendable, CaseIterable {
        case agency, category, region, holiday
    }
    package let kind: Kind
    /// The slug, the code or the day.
    package let subject: String
    /// Both as JSON; nothing before what is new.
    package let before: String?
    package let after: String

    package init(kind: Kind, subject: String, before: String?, after: String) {
        self.kind = kind
        self.subject = subject
        self.before = before
        self.after = after
    }
}
