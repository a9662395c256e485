// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What happened to a report, in order: officers appear by their agency, never by name.
struct TimelinePart {
    let report: ReportView
    let visit: Visit

    func list() -> HTML {
        section {
            h2 { visit(.timeline) }
            ol(.class("timeline")) { for entry in report.timeline { item(entry) } }
        }
    }

    private func item(_ entry: TimelineEntry) -> HTML {
        li(isAnswer(entry.event) ? .class("is-answer") : nil) {
            h3 { headline(entry.event) }
            p(.class("meta")) { When.moment(entry.at, report.zone, visit.language) }
            if let fact = fact(entry.event) { p { fact } }
            for part in Passage.Part.allCases { words(part, entry) }
        }
    }

    private func words(_ part: Passage.Part, _ entry: TimelineEntry) -> HTML {
        pieces {
            if let text = entry.words[part], let label = label(part) {
                p(.class("meta")) { Words.field(label.rawValue, visit.language) }
                Prose.text(text, report.language, kind: "quote")
            }
        }
    }

    /// Title, text and place stand at the head of the page already.
    private func label(_ part: Passage.Part) -> FieldName? {
        switch part {
        case .title, .body, .address, .coordinates, .publicTitle, .publicBody: nil
        case .note: .note
        case .reason: .reason
        case .answer: .answer
        case .reply: .reply
        case .comment: .comment
        }
    }

    private func isAnswer(_ event: Report.Event) -> Bool { event.name == .answered }

    private func headline(_ event: Report.Event) -> String {
        if case .answered(let kind, _, _) = event {
            return kind == .final ? visit(.finalAnswerGiven) : visit(.interimAnswerGiven)
        }
        return Words.event(event.name, visit.language, for: report.viewer)
    }

    private func fact(_ event: Report.Event) -> String? {
        let language = visit.language
        switch event {
        case .submitted(let received):
            return "\(Words.channel(received.channel, language)) · \(name(received.responsible))"
        case .verified(let classification, _, _, _, _): return Words.classification(classification, language)
        case .archived(let reason, _): return Words.archiveReason(reason, language)
        case .dispositioned(let from, let to, _), .forwarded(let from, let to, _): return "\(name(from)) → \(name(to))"
        case .returned(let from, let to, _, let suggestion):
            return "\(name(from)) → \(name(to))\(suggested(suggestion))"
        case .disputed(let from, let arbiter, _, let suggestion):
            return "\(name(from)) · \(visit(.decidedBy)) \(name(arbiter))\(suggested(suggestion))"
        case .arbitrated(let arbiter, let to, _): return "\(name(arbiter)) → \(name(to)) · \(visit(.isBinding))"
        case .arbitrationLapsed(let arbiter): return "\(visit(.lapsedTo)) \(name(arbiter))"
        case .answered(_, let agency, _): return name(agency)
        case .closed(let role, _): return closing(role)
        case .rated(let score, _): return "\(score) / 5"
        case .replied, .confirmed, .contested: return nil
        }
    }

    private func closing(_ role: Role) -> String {
        if role == .reporter, report.viewer == .reporter { return visit(.closedByYou) }
        return "\(visit(.closedBy)) \(Words.role(role, visit.language).lowercased())"
    }
    private func name(_ agency: Agency.ID) -> String { report.directory.agencies.name(agency) }
    private func suggested(_ agency: Agency.ID?) -> String {
        agency.map { " · \(visit(.suggested)) \(name($0))" } ?? ""
    }
}
