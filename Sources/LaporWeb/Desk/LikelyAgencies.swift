// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Agencies that a report is likely to be for, with what speaks for each; one press, or the key of its number, puts one into
/// the field.
struct LikelyAgencies {
    /// What the press sends: without script the form comes back with it filled in.
    static let name = "instansi_usul"
    let proposals: [AgencyProposal]
    let report: ReportView
    let view: FormView
    private var visit: Visit { view.visit }

    func draw() -> HTML {
        pieces {
            if !proposals.isEmpty {
                let title = "\(view.id(.agency))-usul"
                div(.class("likely field"), .role("group"), .ariaLabelledBy(title)) {
                    p(.class("hint"), .id(title)) { visit(.likelyAgencies) }
                    ol { for (place, proposal) in proposals.enumerated() { li { line(place + 1, proposal) } } }
                }
            }
        }
    }

    private func line(_ number: Int, _ proposal: AgencyProposal) -> HTML {
        pieces {
            press(number, proposal)
            ul(.class("because")) { for reason in reasons(proposal) { li { reason } } }
        }
    }

    private func press(_ number: Int, _ proposal: AgencyProposal) -> HTML {
        let agency = proposal.agency
        return button(
            .type("submit"),
            .class("button quiet small"),
            .name(Self.name),
            .value(agency.slug),
            .attribute("formnovalidate", ""),
            .attribute("data-put", "#\(view.id(.agency))"),
            .attribute("data-number", String(number)),
            .attribute("data-said", report.directory.agencies.typed(agency))
        ) {
            agency.name
            small { " · \(visit(.likelihood(proposal.probability)))" }
        }
    }

    /// What speaks for it, the surest first.
    private func reasons(_ proposal: AgencyProposal) -> [String] {
        var reasons: [String] = []
        if let rule = proposal.rule { reasons.append(visit(.likelyByLaw(rule.citation))) }
        if proposal.precedents > 0 { reasons.append(visit(.likelyByPrecedent(proposal.precedents))) }
        if let custom = proposal.custom {
            reasons.append(visit(.likelyByCustom(custom.count, in: report.directory.regionName(custom.region))))
        }
        if !proposal.words.isEmpty { reasons.append(visit(.likelyByWords(proposal.words))) }
        return reasons
    }
}

extension AgencyTree {
    /// What an officer would type to mean it: its name, where nobody else is called the same.
    func typed(_ agency: Agency) -> String {
        only(named: agency.name, on: nil)?.id == agency.id ? agency.name : agency.slug
    }
}
