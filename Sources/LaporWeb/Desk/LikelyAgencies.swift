// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where reports like this one went, each one press away from standing in the field.
struct LikelyAgencies {
    /// What the press sends: without script the form comes back with it filled in.
    static let name = "instansi_usul"
    let suggestions: [SuggestAgencies.Suggestion]
    let report: ReportView
    let view: FormView
    private var visit: Visit { view.visit }

    func draw() -> HTML {
        pieces {
            if let region = suggestions.first?.region {
                let title = "\(view.id(.agency))-usul"
                div(.class("likely field"), .role("group"), .ariaLabelledBy(title)) {
                    p(.class("hint"), .id(title)) { visit(.likelyAgencies(report.directory.regionName(region))) }
                    ul { for suggestion in suggestions { li { press(suggestion) } } }
                }
            }
        }
    }

    private func press(_ suggestion: SuggestAgencies.Suggestion) -> HTML {
        let agency = suggestion.agency
        return button(
            .type("submit"),
            .class("button quiet small"),
            .name(Self.name),
            .value(agency.slug),
            .attribute("formnovalidate", ""),
            .attribute("data-put", "#\(view.id(.agency))"),
            .attribute("data-said", report.directory.agencies.typed(agency))
        ) {
            agency.name
            small { " · \(visit(.likelyCount(suggestion.count)))" }
        }
    }
}

extension AgencyTree {
    /// What an officer would type to mean it: its name, where nobody else is called the same.
    func typed(_ agency: Agency) -> String {
        only(named: agency.name, on: nil)?.id == agency.id ? agency.name : agency.slug
    }
}
