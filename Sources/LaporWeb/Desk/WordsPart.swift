// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What the words of a report seem to say, before anybody has verified it: one look, and one press to take it up.
struct WordsPart {
    /// What the press of a class sends: without script the form comes back with it filled in.
    static let className = "jenis_usul"
    /// In an address: what the words say is filled into the form that is opened.
    static let filling = "kata"

    let model: CasePage.Model
    private var visit: Visit { model.visit }
    private var report: ReportView { model.report }

    static func draw(_ model: CasePage.Model) -> HTML { WordsPart(model: model).notice() }

    private func notice() -> HTML {
        pieces {
            if !model.words.isEmpty {
                section(.class("part words"), .ariaLabelledBy("judul-kata")) {
                    h2(.id("judul-kata")) { visit(.wordsSay) }
                    ul(.class("signs")) { signs() }
                    p(.class("meta")) { visit(.wordsDecide) }
                }
            }
        }
    }

    private func signs() -> HTML {
        pieces {
            if let urgency = model.words.urgency {
                li {
                    said(
                        visit(.wordsUrgency(urgency.value)),
                        urgency.words,
                        urgency.value == .emergency ? "bad" : "open"
                    )
                    way(Self.action(urgency.value))
                }
            }
            for doubt in model.words.doubts { li { said(visit(.wordsDoubt(doubt.value)), doubt.words, "open") } }
            if let other = model.words.classification {
                let name = Words.classification(other.value, visit.language)
                li { said(visit(.wordsClass(name)), other.words, "plain") }
            }
        }
    }

    private func said(_ what: String, _ words: [String], _ tone: String) -> HTML {
        pieces {
            Badges.label(what, tone)
            if !words.isEmpty { span(.lang(report.language.rawValue)) { " \(words.joined(separator: ", "))" } }
        }
    }

    private static func action(_ urgency: ReadWords.Urgency) -> Report.Action.Name {
        urgency == .emergency ? .flagEmergency : .prioritise
    }

    /// To the form that takes it up, filled in.
    private func way(_ action: Report.Action.Name) -> HTML {
        let place = model.way.map { "&\($0.origin.query)" } ?? ""
        return pieces {
            if report.actions.contains(action), model.opened != action {
                " "
                a(
                    .class("button quiet small"),
                    .href(Links.deskReport(report.trackingID, opening: action, "&\(Self.filling)=ya\(place)"))
                ) { visit(action == .flagEmergency ? .wordsFlag : .wordsPrioritise) }
            }
        }
    }

    /// What stands in the form of an action that the words speak for.
    static func filled(_ action: Report.Action.Name, _ model: CasePage.Model) -> [FieldName: String]? {
        guard let urgency = model.words.urgency, Self.action(urgency.value) == action else { return nil }
        let reason = model.visit(.wordsReason(urgency.words))
        return action == .prioritise
            ? [.priority: Report.Priority.high.rawValue, .reason: reason] : [.reason: reason]
    }

    /// Under the choice of a class: the one that the words speak for, one press away from being chosen.
    static func press(_ other: ReadWords.Sign<Report.Classification>, _ view: FormView) -> HTML {
        let name = Words.classification(other.value, view.visit.language)
        return div(.class("likely field")) {
            p(.class("hint")) { "\(view.visit(.wordsProposed)) \(other.words.joined(separator: ", "))" }
            button(
                .type("submit"),
                .class("button quiet small"),
                .name(className),
                .value(other.value.rawValue),
                .attribute("formnovalidate", ""),
                .attribute("data-put", "#\(view.id(.classification))"),
                .attribute("data-said", other.value.rawValue)
            ) { view.visit(.wordsPut(name)) }
        }
    }
}
