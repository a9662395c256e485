// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Names and slugs as they are searched, made once, in the order in which equals are shown.
final class AgencySearch: Sendable {
    /// Which of those that match are wanted, and which is meant by its slug.
    struct Wanted {
        var place: RegionCode?
        /// The place of the one whose slug was typed.
        var slug: Int32?
        /// The stretch of places that is searched.
        var within: Range<Int32>
        var day: CivilDate?
    }
    /// What decides about a hit, without a look at the agency itself.
    private struct Entry {
        let place: Int32
        let nameLength: UInt16
        let isGovernment: Bool
        let region: RegionCode?
        let days: ClosedRange<Int32>
    }
    /// Each name, with those words of the slug that it does not hold.
    private let texts: TextShelf
    private let entries: [Entry]

    init(_ agencies: [Agency]) {
        let names = agencies.map { Folding.bytes($0.name) }
        let order = agencies.indices.sorted { left, right in
            let order = Folding.order(names[left], names[right])
            return order == 0 ? agencies[left].id < agencies[right].id : order < 0
        }
        var texts = TextShelf()
        texts.reserve(texts: order.count, bytes: order.count * 48)
        for index in order { texts.append(names[index] + Self.rest(of: agencies[index].slug, after: names[index])) }
        self.texts = texts
        entries = order.map { index in
            let agency = agencies[index]
            let first = agency.startsOn.map { Int32(clamping: $0.day) } ?? .min
            return Entry(
                place: Int32(index),
                nameLength: UInt16(clamping: names[index].count),
                isGovernment: agency.kind.isGovernment,
                region: agency.region.flatMap { RegionCode($0) },
                // Days that begin after their end hold no day: the last one stands for both.
                days: first...max(first, agency.endsOn.map { Int32(clamping: $0.day) } ?? .max)
            )
        }
    }

    private static func rest(of slug: String, after name: [UInt8]) -> [UInt8] {
        let words = Array(slug.utf8).split(separator: UInt8(ascii: "-")).filter { !Folding.holds(name, $0) }
        return words.reduce(into: []) { $0 += [UInt8(ascii: " ")] + $1 }
    }

    /// Places of agencies, best first.
    struct Found {
        /// Each word begins one of theirs.
        var begun: [Int32] = []
        /// Some word stands only inside of another.
        var inside: [Int32] = []
    }

    /// The places of those that hold all words.
    func matching(_ words: String, limit: Int, _ wanted: Wanted) -> Found {
        let parts = Folding.words(words)
        guard limit > 0, !parts.isEmpty else { return Found() }
        let beginning = Array(words.lowercased().utf8)
        let begins = first(from: beginning, 0)..<first(from: beginning, 1)
        let day = wanted.day.map { Int32(clamping: $0.day) }
        // Texts come in the order of names: what is alike needs no sorting, and what is beyond the limit is dropped.
        let needles = texts.needles(parts)
        let inside = 2 + 6 * 4
        var ranks: [[Int32]] = Array(repeating: [], count: 2 * inside)
        texts.search(parts, in: 0..<texts.count) { index in
            let entry = entries[index]
            guard wanted.within.contains(entry.place) else { return true }
            if let day, !entry.days.contains(day) { return true }
            let isBeginning = begins.contains(index)
            var rank = 0
            if entry.place != wanted.slug, !isBeginning || Int(entry.nameLength) != beginning.count {
                let distance = wanted.place.map { Self.distance(of: entry.region, from: $0) } ?? 0
                rank = 2 + 4 * distance + (isBeginning ? 2 : entry.isGovernment ? 1 : 3)
            }
            guard ranks[rank].count < limit else { return true }
            // Whoever types begins words: what stands inside of one comes behind everything that begins one.
            if rank > 1, !isBeginning, !texts.begins(needles, in: index) { rank += inside }
            if ranks[rank].count < limit { ranks[rank].append(entry.place) }
            return true
        }
        return Found(
            begun: Array(ranks[..<inside].joined().prefix(limit)),
            inside: Array(ranks[inside...].joined().prefix(limit))
        )
    }

    /// 0 for what serves the place itself, more the less their codes have in common.
    private static func distance(of region: RegionCode?, from place: RegionCode) -> Int {
        guard let region else { return 4 }
        let apart = region.distance(from: place)
        return apart == 3 ? 5 : apart
    }

    /// The first text whose beginning does not stand before some bytes; at level 1, that stands behind them.
    private func first(from beginning: [UInt8], _ level: Int) -> Int {
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts.order(of: middle, beginningWith: beginning) < level { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
