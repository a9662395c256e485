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
            if let fact = EventFacts(report: report, visit: visit).fact(entry.event) { p { fact } }
            for part in Passage.Part.allCases { words(part, entry) }
            // Those of the report itself stand with its text.
            if entry.seq > 1 { AttachmentsPart.list(entry.files, of: report.trackingID, visit) }
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

    /// Title, text and place stand at the head of the page already; files have their own list.
    private func label(_ part: Passage.Part) -> FieldName? {
        switch part {
        case .title, .body, .address, .coordinates, .publicTitle, .publicBody, .attachments: nil
        case .note: .note
        case .reason: .reason
        case .answer, .draft: .answer
        case .reply: .reply
        case .comment: .comment
        case .question: .question
        case .supplement: .supplement
        case .contribution: .contribution
        case .conclusion: .conclusion
        case .correction: .correction
        case .letter: .letter
        case .institution: .institution
        case .contact: .contact
        case .advice: .advice
        case .notice: .notice
        }
    }

    private func isAnswer(_ event: Report.Event) -> Bool { event.name == .answered || event.name == .concluded }

    private func headline(_ event: Report.Event) -> String {
        if case .answered(let kind, _, _, _) = event {
            return kind == .final ? visit(.finalAnswerGiven) : visit(.interimAnswerGiven)
        }
        return Words.event(event.name, visit.language, for: report.viewer)
    }
}
