// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// What is said about the service, above whatever page it concerns.
enum NewsBanner {
    static func draw(_ visit: Visit) -> HTML {
        let notices = visit.news.shown(on: place(visit), at: visit.now)
        let isOn = visit.news.maintenance.isOn
        return pieces {
            if isOn || !notices.isEmpty, ![Links.offline, Links.status].contains(visit.path) {
                aside(.class("wrap site-news"), .ariaLabel(visit(.newsLabel))) {
                    if isOn { maintenance(visit) }
                    for notice in notices { item(notice, visit) }
                }
            }
        }
    }

    private static func place(_ visit: Visit) -> SiteNotice.Place {
        if visit.isAtDesk { return .desk }
        return visit.path == Links.write || visit.path.hasPrefix(Links.write + "/") ? .reportForm : .everywhere
    }

    private static func maintenance(_ visit: Visit) -> HTML {
        Notice.box(.open, icon: .gear) {
            p {
                strong { visit(.maintenanceTitle) }
                ". "
                visit(.maintenanceBanner)
                " "
                ServiceWords.until(visit.news.maintenance, visit)
            }
        }
    }

    private static func item(_ notice: SiteNotice, _ visit: Visit) -> HTML {
        Notice.box(notice.kind.tone, icon: notice.kind.icon) {
            p {
                strong { notice.titles[visit.language.known] ?? notice.code }
                if let text = notice.texts[visit.language.known], !text.isEmpty { ". \(text)" }
                " "
                a(.href(Links.status)) { visit(.newsMore) }
            }
        }
    }
}

extension SiteNotice.Kind {
    var tone: Notice.Tone {
        switch self {
        case .information: .neutral
        case .disturbance: .wrong
        case .plannedMaintenance: .open
        }
    }
    var icon: Icon {
        switch self {
        case .information: .information
        case .disturbance: .warning
        case .plannedMaintenance: .gear
        }
    }
}
