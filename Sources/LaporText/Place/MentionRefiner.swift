// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Looks for villages that are spelt with another letter where the rest of the text says.
struct MentionRefiner {
    let reader: MentionReader
    let home: PlaceCode?
    private var index: PlaceIndex { reader.index }
    private static let leastLetters = 6
    private static let mostRegions = 4

    func refine(_ mentions: inout [PlaceMention]) {
        let around = surroundings(mentions)
        for place in mentions.indices where mentions[place].regions.isEmpty {
            mentions[place].regions = found(mentions[place].key, in: around)
            mentions[place].weight *= 0.8
        }
        mentions.removeAll(where: \.regions.isEmpty)
        mentions += strays(beside: mentions)
    }

    /// Districts that are named, else regencies, else where the text is from.
    private func surroundings(_ mentions: [PlaceMention]) -> [PlaceCode] {
        let codes = mentions.flatMap(\.regions).map { index[$0] }
        for level in [3, 2] {
            let found = Set(codes.filter { $0.level == level })
            if !found.isEmpty, found.count <= Self.mostRegions { return found.sorted() }
        }
        return home.map { $0.level > 1 ? [$0] : [] } ?? []
    }

    private func found(_ key: PlaceKey, in codes: [PlaceCode]) -> [Int32] {
        Set(codes.flatMap { index.slipped(key, within: $0) }).sorted()
    }

    /// `Kputih Surabaya`: a word beside a region that is nearly a village's name there, and no other word.
    private func strays(beside mentions: [PlaceMention]) -> [PlaceMention] {
        var found: [PlaceMention] = []
        for mention in mentions where mention.weight >= 2 && (2...3).contains(index.level(mention)) {
            let codes = mention.regions.map { index[$0] }.filter { $0.level == 2 || $0.level == 3 }
            guard codes.count <= Self.mostRegions else { continue }
            let near = [mention.tokens.lowerBound - 1, mention.tokens.lowerBound - 2, mention.tokens.upperBound]
            for place in near where isStray(place, mentions + found) {
                let regions = self.found(PlaceKey(reader.tokens[place].word), in: codes)
                if !regions.isEmpty { found.append(stray(place, regions)) }
            }
        }
        return found
    }

    private func isStray(_ place: Int, _ mentions: [PlaceMention]) -> Bool {
        guard let word = reader.tokens.letters(place), word.utf8.count >= Self.leastLetters,
            PlaceWords.kinds[word] == nil, !reader.isWord(place), IndonesianStemmer.stem(word) == word
        else { return false }
        return !mentions.contains { $0.tokens.contains(place) }
    }

    private func stray(_ place: Int, _ regions: [Int32]) -> PlaceMention {
        PlaceMention(
            regions: regions,
            weight: 1.5,
            key: PlaceKey(reader.tokens[place].word),
            tokens: place..<place + 1,
            kind: nil,
            slip: .other,
            isSaid: false
        )
    }
}
