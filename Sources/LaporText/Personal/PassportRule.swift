// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A passport: one or two letters and six or seven digits, said to be one.
///
/// Outside the machine readable zone it has no check digit (Permenkumham 8/2014), so that the form alone says nothing.
enum PassportRule {
    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        guard tokens[index].range.count <= 2, let digits = tokens.digits(index + 1),
            (6...7).contains(digits.utf8.count), tokens.blanks(after: index) <= 1,
            NumberContext.before(index, in: tokens) == .passport
        else { return nil }
        return .init(.passport, index..<index + 2)
    }
}
