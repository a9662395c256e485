// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Lists, a page at a time by key; never by offset, never without a scope.
package struct ReportListStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// What waits at a desk and those below it in the same government, what breaks next first.
    package func inbox(
        of desk: Agency.ID,
        government: Agency.ID,
        state: Report.State?,
        dueBefore: Date?,
        withConfidential: Bool,
        after key: ListKey?,
        limit: Int
    ) throws -> [ReportLine] {
        let path = try tx.first("SELECT path FROM agency WHERE id = \(desk.rawValue)") { try $0.string(0) } ?? ""
        let end = path.dropLast() + "0"
        return try tx.rows(
            """
            SELECT r.id, r.tracking_id, r.state, r.classification, r.category_id, r.agency_id, r.region_code,
              r.received_at, r.queue_at, \(Self.title)
            FROM report r
            WHERE r.is_open = 1
              AND r.desk_id IN (SELECT id FROM agency WHERE government_id = \(government.rawValue)
                AND path >= \(path) AND path < \(String(end)))
              AND (\(state?.rawValue ?? "") = '' OR r.state = \(state?.rawValue ?? ""))
              AND (r.is_confidential = 0 OR CAST(\(Int64(withConfidential ? 1 : 0)) AS BIGINT) = 1)
              AND r.queue_at <= \(dueBefore?.milliseconds ?? ReportIndex.never)
              AND (r.queue_at, r.id) > (\(key?.order ?? -1), \(key?.id ?? 0))
            ORDER BY r.queue_at, r.id LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// Every open report at one desk, what breaks next first; for imports, which want them all.
    package func queue(of desk: Agency.ID) throws -> [TrackingID] {
        try tx.rows(
            "SELECT tracking_id FROM report WHERE desk_id = \(desk.rawValue) AND is_open = 1 ORDER BY queue_at, id"
        ) { TrackingID(rawValue: try $0.number(0)) }
    }

    /// What anybody may read, newest first.
    package func published(
        state: Report.State?,
        agency: Agency.ID?,
        category: Category.ID?,
        region: String?,
        since: Date?,
        after key: ListKey?,
        limit: Int
    ) throws -> [ReportLine] {
        let regionEnd = region.map { $0 + "/" } ?? ""
        return try tx.rows(
            """
            SELECT r.id, r.tracking_id, r.state, r.classification, r.category_id, r.agency_id, r.region_code,
              r.received_at, r.queue_at, \(Self.title)
            FROM report r
            WHERE r.is_published = 1
              AND (\(state?.rawValue ?? "") = '' OR r.state = \(state?.rawValue ?? ""))
              AND (CAST(\(agency?.rawValue ?? 0) AS BIGINT) = 0 OR r.agency_id = \(agency?.rawValue ?? 0))
              AND (CAST(\(category?.rawValue ?? 0) AS BIGINT) = 0 OR r.category_id = \(category?.rawValue ?? 0))
              AND (\(region ?? "") = '' OR (r.region_code >= \(region ?? "") AND r.region_code < \(regionEnd)))
              AND r.received_at >= \(since?.milliseconds ?? 0)
              AND (r.received_at, r.id) < (\(key?.order ?? ReportIndex.never), \(key?.id ?? Int64.max))
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// The latest title: after verification that is the public one.
    private static let title = Dialect.Fragment(
        """
        (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.part IN ('title', 'public_title')
         ORDER BY t.seq DESC LIMIT 1)
        """
    )

    private func line(_ row: any Row) throws -> ReportLine {
        guard let state = Report.State(rawValue: try row.string(2)),
            let classification = Report.Classification(rawValue: try row.string(3))
        else { throw Failure(.corrupt, subject: "report \(try row.number(0))") }
        let queueAt = try row.number(8)
        return ReportLine(
            id: Report.ID(try row.number(0)),
            trackingID: TrackingID(rawValue: try row.number(1)),
            state: state,
            classification: classification,
            category: row.integer(4).map { Category.ID($0) },
            agency: Agency.ID(try row.number(5)),
            region: row.text(6),
            receivedAt: Date(milliseconds: try row.number(7)),
            dueAt: queueAt == ReportIndex.never ? nil : Date(milliseconds: queueAt),
            title: row.text(9) ?? "",
            queueAt: queueAt
        )
    }
}
