// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// How likely two reports are about the same matter: by their texts, where, when and of what topic; with the reasons.
///
/// Each circumstance moves the odds by a fixed step: what is not known of either moves nothing.
package struct Likeness: Sendable {
    /// What a report says of where, when and what.
    package struct Circumstances: Sendable {
        /// A code of levels parted by dots, as deep as it is known; or any name of a place.
        package var region: String?
        package var position: (latitude: Double, longitude: Double)?
        package var at: Date?
        package var topic: String?
        package init() {}
    }
    package enum Reason: Equatable, Sendable {
        /// The rarest of the words that both hold.
        case words([String])
        /// So many metres from one another.
        case near(Int)
        /// The same region, as deep as both know it: 4 is a village, 2 a regency.
        case region(level: Int)
        case days(Int)
        case topic
    }

    /// Between nothing and one.
    package let score: Double
    /// What speaks for it, the most telling first.
    package let reasons: [Reason]

    package init(_ texts: TextComparison, _ one: Circumstances, _ other: Circumstances) {
        var odds = texts.odds
        var reasons: [Reason] = texts.shared.isEmpty ? [] : [.words(Array(texts.shared.prefix(Self.mostWords)))]
        for (step, reason) in [Self.place(one, other), Self.topic(one, other), Self.time(one, other)] {
            odds += step
            if let reason { reasons.append(reason) }
        }
        score = 1 / (1 + exp(-odds))
        self.reasons = reasons
    }
    private static let mostWords = 5

    // MARK: where

    private static func place(_ one: Circumstances, _ other: Circumstances) -> (Double, Reason?) {
        if let here = one.position, let there = other.position {
            let metres = metres(here, there)
            switch metres {
            case ..<150: return (1.6, .near(Int(metres)))
            case ..<600: return (0.8, .near(Int(metres)))
            case ..<2_000: return (0, nil)
            case ..<5_000: return (-1.2, nil)
            default: return (-2.5, nil)
            }
        }
        guard let here = one.region, let there = other.region, !here.isEmpty, !there.isEmpty else { return (0, nil) }
        return region(here.split(separator: "."), there.split(separator: "."))
    }

    private static func region(_ one: [Substring], _ other: [Substring]) -> (Double, Reason?) {
        let level = zip(one, other).prefix { $0.0 == $0.1 }.count
        guard level == min(one.count, other.count) else {
            // They part below what they share: another village is nearer than another regency.
            return (level >= 3 ? -0.8 : level == 2 ? -1.6 : -3, nil)
        }
        let step = level >= 4 ? 1.2 : level == 3 ? 0.7 : level == 2 ? 0.2 : 0
        return (step, level > 1 || one.count == 1 ? .region(level: level) : nil)
    }

    /// On a sphere, near enough.
    private static func metres(
        _ one: (latitude: Double, longitude: Double),
        _ other: (latitude: Double, longitude: Double)
    ) -> Double {
        let radian = Double.pi / 180
        let north = (other.latitude - one.latitude) * radian
        let east = (other.longitude - one.longitude) * radian * cos((one.latitude + other.latitude) / 2 * radian)
        let distance = 6_371_000 * (north * north + east * east).squareRoot()
        return distance.isFinite ? min(distance, 1e8) : 1e8
    }

    // MARK: what and when

    private static func topic(_ one: Circumstances, _ other: Circumstances) -> (Double, Reason?) {
        guard let here = one.topic, let there = other.topic else { return (0, nil) }
        return here == there ? (0.7, .topic) : (-0.5, nil)
    }

    private static func time(_ one: Circumstances, _ other: Circumstances) -> (Double, Reason?) {
        guard let here = one.at, let there = other.at else { return (0, nil) }
        let days = abs(here.timeIntervalSince(there)) / 86_400
        switch days {
        case ...3: return (0.6, .days(Int(days)))
        case ...14: return (0.3, .days(Int(days)))
        case ...60: return (0, .days(Int(days)))
        case ...365: return (-0.6, nil)
        default: return (-1.2, nil)
        }
    }
}
