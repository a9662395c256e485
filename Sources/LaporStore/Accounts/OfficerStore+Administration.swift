// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL

extension OfficerStore {
    /// By address, a page at a time.
    ///
    /// - Parameters:
    ///   - top: only those that serve at what this agency commands.
    ///   - words: in the name or the address.
    package func list(within top: Agency.ID?, words: String, after email: String, limit: Int) throws -> [OfficerLine] {
        var conditions: Query = "o.email > \(email)"
        if let top {
            conditions = """
                \(conditions) AND a.agency_id IN (
                  SELECT u.id FROM agency top JOIN agency u ON u.government_id = top.government_id
                    AND u.path >= top.path AND u.path < top.path || '~'
                  WHERE top.id = \(top.rawValue))
                """
        }
        for word in words.lowercased().split(separator: " ").prefix(5) {
            let escaped = word.replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_")
            let pattern = "%\(escaped)%"
            conditions = """
                \(conditions) AND (lower(o.name) LIKE \(pattern) ESCAPE '!' OR o.email LIKE \(pattern) ESCAPE '!')
                """
        }
        return try tx.rows(
            """
            \(Self.lines) WHERE \(conditions) ORDER BY o.email LIMIT \(Int64(limit))
            """,
            line
        )
    }

    package func line(_ id: Int64) throws -> OfficerLine? { try tx.first("\(Self.lines) WHERE o.id = \(id)", line) }

    /// Newest first.
    package func history(of id: Int64) throws -> [AssignmentLine] {
        try tx.rows(
            """
            SELECT role, agency_id, since, until FROM assignment WHERE officer_id = \(id)
            ORDER BY since DESC LIMIT 50
            """
        ) { row in
            guard let role = Role(rawValue: try row.string(0)) else {
                throw Failure(.corrupt, subject: "officer \(id)")
            }
            return AssignmentLine(
                role: role,
                agency: Agency.ID(try row.number(1)),
                since: Date(milliseconds: try row.number(2)),
                until: row.integer(3).map { Date(milliseconds: $0) }
            )
        }
    }

    /// How many can sign in with a role.
    package func active(_ role: Role) throws -> Int {
        let count = try tx.first(
            """
            SELECT COUNT(*) FROM assignment a JOIN officer o ON o.id = a.officer_id
            WHERE a.role = \(role.rawValue) AND a.until IS NULL AND o.is_disabled = 0
            """
        ) { Int(try $0.number(0)) }
        return count ?? 0
    }

    /// Ends one assignment and begins another; history stays.
    package func assign(_ id: Int64, _ role: Role, at agency: Agency.ID, from now: Date) throws {
        try tx.run(["UPDATE assignment SET until = \(now) WHERE officer_id = \(id) AND until IS NULL"])
        try tx.run([
            """
            INSERT INTO assignment (officer_id, since, role, agency_id)
            VALUES (\(id), \(now), \(role.rawValue), \(agency.rawValue))
            """
        ])
    }

    package func set(_ id: Int64, name: String, isDisabled: Bool) throws {
        try tx.run([
            "UPDATE officer SET name = \(name), is_disabled = \(Int64(isDisabled ? 1 : 0)) WHERE id = \(id)"
        ])
    }

    package func setPassword(_ id: Int64, hash: String) throws {
        try tx.run(["UPDATE officer SET password_hash = \(hash) WHERE id = \(id)"])
    }

    package func seen(_ id: Int64, at now: Date) throws {
        try tx.run(["UPDATE officer SET seen_at = \(now) WHERE id = \(id)"])
    }

    package func endSessions(of id: Int64) throws { try tx.run(["DELETE FROM session WHERE officer_id = \(id)"]) }

    private static let lines: Query = """
        SELECT o.id, o.email, o.name, a.role, a.agency_id, o.is_disabled, o.seen_at
        FROM officer o JOIN assignment a ON a.officer_id = o.id AND a.until IS NULL
        """

    private func line(_ row: any Row) throws -> OfficerLine {
        OfficerLine(officer: try officer(row), seenAt: row.integer(6).map { Date(milliseconds: $0) })
    }
}
