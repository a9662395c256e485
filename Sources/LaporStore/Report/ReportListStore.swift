// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// Lists, a page at a time by key; never by offset, never without a scope.
package struct ReportListStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// What waits at some desks, or has ended there, in the order of the filter.
    package func inbox(
        at desks: Desks,
        _ filter: QueueFilter,
        clearance: Clearance,
        after key: ListKey?,
        limit: Int
    ) throws -> [ReportLine] {
        let conditions = [after(key, filter.order)] + queue(filter, clearance)
        return try tx.rows(
            """
            SELECT \(Self.columns), \(Self.latestTitle) FROM report r
            WHERE \(filter.openness) AND \(desks.condition) \(Query(conditions))
            ORDER BY \(filter.sorting) LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// The emergencies and what has priority among it, what breaks next first.
    package func urgent(at desks: Desks, clearance: Clearance, limit: Int) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(Self.columns), \(Self.latestTitle) FROM report r
            WHERE r.is_open = 1 AND r.is_urgent = 1 AND \(desks.condition) \(clearance.condition)
            ORDER BY r.queue_at, r.id LIMIT \(Int64(limit))
            """,
            line
        )
    }

    /// One report by its number, open or ended, if it is at one of these desks and passes.
    package func inbox(
        _ trackingID: TrackingID,
        at desks: Desks,
        _ filter: QueueFilter,
        clearance: Clearance
    ) throws -> [ReportLine] {
        try tx.rows(
            """
            SELECT \(Self.columns), \(Self.latestTitle) FROM report r
            WHERE r.tracking_id = \(trackingID.rawValue) AND \(desks.condition) \(Query(queue(filter, clearance)))
            """,
            line
        )
    }

    /// What a reader of a list may see of what is hidden; the case page refuses the rest.
    package struct Clearance: Sendable {
        let seesConfidential: Bool
        /// What is hidden is shown at this desk: whoever must answer it reads it.
        let desk: Agency.ID?
        /// What its reporter has brought to the Ombudsman is shown however hidden it is.
        let seesReferred: Bool

        package init(seesConfidential: Bool, desk: Agency.ID?, seesReferred: Bool = false) {
            self.seesConfidential = seesConfidential
            self.desk = desk
            self.seesReferred = seesReferred
        }

        var condition: Query {
            let oversight: Query =
                desk.map { "AND (r.is_oversight = 0 OR r.desk_id = \($0.rawValue)) " } ?? "AND r.is_oversight = 0 "
            if seesConfidential { return oversight }
            if seesReferred { return "AND (r.is_confidential = 0 OR r.is_referred = 1) \(oversight)" }
            guard let desk else { return "AND r.is_confidential = 0 \(oversight)" }
            return "AND (r.is_confidential = 0 OR r.desk_id = \(desk.rawValue)) \(oversight)"
        }
    }

    /// Whose desk it is; one alone is found by its index in order, a household by the paths of the tree.
    package enum Desks: Sendable {
        case one(Agency.ID)
        /// All of a government's.
        case government(Agency.ID)
        case household(of: Agency.ID, in: Agency.ID)
        /// Of an agency and everything below it, across governments.
        case subtree(of: Agency.ID)
        /// Of the whole nation, where a limit passed before a moment.
        case overdue(at: Date)
        case urgent
        /// Where an agency reads along or coordinates.
        case shared(with: Agency.ID)
        /// The same, and what reporters have brought to the Ombudsman.
        case referred(orSharedWith: Agency.ID)

        var condition: Query {
            switch self {
            case .one(let desk): "r.desk_id = \(desk.rawValue)"
            case .government(let government): "r.desk_government_id = \(government.rawValue)"
            case .overdue(let now): "r.queue_at < \(now)"
            case .urgent: "r.is_urgent = 1"
            case .shared(let agency):
                "r.id IN (SELECT p.report_id FROM participant p WHERE p.agency_id = \(agency.rawValue))"
            case .referred(let agency):
                """
                r.id IN (SELECT x.id FROM report x WHERE x.is_open = 1 AND x.is_referred = 1
                  UNION SELECT p.report_id FROM participant p WHERE p.agency_id = \(agency.rawValue))
                """
            case .subtree(let desk):
                """
                r.desk_id IN (SELECT u.id FROM agency u, agency top WHERE top.id = \(desk.rawValue)
                  AND u.path >= top.path AND u.path < top.path || '~')
                """
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

    static let columns = Dialect.Fragment(
        """
        r.id, r.tracking_id, r.state, r.classification, r.category_id, r.agency_id, r.region_code, r.received_at, r.queue_at,
        r.is_urgent, r.is_drafted, r.is_identity_asked, r.support_count
        """
    )
    /// For officers: after verification that is the public one.
    static let latestTitle = Dialect.Fragment(
        """
        (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.part IN ('title', 'public_title')
         ORDER BY t.seq DESC LIMIT 1)
        """
    )
    /// The original stands in for the public title only where none was ever written: not where one was erased.
    static let publicTitle = Dialect.Fragment(
        """
        COALESCE(
          (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.part = 'public_title'
           ORDER BY t.seq DESC LIMIT 1),
          CASE WHEN EXISTS (SELECT 1 FROM event e WHERE e.report_id = r.id AND e.type = 'words_erased') THEN '' ELSE
          (SELECT t.content FROM report_text t WHERE t.report_id = r.id AND t.seq = 1 AND t.part = 'title') END)
        """
    )

    func line(_ row: any Row) throws -> ReportLine {
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
            title: row.text(13) ?? "",
            isUrgent: try row.number(9) == 1,
            hasDraft: try row.number(10) == 1,
            isIdentityAskedFor: try row.number(11) == 1,
            supports: Int(try row.number(12)),
            queueAt: queueAt
        )
    }
}

extension Query {
    /// The parts that are there, one after another.
    init(_ parts: [Query?]) {
        self = parts.compactMap(\.self).reduce("") { "\($0)\($1)" }
    }
}
