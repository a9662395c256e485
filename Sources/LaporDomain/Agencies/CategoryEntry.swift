// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A topic with its names and the days between which it can be chosen.
package struct CategoryEntry: Equatable, Sendable {
    package let id: Category.ID
    package let code: String
    package let parent: Category.ID?
    package let names: [Language: String]
    package let startsOn: CivilDate?
    package let endsOn: CivilDate?
    /// About children or violence: its reports are confidential for good (design.md 3, rule 8).
    package let isSensitive: Bool
    /// Its number in the former national system, for exports and imports.
    package let sp4nID: Int64?
    /// What people say instead of its names, with commas between.
    package let keywords: String
    /// Which topic takes its place after its end.
    package let successor: Category.ID?

    package init(
        id: Category.ID,
        code: String,
        parent: Category.ID?,
        names: [Language: String],
        startsOn: CivilDate? = nil,
        endsOn: CivilDate? = nil,
        isSensitive: Bool = false,
        sp4nID: Int64? = nil,
        keywords: String = "",
        successor: Category.ID? = nil
    ) {
        self.id = id
        self.code = code
        self.parent = parent
        self.names = names
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.isSensitive = isSensitive
        self.sp4nID = sp4nID
        self.keywords = keywords
        self.successor = successor
    }

    package func hasEnded(by day: CivilDate) -> Bool { endsOn.map { $0 < day } ?? false }

    package func isOpen(on day: CivilDate) -> Bool { (startsOn ?? day) <= day && day <= (endsOn ?? day) }
}
