// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Who had the report, and for how long.
enum CustodyPart {
    static func line(_ report: ReportView, _ visit: Visit) -> HTML {
        p {
            "\(visit(.heldBy)) "
            a(.href(Links.agency(report.agency.slug))) { report.agency.name }
            if let since = report.custodies.last?.from {
                " \(visit(.since)) "
                When.day(since, report.zone, visit.language)
            }
            "."
            if report.isBinding { " \(visit(.bindingLine))" }
        }
    }

    static func table(_ report: ReportView, _ visit: Visit) -> HTML {
        div(.class("scroll"), .tabindex(0), .role("region"), .ariaLabel(visit(.custody))) {
            LaporHTML.table {
                caption { visit(.custody) }
                thead {
                    tr {
                        for head in [Phrase.custodyAgency, .custodyFrom, .custodyUntil, .custodyDays] {
                            th(.scope("col")) { visit(head) }
                        }
                    }
                }
                tbody { for custody in report.custodies { row(custody, report, visit) } }
            }
        }
    }

    private static func row(_ custody: Custody, _ report: ReportView, _ visit: Visit) -> HTML {
        tr {
            th(.scope("row")) { report.directory.agencies.name(custody.agency) }
            td { When.day(custody.from, report.zone, visit.language) }
            td {
                if let until = custody.until {
                    When.day(until, report.zone, visit.language)
                } else {
                    visit(.untilNow)
                }
            }
            td(.class("number")) { String(custody.workingDays) }
        }
    }
}
