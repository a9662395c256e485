// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A text as the machine reads it: small letters, `0` for every number, one blank between words and none around them.
///
/// A letter that somebody held down is written once (`tolooong`, `tolong`). One pass over the UTF-8, in linear time; bytes that are
/// no ASCII belong to their word as they are.
package struct NormalText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where each word stands in `bytes`.
    package private(set) var words: [Range<Int>] = []

    /// Of a longer text, what comes first: nobody writes more about one matter, and time stays bounded.
    package static let mostBytes = 64_000

    package init(_ text: some Sequence<UInt8>) {
        bytes.reserveCapacity(512)
        var start = 0
        var last: UInt8 = 0
        var run = 0
        for byte in text.prefix(Self.mostBytes) {
            guard let letter = Self.letter(byte) else {
                end(wordFrom: start)
                start = bytes.count
                (last, run) = (0, 0)
                continue
            }
            run = letter == last ? run + 1 : 1
            last = letter
            if letter == UInt8(ascii: "0"), run > 1 { continue }
            if run == 3 { bytes.removeLast() } else if run < 3 { bytes.append(letter) }
        }
        end(wordFrom: start)
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    }

    /// Its words with a blank between them.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func end(wordFrom start: Int) {
        guard bytes.count > start else { return }
        words.append(start..<bytes.count)
        bytes.append(UInt8(ascii: " "))
    }

    @inline(__always) private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x61...0x7A: byte
        case 0x41...0x5A: byte + 0x20
        case 0x30...0x39: UInt8(ascii: "0")
        case 0x80...: byte
        default: nil
        }
    }
}
