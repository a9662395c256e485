// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Published reports that could be about the same, before one more is sent: each opens beside this page, which keeps what
/// was typed.
enum AlikePart {
    static func draw(_ lines: [ReportLine], _ directory: Directory, _ visit: Visit) -> HTML {
        pieces {
            if !lines.isEmpty {
                section(.class("part alike"), .ariaLabelledBy("serupa")) {
                    h2(.id("serupa")) { visit(.alikeTitle) }
                    p { visit(.alikeText) }
                    ul { for line in lines { item(line, directory, visit) } }
                    p(.class("hint")) { visit(.alikeGoOn) }
                }
            }
        }
    }

    private static func item(_ line: ReportLine, _ directory: Directory, _ visit: Visit) -> HTML {
        li {
            a(.href(Links.report(line.trackingID)), .attribute("target", "_blank"), .rel("noopener")) {
                Words.title(line.title, visit.language)
                span(.class("unseen")) { " (\(visit(.opensBeside)))" }
            }
            small(.class("line")) {
                if let region = line.region { "\(directory.regionName(region)) · " }
                When.day(line.receivedAt, directory.agencies.zone(of: line.agency), visit.language)
            }
            span(.class("badges")) { Badges.state(line.state, visit.language) }
            if !line.state.isEnded { support(line, visit) }
        }
    }

    /// Leads to where one press says so; what was typed stays here.
    private static func support(_ line: ReportLine, _ visit: Visit) -> HTML {
        p(.class("alike-support")) {
            a(
                .class("button quiet small"),
                .href(Links.supportPart(line.trackingID)),
                .attribute("target", "_blank"),
                .rel("noopener")
            ) {
                Icon.thumb.mark
                " \(visit(.alikeSupport))"
                span(.class("unseen")) { " \(line.trackingID.grouped) (\(visit(.opensBeside)))" }
            }
            if line.supports > 0 { small { " \(SupportPart.count(line.supports, of: line.classification, visit))" } }
        }
    }
}
