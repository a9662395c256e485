// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Decided events of a disclosure with their sealed words and the new current row, ready to write.
package struct DisclosureAppending: Sendable {
    package private(set) var filed: FiledDisclosure
    /// The version that must still be current when this is written.
    let known: Int64
    private(set) var queries: [Query] = []

    /// - Parameter seal: seals words for their place in the case.
    package init(
        _ events: [Disclosure.Event],
        and passages: [Passage],
        to filed: FiledDisclosure,
        by speaker: Disclosure.Speaker,
        at now: Date,
        sealing seal: (Passage, Int64) throws -> [UInt8],
        along others: [Query] = []
    ) throws {
        self.filed = filed
        known = filed.disclosure.version
        var rows: [Query] = []
        for event in events {
            let occurrence = Disclosure.Occurrence(event, at: now)
            self.filed.disclosure.apply(occurrence)
            self.filed.history.append(occurrence)
            let link = ChainedEvent(event, of: self.filed.disclosure, after: self.filed.head, by: speaker, at: now)
            self.filed.head = link.hash
            rows += [insert(link)] + effects(of: event)
            for words in passages where event.wordDigests.contains(words.digest) {
                rows.append(insert(words.part, try seal(words, link.seq), seq: link.seq))
            }
        }
        queries = [save(self.filed, over: known, at: now)] + rows + [noteHead()] + others
    }

    private func save(_ filed: FiledDisclosure, over version: Int64, at now: Date) -> Query {
        let disclosure = filed.disclosure
        return version == 0
            ? """
            INSERT INTO disclosure (id, tracking_id, version, head, access_mark, state, received_at, changed_at)
            VALUES (\(disclosure.id.rawValue), \(disclosure.trackingID.rawValue), \(disclosure.version),
              \(filed.head.bytes), \(filed.accessMark), \(disclosure.state.rawValue), \(disclosure.receivedAt), \(now))
            """
            : """
            UPDATE disclosure SET version = \(disclosure.version), head = \(filed.head.bytes),
              state = \(disclosure.state.rawValue), changed_at = \(now)
            WHERE id = \(disclosure.id.rawValue) AND version = \(version)
            """
    }

    private func insert(_ link: ChainedEvent) -> Query {
        """
        INSERT INTO disclosure_event
          (disclosure_id, seq, type, schema_version, actor, occurred_at, recorded_at, policy_id, body, hash)
        VALUES (\(filed.disclosure.id.rawValue), \(link.seq), \(link.type), \(link.schemaVersion), \(link.actor),
          \(link.occurredAt), \(link.recordedAt), \(link.policy.rawValue), \(link.body), \(link.hash.bytes))
        """
    }

    private func insert(_ part: Passage.Part, _ sealed: [UInt8], seq: Int64) -> Query {
        """
        INSERT INTO disclosure_text (disclosure_id, seq, part, sealed)
        VALUES (\(filed.disclosure.id.rawValue), \(seq), \(part.rawValue), \(sealed))
        """
    }

    /// Who may find it.
    private func effects(of event: Disclosure.Event) -> [Query] {
        let disclosure = filed.disclosure
        func add(_ recipient: Recipient) -> Query {
            """
            INSERT INTO disclosure_recipient (recipient_id, received_at, disclosure_id)
            VALUES (\(recipient.id.rawValue), \(disclosure.receivedAt), \(disclosure.id.rawValue))
            """
        }
        switch event {
        case .received(let received): return received.recipients.map(add)
        case .letIn(let recipient, by: _): return [add(recipient)]
        case .recused(let recipient):
            return [
                """
                DELETE FROM disclosure_recipient WHERE recipient_id = \(recipient.id.rawValue)
                  AND received_at = \(disclosure.receivedAt) AND disclosure_id = \(disclosure.id.rawValue)
                """
            ]
        case .messaged, .answered, .concluded, .reopened: return []
        }
    }

    /// On the list for the next signed checkpoint, so that its deletion shows.
    private func noteHead() -> Query {
        """
        INSERT INTO checkpoint_head (checkpoint_id, report_id, version, head)
        VALUES (0, \(filed.disclosure.id.rawValue), \(filed.disclosure.version), \(filed.head.bytes))
        ON CONFLICT (checkpoint_id, report_id) DO UPDATE SET version = excluded.version, head = excluded.head
        """
    }
}
