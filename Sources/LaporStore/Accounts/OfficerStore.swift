// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// What signing in needs to know and no one else.
package struct Credentials: Sendable {
    package let officer: Int64
    package let passwordHash: String
    package let isDisabled: Bool
}

package struct OfficerStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(
        id: Int64,
        email: String,
        name: String,
        passwordHash: String,
        role: Role,
        agency: Agency.ID,
        at now: Date
    ) throws {
        try tx.run([
            """
            INSERT INTO officer (id, email, name, password_hash, is_disabled, created_at)
            VALUES (\(id), \(email), \(name), \(passwordHash), 0, \(now))
            """,
            """
            INSERT INTO assignment (officer_id, since, role, agency_id)
            VALUES (\(id), \(now), \(role.rawValue), \(agency.rawValue))
            """,
        ])
    }

    package func credentials(of email: String) throws -> Credentials? {
        try tx.first("SELECT id, password_hash, is_disabled FROM officer WHERE email = \(email)") { row in
            Credentials(
                officer: try row.number(0),
                passwordHash: try row.string(1),
                isDisabled: try row.number(2) == 1
            )
        }
    }

    package func disable(_ email: String) throws -> Bool {
        let changed = try tx.run(["UPDATE officer SET is_disabled = 1 WHERE email = \(email)"])
        try tx.run(["DELETE FROM session WHERE officer_id IN (SELECT id FROM officer WHERE email = \(email))"])
        return changed == [1]
    }

    package func find(_ id: Int64) throws -> Officer? {
        try tx.first(
            """
            SELECT o.id, o.email, o.name, a.role, a.agency_id, o.is_disabled
            FROM officer o JOIN assignment a ON a.officer_id = o.id AND a.until IS NULL WHERE o.id = \(id)
            """,
            officer
        )
    }

    /// Where an officer served at some moment, and as what.
    package func assignment(of id: Int64, at moment: Date) throws -> (role: Role, agency: Agency.ID)? {
        try tx.first(
            """
            SELECT a.role, a.agency_id FROM assignment a WHERE a.officer_id = \(id) AND a.since <= \(moment)
            ORDER BY a.since DESC LIMIT 1
            """
        ) { row in
            guard let role = Role(rawValue: try row.string(0)) else {
                throw Failure(.corrupt, subject: "officer \(id)")
            }
            return (role, Agency.ID(try row.number(1)))
        }
    }

    package func find(email: String) throws -> Officer? {
        try tx.first("SELECT id FROM officer WHERE email = \(email)") { try $0.number(0) }.flatMap { try find($0) }
    }

    /// All officers, by address, a page at a time.
    package func list(after email: String, limit: Int) throws -> [Officer] {
        try tx.rows(
            """
            SELECT o.id, o.email, o.name, a.role, a.agency_id, o.is_disabled
            FROM officer o JOIN assignment a ON a.officer_id = o.id AND a.until IS NULL
            WHERE o.email > \(email) ORDER BY o.email LIMIT \(Int64(limit))
            """,
            officer
        )
    }

    /// Who serves at an agency now and can be written to.
    package func serving(at agency: Agency.ID) throws -> [Officer] {
        try tx.rows(
            """
            SELECT o.id, o.email, o.name, a.role, a.agency_id, o.is_disabled
            FROM assignment a JOIN officer o ON o.id = a.officer_id
            WHERE a.agency_id = \(agency.rawValue) AND a.until IS NULL AND o.is_disabled = 0 ORDER BY o.id LIMIT 1000
            """,
            officer
        )
    }

    /// What officers are called, by their codes (`officer:7`).
    package func names(of codes: Set<String>) throws -> [String: String] {
        var names: [String: String] = [:]
        for code in codes.sorted() {
            guard code.hasPrefix("officer:"), let id = Int64(code.dropFirst("officer:".count)) else { continue }
            names[code] = try tx.first("SELECT name FROM officer WHERE id = \(id)") { try $0.string(0) }
        }
        return names
    }

    /// Agencies with their roles in which an active officer serves.
    package func staffing() throws -> [(agency: Agency.ID, role: String)] {
        try tx.rows(
            """
            SELECT DISTINCT a.agency_id, a.role FROM assignment a JOIN officer o ON o.id = a.officer_id
            WHERE a.until IS NULL AND o.is_disabled = 0
            """
        ) { (Agency.ID(try $0.number(0)), try $0.string(1)) }
    }

    func officer(_ row: any Row) throws -> Officer {
        guard let role = Role(rawValue: try row.string(3)) else { throw Failure(.corrupt, subject: "role") }
        return Officer(
            id: try row.number(0),
            email: try row.string(1),
            name: try row.string(2),
            role: role,
            agency: Agency.ID(try row.number(4)),
            isDisabled: try row.number(5) == 1
        )
    }
}

package struct SessionStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func begin(_ mark: [UInt8], officer: Int64, at now: Date, until end: Date) throws {
        try tx.run([
            """
            INSERT INTO session (token_mark, officer_id, created_at, expires_at)
            VALUES (\(mark), \(officer), \(now), \(end))
            """
        ])
    }

    /// The officer whose session this is, unless it has ended or the officer was disabled.
    package func officer(_ mark: [UInt8], at now: Date) throws -> Officer? {
        let id = try tx.first("SELECT officer_id FROM session WHERE token_mark = \(mark) AND expires_at > \(now)") {
            try $0.number(0)
        }
        guard let id, let officer = try OfficerStore(tx).find(id), !officer.isDisabled else { return nil }
        return officer
    }

    package func end(_ mark: [UInt8]) throws { try tx.run(["DELETE FROM session WHERE token_mark = \(mark)"]) }
    package func forget(before now: Date) throws { try tx.run(["DELETE FROM session WHERE expires_at < \(now)"]) }
}
