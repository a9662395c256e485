// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Who is named to read disclosures, and since when; the list is asked anew each time, so that a change takes effect at
/// once.
package struct RecipientStore {
    package struct Named: Sendable {
        package let recipient: Recipient
        package let officer: Officer
        package let namedAt: Date
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Those whose naming is in force and who can still sign in, in the order of their names.
    package func inForce() throws -> [Named] { try list().filter { !$0.officer.isDisabled } }

    /// The same with those who are disabled.
    package func list() throws -> [Named] {
        let rows = try tx.rows(
            "SELECT id, officer_id, named_at FROM recipient WHERE ended_at IS NULL ORDER BY id LIMIT 1000"
        ) { (Recipient(id: .init(try $0.number(0)), officer: try $0.number(1)), Date(milliseconds: try $0.number(2))) }
        let store = OfficerStore(tx)
        return try rows.compactMap { recipient, namedAt in
            try store.find(recipient.officer).map { Named(recipient: recipient, officer: $0, namedAt: namedAt) }
        }.sorted { ($0.officer.name, $0.recipient.id) < ($1.officer.name, $1.recipient.id) }
    }

    /// The naming of an officer that is in force; nothing for who is disabled.
    package func inForce(_ officer: Int64) throws -> Recipient? {
        try tx.first(
            """
            SELECT r.id FROM recipient r JOIN officer o ON o.id = r.officer_id
            WHERE r.officer_id = \(officer) AND r.ended_at IS NULL AND o.is_disabled = 0
            """
        ) { Recipient(id: .init(try $0.number(0)), officer: officer) }
    }

    /// Any naming, also one that has ended.
    package func find(_ id: Recipient.ID) throws -> Recipient? {
        try tx.first("SELECT officer_id FROM recipient WHERE id = \(id.rawValue)") {
            Recipient(id: id, officer: try $0.number(0))
        }
    }

    package func add(_ recipient: Recipient, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO recipient (id, officer_id, named_at) VALUES (\(recipient.id.rawValue), \(recipient.officer), \(now))
            """
        ])
    }

    /// Answers whether there was a naming to end.
    package func end(_ officer: Int64, at now: Date) throws -> Bool {
        try tx.run(["UPDATE recipient SET ended_at = \(now) WHERE officer_id = \(officer) AND ended_at IS NULL"]) == [1]
    }

    /// How many open disclosures nobody can read just now.
    package func unreadable() throws -> Int {
        Int(
            try tx.first(
                """
                SELECT count(*) FROM disclosure d WHERE d.state = 'open' AND NOT EXISTS (
                  SELECT 1 FROM disclosure_recipient m JOIN recipient r ON r.id = m.recipient_id
                    JOIN officer o ON o.id = r.officer_id
                  WHERE m.disclosure_id = d.id AND r.ended_at IS NULL AND o.is_disabled = 0)
                """
            ) { try $0.number(0) } ?? 0
        )
    }
}
