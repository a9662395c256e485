// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Finds what a person meant by what they typed: an id, a slug, a code, or a name.
struct Lookup {
    let directory: Directory

    /// Refuses with the candidates when several could be meant.
    func agency(_ text: String, field: String) throws(Refusal) -> Agency.ID {
        if let id = Agency.ID(text: text), directory.agencies[id] != nil { return id }
        if let agency = directory.agencies[slug: text] { return agency.id }
        let found = directory.agencies.matching(text, limit: 9)
        if let exact = found.first, exact.name.lowercased() == text.lowercased() { return exact.id }
        if found.count == 1 { return found[0].id }
        guard !found.isEmpty else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        throw .invalid([FieldProblem(field, .ambiguous, choices: found.map(\.slug))])
    }

    func category(_ text: String, field: String) throws(Refusal) -> Category.ID {
        let found = directory.categories.first { $0.code == text || $0.id.description == text }
        guard let found else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return found.id
    }

    func region(_ code: String, field: String) throws(Refusal) -> String {
        // Villages are known by the district they lie in.
        let parts = code.split(separator: ".")
        let known = parts.count == 4 ? parts.prefix(3).joined(separator: ".") : code
        guard directory.regions[known] != nil else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return code
    }
}
