// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Asks whoever chose no region whether it is where their words or their position say: one press takes it over, and all
/// that was typed stays.
enum PlaceQuestion {
    /// What the press sends.
    static let name = "wilayah_usul"

    static func draw(_ proposal: ReadPlace.Proposal?, _ regions: Gazetteer, _ visit: Visit) -> HTML {
        pieces {
            if let proposal, let first = proposal.regions.first {
                Notice.box(.neutral, icon: .pin) {
                    h3(.id("usul-wilayah")) { visit(proposal.regions.count > 1 ? .isItOneOfThese : .isItHere) }
                    p { visit(reason(proposal)) }
                    if proposal.regions.count == 1 {
                        p { strong { regions.spoken(first) } }
                        p { press(first, visit(.placeIsHere), about: regions.spoken(first)) }
                    } else {
                        ul(.class("plain-list")) {
                            for code in proposal.regions { li { press(code, regions.spoken(code)) } }
                        }
                    }
                    p(.class("hint")) { visit(.placeMayStay) }
                }
            }
        }
    }

    private static func reason(_ proposal: ReadPlace.Proposal) -> Phrase {
        if proposal.reason == .position { return .placeFromPosition }
        return proposal.regions.count > 1 ? .whichOfThesePlaces : .placeFromWords
    }

    private static func press(_ code: String, _ words: String, about place: String? = nil) -> HTML {
        button(
            .type("submit"),
            .class("button quiet"),
            .attribute("formaction", "\(Links.writeCheck)#periksa-\(IntakePage.Part.place.rawValue)"),
            .name(name),
            .value(code)
        ) {
            words
            if let place { span(.class("unseen")) { ": \(place)" } }
        }
    }
}

extension FormFields {
    /// With the region that was asked about and is right; never instead of one that was chosen.
    mutating func takeProposedPlace() {
        guard let code = text(PlaceQuestion.name) else { return }
        replace(PlaceQuestion.name, by: [])
        guard place == nil, RegionCode(code) != nil else { return }
        // What was typed as a place and is none stays as words.
        replace(FieldName.address.formName, by: [address].compactMap(\.self))
        replace(PlaceChoice.searched, by: [])
        replace(PlaceChoice.picked, by: [])
        replace(FieldName.region.formName, by: [code])
    }
}
