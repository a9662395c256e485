// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// Finds what an export may hold, in the order of the reports' ids: never by offset, never without a scope.
///
/// The scope is as narrow as an index or a row can tell; what it lets through is looked at one by one afterwards, so
/// it may hold too much and never too little of what is at an office's own desks.
package struct ExportStore {
    package enum Scope: Sendable {
        case everything
        /// What a role reaches, and what its office holds, has held, reads along or coordinates.
        case reach(Access.Reach, from: Agency.ID)
    }
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func page(_ scope: Scope, _ filter: ExportFilter, after last: Report.ID?, limit: Int) throws -> [Report.ID]
    {
        try tx.rows(
            """
            SELECT r.id FROM report r WHERE r.id > \(last?.rawValue ?? 0) \(Self.conditions(scope, filter))
            ORDER BY r.id LIMIT \(Int64(limit))
            """
        ) { Report.ID(try $0.number(0)) }
    }

    /// How many there may be, up to a bound.
    package func count(_ scope: Scope, _ filter: ExportFilter, upTo bound: Int) throws -> Int {
        let count = try tx.first(
            """
            SELECT COUNT(*) FROM (
              SELECT r.id FROM report r WHERE r.id > 0 \(Self.conditions(scope, filter)) LIMIT \(Int64(bound))
            ) found
            """
        ) { try $0.number(0) }
        return Int(count ?? 0)
    }

    private static func conditions(_ scope: Scope, _ filter: ExportFilter) -> Query {
        let parts: [Query?] = [
            filter.since.map { "AND r.received_at >= \($0) " },
            filter.until.map { "AND r.received_at < \($0) " },
            filter.agency.map { "AND r.agency_id IN (\(below($0, isAcrossGovernments: true))) " },
            filter.state.map { "AND r.state = \($0.rawValue) " },
            condition(scope).map { "AND (\($0)) " },
        ]
        return parts.compactMap(\.self).reduce("") { "\($0)\($1)" }
    }

    private static func condition(_ scope: Scope) -> Query? {
        guard case .reach(let reach, let office) = scope else { return nil }
        let own = below(office, isAcrossGovernments: false)
        switch reach {
        // Whether a limit of something ended has ever passed, only its events tell.
        case .nation, .overdue: return nil
        case .household: return held(by: own)
        case .government: return "\(held(by: own)) OR \(held(by: governed(with: office)))"
        case .subtree: return "\(held(by: own)) OR \(held(by: below(office, isAcrossGovernments: true)))"
        case .urgent: return "r.is_urgent = 1 OR \(held(by: own))"
        }
    }

    private static func held(by agencies: Query) -> Query {
        """
        r.agency_id IN (\(agencies)) OR r.desk_id IN (\(agencies))
          OR EXISTS (SELECT 1 FROM former_holder f WHERE f.report_id = r.id AND f.agency_id IN (\(agencies)))
          OR EXISTS (SELECT 1 FROM participant p WHERE p.report_id = r.id AND p.agency_id IN (\(agencies)))
        """
    }
    private static func below(_ top: Agency.ID, isAcrossGovernments: Bool) -> Query {
        isAcrossGovernments
            ? """
            SELECT u.id FROM agency u, agency top WHERE top.id = \(top.rawValue)
              AND u.path >= top.path AND u.path < top.path || '~'
            """
            : """
            SELECT u.id FROM agency u, agency top WHERE top.id = \(top.rawValue)
              AND u.government_id = top.government_id AND u.path >= top.path AND u.path < top.path || '~'
            """
    }
    private static func governed(with agency: Agency.ID) -> Query {
        "SELECT u.id FROM agency u, agency own WHERE own.id = \(agency.rawValue) AND u.government_id = own.government_id"
    }
}
