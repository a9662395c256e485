// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The letters of many names one after another, each with whose it is.
struct NameShelf: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var lengths: [UInt8] = []
    private var words: [UInt8] = []
    private var owners: [Int32] = []

    /// In the order of their owners.
    mutating func append(_ key: PlaceKey, of owner: Int32) -> UInt32 {
        bytes += key.letters
        starts.append(UInt32(bytes.count))
        lengths.append(UInt8(clamping: key.whole.count))
        words.append(UInt8(clamping: key.words))
        owners.append(owner)
        return UInt32(owners.count - 1)
    }

    var all: Range<UInt32> { 0..<UInt32(owners.count) }
    func owner(_ name: UInt32) -> Int32 { owners[Int(name)] }
    /// With the same letters doubled, and no more blanks.
    func isLiteral(_ name: UInt32, _ key: PlaceKey) -> Bool {
        Int(lengths[Int(name)]) == key.whole.count && key.words <= Int(words[Int(name)])
    }
    func letters(_ name: UInt32) -> ArraySlice<UInt8> { bytes[Int(starts[Int(name)])..<Int(starts[Int(name) + 1])] }

    func names(of owners: Range<Int32>) -> Range<UInt32> { first(of: owners.lowerBound)..<first(of: owners.upperBound) }

    private func first(of owner: Int32) -> UInt32 {
        var (low, high) = (0, owners.count)
        while low < high {
            let middle = (low + high) / 2
            if owners[middle] < owner { low = middle + 1 } else { high = middle }
        }
        return UInt32(low)
    }
}

/// In how many provinces a word is part of longer names.
struct WordSpread {
    private static let provinces = 5
    private var seen: [UInt32: UInt64] = [:]

    mutating func add(_ entry: PlaceIndex.Entry) {
        let words = entry.name.split { $0 == " " || $0 == "-" }
        guard words.count > 1 else { return }
        let province = UInt64(1) << (entry.code.cut(to: 1).packed / 100_000_000 % 64)
        for word in words { seen[PlaceKey(String(word)).hash, default: 0] |= province }
    }

    /// Those of five or more.
    var common: Set<UInt32> { Set(seen.lazy.filter { $0.value.nonzeroBitCount >= Self.provinces }.map(\.key)) }
}

/// The ways in which a region's name is spelt.
enum PlaceSpelling {
    private static let titles = [
        "Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ", "Daerah Khusus Ibukota ",
        "Daerah Khusus ", "DKI ", "Daerah Istimewa ", "DI ",
    ]

    /// Without what kind it is; `Kota Baru`, the district, in both ways.
    static func keys(of name: String, level: Int) -> [PlaceKey] {
        if level <= 2, let title = titles.first(where: name.hasPrefix) { return [key(name.dropFirst(title.count))] }
        if level == 3, name.hasPrefix("Kota ") { return [key(name[...]), key(name.dropFirst(5))] }
        return [key(name[...])]
    }

    private static func key(_ name: Substring) -> PlaceKey {
        var key = PlaceKey()
        for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) { key.append(String(word)) }
        return key
    }
}
