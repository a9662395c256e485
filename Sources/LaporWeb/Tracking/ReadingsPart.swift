// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML
import LaporUseCases

/// Who has read what is secret: each office once a day, with how often.
enum ReadingsPart {
    private struct Group: Hashable {
        let day: CivilDate
        let agency: Agency.ID
        let role: String
        let isIdentity: Bool
    }

    static func list(_ report: ReportView, _ visit: Visit) -> HTML {
        pieces {
            if !report.readings.isEmpty {
                section {
                    h2 { visit(.readingsTitle) }
                    p { visit(.readingsLead) }
                    ul { for (group, count) in groups(report) { li { line(group, count, report, visit) } } }
                }
            }
        }
    }

    /// In the order of the first reading of each.
    private static func groups(_ report: ReportView) -> [(Group, Int)] {
        var order: [Group] = []
        var counts: [Group: Int] = [:]
        for reading in report.readings {
            let group = Group(
                day: CivilDate(reading.at, in: report.zone),
                agency: reading.agency,
                role: reading.role,
                isIdentity: reading.isIdentity
            )
            if counts[group] == nil { order.append(group) }
            counts[group, default: 0] += 1
        }
        return order.map { ($0, counts[$0] ?? 0) }
    }

    private static func line(_ group: Group, _ count: Int, _ report: ReportView, _ visit: Visit) -> String {
        let role = Role(rawValue: group.role).map { Words.role($0, visit.language) } ?? group.role
        return [
            SpokenDate.day(group.day, visit.language.known), report.directory.agencies.name(group.agency), role,
            visit(group.isIdentity ? .readingIdentity : .readingContent), visit(.times(count)),
        ].joined(separator: " · ")
    }
}
