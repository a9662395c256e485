// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The names of all regions, by which a text's places are found: a nation's 91,000 in some five megabytes.
///
/// Regions are numbered in the order of their codes, so that what lies in one is a range.
package final class PlaceIndex: Sendable {
    package typealias Entry = (code: PlaceCode, name: String)
    private let codes: [UInt64]
    private let cities: Set<Int32>
    private let names: NameShelf
    private let byName: PlaceBuckets
    private let bySlip: PlaceBuckets
    /// Hashes of the words from which names are made everywhere.
    private let common: Set<UInt32>
    /// Shorter names have too many neighbours.
    private static let leastSlipping = 6

    package init(_ entries: some Sequence<Entry>) {
        var entries = Array(entries)
        if zip(entries, entries.dropFirst()).contains(where: { $0.code > $1.code }) {
            entries.sort { $0.code < $1.code }
        }
        var (names, cities, words) = (NameShelf(), Set<Int32>(), WordSpread())
        var exact: [(hash: UInt32, value: UInt32)] = []
        var slips: [(hash: UInt32, value: UInt32)] = []
        exact.reserveCapacity(entries.count)
        for (number, entry) in entries.enumerated() {
            let level = entry.code.level
            if level == 2, entry.name.hasPrefix("Kota ") { cities.insert(Int32(number)) }
            if level > 2 { words.add(entry) }
            for key in PlaceSpelling.keys(of: entry.name, level: level) {
                let name = names.append(key, of: Int32(number))
                exact.append((key.hash, name))
                guard level < 4, key.letters.count >= Self.leastSlipping else { continue }
                slips.append((key.hash, name))
                for gap in key.letters.indices {
                    slips.append((PlaceKey.hash(key.letters, without: gap), name))
                }
            }
        }
        codes = entries.map(\.code.packed)
        common = words.common
        (self.names, self.cities) = (names, cities)
        (byName, bySlip) = (PlaceBuckets(exact), PlaceBuckets(slips))
    }

    subscript(_ number: Int32) -> PlaceCode { PlaceCode(packed: codes[Int(number)]) }
    func isCity(_ number: Int32) -> Bool { cities.contains(number) }

    /// Nothing where the register has no such code.
    func number(of code: PlaceCode) -> Int32? {
        let place = first(from: code.packed)
        return place < codes.count && codes[place] == code.packed ? Int32(place) : nil
    }

    /// A region and all in it.
    func household(_ code: PlaceCode) -> Range<Int32> {
        Int32(first(from: code.household.lowerBound))..<Int32(first(from: code.household.upperBound))
    }

    /// Regions of a name in their order, and whether each is spelt just so: `Barru` is also found by `baru`.
    func named(_ key: PlaceKey) -> [(number: Int32, isLiteral: Bool)] {
        var found: [(number: Int32, isLiteral: Bool)] = []
        for name in byName[key.hash] where names.letters(name).elementsEqual(key.letters) {
            guard found.last?.number != names.owner(name) else { continue }
            found.append((names.owner(name), names.isLiteral(name, key)))
        }
        return found
    }

    /// Regions down to districts whose names, of so many letters at least, differ in one.
    func slipped(_ key: PlaceKey, least: Int = 0) -> [(number: Int32, slip: Slip)] {
        guard key.letters.count >= Self.leastSlipping else { return [] }
        var found: [(number: Int32, slip: Slip)] = []
        for gap in -1..<key.letters.count {
            for name in bySlip[PlaceKey.hash(key.letters, without: gap)] where names.letters(name).count >= least {
                guard let slip = Slip(names.letters(name), key.letters[...]) else { continue }
                let owner = names.owner(name)
                if !found.contains(where: { $0.number == owner }) { found.append((owner, slip)) }
            }
        }
        return found.sorted { $0.number < $1.number }
    }

    /// Those in a region whose names differ in one letter.
    func slipped(_ key: PlaceKey, within code: PlaceCode) -> [Int32] {
        let household = household(code)
        return names.names(of: household).compactMap { name in
            let owner = names.owner(name)
            return self[owner] != code && Slip(names.letters(name), key.letters[...]) != nil ? owner : nil
        }
    }

    /// Those of any level, looked for one by one: for whoever waits for one answer, not for texts.
    func slippedAnywhere(_ key: PlaceKey) -> [PlaceCode] {
        names.all.filter { Slip(names.letters($0), key.letters[...]) != nil }.map { self[names.owner($0)] }
    }

    /// Whether names everywhere are made with a word: `baru`, `sungai`, `utara`.
    func isCommon(_ word: String) -> Bool { common.contains(PlaceKey(word).hash) }

    private func first(from packed: UInt64) -> Int {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < packed { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
