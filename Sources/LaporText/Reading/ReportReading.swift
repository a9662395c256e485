// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What kind of report a text seems to be, and how soon somebody should look at it, each with the words that say so.
///
/// Rules over formal words and stems: there is nothing to learn from yet. It proposes; people decide.
package struct ReportReading: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case complaint, oversight, aspiration, information
    }
    package enum Urgency: String, Sendable, CaseIterable {
        case normal, high, emergency
    }
    package struct Verdict<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        /// How clearly, between none and one.
        package let score: Double
        /// Words of the text, as it was read; none where nothing speaks for anything else.
        package let words: [String]
    }
    private static let (leastDanger, leastRisk) = (4.0, 2.0)
    private static let (mostOfCall, mostOfSlight) = (3.0, 3.0)
    private static let (shortText, wordsPerDoubt) = (30, 15.0)

    package let kind: Verdict<Kind>
    package let urgency: Verdict<Urgency>

    private static let mostWords = 6
    /// What speaks for a complaint where nothing is said, and at most besides: who asks or proposes tells first what is wrong.
    private static let (plain, mostOfComplaint) = (1.5, 2.5)

    package init(of text: String) {
        let formal = FormalText(text)
        let signs = ReadingSigns.all.found(in: formal)
        kind = Self.kind(formal, signs, isQuestion: Self.isQuestion(text))
        urgency = Self.urgency(formal, signs)
    }

    /// What most is said for; a complaint where nothing is.
    private static func kind(
        _ text: FormalText,
        _ signs: [SpokenSigns.Found],
        isQuestion: Bool
    ) -> Verdict<Kind> {
        let sums = Kind.allCases.map { kind in
            let sum = signs.once(kind.rawValue).reduce(0) { $0 + $1.weight }
            switch kind {
            case .complaint: return plain + min(sum, mostOfComplaint)
            // Who is named as an official says nothing by itself: many reports begin with a greeting to one.
            case .oversight: return sum < 2 ? sum : sum + (signs.contains { $0.group == "official" } ? 1 : 0)
            case .information: return sum > 0 && isQuestion ? sum + 1 : sum
            case .aspiration: return sum
            }
        }
        let powers = sums.map(Self.power)
        let best = powers.indices.max { powers[$0] < powers[$1] } ?? 0
        let kind = Kind.allCases[best]
        let words = signs.once(kind.rawValue).filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
        return Verdict(
            value: kind,
            score: powers[best] / powers.reduce(0, +),
            words: shown(words, text)
        )
    }

    private static func isQuestion(_ text: String) -> Bool {
        text.utf8.prefix(NormalText.mostBytes).last { $0 > 0x20 } == UInt8(ascii: "?")
    }

    /// Two to the power of a sum, bounded.
    private static func power(_ sum: Double) -> Double {
        let whole = Int(min(sum, 30))
        return Double(1 << whole) * (1 + min(sum, 30) - Double(whole))
    }

    private static func urgency(_ text: FormalText, _ signs: [SpokenSigns.Found]) -> Verdict<Urgency> {
        func sum(_ group: String) -> Double { signs.once(group).reduce(0) { $0 + $1.weight } }
        let past = sum("past")
        let hazards = signs.once("emergency").filter { $0.weight > 0 }
        let calls = signs.once("now") + signs.once("plea")
        let call = min(calls.reduce(0) { $0 + $1.weight }, mostOfCall)
        // Whoever is in danger writes little.
        let length = max(Double(text.words.count - shortText), 0) / wordsPerDoubt
        // Several words for one fall of earth are no more than it.
        let grave = hazards.reduce(0) { $0 + ($1.weight > 2 ? $1.weight : 0) }
        let slight = min(hazards.reduce(0) { $0 + ($1.weight > 2 ? 0 : $1.weight) }, mostOfSlight)
        let danger = hazards.isEmpty ? 0 : max(grave + slight + call - past - length, 0)
        if danger >= leastDanger {
            let words = shown(hazards + calls.filter { $0.weight > 0 }, text)
            return Verdict(value: .emergency, score: danger / (danger + leastDanger), words: words)
        }
        let risk = max(sum("high") + danger / 2 - past / 2, 0)
        guard risk >= leastRisk else { return Verdict(value: .normal, score: 1 - risk / 2 / leastRisk, words: []) }
        let words = signs.once("high").filter { $0.weight > 0 } + hazards
        return Verdict(value: .high, score: risk / (risk + leastRisk), words: shown(words, text))
    }

    private static func shown(_ signs: [SpokenSigns.Found], _ text: FormalText) -> [String] {
        Array(text.written(signs.flatMap(\.words).map { text.words[$0].source }).prefix(mostWords))
    }
}
