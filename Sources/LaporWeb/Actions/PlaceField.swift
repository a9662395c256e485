// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where a report is about, to be set or put right: found while typing, and without script asked about when it is unclear.
enum PlaceField {
    static func draw(_ field: ActionField, _ report: ReportView, _ view: FormView, isRefused: Bool) -> HTML {
        let regions = report.directory.regions
        return pieces {
            view.line(
                field.name,
                hint: field.hint,
                autocomplete: "off",
                value: isRefused ? typed(view.state.fields, regions) : report.region.map(regions.fullName),
                suggestions: .regions
            )
            candidates(field, view, regions)
        }
    }

    /// A code that was chosen is shown by its name.
    private static func typed(_ fields: FormFields, _ regions: Gazetteer) -> String {
        guard let meant = fields.place, regions[meant] != nil else { return fields[.place] }
        return regions.fullName(meant)
    }

    private static func candidates(_ field: ActionField, _ view: FormView, _ regions: Gazetteer) -> HTML {
        pieces {
            if let problem = view.state.problem(field.name), !problem.choices.isEmpty {
                view.hidden(PlaceChoice.searched, view.state.fields[field.name])
                fieldset(.class("field is-wrong")) {
                    legend { view.visit(.whichPlace) }
                    for (index, code) in problem.choices.enumerated() {
                        let own = "\(view.id(field.name))-calon-\(index)"
                        div(.class("choice")) {
                            input(.type("radio"), .id(own), .name(PlaceChoice.picked), .value(code))
                            label(.for(own)) { regions.fullName(code) }
                        }
                    }
                }
            }
        }
    }
}
