// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a text may be beside a report, for the verifier's eye.
///
/// It says so with the words that speak for it, and does nothing: a report is not hidden, closed or put last by it. Who complains
/// *about* an advertisement, an insult or a threat is told apart as well as words tell it.
package struct TextModeration: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case advertising, abuse, hatred, threat, nonsense
    }
    package struct Finding: Equatable, Sendable {
        package let kind: Kind
        /// Between a half and one: how much speaks for it.
        package let score: Double
        /// Words of the text, as it was read.
        package let words: [String]
    }
    /// Of what is less likely nothing is said.
    private static let least = 0.5
    private static let mostWords = 6

    /// The likeliest first; nothing for most texts.
    package static func findings(in text: String) -> [Finding] {
        let formal = FormalText(Disguise.removed(from: text))
        let signs = ModerationSigns.all.found(in: formal)
        let judged: [(Kind, Judgement)] = [
            (.advertising, AdvertisingSigns.judge(text, formal, signs)),
            (.abuse, AbuseSigns.judge(formal, signs)),
            (.hatred, HatredSigns.judge(formal, signs)),
            (.threat, ThreatSigns.judge(formal, signs)),
            (.nonsense, EmptyText.judge(formal, signs)),
        ]
        return judged.filter { $0.1.score >= least }
            .map { kind, judgement in
                let words = formal.written(judgement.words.map { formal.words[$0].source })
                return Finding(kind: kind, score: judgement.score, words: Array(words.prefix(mostWords)))
            }
            .sorted { $0.score > $1.score }
    }
}

/// How much speaks for something, and which words of the formal text do.
struct Judgement {
    var score = 0.0
    var words: [Int] = []

    static let none = Judgement()

    /// - Parameter sum: weights of signs; nothing speaks for it below none, and two weigh a half.
    init(sum: Double, words: [Int]) {
        score = sum <= 0 ? 0 : sum / (sum + 2)
        self.words = words
    }
    private init() {}
}
