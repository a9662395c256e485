// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Whether two words are one that somebody misspelt: few letters changed, left out, put in, or two that changed places.
enum NearWords {
    static func areNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let shorter = min(one.count, other.count)
        guard shorter > 3 else { return false }
        let allowed = shorter > 7 ? 2 : 1
        guard abs(one.count - other.count) <= allowed else { return false }
        // Whoever mistypes a short word rarely mistypes its beginning; another beginning is another name.
        if shorter < 6, one.first != other.first { return false }
        return distance(one, other, most: allowed) <= allowed
    }

    /// Of words of at most 32 letters; ends as soon as it is more than `most`.
    private static func distance(_ one: [UInt8], _ other: [UInt8], most: Int) -> Int {
        var before: [Int] = []
        var last = Array(0...other.count)
        for row in 1...one.count {
            var line = [row]
            line.reserveCapacity(other.count + 1)
            var least = row
            for column in 1...other.count {
                let isSame = one[row - 1] == other[column - 1]
                var cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    cost = min(cost, before[column - 2] + 1)
                }
                line.append(cost)
                least = min(least, cost)
            }
            if least > most { return least }
            (before, last) = (last, line)
        }
        return last[other.count]
    }
}
