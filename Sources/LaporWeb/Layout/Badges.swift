// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporHTML

/// Short labels; their words say everything, colour only repeats it.
enum Badges {
    static func state(_ state: Report.State, _ language: Language, for viewer: Viewer = .stranger) -> HTML {
        span(.class("badge \(tone(state))")) { Words.state(state, language, for: viewer) }
    }

    static func label(_ text: String, _ tone: String) -> HTML { span(.class("badge \(tone)")) { text } }

    private static func tone(_ state: Report.State) -> String {
        switch state {
        case .closed: "good"
        case .archived, .merged, .referredOutside, .draft: "plain"
        case .awaitingReporter, .inProgress, .reporterReplied, .informationRequested: "busy"
        case .submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .contested: "open"
        }
    }
}

/// Moments, readable by people and programs.
enum When {
    static func day(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        time(.datetime(date.rfc3339(in: zone))) { SpokenDate.day(date, zone, language) }
    }
    static func short(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        time(.datetime(date.rfc3339(in: zone))) { SpokenDate.short(date, zone, language) }
    }
    static func moment(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        time(.datetime(date.rfc3339(in: zone))) { SpokenDate.moment(date, zone, language) }
    }
}

/// What a person wrote, with its paragraphs, in the language of the report.
enum Prose {
    static func text(_ words: String, _ language: Language, kind: String? = nil) -> HTML {
        div(.lang(language.rawValue), kind.map { .class($0) }) {
            for paragraph in words.split(separator: "\n\n", omittingEmptySubsequences: true) {
                p(.class("prose")) { String(paragraph) }
            }
        }
    }
}
