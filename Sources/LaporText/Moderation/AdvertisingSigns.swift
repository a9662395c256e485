// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Offers of goods, of money and of gambling.
enum AdvertisingSigns {
    /// So much speaks for it before it is said.
    private static let doubt = 0.5
    /// What complaints say speaks against it; but the longest complaint does not hide an offer whole.
    private static let mostAgainst = 6.0
    /// A repeated half of so many words is none by chance.
    private static let leastRepeated = 9

    static func judge(_ text: String, _ formal: FormalText, _ signs: [SpokenSigns.Found]) -> Judgement {
        let offers = signs.once("offer")
        let against = signs.once("plaint").reduce(0) { $0 + $1.weight }
        let repeated = repeats(formal)
        let hasLink = Self.hasLink(text)
        guard !offers.isEmpty || repeated else { return .none }
        let sum = offers.reduce(0) { $0 + $1.weight } + (hasLink ? 1.5 : 0) + (repeated ? 2 : 0)
        // Hardly a report does without any of these words.
        let isBare = against == 0 && offers.count > 2
        let words = offers.sorted { $0.weight > $1.weight }.flatMap(\.words)
        return Judgement(sum: sum + (isBare ? 1 : 0) - doubt - min(against, mostAgainst), words: words)
    }

    /// Three words in a row that come again and again make up most of it.
    private static func repeats(_ text: FormalText) -> Bool {
        let words = text.words
        guard words.count >= leastRepeated else { return false }
        var seen: Set<String> = []
        var again = 0
        for index in 2..<words.count
        where !seen.insert("\(words[index - 2].text) \(words[index - 1].text) \(words[index].text)").inserted {
            again += 1
        }
        return again * 2 > words.count
    }

    private static func hasLink(_ text: String) -> Bool {
        let low = text.prefix(8_000).lowercased()
        return ["http://", "https://", "www.", "t.me/", "wa.me/", "bit.ly/"].contains { low.contains($0) }
    }
}
