// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases

/// The months that a page of figures is about, as its address says.
struct Period: Equatable, Sendable {
    static let presets = [3, 12, 36]
    private static let usual = 12
    let months: ClosedRange<CivilMonth>
    /// What was asked for is no period; the usual one is shown instead.
    let isWrong: Bool

    init(_ visit: Visit) {
        let usual = Self.last(Self.usual, at: visit.now)
        let (first, last) = (visit.query["dari"] ?? "", visit.query["sampai"] ?? "")
        guard !first.isEmpty || !last.isEmpty else {
            (months, isWrong) = (usual, false)
            return
        }
        let end = last.isEmpty ? usual.upperBound : CivilMonth(iso: last)
        let start = first.isEmpty ? end?.adding(1 - Self.usual) : CivilMonth(iso: first)
        guard let start, let end, start <= end, CivilMonth.through(start, end).count <= ReadFigures.mostMonths else {
            (months, isWrong) = (usual, true)
            return
        }
        (months, isWrong) = (start...end, false)
    }

    /// The present month and those before it.
    static func last(_ count: Int, at now: Date) -> ClosedRange<CivilMonth> {
        let this = CivilMonth(of: CivilDate(now, in: .western))
        return this.adding(1 - count)...this
    }
}
