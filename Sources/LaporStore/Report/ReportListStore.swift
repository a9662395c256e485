// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Lists, a page at a time by key; never by offset, never without a scope.
package struct ReportListStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// What waits at some desks, what breaks next first.
    package func inbox(
        at desks: Desks,
        state: Report.State?,
        dueBefore: Date?,
        withConfidential: Bool,
        after key: ListKey?,
        limit: Int
    ) throws -> [ReportLine] {
        let conditions: [Query?] = [
            state.map { "AND r.state = \($0.rawValue) " },
            dueBefore.map { "AND r.queue_at <= \($0) " },
            key.map { "AND (r.queue_at, r.id) > (\($0.order), \($0.id)) " },
            withConfidential ? nil : "AND r.is_confidential = 0 ",
        ]
        return try tx.rows(
            """
            SELECT \(Self.columns) FROM report r WHERE r.is_open = 1 AND \(desks.condition) \(Query(conditions))
            ORDER BY r.queue_at, r.id LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// Whose desk it is; one alone is found by its index in order, a household by the paths of the tree.
    package enum Desks: Sendable {
        case one(Agency.ID)
        /// All of a government's.
        case government(Agency.ID)
        case household(of: Agency.ID, in: Agency.ID)

        fileprivate var condition: Query {
            switch self {
            case .one(let desk): "r.desk_id = \(desk.rawValue)"
            case .government(let government): "r.desk_government_id = \(government.rawValue)"
            case .household(let desk, let government):
                """
                r.desk_id IN (SELECT u.id FROM agency u, agency top WHERE top.id = \(desk.rawValue)
                  AND u.government_id = \(government.rawValue) AND u.path >= top.path AND u.path < top.path || '~')
                """
            }
        }
    }

    /// Every open report at one desk, what breaks next first; for imports, which want them all.
    package func queue(of desk: Agency.ID) throws -> [TrackingID] {
        try tx.rows(
            "SELECT tracking_id FROM report WHERE desk_id = \(desk.rawValue) AND is_open = 1 ORDER BY queue_at, id"
        ) { TrackingID(rawValue: try $0.number(0)) }
    }

    /// What anybody may read, newest first.
    package func published(_ filter: PublishedFilter, after key: ListKey?, limit: Int) throws -> [ReportLine] {
        let conditions: [Query?] = [
            filter.state.map { "AND r.state = \($0.rawValue) " },
            filter.agency.map { "AND r.agency_id = \($0.rawValue) " },
            filter.category.map { "AND r.category_id = \($0.rawValue) " },
            filter.region.map {
                "AND (r.region_code = \($0) OR (r.region_code > \($0 + ".") AND r.region_code < \($0 + "/"))) "
            },
            filter.since.map { "AND r.received_at >= \($0) " },
            key.map { "AND (r.received_at, r.id) < (\($0.order), \($0.id)) " },
        ]
        return try tx.rows(
            """
            SELECT \(Self.columns) FROM report r WHERE r.is_published = 1 \(Query(conditions))
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// The latest title: after verification that is the public one.
    private static let columns = Dialect.Fragment(
        """
        r.id, r.tracking_id, r.state, r.classification, r.category_id, r.agency_id, r.region_code, r.received_at, r.queue_at,
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

extension Query {
    /// The parts that are there, one after another.
    fileprivate init(_ parts: [Query?]) {
        self = parts.compactMap(\.self).reduce("") { "\($0)\($1)" }
    }
}
