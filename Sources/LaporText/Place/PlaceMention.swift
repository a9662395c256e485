// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A name of a region in a text, with every region of that name.
struct PlaceMention {
    /// In order; none where no register knows the name.
    var regions: [Int32]
    var weight: Double
    let key: PlaceKey
    let tokens: Range<Int>
    /// The word of kind that stands before it.
    let kind: PlaceWords.Kind?
    /// How it was mistyped, where it was.
    var slip: Slip?
    /// Spelt as the register has it, not only but for doubled letters and blanks.
    var isLiteral = true
    /// A word before it says that it is a place: `kec`, `di`, `pasar`.
    let isSaid: Bool
    /// A street is called so.
    var isStreet = false
    var isOfKind: Bool { kind != nil }
}

extension PlaceIndex {
    /// The largest of a name's regions, from 1 to 4.
    func level(_ mention: PlaceMention) -> Int { mention.regions.lazy.map { self[$0].level }.min() ?? 4 }

    /// Whether some region of the one name lies in one of the other's.
    func agree(_ one: PlaceMention, _ other: PlaceMention) -> Bool {
        lies(one.regions, in: other.regions) || lies(other.regions, in: one.regions)
    }

    private func lies(_ inner: [Int32], in outer: [Int32]) -> Bool {
        inner.contains { number in
            var code = self[number].parent
            while let above = code {
                if let place = self.number(of: above), outer.holds(place) { return true }
                code = above.parent
            }
            return false
        }
    }
}

extension [Int32] {
    /// Of what stands in order.
    func holds(_ number: Int32) -> Bool {
        let place = first(from: number)
        return place < count && self[place] == number
    }

    /// The first that is no smaller.
    func first(from number: Int32) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
