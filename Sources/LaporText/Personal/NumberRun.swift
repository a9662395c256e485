// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Digits that belong together although blanks, dots or strokes stand between them, as people write long numbers.
struct NumberRun {
    let digits: [UInt8]
    /// How many digits stand together.
    let pieces: [Int]
    let tokens: Range<Int>

    static let mostDigits = 20
    private static let between: Set<String> = [".", "-", "/", "(", ")", "_"]
    private static let mostBlanks = 3

    /// All that begin at a token, the longest first.
    static func from(_ start: Int, in tokens: TextTokens) -> [NumberRun] {
        var runs: [NumberRun] = []
        var digits: [UInt8] = []
        var pieces: [Int] = []
        var index = start
        while let piece = tokens.digits(index), digits.count + piece.utf8.count <= mostDigits {
            digits += piece.utf8.map { $0 - 0x30 }
            pieces.append(piece.utf8.count)
            runs.append(NumberRun(digits: digits, pieces: pieces, tokens: start..<index + 1))
            guard tokens.blanks(after: index) <= mostBlanks else { break }
            index = tokens.skip(between, from: index + 1)
        }
        return runs.reversed()
    }

    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }

    /// `1.250.000`: thousands and a rest of three each.
    var isPrice: Bool { pieces.count > 1 && pieces[0] <= 3 && pieces.dropFirst().allSatisfy { $0 == 3 } }
}
