// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where it happened, as people type it: places that could be meant are offered, and words that are no place stay as words.
enum PlaceChoice {
    static let picked = "wilayah_pilihan"
    static let searched = "wilayah_dicari"
    /// Picked when none of the places is meant.
    static let none = "-"

    static func field(_ view: FormView, _ regions: Gazetteer) -> HTML {
        pieces {
            view.line(
                .region,
                hint: .regionHint,
                autocomplete: "off",
                value: name(view.state.fields, regions),
                suggestions: Suggestions(address: "/api/v1/regions?limit=8&q=", name: "full_name")
            )
            candidates(view, regions)
        }
    }

    /// In full, where it is known already.
    private static func name(_ fields: FormFields, _ regions: Gazetteer) -> String {
        guard let meant = fields.place, let code = RegionCode(meant), regions[code] != nil else {
            return fields[.region]
        }
        return regions.fullName(meant)
    }

    private static func candidates(_ view: FormView, _ regions: Gazetteer) -> HTML {
        let problem = view.state.problem(.region)
        return pieces {
            if let problem {
                view.hidden(searched, view.state.fields[.region])
                fieldset(.class("field is-wrong")) {
                    legend { view.visit(problem.choices.isEmpty ? .unknownPlace : .whichPlace) }
                    for (index, code) in problem.choices.enumerated() {
                        view.pick(.region, "calon-\(index)", picked, code, regions.fullName(code))
                    }
                    view.pick(.region, "kata", picked, none, view.visit(.placeAsWords), isChosen: true)
                }
            }
        }
    }
}

extension FormFields {
    /// A code or a name; nothing when it shall be no place of the register.
    var place: String? {
        guard let typed = text(.region) else { return nil }
        guard let choice else { return typed }
        return choice == PlaceChoice.none ? nil : choice
    }

    /// With what was typed as a place and is none.
    var address: String? {
        guard choice == PlaceChoice.none, let typed = text(.region) else { return text(.address) }
        return [typed, text(.address)].compactMap(\.self).joined(separator: "; ")
    }

    private var choice: String? { pick(.region, PlaceChoice.searched, PlaceChoice.picked) }
}
