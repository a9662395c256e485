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

    package init(
        id: Category.ID,
        code: String,
        parent: Category.ID?,
        names: [Language: String],
        startsOn: CivilDate? = nil,
        endsOn: CivilDate? = nil
    ) {
        self.id = id
        self.code = code
        self.parent = parent
        self.names = names
        self.startsOn = startsOn
        self.endsOn = endsOn
    }
}
