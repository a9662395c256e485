// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A name as it is looked up: its letters and digits without blanks, each once where it is doubled.
struct PlaceKey: Equatable {
    /// Longer ones are no region's.
    static let most = 48
    private(set) var letters: [UInt8] = []
    /// Before doubled ones fell together.
    private(set) var whole: [UInt8] = []
    private(set) var words = 0

    init() {}
    init(_ word: String) { append(word) }
    /// With blanks and marks between its words.
    init(words text: some StringProtocol) {
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { append(word.lowercased()) }
    }

    mutating func append(_ word: String) {
        if let numeral = Self.numerals[word] { return append(numeral) }
        words += 1
        for byte in word.utf8 where Self.isKept(byte) && whole.count < Self.most {
            let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            whole.append(small)
            if small != letters.last || small < 0x61 { letters.append(small) }
        }
    }

    var spelled: String { String(decoding: whole, as: UTF8.self) }
    var hash: UInt32 { Self.hash(letters) }

    /// FNV-1a, without one of the letters.
    static func hash(_ letters: some Collection<UInt8>, without gap: Int = -1) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for (place, byte) in letters.enumerated() where place != gap { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ hash >> 15
    }

    /// `ilir timur 2` and Ilir Timur II are Ilir Timur Dua.
    private static let numerals = [
        "1": "satu", "2": "dua", "3": "tiga", "4": "empat", "5": "lima", "I": "satu", "II": "dua", "III": "tiga",
        "IV": "empat", "V": "lima", "i": "satu", "ii": "dua", "iii": "tiga", "iv": "empat", "v": "lima",
    ]

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}

/// How one name was mistyped for another.
enum Slip {
    /// A letter too many or too few, or two that changed places.
    case small
    /// Another letter.
    case other

    /// Nothing where more than one letter differs or the first does, which nobody mistypes, and where names are too short.
    init?(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) {
        let shorter = min(one.count, other.count)
        guard abs(one.count - other.count) <= 1, shorter >= 5, one.first == other.first else { return nil }
        var (start, end) = (0, 0)
        while start < shorter, one[one.startIndex + start] == other[other.startIndex + start] { start += 1 }
        while end < shorter - start, one[one.endIndex - 1 - end] == other[other.endIndex - 1 - end] { end += 1 }
        let (left, right) = (one.count - start - end, other.count - start - end)
        let (first, second) = (one.startIndex + start, other.startIndex + start)
        let isSwapped =
            left == 2 && right == 2 && one[first] == other[second + 1] && one[first + 1] == other[second]
        if isSwapped || left + right == 1 {
            self = .small
        } else if left == 1, right == 1 {
            self = .other
        } else {
            return nil
        }
    }
}
