// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Finds what a person meant by what they typed: an id, a slug, a code, or a name.
struct Lookup {
    let directory: Directory

    /// Refuses with the candidates when others could be meant: a report must not go where nobody said.
    ///
    /// - Parameter place: a region code, to put what is near first.
    func agency(_ text: String, field: String, near place: String? = nil) throws(Refusal) -> Agency.ID {
        if let id = Agency.ID(text: text), directory.agencies[id] != nil { return id }
        if let agency = directory.agencies[slug: text] { return agency.id }
        let found = directory.agencies.matching(text, limit: 9, near: place)
        if let exact = found.first, exact.name.lowercased() == text.lowercased() { return exact.id }
        guard !found.isEmpty else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        throw .invalid([FieldProblem(field, .ambiguous, choices: found.map(\.slug))])
    }

    /// - Parameter day: a campaign's topic can be chosen only while it lasts.
    func category(_ text: String, on day: CivilDate, field: String) throws(Refusal) -> Category.ID {
        let found = directory.categories.first { entry in
            (entry.code == text || entry.id.description == text)
                && (entry.startsOn ?? day) <= day && day <= (entry.endsOn ?? day)
        }
        guard let found else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return found.id
    }

    func region(_ code: String, field: String) throws(Refusal) -> String {
        // It enters the log, so it is digits and nothing else: 2, 2, 2 and 4 of them.
        let widths = [2, 2, 2, 4]
        let groups = code.split(separator: ".", omittingEmptySubsequences: false)
        let isCode =
            groups.count <= widths.count
            && zip(groups, widths).allSatisfy { group, width in
                group.utf8.count == width && group.utf8.allSatisfy { (48...57).contains($0) }
            }
        guard isCode else { throw .invalid([FieldProblem(field, .malformed)]) }
        // Villages are known by the district they lie in.
        let parts = code.split(separator: ".")
        let known = parts.count == 4 ? parts.prefix(3).joined(separator: ".") : code
        guard directory.regions[known] != nil else { throw .invalid([FieldProblem(field, .doesNotExist)]) }
        return code
    }
}
