// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Dates as people write them: `12-03-1990`, `12/3/90`, `12 Maret 1990`.
enum DateRule {
    private static let months = PersonalWords.set(
        """
        januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul
        agt agu aug sep sept okt oct nov des dec january february march may june july august october december pebruari
        nopember
        """
    )
    private static let marks: Set<String> = ["-", "/", "."]

    /// The index after a date that begins there.
    static func end(in tokens: TextTokens, at index: Int) -> Int? {
        if let end = yearFirst(tokens, index) { return end }
        guard let day = number(tokens, index), (1...31).contains(day) else { return nil }
        let month = tokens.skip(marks, from: index + 1, most: 1)
        guard isMonth(tokens, month) else { return nil }
        let year = tokens.skip(marks, from: month + 1, most: 1)
        guard tokens.letters(month) != nil || (month > index + 1 && year > month + 1) else { return nil }
        guard let number = number(tokens, year), isYear(number, tokens[year].word.utf8.count) else { return nil }
        return year + 1
    }

    /// `1990-03-12`.
    private static func yearFirst(_ tokens: TextTokens, _ index: Int) -> Int? {
        guard tokens[index].word.utf8.count == 4, let year = number(tokens, index), isYear(year, 4),
            tokens.word(index + 1) == "-",
            isMonth(tokens, index + 2), tokens.word(index + 3) == "-", let day = number(tokens, index + 4),
            (1...31).contains(day)
        else { return nil }
        return index + 5
    }

    private static func isMonth(_ tokens: TextTokens, _ index: Int) -> Bool {
        if let word = tokens.letters(index) { return months.contains(word) }
        return number(tokens, index).map { (1...12).contains($0) } ?? false
    }

    private static func isYear(_ number: Int, _ digits: Int) -> Bool {
        digits == 2 || (digits == 4 && (1900...2100).contains(number))
    }

    private static func number(_ tokens: TextTokens, _ index: Int) -> Int? {
        guard let digits = tokens.digits(index), digits.utf8.count <= 4 else { return nil }
        return Int(digits)
    }
}
