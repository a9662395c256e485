// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore
import LaporText

/// Finds what a person meant by what they typed: an id, a slug, a code, or a name.
struct Lookup {
    let directory: Directory
    /// On which day whoever is looked for by name must be in force; nothing for any day.
    var day: CivilDate?

    /// Refuses with the candidates when others could be meant: a report must not go where nobody said.
    ///
    /// - Parameter place: a region code, to put what is near first.
    func agency(_ text: String, field: String, near place: String? = nil) throws(Refusal) -> Agency.ID {
        if let id = Agency.ID(text: text), directory.agencies[id] != nil { return id }
        if let agency = directory.agencies.only(named: text, on: day) { return agency.id }
        let found = directory.agencies.matching(text, limit: 9, near: place, on: day)
        guard !found.isEmpty else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        throw .invalid([FieldProblem(field, .ambiguous, choices: found.map(\.slug))])
    }

    /// - Parameter day: a campaign's topic can be chosen only while it lasts.
    func category(_ text: String, on day: CivilDate, field: String) throws(Refusal) -> Category.ID {
        let found = directory.categories.first { entry in
            (entry.code == text || entry.id.description == text) && entry.isOpen(on: day)
        }
        guard let found else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return found.id
    }

    /// A place as people type it: a name, with or without what it lies in; refuses with those that could be meant.
    func place(_ text: String, field: String) throws(Refusal) -> String {
        // `NTT`, `Solo`; and `Jogja`, which is a province and a city.
        let text = PlaceReader.meant(by: text) ?? text
        if RegionCode(text) != nil { return try region(text, field: field) }
        if let only = directory.regions.only(named: text) { return only.code.description }
        let found = directory.regions.matching(text, limit: Self.most)
        guard found.isEmpty else { throw Self.unclear(found.map(\.code.description), field) }
        let read = directory.regionNames.reader.places(named: text, limit: Self.most)
        if read.count == 1, read[0].isSure { return read[0].code.description }
        throw read.isEmpty
            ? .invalid([FieldProblem(field, .doesNotExist)]) : Self.unclear(read.map(\.code.description), field)
    }

    private static let most = 9
    private static func unclear(_ choices: [String], _ field: String) -> Refusal {
        .invalid([FieldProblem(field, .ambiguous, choices: choices)])
    }

    /// A place of the register, down to the village.
    func region(_ text: String, field: String) throws(Refusal) -> String {
        // It enters the log, so it is digits and nothing else.
        guard let code = RegionCode(text) else { throw .invalid([FieldProblem(field, .malformed)]) }
        guard directory.regions[code] != nil else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return code.description
    }
}
