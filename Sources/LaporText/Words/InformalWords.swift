// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What a careful writer would have put for a word of messages: `yg` is `yang`, `gk` is `tidak`, `mboten` too.
///
/// It knows only what hardly ever means something else: no names, no abbreviations of two things.
package struct InformalWords: Sendable {
    /// A word of at most sixteen bytes, as two numbers.
    private struct Key: Hashable {
        var first: UInt64 = 0
        var second: UInt64 = 0

        init?(_ word: some Collection<UInt8>) {
            guard (1...16).contains(word.count) else { return nil }
            for (index, byte) in word.enumerated() {
                if index < 8 { first = first << 8 | UInt64(byte) } else { second = second << 8 | UInt64(byte) }
            }
        }
    }
    private static let all = InformalWords(table)
    private var formal: [Key: [UInt8]] = [:]

    /// - Parameter table: `formal: informal informal; formal: informal;`
    init(_ table: String) {
        for entry in table.utf8.split(separator: UInt8(ascii: ";")) {
            let sides = entry.split(separator: UInt8(ascii: ":"))
            guard sides.count == 2 else { continue }
            let blank = UInt8(ascii: " ")
            let words = sides[0].split { $0 == blank || $0 == UInt8(ascii: "\n") }
            for word in sides[1].split(separator: blank) {
                guard let key = Key(word) else { continue }
                formal[key] = Array(words.joined(separator: [blank]))
            }
        }
    }

    static var count: Int { all.formal.count }

    /// Its formal word, or several with one blank between them; nothing where it is formal, or unknown.
    ///
    /// - Parameter word: as `NormalText` has it.
    package static func formal(_ word: some Collection<UInt8>) -> [UInt8]? {
        guard let key = Key(word) else { return nil }
        return all.formal[key]
    }

    package static func formal(_ word: String) -> String? {
        formal(Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
}
