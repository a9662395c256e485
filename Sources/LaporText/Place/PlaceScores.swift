// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How much a text speaks for each region that it names: what else is named around it counts.
struct PlaceScores {
    private static let atHome = 0.6
    private static let sameName = 0.25
    /// What a bare name is worth, from a province to a village.
    private static let bare = [1, 1, 0.5, 0.2]
    let index: PlaceIndex
    let mentions: [PlaceMention]
    private(set) var all: [Int32: Double] = [:]

    init(index: PlaceIndex, mentions: [PlaceMention], home: Range<Int32>?) {
        (self.index, self.mentions) = (index, mentions)
        // What only a street is called after is no answer, but at home, where streets are called after what is near.
        for mention in mentions where !mention.isStreet || home != nil {
            for number in mention.regions
            where all[number] == nil && (!mention.isStreet || home?.contains(number) == true) {
                let line = index.line(to: number)
                let isAtHome = home?.contains(number) ?? false
                all[number] = mentions.reduce(isAtHome ? Self.atHome : 0) { $0 + weight(of: $1, for: number, line) }
            }
        }
    }

    var best: Double? { all.values.max() }

    /// What is no part of a region and has nearly as much said for it.
    func rival(of code: PlaceCode, atLeast least: Double) -> PlaceCode? {
        let others = all.filter { number, value in
            value >= least && !index[number].contains(code) && !code.contains(index[number])
        }
        return others.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { index[$0.key] }
    }

    /// Fully where a region of the name is this one or holds it; half where it lies in this one.
    private func weight(of mention: PlaceMention, for number: Int32, _ line: [Int32]) -> Double {
        let held = line.filter(mention.regions.holds)
        // `temanggung` is better met by the district of the name in the regency of the name.
        let above =
            (held.map { worth(mention, $0) }.max() ?? 0)
            + (held.count > 1 && !held.contains(number) ? Self.sameName : 0)
        let household = index.household(index[number])
        let first = mention.regions.first(from: number + 1)
        let inside = mention.regions[first...].prefix { household.contains($0) }
        let below = inside.lazy.map { worth(mention, $0) }.max() ?? 0
        return max(above, below / 2)
    }

    private func worth(_ mention: PlaceMention, _ number: Int32) -> Double {
        mention.weight * (mention.isOfKind ? 1 : Self.bare[index[number].level - 1])
    }
}

extension PlaceIndex {
    /// A region and what it lies in.
    func line(to number: Int32) -> [Int32] {
        var line = [number]
        var code = self[number].parent
        while let above = code {
            if let place = self.number(of: above) { line.append(place) }
            code = above.parent
        }
        return line
    }
}
