// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Agencies that could be meant by what was typed, as many as are shown.
struct Candidates: Sendable {
    static let none = Candidates([], hasMore: false)
    let agencies: [Agency]
    let hasMore: Bool

    init(_ agencies: [Agency], hasMore: Bool) {
        self.agencies = agencies
        self.hasMore = hasMore
    }

    /// What a refusal named, and whether the tree knows more.
    init(named problem: FieldProblem?, typed: String, in tree: AgencyTree, on day: CivilDate) {
        agencies = problem?.choices.compactMap { tree[slug: $0] } ?? []
        hasMore = !agencies.isEmpty && tree.matching(typed, limit: agencies.count + 1, on: day).count > agencies.count
    }
}

extension FormFields {
    /// Picked instead of an agency: others find out whose it is.
    static let nobody = "-"

    /// The agency that is meant.
    func agency(_ field: FieldName) -> String? {
        text(field).map { pick(field, field.searchedName, field.pickedName) ?? $0 }
    }

    /// What was picked among candidates: it counts only while the words that they were offered for still stand.
    func pick(_ field: FieldName, _ searched: String, _ picked: String) -> String? {
        text(field) == self[searched] ? text(picked) : nil
    }
}

extension FieldName {
    // A form can ask for two agencies, and the same words can be typed for both.
    fileprivate var pickedName: String { "instansi_pilihan_\(formName)" }
    fileprivate var searchedName: String { "instansi_dicari_\(formName)" }
}

extension FormView {
    /// What could have been meant, after the line that was typed into.
    ///
    /// - Parameter mayBeNone: nobody need know who is competent; it can be sent without.
    func candidates(_ field: FieldName, _ candidates: Candidates, mayBeNone: Bool = false) -> HTML {
        pieces {
            if !candidates.agencies.isEmpty || (mayBeNone && isUnclear(field)) {
                hidden(field.searchedName, state.fields[field])
                fieldset(.class("field is-wrong")) {
                    legend { visit(candidates.agencies.isEmpty ? .unsureAgency : .whichAgency) }
                    for (index, agency) in candidates.agencies.enumerated() {
                        pick(field, "calon-\(index)", field.pickedName, agency.slug, agency.name)
                    }
                    if mayBeNone {
                        pick(field, "tanpa", field.pickedName, FormFields.nobody, visit(.withoutAgency), isChosen: true)
                    } else {
                        pick(field, "ketikan", field.pickedName, "", visit(.asTyped), isChosen: true)
                    }
                    if candidates.hasMore { p(.class("hint")) { visit(.moreCandidates) } }
                }
            }
        }
    }

    /// What was typed is nobody's name, or was left to others to find out.
    private func isUnclear(_ field: FieldName) -> Bool {
        state.problem(field) != nil || state.fields.agency(field) == FormFields.nobody
    }

    /// One of what could have been meant.
    ///
    /// - Parameter part: tells its id from those of the others.
    func pick(
        _ field: FieldName,
        _ part: String,
        _ name: String,
        _ value: String,
        _ words: String,
        isChosen: Bool = false
    ) -> HTML {
        let own = "\(id(field))-\(part)"
        return div(.class("choice")) {
            input(.type("radio"), .id(own), .name(name), .value(value), isChosen ? .checked : nil)
            label(.for(own)) { words }
        }
    }
}
