// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A disclosure with its history, the head of its chain, and the mark of its access code.
package struct FiledDisclosure: Equatable, Sendable {
    package internal(set) var disclosure: Disclosure
    package internal(set) var history: [Disclosure.Occurrence]
    package internal(set) var head: Digest
    package let accessMark: [UInt8]

    package init(new disclosure: Disclosure, accessMark: [UInt8]) {
        self.disclosure = disclosure
        self.accessMark = accessMark
        history = []
        head = .none
    }
    fileprivate init(
        _ disclosure: Disclosure,
        _ history: [Disclosure.Occurrence],
        head: Digest,
        accessMark: [UInt8]
    ) {
        self.disclosure = disclosure
        self.history = history
        self.head = head
        self.accessMark = accessMark
    }
}

/// Words as they are kept.
package struct SealedWords: Sendable {
    package let seq: Int64
    package let part: String
    package let sealed: [UInt8]
}

/// Reads and writes disclosures inside one transaction.
package struct DisclosureStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func find(_ trackingID: TrackingID) throws -> FiledDisclosure? {
        try filed("\(Self.columns) WHERE tracking_id = \(trackingID.rawValue)")
    }

    package func find(_ id: Disclosure.ID) throws -> FiledDisclosure? {
        try filed("\(Self.columns) WHERE id = \(id.rawValue)")
    }

    /// For a change: nobody else changes it before this transaction ends.
    package func claim(_ trackingID: TrackingID) throws -> FiledDisclosure? {
        try filed("\(Self.columns) WHERE tracking_id = \(trackingID.rawValue) \(tx.dialect.lockingRow)")
    }

    private static let columns = Dialect.Fragment("SELECT id, tracking_id, head, access_mark, version FROM disclosure")
    private func filed(_ query: Query) throws -> FiledDisclosure? {
        let found = try tx.first(query) { row in
            (
                Disclosure.ID(try row.number(0)), TrackingID(rawValue: try row.number(1)), Digest(row.bytes(2)),
                row.bytes(3), try row.number(4)
            )
        }
        guard let (id, trackingID, head, mark, version) = found else { return nil }
        let history = try chain(of: id, through: version).map { try $0.disclosed() }
        let disclosure = Disclosure(id: id, trackingID: trackingID, history)
        guard disclosure.version == version else {
            throw Failure(.corrupt, subject: "disclosure \(id) has \(history.count) events, its row says \(version)")
        }
        return FiledDisclosure(disclosure, history, head: head, accessMark: mark)
    }

    /// All events, oldest first, as links of the chain that reports have.
    package func chain(of id: Disclosure.ID, through last: Int64 = .max) throws -> [ChainedEvent] {
        try tx.rows(
            """
            SELECT seq, type, schema_version, actor, occurred_at, recorded_at, policy_id, body, hash
            FROM disclosure_event WHERE disclosure_id = \(id.rawValue) AND seq <= \(last) ORDER BY seq
            """
        ) { try ChainedEvent($0, of: id.entity) }
    }

    package func words(of id: Disclosure.ID) throws -> [SealedWords] {
        try tx.rows(
            "SELECT seq, part, sealed FROM disclosure_text WHERE disclosure_id = \(id.rawValue) ORDER BY seq, part"
        ) { SealedWords(seq: try $0.number(0), part: try $0.string(1), sealed: $0.bytes(2)) }
    }

    package func wrappedKey(of id: Disclosure.ID) throws -> [UInt8]? {
        try tx.first("SELECT wrapped FROM disclosure_key WHERE disclosure_id = \(id.rawValue)") { $0.bytes(0) }
    }

    package static func keep(_ wrappedKey: [UInt8], of id: Disclosure.ID) -> Query {
        "INSERT INTO disclosure_key (disclosure_id, wrapped) VALUES (\(id.rawValue), \(wrappedKey))"
    }

    /// Writes what was decided; refuses if someone else has written since.
    package func append(_ decided: DisclosureAppending) throws {
        guard try tx.run(decided.queries).first == 1 else { throw Refusal.stale(version: decided.known) }
    }

    /// Whether a report, or another disclosure, has this number.
    package func isTaken(_ trackingID: TrackingID) throws -> Bool {
        let number = trackingID.rawValue
        return try tx.first(
            """
            SELECT 1 FROM report WHERE tracking_id = \(number)
            UNION ALL SELECT 1 FROM disclosure WHERE tracking_id = \(number)
            """
        ) { _ in true } ?? false
    }

    /// What a recipient may read, the newest first.
    package func list(for recipient: Recipient, after key: ListKey?, limit: Int) throws -> [DisclosureLine] {
        let later: Query = key.map { "AND (m.received_at, m.disclosure_id) < (\($0.order), \($0.id))" } ?? ""
        return try tx.rows(
            """
            SELECT d.id, d.tracking_id, d.state, d.received_at, d.changed_at,
              (SELECT max(l.read_at) FROM disclosure_reading l
               WHERE l.disclosure_id = d.id AND l.officer_id = \(recipient.officer))
            FROM disclosure_recipient m JOIN disclosure d ON d.id = m.disclosure_id
            WHERE m.recipient_id = \(recipient.id.rawValue) \(later)
            ORDER BY m.received_at DESC, m.disclosure_id DESC LIMIT \(Int64(limit))
            """
        ) { row in
            guard let state = Disclosure.State(rawValue: try row.string(2)) else {
                throw Failure(.corrupt, subject: "state of a disclosure")
            }
            return DisclosureLine(
                id: Disclosure.ID(try row.number(0)),
                trackingID: TrackingID(rawValue: try row.number(1)),
                state: state,
                receivedAt: Date(milliseconds: try row.number(3)),
                changedAt: Date(milliseconds: try row.number(4)),
                readAt: row.integer(5).map { Date(milliseconds: $0) }
            )
        }
    }

    package func addReading(of id: Disclosure.ID, by officer: Int64, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO disclosure_reading (disclosure_id, read_at, officer_id)
            VALUES (\(id.rawValue), \(now), \(officer)) ON CONFLICT DO NOTHING
            """
        ])
    }

    /// The latest first.
    package func readings(of id: Disclosure.ID, limit: Int = 200) throws -> [(at: Date, officer: Int64)] {
        try tx.rows(
            """
            SELECT read_at, officer_id FROM disclosure_reading WHERE disclosure_id = \(id.rawValue)
            ORDER BY read_at DESC, officer_id LIMIT \(Int64(limit))
            """
        ) { (Date(milliseconds: try $0.number(0)), try $0.number(1)) }
    }
}

extension Disclosure.ID {
    /// Ids of all kinds come from the same blocks: none is ever a report's as well, so that both hang on the same chain
    /// of checkpoints.
    package var entity: Report.ID { Report.ID(rawValue) }
}
