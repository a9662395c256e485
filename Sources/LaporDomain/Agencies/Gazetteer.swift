// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// All places down to the village, packed: a nation's 91,000 in some four megabytes.
package final class Gazetteer: Sendable {
    private let codes: [UInt64]
    private let kinds: [Region.Kind]
    private let names: TextShelf
    private let searched: TextShelf

    package init(_ regions: [Region]) {
        let sorted = regions.sorted { $0.code < $1.code }
        var (names, searched) = (TextShelf(), TextShelf())
        names.reserve(texts: sorted.count, bytes: sorted.count * 12)
        searched.reserve(texts: sorted.count, bytes: sorted.count * 12)
        for region in sorted {
            names.append(region.name.utf8)
            searched.append(Folding.bytes(region.name))
        }
        codes = sorted.map(\.code.packed)
        kinds = sorted.map(\.kind)
        self.names = names
        self.searched = searched
    }

    package var count: Int { codes.count }
    package var all: [Region] { codes.indices.map(region) }

    package subscript(_ code: RegionCode) -> Region? { place(of: code).map(region) }
    package subscript(_ text: String) -> Region? { RegionCode(text).flatMap { self[$0] } }

    /// What lies directly in a place, or the provinces, after a code, in the order of the codes.
    package func children(of parent: RegionCode?, after last: RegionCode? = nil, limit: Int = .max) -> [Region] {
        let level = (parent?.level ?? 0) + 1
        var found: [Region] = []
        var index = first(from: last.map { $0.household.upperBound } ?? parent.map { $0.packed + 1 } ?? 0)
        let stop = parent.map { first(from: $0.household.upperBound) } ?? codes.count
        while index < stop, found.count < limit {
            let code = RegionCode(packed: codes[index])
            if code.level == level { found.append(region(index)) }
            // What lies in a child is passed over in one step.
            index = code.level >= level ? first(from: code.household.upperBound) : index + 1
        }
        return found
    }

    /// Places that have all words in their names, larger ones first, then in the order of the codes.
    ///
    /// - Parameter last: the last that was seen, when this is not the first page.
    package func matching(
        _ words: String,
        within parent: RegionCode? = nil,
        after last: RegionCode? = nil,
        limit: Int
    ) -> [Region] {
        let words = Folding.words(words)
        let household = parent.map { first(from: $0.packed + 1)..<first(from: $0.household.upperBound) }
        var levels: [[Int]] = Array(repeating: [], count: 5)
        searched.search(words, in: household ?? 0..<codes.count) { index in
            let code = RegionCode(packed: codes[index])
            let isSeen = last.map { (code.level, code.packed) <= ($0.level, $0.packed) } ?? false
            if !isSeen, levels[code.level].count < limit { levels[code.level].append(index) }
            return true
        }
        return levels.joined().prefix(limit).map(region)
    }

    /// A place with what it lies in, `Tegalsari, Kota Surabaya, Jawa Timur`; what is not known is left out.
    package func fullName(_ text: String) -> String {
        var names: [String] = []
        var next = RegionCode(text)
        while let code = next {
            if let region = self[code] { names.append(region.name) }
            next = code.parent
        }
        return names.joined(separator: ", ")
    }

    private func region(_ index: Int) -> Region {
        Region(code: RegionCode(packed: codes[index]), name: names.text(index), kind: kinds[index])
    }
    private func place(of code: RegionCode) -> Int? {
        let index = first(from: code.packed)
        return index < codes.count && codes[index] == code.packed ? index : nil
    }
    /// The place of the first code that is not before one.
    private func first(from packed: UInt64) -> Int {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < packed { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
