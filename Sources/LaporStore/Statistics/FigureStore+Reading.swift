// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL

/// Numbers as pages ask for them: each by one walk along the table's key.
extension FigureStore {
    /// By day or by month.
    package func byPeriod(
        _ figure: Figure,
        _ breakdown: Figure.Breakdown,
        of scope: Agency.ID,
        in periods: ClosedRange<Int>
    ) throws -> [Int: Int] {
        let rows = try tx.rows(
            """
            SELECT period, CAST(SUM(amount) AS INTEGER) FROM figure
            WHERE scope_id = \(scope.rawValue) AND figure = \(figure.rawValue) AND breakdown = \(breakdown.rawValue)
              AND period BETWEEN \(Int64(periods.lowerBound)) AND \(Int64(periods.upperBound))
            GROUP BY period
            """
        ) { (Int(try $0.number(0)), Int(try $0.number(1))) }
        return Dictionary(uniqueKeysWithValues: rows).filter { $0.value != 0 }
    }

    /// By what it is broken down by, over all the months.
    package func byValue(
        _ figure: Figure,
        _ breakdown: Figure.Breakdown,
        of scope: Agency.ID,
        in periods: ClosedRange<Int>
    ) throws -> [String: Int] {
        let rows = try tx.rows(
            """
            SELECT value, CAST(SUM(amount) AS INTEGER) FROM figure
            WHERE scope_id = \(scope.rawValue) AND figure = \(figure.rawValue) AND breakdown = \(breakdown.rawValue)
              AND period BETWEEN \(Int64(periods.lowerBound)) AND \(Int64(periods.upperBound))
            GROUP BY value
            """
        ) { (try $0.string(0), Int(try $0.number(1))) }
        return Dictionary(uniqueKeysWithValues: rows).filter { $0.value != 0 }
    }

    package func total(_ figure: Figure, of scope: Agency.ID, in days: ClosedRange<Int>) throws -> Int {
        try byPeriod(figure, .day, of: scope, in: days).values.reduce(0, +)
    }
}
