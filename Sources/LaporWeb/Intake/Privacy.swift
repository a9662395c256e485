// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What each person sees of a report, in plain words: the same on the form, on the check page and in the help.
enum Privacy {
    /// In each of the four ways: plain, anonymous, confidential, both.
    static let rows: [(viewer: Phrase, sees: [Phrase])] = [
        (.seesPublic, [.contentOnly, .contentOnly, .nothing, .nothing]),
        (.seesAgency, [.contentAndName, .contentOnly, .contentAndName, .contentOnly]),
        (.seesYou, [.everything, .everything, .everything, .everything]),
    ]
    static let ways: [Phrase] = [.plainReport, .anonymous, .confidential, .bothPrivate]

    static func sees(_ isAnonymous: Bool, _ visibility: Report.Visibility, _ visit: Visit) -> HTML {
        list((isAnonymous ? 1 : 0) + (visibility == .confidential ? 2 : 0), visit)
    }

    /// All four, of which the sheet shows the one that is chosen.
    static func explained(_ visit: Visit) -> HTML {
        div(.class("sees")) {
            for index in ways.indices {
                div(.class("sees-\(index)")) {
                    p {
                        strong { visit(ways[index]) }
                        " – \(visit(.whoSees)):"
                    }
                    list(index, visit)
                }
            }
        }
    }

    private static func list(_ way: Int, _ visit: Visit) -> HTML {
        ul(.class("seen-by")) {
            for row in rows {
                li {
                    (row.sees[way] == .nothing ? Icon.hidden : .eye).mark
                    " \(visit(row.viewer)): "
                    strong { visit(row.sees[way]) }
                }
            }
        }
    }
}
