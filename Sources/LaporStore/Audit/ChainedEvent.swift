// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity

/// One event as it is kept: link `seq` of its report's chain.
package struct ChainedEvent: Sendable {
    package let report: Report.ID
    package let seq: Int64
    package let type: String
    package let schemaVersion: Int64
    package let actor: String
    package let occurredAt: Date
    package let recordedAt: Date
    package let policy: Policy.ID
    package let body: [UInt8]
    package private(set) var hash: Digest

    package init(
        report: Report.ID,
        seq: Int64,
        type: String,
        schemaVersion: Int64,
        actor: String,
        occurredAt: Date,
        recordedAt: Date,
        policy: Policy.ID,
        body: [UInt8],
        hash: Digest
    ) {
        self.report = report
        self.seq = seq
        self.type = type
        self.schemaVersion = schemaVersion
        self.actor = actor
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.policy = policy
        self.body = body
        self.hash = hash
    }

    /// SHA-256 over the hash before, everything about the event, and what it says; all free of words and identity.
    package func hash(after previous: Digest) -> Digest {
        let envelope = CanonicalJSON.encode([
            "actor": .code(actor), "occurred_at": .number(occurredAt.milliseconds),
            "policy_id": .number(policy.rawValue), "recorded_at": .number(recordedAt.milliseconds),
            "report_id": .number(report.rawValue), "schema_version": .number(schemaVersion), "seq": .number(seq),
            "type": .code(type),
        ])
        return Digest(Hashing.sha256(previous.bytes, envelope, body))
    }

    /// The number of the first event that does not follow from the one before, if any.
    package static func firstBreak(in chain: [ChainedEvent]) -> Int64? {
        var previous = Digest.none
        for (index, event) in chain.enumerated() {
            guard event.seq == Int64(index + 1), event.hash == event.hash(after: previous) else { return event.seq }
            previous = event.hash
        }
        return nil
    }

    /// What happened, in the domain's words.
    package func occurrence() throws -> Occurrence {
        guard let fields = CanonicalJSON.decode(body) else { throw FieldReader.Unreadable(key: type) }
        return Occurrence(
            try Report.Event(name: type, schemaVersion: schemaVersion, fields: fields),
            at: occurredAt
        )
    }
}

extension ChainedEvent {
    /// Seals a new event onto the chain.
    init(
        _ event: Report.Event,
        of report: Report,
        after previous: Digest,
        by party: Party,
        at now: Date,
        recordedAt: Date
    ) {
        self.init(
            report: report.id,
            seq: report.version,
            type: event.name.rawValue,
            schemaVersion: event.schemaVersion,
            actor: party.code,
            occurredAt: now,
            recordedAt: recordedAt,
            policy: report.policy,
            body: CanonicalJSON.encode(event.fields),
            hash: .none
        )
        hash = hash(after: previous)
    }
}

extension ChainedEvent {
    /// Reads `seq, type, schema_version, actor, occurred_at, recorded_at, policy_id, body, hash`.
    init(_ row: any Row, of id: Report.ID) throws {
        self.init(
            report: id,
            seq: try row.number(0),
            type: try row.string(1),
            schemaVersion: try row.number(2),
            actor: try row.string(3),
            occurredAt: Date(milliseconds: try row.number(4)),
            recordedAt: Date(milliseconds: try row.number(5)),
            policy: Policy.ID(try row.number(6)),
            body: row.bytes(7),
            hash: Digest(row.bytes(8))
        )
    }

    /// Seals a new event of a disclosure onto its chain, which is made as those of reports are.
    init(
        _ event: Disclosure.Event,
        of disclosure: Disclosure,
        after previous: Digest,
        by speaker: Disclosure.Speaker,
        at now: Date
    ) {
        self.init(
            report: disclosure.id.entity,
            seq: disclosure.version,
            type: event.name.rawValue,
            schemaVersion: event.schemaVersion,
            actor: speaker.code,
            occurredAt: now,
            recordedAt: now,
            policy: disclosure.policy,
            body: CanonicalJSON.encode(event.fields),
            hash: .none
        )
        hash = hash(after: previous)
    }

    /// What happened to a disclosure, in the domain's words.
    package func disclosed() throws -> Disclosure.Occurrence {
        guard let fields = CanonicalJSON.decode(body) else { throw FieldReader.Unreadable(key: type) }
        return Disclosure.Occurrence(
            try Disclosure.Event(name: type, schemaVersion: schemaVersion, fields: fields),
            at: occurredAt
        )
    }
}
