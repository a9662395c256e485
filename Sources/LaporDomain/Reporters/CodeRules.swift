// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// How long a one-time code lives, how often it may be tried, and how often one is sent.
package enum CodeRules {
    package static let lifetime: TimeInterval = 10 * 60
    package static let attempts = 5
    /// However often it is sent again, it is the same code for no longer than this.
    package static let longestLifetime: TimeInterval = 30 * 60
    package static let digits = 6
    /// So many letters to one contact within so long; the first of each is what people wait for most.
    private static let bounds: [(count: Int, within: TimeInterval)] = [(1, 60), (5, 3_600), (10, 86_400)]
    /// Nothing that was sent longer ago counts.
    package static let memory: TimeInterval = 86_400

    /// When another may be sent to a contact, by when earlier ones were; in the past where it may be now.
    package static func next(after sent: [Date]) -> Date {
        let latest = sent.sorted(by: >)
        return bounds.compactMap { bound in
            latest.count >= bound.count ? latest[bound.count - 1].addingTimeInterval(bound.within) : nil
        }.max() ?? .distantPast
    }

    /// The digits of what somebody typed, if they can be a code at all.
    package static func typed(_ text: String) -> String? {
        let plain = text.cleaned.filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
        let isCode = plain.utf8.count == digits && plain.utf8.allSatisfy { (48...57).contains($0) }
        return isCode ? plain : nil
    }

    /// A code of some bytes that nobody can guess; at least 8 of them.
    package static func code(of bytes: some Sequence<UInt8>) -> String {
        let number = bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: digits - text.count) + text
    }
}
