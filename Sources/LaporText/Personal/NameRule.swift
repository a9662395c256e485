// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A person's name after a self-introduction or a title: of the words that follow, those that look like names.
enum NameRule {
    private static let mostWords = 5

    static func match(_ tokens: TextTokens, at index: Int) -> PersonalData.Match? {
        if let start = Introduction.end(tokens, index) {
            return name(tokens, start, .introduced).map { .init(.name, start..<$0) }
        }
        return alone(tokens, index) ?? titled(tokens, index)
    }

    /// `Pak Slamet`, `Bapak Drs. H. Ahmad`; what is called after somebody is no person.
    private static func titled(_ tokens: TextTokens, _ index: Int) -> PersonalData.Match? {
        guard isTitle(tokens, index), !isDoubled(tokens, index), !isCalledAfter(tokens, index) else { return nil }
        if let range = ofOffice(tokens, index) { return .init(.name, range) }
        var start = index
        while start - index < 5, isTitle(tokens, start) {
            start =
                NameWords.short.contains(tokens[start].word)
                ? tokens.skip(["."], from: start + 1, most: 1) : start + 1
        }
        return isStart(tokens, start) ? name(tokens, start, .titled).map { .init(.name, start..<$0) } : nil
    }

    /// Not the end of `BangJo`, nor an office by its letters; *dr* without a point is mostly *dari*.
    private static func isStart(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard !isFrequent(tokens, index), tokens.letters(index) != nil else { return true }
        let isShouted = tokens.isShouted(index - 1)
        if !isShouted, tokens.isShouted(index), tokens[index].range.count < 5 { return false }
        return !tokens.isGlued(index - 1) && tokens.word(index - 1) != "dr" || tokens.word(index - 1) == "."
    }

    /// `H.` is a title only with its point.
    private static func isTitle(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard let word = tokens.letters(index) else { return false }
        if NameWords.titles.contains(word) { return true }
        return NameWords.pointed.contains(word) && tokens.word(index + 1) == "." && tokens.isCapital(index)
    }

    /// `Pak Lurah Sumarno`: after an office only a frequent name is one, since places stand there, too.
    private static func ofOffice(_ tokens: TextTokens, _ index: Int) -> Range<Int>? {
        let start = index + 2
        guard let office = tokens.letters(index + 1), NameWords.heads.contains(office), isFrequent(tokens, start)
        else { return nil }
        return name(tokens, start, .titled).map { start..<$0 }
    }

    /// `ibu-ibu`.
    private static func isDoubled(_ tokens: TextTokens, _ index: Int) -> Bool {
        let word = tokens[index].word
        return (tokens.word(index - 1) == "-" && tokens.word(index - 2) == word)
            || (tokens.word(index + 1) == "-" && tokens.word(index + 2) == word)
    }

    private static func isCalledAfter(_ tokens: TextTokens, _ index: Int) -> Bool {
        var before = index - 1
        // `Jl. Ir. H. …`
        while index - before < 8, let word = tokens.word(before),
            word == "." || NameWords.titles.contains(word) || NameWords.pointed.contains(word)
        { before -= 1 }
        guard let word = tokens.letters(before) else { return false }
        return NameWords.things.contains(word) || (word == "sakit" && tokens.word(before - 1) == "rumah")
    }

    /// `saya Siti`, `kulo Karsinah`: a frequent name, or two words with capitals and a comma or a place after them.
    private static func alone(_ tokens: TextTokens, _ index: Int) -> PersonalData.Match? {
        let start = index + 1
        guard NameWords.selves.contains(tokens[index].word), let end = name(tokens, start, .titled) else { return nil }
        let isCapital = tokens.isCapital(start) && !tokens.isShouted(index)
        let isKnown = (start..<end).contains { isFrequent(tokens, $0) }
        // Where every word has a capital, capitals say nothing.
        guard isKnown || !tokens.isCapital(index) || beginsSentence(tokens, index) else { return nil }
        if isKnown, isCapital || end - start > 1 { return .init(.name, start..<end) }
        guard !NameWords.everyday.contains(tokens[start].word), let next = tokens.word(end) else { return nil }
        if isKnown || end - start > 1, next == "," || NameWords.after.contains(next) {
            return .init(.name, start..<end)
        }
        // `saya Sukiyem, NIK …`
        guard isCapital, next == ",", let then = tokens.letters(end + 1), NameWords.after.contains(then) else {
            return nil
        }
        return .init(.name, start..<end)
    }

