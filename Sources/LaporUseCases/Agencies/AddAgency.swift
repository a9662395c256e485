// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Adds an agency or unit below another.
package struct AddAgency: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - parent: an id, a slug or a name; nothing for the national root.
    ///   - kind: nothing for a work unit.
    ///   - zone: nothing for the parent's.
    @discardableResult
    package func callAsFunction(
        slug: String,
        name: String,
        parent: String?,
        kind: String? = nil,
        zone: String? = nil,
        region: String? = nil
    ) async throws -> Agency {
        let directory = try await ports.directory.current()
        let lookup = Lookup(directory: directory)
        let above = try parent.map { try lookup.agency($0, field: "parent") } ?? directory.agencies.root
        var problems: [FieldProblem] = []
        if !Agency.isSlug(slug) { problems.append(FieldProblem("slug", .malformed)) }
        if directory.agencies[slug: slug] != nil { problems.append(FieldProblem("slug", .alreadyExists)) }
        let title = name.cleaned
        if title.isEmpty { problems.append(FieldProblem("name", .required)) }
        let kinds = Agency.Kind.allCases.filter { $0 != .national }
        let known = kind.map { text in kinds.first { $0.rawValue == text } } ?? .workUnit
        if known == nil { problems.append(FieldProblem("kind", .notAllowed, choices: kinds.map(\.rawValue))) }
        let own = zone.map { Zone(rawValue: $0) } ?? directory.agencies.zone(of: above)
        if own == nil { problems.append(FieldProblem("zone", .notAllowed, choices: Zone.allCases.map(\.rawValue))) }
        guard problems.isEmpty, let known, let own else { throw Refusal.invalid(problems) }
        let agency = Agency(
            id: Agency.ID(try await ports.nextID()),
            slug: slug,
            name: title,
            kind: known,
            parent: above,
            zone: own,
            region: try region.map { try lookup.region($0, field: "region") } ?? directory.agencies[above]?.region
        )
        let change = DirectoryChange.ID(try await ports.nextID())
        let now = ports.now()
        try await ports.database.write { tx in
            try DirectoryStore(tx).claim()
            guard try DirectoryWriter(tx).add(agency) else {
                throw Refusal.invalid([FieldProblem("slug", .alreadyExists)])
            }
            let slugs = [above: directory.agencies[above]?.slug ?? ""]
            let row = AgencyTable.row(agency, slugs: slugs)
            try DirectoryChangeStore(tx).append(
                [
                    (
                        change,
                        DirectoryChange(
                            kind: .agency,
                            subject: slug,
                            agency: agency.id,
                            before: nil,
                            after: AgencyTable.json(row)
                        )
                    )
                ],
                at: now,
                by: .init("operator")
            )
            try tx.run([DirectoryStore.touch])
        }
        ports.directory.forget()
        return agency
    }
}
