// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// One row of a table of the directory, as a form shows it.
package struct DirectoryRow: Equatable, Sendable {
    package let fields: [String: String]
    /// Tells this content of the row from every other.
    package let mark: String

    init(json: String) throws {
        fields = try Self.fields(of: json)
        mark = Self.mark(json)
    }

    package static func mark(_ json: String) -> String { Hex.encode(Array(Hashing.sha256(Array(json.utf8)).prefix(8))) }

    /// What the log keeps of a row.
    package static func fields(of json: String) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
    }
}

/// Reads one row of a table of the directory.
package struct ReadDirectoryRow: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func agency(_ agency: Agency) async throws -> DirectoryRow {
        let tree = try await ports.directory.current().agencies
        let others = [agency.parent, agency.successor].compactMap { id in id.map { ($0, tree[$0]?.slug ?? "") } }
        let row = AgencyTable.row(agency, slugs: Dictionary(others, uniquingKeysWith: { first, _ in first }))
        return try DirectoryRow(json: AgencyTable.json(row))
    }

    /// How an agency shows itself, empty where nobody has said.
    package func profile(_ agency: Agency) async throws -> DirectoryRow {
        let profile = try await ports.directory.current().profile(of: agency.id) ?? AgencyProfile()
        return try DirectoryRow(json: ProfileTable.json(ProfileTable.row(agency.slug, profile)))
    }

    /// By what the table knows its rows by, in the order of its key.
    package func callAsFunction(_ kind: DirectoryChange.Kind, _ key: String...) async throws -> DirectoryRow? {
        let table = DirectoryTables.of(kind)
        let places = table.key.compactMap { table.columns.firstIndex(of: $0) }
        let rows = try await ports.database.read { try table.rows(DirectoryStore($0)) }
        let found = rows.first { row in places.map { row[$0] } == key }
        return try found.map { try DirectoryRow(json: table.json($0)) }
    }
}
