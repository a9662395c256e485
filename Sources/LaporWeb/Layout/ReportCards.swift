// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Published reports as a list that anybody may read.
enum ReportCards {
    /// - Parameter level: of the headings, below the one that the list stands under.
    static func list(
        _ lines: [ReportLine],
        _ directory: Directory,
        _ visit: Visit,
        level: Int = 3,
        empty: Phrase = .noneHere
    ) -> HTML {
        guard !lines.isEmpty else { return p(.class("empty")) { visit(empty) } }
        return ul(.class("cards")) {
            for line in lines { card(line, directory, visit, level) }
        }
    }

    private static func card(_ line: ReportLine, _ directory: Directory, _ visit: Visit, _ level: Int) -> HTML {
        let agency = directory.agencies[line.agency]
        let zone = agency?.zone ?? .western
        return li(.class("card")) {
            let title = a(.href(Links.report(line.trackingID))) { Words.title(line.title, visit.language) }
            if level == 2 { h2 { title } } else { h3 { title } }
            p(.class("meta")) {
                Badges.state(line.state, visit.language)
                " "
                Words.classification(line.classification, visit.language)
                " · "
                agency?.name ?? ""
                if let region = line.region { " · \(directory.regionName(region))" }
                " · "
                When.day(line.receivedAt, zone, visit.language)
                if line.supports > 0 { " · \(SupportPart.count(line.supports, of: line.classification, visit))" }
            }
        }
    }

    /// The link to what comes next, and back to the beginning.
    static func pager(_ path: String, state: Report.State?, next: ListKey?, _ visit: Visit) -> HTML {
        pieces {
            if next != nil || visit.after != nil {
                nav(.class("pager"), .ariaLabel(visit(.nextPage))) {
                    if visit.after != nil {
                        a(.class("button quiet"), .href(link(path, state, visit))) {
                            visit(.firstPage)
                        }
                    }
                    if let next {
                        a(.class("button quiet"), .rel("next"), .href(link(path, state, visit, after: next))) {
                            visit(.nextPage)
                        }
                    }
                }
            }
        }
    }

    private static func link(
        _ path: String,
        _ state: Report.State?,
        _ visit: Visit,
        after key: ListKey? = nil
    ) -> String {
        Links.list(path, search: visit.typedSearch, isShared: visit.isShared, state: state, after: key)
    }

    /// In which state reports are to be.
    static func states(_ states: [Report.State], _ visit: Visit) -> HTML {
        pieces {
            label(.for("status")) { visit(.stateLabel) }
            select(.id("status"), .name("status")) {
                option(.value("")) { visit(.allStates) }
                for state in states {
                    option(.value(state.rawValue), state == visit.state ? .selected : nil) {
                        Words.state(state, visit.language)
                    }
                }
            }
        }
    }
}
