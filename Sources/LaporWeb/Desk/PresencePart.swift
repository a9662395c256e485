// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// Who else has the report open just now; looked up again from time to time where there is script.
enum PresencePart {
    static func draw(_ others: [NotePresence.Other], _ report: ReportView, _ visit: Visit) -> HTML {
        div(
            .class("presence"),
            .role("status"),
            .attribute("data-presence", Links.presence(report.trackingID))
        ) { inside(others, report.directory, visit) }
    }

    static func inside(_ others: [NotePresence.Other], _ directory: Directory, _ visit: Visit) -> HTML {
        pieces {
            if !others.isEmpty {
                p(.class("notice open")) {
                    Icon.eye.mark
                    " \(visit(.alsoOpen)) "
                    others.map { other in
                        "\(Words.name(of: other.officer, directory)) (\(visit(.since(minutes: minutes(other, visit)))))"
                    }.joined(separator: "; ")
                }
            }
        }
    }

    private static func minutes(_ other: NotePresence.Other, _ visit: Visit) -> Int {
        max(0, Int(visit.now.timeIntervalSince(other.since) / 60))
    }
}

extension Words {
    /// A colleague with the name of the agency behind their own; others by the agency alone.
    static func name(of officer: SeenOfficer, _ directory: Directory) -> String {
        [officer.name, directory.agencies.name(officer.agency)].compactMap(\.self).joined(separator: ", ")
    }
}
