// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A report with its history, the head of its chain, and the mark of its access code.
package struct FiledReport: Equatable, Sendable {
    package internal(set) var report: Report
    package internal(set) var history: [Occurrence]
    package internal(set) var head: Digest
    package let accessMark: [UInt8]

    package init(new report: Report, accessMark: [UInt8]) {
        self.report = report
        self.accessMark = accessMark
        history = []
        head = .none
    }
    fileprivate init(_ report: Report, _ history: [Occurrence], head: Digest, accessMark: [UInt8]) {
        self.report = report
        self.history = history
        self.head = head
        self.accessMark = accessMark
    }
}

/// Reads and writes reports inside one transaction.
package struct ReportStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func find(_ trackingID: TrackingID) throws -> FiledReport? {
        try filed(
            "SELECT id, tracking_id, head, access_mark, version FROM report WHERE tracking_id = \(trackingID.rawValue)"
        )
    }

    package func find(_ id: Report.ID) throws -> FiledReport? {
        try filed("SELECT id, tracking_id, head, access_mark, version FROM report WHERE id = \(id.rawValue)")
    }

    /// For a change: nobody else changes it before this transaction ends.
    package func claim(_ trackingID: TrackingID) throws -> FiledReport? {
        try filed(
            """
            SELECT id, tracking_id, head, access_mark, version FROM report WHERE tracking_id = \(trackingID.rawValue)
            \(tx.dialect.lockingRow)
            """
        )
    }

    package func claim(_ id: Report.ID) throws -> FiledReport? {
        try filed(
            """
            SELECT id, tracking_id, head, access_mark, version FROM report WHERE id = \(id.rawValue)
            \(tx.dialect.lockingRow)
            """
        )
    }

    package func trackingID(of id: Report.ID) throws -> TrackingID? {
        try tx.first("SELECT tracking_id FROM report WHERE id = \(id.rawValue)") {
            TrackingID(rawValue: try $0.number(0))
        }
    }

    private func filed(_ query: Query) throws -> FiledReport? {
        let found = try tx.first(query) { row in
            (
                Report.ID(try row.number(0)), TrackingID(rawValue: try row.number(1)), Digest(row.bytes(2)),
                row.bytes(3), try row.number(4)
            )
        }
        guard let (id, trackingID, head, mark, version) = found else { return nil }
        // On PostgreSQL another's commit may lie between the row and its events: what is later than the row is not seen.
        let history = try chain(of: id, through: version).map { try $0.occurrence() }
        let report = Report(id: id, trackingID: trackingID, history)
        guard report.version == version else {
            throw Failure(.corrupt, subject: "report \(id) has \(history.count) events, its row says \(version)")
        }
        return FiledReport(report, history, head: head, accessMark: mark)
    }

    /// All events of a report, oldest first.
    package func chain(of id: Report.ID, from first: Int64 = 1, through last: Int64 = .max) throws -> [ChainedEvent] {
        try tx.rows(
            """
            SELECT seq, type, schema_version, actor, occurred_at, recorded_at, policy_id, body, hash
            FROM event WHERE report_id = \(id.rawValue) AND seq >= \(first) AND seq <= \(last) ORDER BY seq
            """
        ) { try ChainedEvent($0, of: id) }
    }

    /// The words with their salts, for proving them.
    package func passages(of id: Report.ID) throws -> [(seq: Int64, part: String, content: String, salt: [UInt8])] {
        try tx.rows(
            "SELECT seq, part, content, salt FROM report_text WHERE report_id = \(id.rawValue) ORDER BY seq, part"
        ) { (try $0.number(0), try $0.string(1), try $0.string(2), $0.bytes(3)) }
    }

    /// The hash of one event; nothing when there is no such event.
    package func hash(of id: Report.ID, seq: Int64) throws -> Digest? {
        try tx.first("SELECT hash FROM event WHERE report_id = \(id.rawValue) AND seq = \(seq)") { Digest($0.bytes(0)) }
    }

    /// The words that came with each event.
    package func words(of id: Report.ID) throws -> [Int64: [Passage.Part: String]] {
        var words: [Int64: [Passage.Part: String]] = [:]
        let rows = try tx.rows("SELECT seq, part, content FROM report_text WHERE report_id = \(id.rawValue)") { row in
            (try row.number(0), Passage.Part(rawValue: try row.string(1)), try row.string(2))
        }
        for case (let seq, let part?, let content) in rows { words[seq, default: [:]][part] = content }
        return words
    }

    /// Writes what was decided, in one trip to the engine; refuses if someone else has written since.
    package func append(_ decided: Appending) throws {
        guard try tx.run(decided.queries).first == 1 else { throw Refusal.stale(version: decided.known) }
    }

    /// Reports whose clock says that the system must act by now.
    package func timersDue(at now: Date, limit: Int) throws -> [TrackingID] {
        try tx.rows(
            "SELECT tracking_id FROM report WHERE timer_at < \(now) ORDER BY timer_at, id LIMIT \(Int64(limit))"
        ) { TrackingID(rawValue: try $0.number(0)) }
    }

    /// Where open reports wait.
    package func desks() throws -> [Agency.ID] {
        try tx.rows("SELECT DISTINCT desk_id FROM report WHERE is_open = 1") { Agency.ID(try $0.number(0)) }
    }

    /// Some of what waits at a desk.
    package func waiting(at desk: Agency.ID, limit: Int) throws -> [TrackingID] {
        try tx.rows(
            """
            SELECT tracking_id FROM report WHERE is_open = 1 AND desk_id = \(desk.rawValue) AND state <> 'in_arbitration'
            ORDER BY queue_at, id LIMIT \(Int64(limit))
            """
        ) { TrackingID(rawValue: try $0.number(0)) }
    }

    /// Only an index: the next action on the report computes it anew.
    ///
    /// Leaves a timer alone that somebody has set to later than `now` in the meantime.
    package func setTimer(of trackingID: TrackingID, to date: Date?, ifDueAt now: Date) throws {
        try tx.run([
            """
            UPDATE report SET timer_at = \(date) WHERE tracking_id = \(trackingID.rawValue) AND timer_at < \(now)
            """
        ])
    }

    /// The agencies that have held a report and do no longer.
    package func formerHolders(of id: Report.ID) throws -> [Agency.ID] {
        try tx.rows("SELECT agency_id FROM former_holder WHERE report_id = \(id.rawValue)") {
            Agency.ID(try $0.number(0))
        }
    }
}
