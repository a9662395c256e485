// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Decided events with their words, links, outbox rows and the new current row, ready to write.
///
/// Pure, so that whoever need not load first prepares it outside the transaction, away from the one writer.
package struct Appending: Sendable {
    package private(set) var filed: FiledReport
    /// The version that must still be current when this is written.
    let known: Int64
    private(set) var queries: [Query] = []

    /// `isQuiet` is for imports: nobody is written to about what is long past.
    package init(
        _ events: [Report.Event],
        and passages: [Passage],
        to filed: FiledReport,
        by party: Party,
        at now: Date,
        recordedAt: Date,
        under rules: Rulebook,
        isQuiet: Bool = false,
        along others: [Query] = []
    ) {
        self.filed = filed
        known = filed.report.version
        let holder = known == 0 ? nil : filed.report.responsible
        var rows: [Query] = []
        var place: [Digest: Int64] = [:]
        for event in events {
            let occurrence = Occurrence(event, at: now)
            let wasPublished = self.filed.report.isPublished
            self.filed.report.apply(occurrence)
            self.filed.history.append(occurrence)
            let link = ChainedEvent(
                event,
                of: self.filed.report,
                after: self.filed.head,
                by: party,
                at: now,
                recordedAt: recordedAt
            )
            self.filed.head = link.hash
            rows += [insert(link), promise(link, isQuiet: isQuiet)] + effects(of: event)
            rows += hiding(after: event, wasPublished: wasPublished)
            if wasPublished && !self.filed.report.isPublished { rows.append(unfollow()) }
            for digest in event.wordDigests { place[digest] = link.seq }
        }
        let index = ReportIndex(self.filed.report, at: now, under: rules)
        queries = [save(self.filed, index, over: known)] + rows
        if let holder, holder != self.filed.report.responsible { queries.append(keep(holder)) }
        queries += passages.compactMap { words in place[words.digest].map { insert(words, seq: $0) } } + others
    }
}

extension Appending {
    private func save(_ filed: FiledReport, _ index: ReportIndex, over version: Int64) -> Query {
        let report = filed.report
        return version == 0
            ? """
            INSERT INTO report
              (id, tracking_id, version, head, access_mark, state, classification, category_id, agency_id, desk_id,
               desk_government_id, policy_id, region_code, channel, is_open, is_published, is_confidential,
               is_oversight, is_urgent, is_referred, is_drafted, is_identity_asked, received_at, queue_at, timer_at)
            VALUES (\(report.id.rawValue), \(report.trackingID.rawValue), \(report.version), \(filed.head.bytes),
              \(filed.accessMark), \(report.state.rawValue), \(report.classification.rawValue),
              \(report.category?.rawValue), \(report.responsible.rawValue), \(index.desk.rawValue),
              \(index.government.rawValue), \(report.policy.rawValue), \(report.region), \(report.channel.rawValue),
              \(report.state.openness), \(report.publicity), \(report.concealment), \(report.oversight),
              \(report.urgency), \(report.referral), \(report.drafting), \(report.identityAsking), \(report.receivedAt), \(index.queueAt), \(index.timerAt))
            """
            : """
            UPDATE report SET version = \(report.version), head = \(filed.head.bytes), state = \(report.state.rawValue),
              classification = \(report.classification.rawValue), category_id = \(report.category?.rawValue),
              region_code = \(report.region), agency_id = \(report.responsible.rawValue), desk_id = \(index.desk.rawValue),
              desk_government_id = \(index.government.rawValue),
              is_open = \(report.state.openness), is_published = \(report.publicity),
              is_confidential = \(report.concealment), is_oversight = \(report.oversight),
              is_urgent = \(report.urgency), is_referred = \(report.referral),
              is_drafted = \(report.drafting), is_identity_asked = \(report.identityAsking), queue_at = \(index.queueAt),
              timer_at = \(index.timerAt)
            WHERE id = \(report.id.rawValue) AND version = \(version)
            """
    }
    private func insert(_ event: ChainedEvent) -> Query {
        """
        INSERT INTO event
          (report_id, seq, type, schema_version, actor, occurred_at, recorded_at, policy_id, body, hash)
        VALUES (\(event.report.rawValue), \(event.seq), \(event.type), \(event.schemaVersion), \(event.actor),
          \(event.occurredAt), \(event.recordedAt), \(event.policy.rawValue), \(event.body), \(event.hash.bytes))
        """
    }
    /// Rows that follow from an event alone: who may find it, and what is forgotten with it.
    private func effects(of event: Report.Event) -> [Query] {
        let report = filed.report.id.rawValue
        func participate(_ agency: Agency.ID) -> Query {
            """
            INSERT INTO participant (report_id, agency_id) VALUES (\(report), \(agency.rawValue))
            ON CONFLICT DO NOTHING
            """
        }
        switch event {
        case .copied(let agency, _), .escalated(let agency, _, _): return [participate(agency)]
        case .coordinationOpened(_, let members, _): return members.map(participate)
        // Whoever read along before is not among those who may know of it now.
        case .protected: return ["DELETE FROM participant WHERE report_id = \(report)"]
        case .wordsErased(let seq):
            return [
                "DELETE FROM report_text WHERE report_id = \(report) AND seq = \(seq)",
                UploadStore.release(from: filed.report.id, seq: seq),
            ]
        // Without its key what was sealed is noise; it goes as well.
        case .identityErased:
            return [
                "DELETE FROM identity_key WHERE report_id = \(report)",
                "DELETE FROM identity WHERE report_id = \(report)",
                // That it is on somebody's list would say who it was.
                "DELETE FROM account_report WHERE report_id = \(report)",
            ]
        default: return []
        }
    }
    /// Whoever followed what is hidden is told nothing more, not even that it is so.
    private func unfollow() -> Query { "DELETE FROM follow WHERE report_id = \(filed.report.id.rawValue)" }
    private func promise(_ event: ChainedEvent, isQuiet: Bool) -> Query {
        """
        INSERT INTO outbox (report_id, seq, recorded_at, is_quiet)
        VALUES (\(event.report.rawValue), \(event.seq), \(event.recordedAt), \(Int64(isQuiet ? 1 : 0)))
        """
    }
    private func keep(_ former: Agency.ID) -> Query {
        """
        INSERT INTO former_holder (report_id, agency_id) VALUES (\(filed.report.id.rawValue), \(former.rawValue))
        ON CONFLICT DO NOTHING
        """
    }
    private func insert(_ passage: Passage, seq: Int64) -> Query {
        """
        INSERT INTO report_text (report_id, seq, part, content, salt)
        VALUES (\(filed.report.id.rawValue), \(seq), \(passage.part.rawValue), \(passage.text), \(passage.salt))
        """
    }
}
