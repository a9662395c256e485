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

    /// Places that have all words in their full names and at least one in their own, larger ones first, then in the order
    /// of the codes: `sukolilo surabaya` is the district, not every village of the city.
    ///
    /// - Parameter last: the last that was seen, when this is not the first page.
    package func matching(
        _ words: String,
        within parent: RegionCode? = nil,
        after last: RegionCode? = nil,
        limit: Int
    ) -> [Region] {
        // Among others, a single letter tells nothing, and stands in nearly every name.
        let spelled = Folding.words(words)
        let long = spelled.filter { $0.count > 1 }
        let words = long.isEmpty ? Array(spelled.prefix(1)) : long
        let household = parent.map { first(from: $0.packed + 1)..<first(from: $0.household.upperBound) }
        var levels: [[Int]] = Array(repeating: [], count: 5)
        for (place, word) in words.enumerated() {
            var counts = Array(repeating: 0, count: levels.count)
            searched.search([word], in: household ?? 0..<codes.count) { index in
                let code = RegionCode(packed: codes[index])
                let isSeen = last.map { (code.level, code.packed) <= ($0.level, $0.packed) } ?? false
                guard !isSeen, counts[code.level] < limit else { return true }
                let own = searched.bytes(index)
                // Found by an earlier word already.
                guard !words[..<place].contains(where: { Folding.holds(own, $0[...]) }) else { return true }
                guard isNamed(code, own, words) else { return true }
                levels[code.level].append(index)
                counts[code.level] += 1
                return true
            }
        }
        return levels.flatMap { $0.sorted().prefix(limit) }.prefix(limit).map(region)
    }

    /// Whether each word stands in a place's own name or in one that it lies in.
    private func isNamed(_ code: RegionCode, _ own: [UInt8], _ words: [[UInt8]]) -> Bool {
        var left = words.filter { !Folding.holds(own, $0[...]) }
        var above = code.parent
        while !left.isEmpty, let code = above {
            if let index = place(of: code) {
                let name = searched.bytes(index)
                left.removeAll { Folding.holds(name, $0[...]) }
            }
            above = code.parent
        }
        return left.isEmpty
    }

    /// The one place that is meant by what was typed: a full name, or the bare name of one regency or city alone.
    ///
    /// - Returns: nothing when none or several could be meant; `matching` lists them.
    package func only(named text: String) -> Region? {
        let found = matching(text, limit: 100)
        if found.count == 1 { return found.first }
        let typed = Folding.spelled(text)
        let exact = found.filter { Folding.spelled(fullName($0.code.description)) == typed }
        if exact.count == 1 { return exact.first }
        // `Sukolilo, Surabaya` is the district, not Sukolilo Baru; a village in it that is called alike is meant with it.
        let own = Folding.spelled(text.split(separator: ",").first.map(String.init) ?? text)
        let alike = found.filter { own.count < typed.count && Folding.spelled($0.bareName) == own }
        if let first = alike.first, alike.allSatisfy({ first.code.household.contains($0.code.packed) }) { return first }
        let large = found.filter { $0.code.level <= 2 && Folding.spelled($0.bareName) == typed }
        return large.count == 1 ? large.first : nil
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
