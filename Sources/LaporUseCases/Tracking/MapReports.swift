// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Which reports search engines are told of, in pieces that are cheap to read.
package struct MapReports: Sendable {
    /// What one piece holds; a day with more is told of hour by hour.
    package static let most = 5_000

    /// The reports that were received on a day, or in an hour of it, in Jakarta.
    package struct Piece: Equatable, Sendable {
        package let day: CivilDate
        package let hour: Int?

        package init(day: CivilDate, hour: Int? = nil) { (self.day, self.hour) = (day, hour) }
        /// Reads what `name` writes.
        package init?(name: String) {
            let parts = name.split(separator: "T", omittingEmptySubsequences: false)
            guard let day = parts.first.flatMap({ CivilDate(iso: String($0)) }) else { return nil }
            let hour = parts.count == 2 ? Int(parts[1]).flatMap { (0..<24).contains($0) ? $0 : nil } : nil
            self.init(day: day, hour: hour)
            guard self.name == name else { return nil }
        }

        /// `2026-03-02`, or `2026-03-02T07`.
        package var name: String { day.iso + (hour.map { "T\($0 < 10 ? "0" : "")\($0)" } ?? "") }
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What there is something in, the earliest first.
    package func pieces() async throws -> [Piece] {
        let tree = try await ports.directory.current().agencies
        let counts = try await ports.database.read { tx in
            try FigureStore(tx).byPeriod(.received, .day, of: tree.root, in: 0...99_991_231)
        }
        return counts.sorted { $0.key < $1.key }.flatMap { period, count -> [Piece] in
            guard let day = CivilDate(period: period) else { return [] }
            return count <= Self.most ? [Piece(day: day)] : (0..<24).map { Piece(day: day, hour: $0) }
        }
    }

    package func callAsFunction(_ piece: Piece) async throws -> [TrackingID] {
        let midnight = CivilDate(day: piece.day.day - 1).end(in: .western).addingTimeInterval(1)
        let start = midnight.addingTimeInterval(Double(piece.hour ?? 0) * 3_600)
        let end = start.addingTimeInterval(piece.hour == nil ? 86_400 : 3_600)
        return try await ports.database.read { tx in
            try ReportListStore(tx).publishedNumbers(from: start, until: end, limit: Self.most)
        }
    }
}
