// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// The state of the service in plain words.
enum ServiceWords {
    static func until(_ maintenance: Maintenance, _ visit: Visit) -> String {
        let own = maintenance.messages[visit.language.known] ?? ""
        guard let until = maintenance.until, until > visit.now else {
            return own.isEmpty ? visit(.maintenanceSoon) : own
        }
        let end = visit(.maintenanceUntil(SpokenDate.moment(until, .western, visit.language.known)))
        return own.isEmpty ? end : "\(own) \(end)"
    }

    static func part(_ part: ServiceState.Part, _ visit: Visit) -> String {
        switch part {
        case .reports: visit(.statusPartReports)
        case .notifications: visit(.statusPartNotifications)
        case .letters: visit(.statusPartLetters)
        case .search: visit(.statusPartSearch)
        }
    }

    static func condition(_ condition: ServiceState.Condition, _ visit: Visit) -> String {
        switch condition {
        case .working: visit(.statusWorking)
        case .delayed: visit(.statusDelayed)
        case .troubled: visit(.statusTroubled)
        case .notAnswering: visit(.statusNotAnswering)
        case .unknown: visit(.statusUnknown)
        }
    }

    static func tone(_ condition: ServiceState.Condition) -> String {
        switch condition {
        case .working: "good"
        case .delayed, .troubled: "open"
        case .notAnswering: "bad"
        case .unknown: "plain"
        }
    }

    static func kind(_ kind: SiteNotice.Kind, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch kind {
            case .information: .noticeInformation
            case .disturbance: .noticeDisturbance
            case .plannedMaintenance: .noticePlanned
            }
        return phrase[language]
    }

    static func place(_ place: SiteNotice.Place, _ language: PageLanguage) -> String {
        let phrase: Phrase =
            switch place {
            case .everywhere: .noticeEverywhere
            case .reportForm: .noticeReportForm
            case .desk: .noticeDesk
            }
        return phrase[language]
    }

    static func standing(_ standing: SiteNotice.Standing, _ visit: Visit) -> HTML {
        switch standing {
        case .draft: Badges.label(visit(.noticeDraft), "plain")
        case .coming: Badges.label(visit(.noticeComing), "busy")
        case .current: Badges.label(visit(.noticeCurrent), "good")
        case .past: Badges.label(visit(.noticePast), "plain")
        }
    }

    static func span(_ notice: SiteNotice, _ visit: Visit) -> HTML {
        pieces {
            "\(kind(notice.kind, visit.language)) · "
            When.moment(notice.startsAt, .western, visit.language)
            " – "
            if let end = notice.endsAt {
                When.moment(end, .western, visit.language)
            } else {
                visit(.noticeNoEnd)
            }
        }
    }
}
