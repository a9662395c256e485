// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Finds the region that a text is about, from names, words of kind, and what lies in what.
///
/// It takes time in proportion to the text, and answers nothing rather than something that is not there.
package struct PlaceReader: Sendable {
    /// More cannot be asked about.
    package static let mostCandidates = 3
    /// How much a name must speak for itself: a bare village does not suffice.
    private static let least = 1.0
    /// Even what nothing speaks against is not certain.
    private static let doubt = 0.6
    /// What is as good as equal.
    private static let tie = 0.01
    let index: PlaceIndex
    package init(_ index: PlaceIndex) { self.index = index }

    /// - Parameter home: where texts like this one are from; it settles which of several is meant, and is never the answer.
    package func place(in text: String, near home: PlaceCode? = nil) -> PlaceReading {
        let tokens = TextTokens(text)
        let reader = MentionReader(index: index, tokens: tokens)
        let range = home.map(index.household)
        var mentions = MentionSieve(reader: reader, mentions: reader.mentions(), home: range).plausible()
        MentionRefiner(reader: reader, home: home).refine(&mentions)
        guard !mentions.isEmpty else { return PlaceReading() }
        let scores = PlaceScores(index: index, mentions: mentions, home: range)
        guard let best = scores.best, best >= Self.least else { return PlaceReading() }
        return reading(scores, best, tokens)
    }

    private func reading(_ scores: PlaceScores, _ best: Double, _ tokens: TextTokens) -> PlaceReading {
        var reading = PlaceReading()
        let firsts = scores.all.filter { $0.value > best - Self.tie }.map { index[$0.key] }.sorted()
        reading.code = firsts.dropFirst().reduce(firsts.first) { code, other in code?.common(with: other) }
        let deepest = firsts.filter { code in !firsts.contains { $0 != code && code.contains($0) } }
        if deepest.count > 1 {
            reading.meant = deepest.count
            if deepest.count <= Self.mostCandidates { reading.candidates = deepest }
        }
        guard let code = reading.code else { return reading }
        let second = scores.all.filter { !isRelated(index[$0.key], code) }.map(\.value).max() ?? 0
        reading.confidence = best / (best + second + Self.doubt)
        if deepest.count == 1, let rival = scores.rival(of: code, atLeast: best * 0.8) {
            (reading.candidates, reading.meant) = ([deepest[0], rival].sorted(), 2)
        }
        reading.words = scores.mentions.filter { $0.regions.contains { isRelated(index[$0], code) } }.map { mention in
            tokens[mention.tokens.lowerBound].range.lowerBound..<tokens[mention.tokens.upperBound - 1].range.upperBound
        }
        return reading
    }

    private func isRelated(_ one: PlaceCode, _ other: PlaceCode) -> Bool { one.contains(other) || other.contains(one) }
}
