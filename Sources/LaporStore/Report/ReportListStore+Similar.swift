// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL

/// Reports that could be about the same; each way looks at a bounded number, and whoever asks judges what may be shown.
extension ReportListStore {
    /// How many of the newest with the same words, or of the newest at the same government, are looked at.
    private static let nearby = 1_000

    /// Where something could be told twice.
    package enum Area: Equatable, Sendable {
        case government(Agency.ID)
        /// A region and everything in it, whoever holds it.
        case place(String)
        case anywhere
    }

    /// By the same reporter, newest first: never where either is anonymous.
    package func byTheReporter(of id: Report.ID, limit: Int) throws -> [ReportLine] {
        let same: Query = """
            SELECT o.report_id AS id FROM identity i JOIN identity o ON o.email_mark = i.email_mark
            WHERE i.report_id = \(id.rawValue) AND o.report_id <> i.report_id
            UNION SELECT o.report_id FROM identity i JOIN identity o ON o.phone_mark = i.phone_mark
            WHERE i.report_id = \(id.rawValue) AND o.report_id <> i.report_id
            """
        return try similar("SELECT s.id FROM (\(same)) AS s ORDER BY s.id DESC LIMIT \(Int64(limit))")
    }

    /// Open, of the same topic in the same place, among the newest of one government; whoever holds them, while nobody
    /// has said whose they are.
    package func inThePlace(
        _ region: String,
        about category: Category.ID,
        in government: Agency.ID?,
        limit: Int
    ) throws -> [ReportLine] {
        let scope: Query = government.map { "r.desk_government_id = \($0.rawValue)" } ?? "r.region_code = \(region)"
        return try similar(
            """
            SELECT n.id FROM (SELECT r.id, r.received_at, r.region_code, r.category_id FROM report r
              WHERE \(scope) AND r.is_open = 1
              ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(Self.nearby))) AS n
            WHERE n.region_code = \(region) AND n.category_id = \(category.rawValue)
            ORDER BY n.received_at DESC, n.id DESC LIMIT \(Int64(limit))
            """
        )
    }

    /// Open, holding all these words, of one government, newest first; while nobody has said whose it is, of one place.
    package func withWords(_ terms: SearchTerms, in area: Area, limit: Int) throws -> [ReportLine] {
        guard !terms.all.isEmpty else { return [] }
        let scope: Query =
            switch area {
            case .government(let id): "AND r.desk_government_id = \(id.rawValue) "
            case .place(let region): Self.within(region)
            case .anywhere: ""
            }
        return try similar(
            """
            SELECT r.id FROM
              (\(tx.dialect.terms.newest(Self.nearby, holding: terms.all, in: SearchIndex.original.name))) AS m
            JOIN report r ON r.id = m.id WHERE r.is_open = 1 \(scope)
            ORDER BY r.id DESC LIMIT \(Int64(limit))
            """
        )
    }

    /// Open ones that came to one government from one moment to before another, newest first.
    package func received(
        in government: Agency.ID,
        from start: Date,
        until end: Date,
        limit: Int
    ) throws -> [ReportLine] {
        try similar(
            """
            SELECT r.id FROM report r
            WHERE r.desk_government_id = \(government.rawValue) AND r.is_open = 1
              AND r.received_at >= \(start) AND r.received_at < \(end)
            ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(limit))
            """
        )
    }

    /// Who answers for the newest that everybody reads of some topics in a regency or city: those with the most first.
    package func holders(
        in regency: String,
        about topics: [Category.ID],
        but own: Report.ID,
        limit: Int
    ) throws -> [(agency: Agency.ID, count: Int)] {
        guard let first = topics.first else { return [] }
        let list: Query = topics.dropFirst().reduce("\(first.rawValue)") { "\($0), \($1.rawValue)" }
        return try tx.rows(
            """
            SELECT n.agency_id, count(*) AS amount FROM (
              SELECT r.id, r.agency_id, r.category_id, r.state FROM report r
              WHERE r.is_published = 1 AND r.region_code IS NOT NULL AND substr(r.region_code, 1, 5) = \(regency)
              ORDER BY r.received_at DESC, r.id DESC LIMIT \(Int64(Self.nearby))) AS n
            WHERE n.category_id IN (\(list)) AND n.id <> \(own.rawValue) AND n.state <> \(Report.State.verified.rawValue)
            GROUP BY n.agency_id ORDER BY amount DESC, n.agency_id LIMIT \(Int64(limit))
            """
        ) { (Agency.ID(try $0.number(0)), Int(try $0.number(1))) }
    }

    private func similar(_ ids: Query) throws -> [ReportLine] {
        try tx.rows("SELECT \(Self.columns), \(Self.latestTitle) FROM (\(ids)) AS f JOIN report r ON r.id = f.id", line)
            .sorted { ($0.receivedAt, $0.id) > ($1.receivedAt, $1.id) }
    }
}
