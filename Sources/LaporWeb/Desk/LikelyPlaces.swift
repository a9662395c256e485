// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where a report without a region seems to be, each place one press away from standing in the field.
struct LikelyPlaces {
    /// What the press sends: without script the form comes back with it filled in.
    static let name = "wilayah_usul"
    let proposal: ReadPlace.Proposal
    let report: ReportView
    let view: FormView
    private var visit: Visit { view.visit }

    func draw() -> HTML {
        let title = "\(view.id(.place))-usul"
        let regions = report.directory.regions
        return div(.class("likely field"), .role("group"), .ariaLabelledBy(title)) {
            p(.class("hint"), .id(title)) { visit(reason) }
            ul {
                for code in proposal.regions {
                    li {
                        button(
                            .type("submit"),
                            .class("button quiet small"),
                            .name(Self.name),
                            .value(code),
                            .attribute("formnovalidate", ""),
                            .attribute("data-put", "#\(view.id(.place))"),
                            .attribute("data-said", regions.fullName(code))
                        ) { regions.spoken(code) }
                    }
                }
            }
        }
    }

    private var reason: Phrase {
        if proposal.reason == .position { return .likelyPlacePosition }
        return proposal.regions.count > 1 ? .likelyPlaces : .likelyPlaceWords
    }
}
