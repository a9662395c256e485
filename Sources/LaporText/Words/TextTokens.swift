// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A text as letters, digits and marks, each with its place; blanks are only between them.
struct TextTokens {
    enum Kind { case letters, digits, mark }
    struct Token {
        let kind: Kind
        let range: Range<Int>
        /// Letters in small ones; digits and marks as they are.
        let word: String
    }
    private var tokens: [Token] = []
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            guard let kind = Self.kind(bytes[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            if kind != .mark { while end < bytes.count, Self.kind(bytes[end]) == kind, !isNewWord(end) { end += 1 } }
            tokens.append(Token(kind: kind, range: start..<end, word: Self.word(bytes[start..<end])))
            start = end
        }
    }

    var count: Int { tokens.count }
    subscript(_ index: Int) -> Token { tokens[index] }

    /// Nothing where the text ends.
    func word(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].word : nil }
    func digits(_ index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .digits ? tokens[index].word : nil
    }
    func letters(_ index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .letters ? tokens[index].word : nil
    }

    /// How many bytes, all of them blanks, lie between it and the next.
    func blanks(after index: Int) -> Int {
        index + 1 < tokens.count ? tokens[index + 1].range.lowerBound - tokens[index].range.upperBound : 0
    }

    func isGlued(_ index: Int) -> Bool { index + 1 < tokens.count && blanks(after: index) == 0 }

    /// Whether it begins with a capital, as names and plates do.
    func isCapital(_ index: Int) -> Bool { (0x41...0x5A).contains(bytes[tokens[index].range.lowerBound]) }

    func isAllCapitals(_ index: Int) -> Bool { bytes[tokens[index].range].allSatisfy { (0x41...0x5A).contains($0) } }

    /// The first index after it that is no such mark.
    func skip(_ marks: Set<String>, from index: Int, most: Int = 2) -> Int {
        var index = index
        let end = index + most
        while index < end, index < tokens.count, tokens[index].kind == .mark, marks.contains(tokens[index].word) {
            index += 1
        }
        return index
    }

    /// `pasporC…`: a capital after a small letter, where somebody forgot the blank.
    private func isNewWord(_ index: Int) -> Bool {
        (0x41...0x5A).contains(bytes[index]) && (0x61...0x7A).contains(bytes[index - 1])
    }

    private static func kind(_ byte: UInt8) -> Kind? {
        switch byte {
        case 0x30...0x39: .digits
        case 0x41...0x5A, 0x61...0x7A, 0x80...: .letters
        case 0x09, 0x0D, 0x20: nil
        default: .mark
        }
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(80).lazy.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}
