// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What somebody means who types nothing but a place: every word is taken for a name.
extension PlaceReader {
    package struct Named: Equatable, Sendable {
        package let code: PlaceCode
        /// Spelt as the register has it, or as everybody calls it.
        package let isSure: Bool
    }
    /// What is far less likely than the first is not offered.
    private static let nearness = 0.75

    /// The likeliest first; names with a wrong letter only where there is none without.
    package func places(named text: String, limit: Int) -> [Named] {
        let tokens = TextTokens(String(text.prefix(200)))
        let reader = MentionReader(index: index, tokens: tokens)
        var mentions = reader.mentions()
        MentionRefiner(reader: reader, home: nil).refine(&mentions)
        guard !mentions.isEmpty else { return nearly(text, limit) }
        let scores = PlaceScores(index: index, mentions: mentions, home: nil)
        let best = scores.best ?? 0
        let isSure = mentions.allSatisfy { $0.slip == nil } && Self.areWhole(mentions, tokens)
        let likely = scores.all.filter { $0.value >= best * Self.nearness }
            .map { (code: index[$0.key], score: $0.value) }
        // What a likelier one lies in was only said along with it.
        return likely.filter { one in !likely.contains { $0.score > one.score && one.code.contains($0.code) } }
            .sorted { ($1.score, $0.code.level, $0.code) < ($0.score, $1.code.level, $1.code) }
            .prefix(limit).map { Named(code: $0.code, isSure: isSure) }
    }

    /// Whether nothing was typed beside the names: a village called *Kampung* is not meant by `Kampung Tak Terdaftar`.
    private static func areWhole(_ mentions: [PlaceMention], _ tokens: TextTokens) -> Bool {
        (0..<tokens.count).allSatisfy { place in
            tokens[place].kind == .mark || PlaceWords.kinds[tokens[place].word] != nil
                || mentions.contains { $0.tokens.contains(place) }
        }
    }

    /// Regions of any level whose names differ from all that was typed in one letter.
    private func nearly(_ text: String, _ limit: Int) -> [Named] {
        let key = PlaceKey(words: text)
        return index.slippedAnywhere(key).sorted { ($0.level, $0) < ($1.level, $1) }.prefix(limit)
            .map { Named(code: $0, isSure: false) }
    }

    /// What everybody calls a region: a code, or the name in the register; nothing where it is no such name.
    package static func meant(by text: String) -> String? {
        let key = PlaceKey(words: text).spelled
        return PlaceWords.short[key]
    }
}