    private static func beginsSentence(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard let before = tokens.word(index - 1) else { return true }
        return tokens[index - 1].kind == .mark && before != ","
    }

    private enum Lead { case introduced, titled }

    /// The index after a name that begins there.
    ///
    /// Words with capitals are names. In small letters, or where everything is in capitals, frequent names are; other
    /// words only where nothing but a name can stand.
    private static func name(_ tokens: TextTokens, _ start: Int, _ lead: Lead) -> Int? {
        let isShouted = tokens.isShouted(start - 1) || (start > 1 && tokens.isShouted(start - 2))
        var (end, sure) = (start, start)
        var words = 0
        while words < mostWords, let word = tokens.letters(end), !isEnd(tokens, end, afterName: words > 0) {
            let isInitial = word.utf8.count == 1 || NameWords.shortened.contains(word)
            let isCapital = tokens.isCapital(end) && !isShouted
            guard word.utf8.count > 1 || tokens.isCapital(end), !isPartOfSign(tokens, end) else { break }
            // The letters of a plate.
            if word.utf8.count < 3, tokens.isAllCapitals(end), tokens.digits(end + 1) != nil { break }
            // `dokter Zahra RSI …`
            if words > 0, !isShouted, tokens.isShouted(end), !tokens.isShouted(end - 1) { break }
            guard isCapital || lead == .introduced || isFrequent(tokens, end) else { break }
            words += 1
            let isPointed = isInitial && tokens.word(end + 1) == "." && tokens.letters(end + 2) != nil
            end += isPointed ? 2 : 1
            if isCapital || FrequentNames.contains(word) { sure = end }
            guard end < tokens.count, tokens.blanks(after: end - 1) > 0 || isPointed else { break }
        }
        // After words that are known, one more at most.
        let isNear = sure == start || end - sure == 1
        if lead == .introduced, end > sure, isNear, isClosed(tokens, end), !looksLikeDeed(tokens, start) { sure = end }
        let isSaid = (start..<sure).contains { tokens[$0].word.utf8.count > 1 && !isTitle(tokens, $0) }
        return isSaid ? sure : nil
    }

    /// `budi_88`, `budi.s@…`, `Budi2`: a name of an account.
    private static func isPartOfSign(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard tokens.isGlued(index), let next = tokens.word(index + 1) else { return false }
        if next == "." {
            return tokens.isGlued(index + 1) && tokens.letters(index + 2) != nil && !tokens.isCapital(index + 2)
        }
        return tokens[index + 1].kind == .digits || ["_", "@", "-", "/", "&"].contains(next)
    }

    /// A word that no name holds; *hakim* after a name is one.
    private static func isEnd(_ tokens: TextTokens, _ index: Int, afterName: Bool) -> Bool {
        guard NameWords.ends.contains(tokens[index].word) else { return false }
        return !(afterName && tokens.isCapital(index) && isFrequent(tokens, index))
    }

    /// Whether what follows shows that a name has ended.
    private static func isClosed(_ tokens: TextTokens, _ end: Int) -> Bool {
        guard let next = tokens.word(end) else { return true }
        return tokens[end].kind == .mark || NameWords.after.contains(next)
    }

    /// `nama saya dicoret`.
    private static func looksLikeDeed(_ tokens: TextTokens, _ index: Int) -> Bool {
        guard let word = tokens.letters(index), word.utf8.count > 4 else { return true }
        return ["di", "ter", "ber", "me", "pe", "ke", "se"].contains { word.hasPrefix($0) }
    }

    private static func isFrequent(_ tokens: TextTokens, _ index: Int) -> Bool {
        tokens.letters(index).map(FrequentNames.contains) ?? false
    }
}

extension TextTokens {
    /// Capitals of a word that stands in capitals say nothing about what follows.
    func isShouted(_ index: Int) -> Bool { letters(index).map { $0.utf8.count > 1 } == true && isAllCapitals(index) }
}
