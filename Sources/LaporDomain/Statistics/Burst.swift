// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Whether more came of one topic from one place than usual: an incident that many tell, before anybody has put it together.
///
/// More than ever in the stretches of equal length before, and so many that chance would bring them once in ten thousand such stretches
/// (a Poisson count with the usual number, never thought smaller than what so few stretches can tell).
package struct Burst: Equatable, Sendable {
    /// Fewer are no incident, however rare they are.
    package static let least = 5
    private static let chance = 1e-4

    package let count: Int
    /// In a stretch of equal length.
    package let usual: Double
    package let isBurst: Bool

    /// - Parameter before: the counts of stretches of equal length before this one.
    package init(count: Int, before: [Int]) {
        self.count = count
        usual = before.isEmpty ? 0 : Double(before.reduce(0, +)) / Double(before.count)
        let expected = (Double(before.reduce(0, +)) + 1) / Double(before.count + 1)
        isBurst =
            count >= Self.least && count > (before.max() ?? 0)
            && Self.chance(of: count, expecting: expected) < Self.chance
    }

    /// Of so many or more.
    private static func chance(of count: Int, expecting mean: Double) -> Double {
        var term = exp(-mean)
        var fewer = 0.0
        for number in 0..<max(count, 0) {
            fewer += term
            term *= mean / Double(number + 1)
            // Far beyond what is expected nothing is left to add; where it is many the first terms are nothing at all.
            if number > 5_000 { return 0 }
        }
        return mean > 700 ? (Double(count) > mean + 5 * mean.squareRoot() ? 0 : 1) : max(0, 1 - fewer)
    }
}
