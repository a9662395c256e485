// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Who had the report, and for how long.
enum CustodyPart {
    static func line(_ report: ReportView, _ visit: Visit) -> HTML {
        let holder = a(.href(Links.agency(report.agency.slug))) { report.agency.name }
        return p {
            AgencyBranding.mark(report.agency, report.directory)
            if report.state == .merged {
                "\(visit(.mainHeldBy)) "
                holder
                "."
            } else if report.state.isEnded {
                "\(visit(.lastHeldBy)) "
                holder
                "."
            } else {
                "\(visit(.heldBy)) "
                holder
                if let since = report.custodies.last?.from {
                    " \(visit(.since)) "
                    When.day(since, report.zone, visit.language)
                }
                "."
            }
            if report.lapsedArbitration != nil {
                " \(visit(.lapsedLine))"
            } else if let arbiter = arbiter(report) {
                " \(visit(.arbiterLine)) "
                a(.href(Links.agency(arbiter.slug))) { arbiter.name }
                "."
            }
            if report.isBinding { " \(visit(.bindingLine))" }
        }
    }

    /// Who settles the dispute that the report is in.
    private static func arbiter(_ report: ReportView) -> Agency? {
        guard report.state == .inArbitration else { return nil }
        let disputes = report.timeline.compactMap { entry in
            if case .disputed(_, let arbiter, _, _) = entry.event { arbiter } else { nil as Agency.ID? }
        }
        return disputes.last.flatMap { report.directory.agencies[$0] }
    }

    static func table(_ report: ReportView, _ visit: Visit) -> HTML {
        let heads = [Phrase.custodyAgency, .custodyFrom, .custodyUntil, .custodyDays].map { visit($0) }
        return DataTable(title: visit(.custody), heads: heads)
            .draw(report.custodies.map { row($0, report, visit) })
    }

    private static func row(_ custody: Custody, _ report: ReportView, _ visit: Visit) -> [HTML] {
        [
            HTML(text: report.directory.agencies.name(custody.agency)),
            When.day(custody.from, report.zone, visit.language),
            custody.until.map { When.day($0, report.zone, visit.language) } ?? HTML(text: visit(.untilNow)),
            HTML(text: String(custody.workingDays)),
        ]
    }
}
