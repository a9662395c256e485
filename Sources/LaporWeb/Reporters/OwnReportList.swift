// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The reports on a citizen's list: what they are asked stands in words on each that waits.
struct OwnReportList {
    let visit: Visit
    let citizen: CitizenSession
    let list: ListOwnReports.List

    func draw() -> HTML {
        pieces {
            if list.waiting.isEmpty, list.others.isEmpty, visit.after == nil {
                EmptyState.box(
                    .track,
                    visit(.noOwnReports),
                    visit(.noOwnReportsAdvice),
                    way: (Links.write, visit(.menuWrite))
                )
            }
            if !list.waiting.isEmpty {
                section {
                    h2 { visit(.waitingForYou) }
                    ul(.class("cards")) { for own in list.waiting { card(own) } }
                }
            }
            if !list.others.isEmpty {
                section {
                    h2 { visit(list.waiting.isEmpty && visit.after == nil ? .allOwnReports : .otherOwnReports) }
                    ul(.class("cards")) { for own in list.others { card(own) } }
                }
            }
            pager()
        }
    }

    private func card(_ own: OwnReport) -> HTML {
        let line = own.line
        return li(.class("card"), .id("laporan-\(line.trackingID)")) {
            h3 { a(.href(Links.report(line.trackingID))) { Words.title(line.title, visit.language) } }
            if let need = own.need {
                p {
                    strong { visit(Self.words(need)) }
                    if let until = own.until {
                        " \(visit(.needUntil)) "
                        When.day(until, own.zone, visit.language)
                        " "
                        DueWords.badge(own.remaining, isPast: own.remaining < 0, visit)
                    }
                }
            }
            p(.class("meta")) {
                Badges.state(line.state, visit.language, for: .reporter)
                " \(list.directory.agencies.name(line.agency)) · \(visit(.received)) "
                When.day(line.receivedAt, own.zone, visit.language)
                " · \(line.trackingID.grouped)"
            }
            release(line)
        }
    }

    private func release(_ line: ReportLine) -> HTML {
        form(.method("post"), .action(Links.release), .class("release")) {
            input(.type("hidden"), .name("token"), .value(citizen.formToken))
            input(.type("hidden"), .name(FieldName.trackingID.formName), .value("\(line.trackingID)"))
            button(.type("submit"), .class("button quiet small")) {
                visit(.release)
                span(.class("unseen")) { " – \(line.trackingID.grouped)" }
            }
        }
    }

    private static func words(_ need: OwnReport.Need) -> Phrase {
        switch need {
        case .completion: .needCompletion
        case .information: .needInformation
        case .view: .needView
        }
    }

    private func pager() -> HTML {
        pieces {
            if list.next != nil || visit.after != nil {
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    if visit.after != nil {
                        a(.class("button quiet"), .href(Links.account)) { visit(.firstPage) }
                    }
                    if let next = list.next {
                        a(.class("button quiet"), .rel("next"), .href(Links.account(after: next))) { visit(.nextPage) }
                    }
                }
            }
        }
    }
}
