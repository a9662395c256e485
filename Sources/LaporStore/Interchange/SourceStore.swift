// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// A system that reports come from, as it is stored.
package enum SourceName: String, Sendable, CaseIterable {
    /// The national system's former software.
    case sp4n
}

/// What a report is called where it came from, and the words of that system for what it was.
package struct SourceReference: Equatable, Sendable {
    package let number: String
    package let report: Report.ID
    package let labels: [String: String]
}

package struct SourceStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    /// Goes along with the rows of the submission itself.
    package static func insertion(
        _ source: SourceName,
        _ number: String,
        of report: Report.ID,
        labels: [String: String],
        at now: Date
    ) throws -> Query {
        """
        INSERT INTO source_reference (source, source_id, report_id, labels, imported_at)
        VALUES (\(source.rawValue), \(number), \(report.rawValue), \(try encode(labels)), \(now))
        """
    }

    /// Of some numbers, those that are known.
    package func known(_ source: SourceName, _ numbers: [String]) throws -> [String: SourceReference] {
        guard let first = numbers.first else { return [:] }
        let list = numbers.dropFirst().reduce("\(first)" as Query) { "\($0), \($1)" }
        let found = try tx.rows(
            """
            SELECT source_id, report_id, labels FROM source_reference
            WHERE source = \(source.rawValue) AND source_id IN (\(list))
            """,
            reference
        )
        return Dictionary(uniqueKeysWithValues: found.map { ($0.number, $0) })
    }

    package func of(_ report: Report.ID, in source: SourceName) throws -> SourceReference? {
        try tx.first(
            """
            SELECT source_id, report_id, labels FROM source_reference
            WHERE report_id = \(report.rawValue) AND source = \(source.rawValue)
            """,
            reference
        )
    }

    package func agencies(_ source: SourceName) throws -> [String: Agency.ID] {
        let found = try tx.rows(
            "SELECT source_id, agency_id FROM source_agency WHERE source = \(source.rawValue) ORDER BY source_id"
        ) { (try $0.string(0), Agency.ID(try $0.number(1))) }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// What is known already stays as it is.
    package func add(_ numbers: [String: Agency.ID], _ source: SourceName) throws {
        try tx.run(
            numbers.sorted { $0.key < $1.key }.map { number, agency in
                """
                INSERT INTO source_agency (source, source_id, agency_id)
                VALUES (\(source.rawValue), \(number), \(agency.rawValue)) ON CONFLICT DO NOTHING
                """
            }
        )
    }

    private func reference(_ row: any Row) throws -> SourceReference {
        let labels = try JSONDecoder().decode([String: String].self, from: Data(try row.string(2).utf8))
        return SourceReference(number: try row.string(0), report: Report.ID(try row.number(1)), labels: labels)
    }

    private static func encode(_ labels: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(labels), as: UTF8.self)
    }
}
