// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What a citizen follows, on their own page.
struct FollowedList {
    let visit: Visit
    let citizen: CitizenSession
    let lines: [ReportLine]
    let directory: Directory

    func draw() -> HTML {
        section(.id("ikuti")) {
            h2 { visit(.followedReports) }
            if lines.isEmpty {
                p(.class("meta")) {
                    "\(visit(.followedNone)) "
                    a(.href(Links.browse)) { visit(.menuBrowse) }
                }
            } else {
                ul(.class("cards")) { for line in lines { card(line) } }
            }
        }
    }

    private func card(_ line: ReportLine) -> HTML {
        li(.class("card")) {
            h3 { a(.href(Links.report(line.trackingID))) { Words.title(line.title, visit.language) } }
            p(.class("meta")) {
                Badges.state(line.state, visit.language)
                " \(directory.agencies.name(line.agency)) · \(line.trackingID.grouped)"
            }
            form(.method("post"), .action(Links.noNews(line.trackingID))) {
                input(.type("hidden"), .name("token"), .value(citizen.formToken))
                input(.type("hidden"), .name("lanjut"), .value(Links.account))
                button(.type("submit"), .class("button quiet small")) {
                    visit(.unfollow)
                    span(.class("unseen")) { " – \(line.trackingID.grouped)" }
                }
            }
        }
    }
}
