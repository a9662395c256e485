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
    /// Dates are not said in languages of operators.
    private static func spoken(_ date: Date, _ zone: Zone, _ language: Language, _ words: () -> String) -> HTML {
        let part = language.regional == nil ? nil : Attribute.lang(language.known.rawValue)
        return time(.datetime(date.rfc3339(in: zone)), part) { words() }
    }

    static func day(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        spoken(date, zone, language) { SpokenDate.day(date, zone, language.known) }
    }
    static func short(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        spoken(date, zone, language) { SpokenDate.short(date, zone, language.known) }
    }
    static func moment(_ date: Date, _ zone: Zone, _ language: Language) -> HTML {
        spoken(date, zone, language) { SpokenDate.moment(date, zone, language.known) }
    }
}

/// What a person wrote, with its paragraphs, in the language of the report.
enum Prose {
    static func text(_ words: String, _ language: LaporDomain.Language, kind: String? = nil) -> HTML {
        div(.lang(language.rawValue), kind.map { .class($0) }) {
            for paragraph in words.split(separator: "\n\n", omittingEmptySubsequences: true) {
                p(.class("prose")) { String(paragraph) }
            }
        }
    }
}
