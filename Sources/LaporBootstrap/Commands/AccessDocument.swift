// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Who sees what, as Markdown: printed by `lapor workflow --access`, kept in docs/access.md.
package enum AccessDocument {
    package static func text(_ policy: Policy) -> String {
        ([head(policy)] + [matrix(policy), parts, events]).joined(separator: "\n\n")
    }

    private static func head(_ policy: Policy) -> String {
        """
        # Who sees what

        Printed by `lapor workflow --access` from the code that enforces it; a test keeps this copy current.
        Policy: \(policy.citation)

        - `identity`: everything, and who reported it. `content`: everything but that. `public`: the published text,
          like everybody. `–`: the report does not exist.
        - In each cell: once it is verified / before that.
        - Everybody else, and whoever has no row: `public` of what is published (verified, not confidential, not
          archived), else `–`. The reporter sees all of their own report but the words between offices.
        - An anonymous reporter's identity is nobody's by role: two persons open it, or the reporter does, for one
          agency; the reporter is told. An oversight complaint is nothing, not even a number, to the whole line of
          command of whom it is about. What an officer reads of a confidential report is logged, and its reporter sees
          the log.
        """
    }

    private static func matrix(_ policy: Policy) -> String {
        let kinds = AccessMatrix.Kind.allCases.map(\.rawValue)
        var lines = [
            "## Reports, by role, place and kind", "", line(["role", "the report is at"] + kinds),
            rule(kinds.count + 2),
        ]
        let matrix = AccessMatrix(policy)
        for role in Role.officers {
            let rows = matrix.rows(of: role).sorted { $0.places.count < $1.places.count }
            for (number, row) in rows.enumerated() {
                let isRest = number == rows.count - 1 && row.places.count > 3
                let rest = rows.count == 1 ? "anywhere" : "everywhere else"
                let places = isRest ? rest : row.places.map(\.rawValue).joined(separator: "; ")
                let cells = row.cells.map { pair in
                    Set(pair).count == 1 ? pair[0].rawValue : pair.map(\.rawValue).joined(separator: " / ")
                }
                lines.append(line([role.rawValue, places] + cells))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static var parts: String {
        let rows = Passage.Part.allCases.map { part in
            line([
                part.rawValue, mark(Readership.mayRead(part, .reporter)), mark(Readership.mayRead(part, .stranger)),
            ])
        }
        let head = ["## Words, beside officers", "", line(["part", "reporter", "public"]), rule(3)]
        return (head + rows).joined(separator: "\n")
    }

    private static var events: String {
        let rows = Report.Event.Name.allCases.map { name in
            line([
                name.rawValue, mark(Readership.mayKnow(name, .reporter)), mark(Readership.mayKnow(name, .stranger)),
            ])
        }
        let head = ["## Events, beside officers", "", line(["event", "reporter", "public"]), rule(3)]
        return (head + rows).joined(separator: "\n")
    }

    private static func mark(_ isSeen: Bool) -> String { isSeen ? "yes" : "–" }
    private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    private static func rule(_ count: Int) -> String { "|" + String(repeating: "---|", count: count) }
}
