// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Reads the names of regions in a text from its beginning to its end, the longest first.
struct MentionReader {
    let index: PlaceIndex
    let tokens: TextTokens
    /// Of longer texts the beginning is read: what matters stands there, and reading stays quick.
    private static let mostTokens = 4_000
    private static let mostMentions = 48
    private static let mostWords = 4
    private static let mostSlippedWords = 2
    private static let leastSlipping = 7
    private static let leastJoined = 4
    private static let leastDoubled = 5

    func mentions() -> [PlaceMention] {
        var mentions: [PlaceMention] = []
        var (street, firm) = (0, 0)
        var place = 0
        while place < min(tokens.count, Self.mostTokens), mentions.count < Self.mostMentions {
            let word = tokens[place].word
            if PlaceWords.streetEnds.contains(word), !isPoint(place) { (street, firm) = (0, 0) }
            if PlaceWords.streets.contains(word), tokens.word(place + 1) != "ke" { street = place + 4 }
            if PlaceWords.firms.contains(word) { firm = place + 3 }
            guard !(word == "raya" && place < street), let mention = mention(at: place, inStreet: place < street) else {
                place += 1
                continue
            }
            // `toko sinar jambi`
            if mention.isSaid || mention.tokens.lowerBound >= firm { mentions.append(mention) }
            place = mention.tokens.upperBound
            if mention.isStreet { street = 0 }
        }
        return mentions
    }

    /// Of `jl.`
    private func isPoint(_ place: Int) -> Bool {
        tokens[place].word == "." && PlaceWords.streets.contains(tokens.word(place - 1) ?? "")
    }

    private func mention(at place: Int, inStreet: Bool) -> PlaceMention? {
        guard tokens[place].kind == .letters else { return nil }
        let word = tokens[place].word
        if let kind = PlaceWords.kinds[word] ?? PlaceWords.offices[word] { return ofKind(kind, at: place) }
        guard !isBeside(place), !isTwice(place), var found = longest(at: place, kind: nil) else { return nil }
        if inStreet {
            found.isStreet = true
            found.weight *= 0.3
        } else if tokens.word(place - 1) == "di" {
            found.weight *= 1.2
        }
        return found
    }

    /// Alone it is no name, unless it has a capital behind a word of kind: `Desa Baru`.
    private func isEveryday(_ place: Int, _ kind: PlaceWords.Kind? = nil) -> Bool {
        let word = tokens[place].word
        guard PlaceHomonyms.everyday.contains(word) || PlaceWords.titles.contains(word) else { return false }
        guard kind != nil, place > 0 else { return true }
        return !tokens.isCapital(place) || tokens.isAllCapitals(place) || !tokens.isCapital(place - 1)
    }

    /// A person, or where somebody or something comes from or goes to.
    private func isBeside(_ place: Int) -> Bool {
        let before = tokens.word(place - 1) ?? ""
        let isWay = before == "ke" && PlaceWords.ways.contains(tokens.word(place - 2) ?? "")
        return PlaceWords.titles.contains(before) || (PlaceWords.origins.contains(before) && !isWay)
            || tokens.word(place - 2) == "ktp"
    }

    /// `buru-buru`, `batu2`.
    private func isTwice(_ place: Int) -> Bool {
        guard tokens.isGlued(place), let next = tokens.word(place + 1) else { return false }
        return next == "2" || (next == "-" && tokens.word(place + 2) == tokens[place].word)
            || (next == "-" && place > 1 && tokens.word(place - 2) == tokens[place].word)
    }

    private func ofKind(_ kind: PlaceWords.Kind, at place: Int) -> PlaceMention? {
        // A point behind a whole word ends a sentence.
        let start = tokens.skip(tokens[place].word.utf8.count > 4 ? [":", "-"] : [".", ":", "-"], from: place + 1)
        guard start < tokens.count else { return nil }
        var named = isPublicThing(place, start) ? nil : longest(at: start, kind: kind)
        if let mention = named, isOffice(place, kind, mention) { named = nil }
        // `Kota Baru`, `Desa Baru`: the word of kind may belong to the name.
        if let whole = longest(at: place, kind: nil), whole.tokens.count > 1, whole.slip == nil {
            guard let known = named?.regions else { return whole }
            named?.regions = Set(known + whole.regions.filter { index[$0].level < 4 }).sorted()
        }
        return named ?? (isPublicThing(place, start) ? nil : unknown(at: start, kind: kind))
    }

    /// `balai desa bocor`: no name follows.
    private func isPublicThing(_ place: Int, _ start: Int) -> Bool {
        !tokens.isCapital(start) && PlaceWords.publicThings.contains(tokens.word(place - 1) ?? "")
    }

    /// `bupati baru`, `lurah lama`: of whom it is said what he is like.
    private func isOffice(_ place: Int, _ kind: PlaceWords.Kind, _ mention: PlaceMention) -> Bool {
        guard PlaceWords.offices[tokens[place].word] != nil, !tokens.isCapital(mention.tokens.lowerBound) else {
            return false
        }
        return mention.tokens.allSatisfy(isWord) && (index.level(mention) > 2 || !mention.isLiteral)
    }

    /// A word of the language as much as a name.
    func isWord(_ place: Int) -> Bool { isHomonym(place) || isCommon(place) }
    func isCommon(_ place: Int) -> Bool { index.isCommon(tokens[place].word) }
    func isHomonym(_ place: Int) -> Bool { PlaceHomonyms.all.contains(tokens[place].word) }

    private func longest(at place: Int, kind: PlaceWords.Kind?) -> PlaceMention? {
        var key = PlaceKey()
        var best: PlaceMention?
        for end in windows(from: place, most: Self.mostWords) {
            // `moti kota ternate`
            if end > place, best != nil, isKindOfNext(end) { break }
            key.append(PlaceWords.cut[tokens[end].word] ?? tokens[end].word)
            var found = regions(key, kind)
            // `baru` is not Barru.
            if end == place, isWord(place) { found.removeAll { !$0.isLiteral } }
            let isLiteral = found.contains(where: \.isLiteral)
            guard !found.isEmpty, isLiteral || key.letters.count >= Self.leastDoubled,
                end > place || !isEveryday(place, kind)
            else { continue }
            best = made(key, found.map(\.number), place..<end + 1, kind)
            best?.isLiteral = isLiteral
        }
        return best ?? mistyped(at: place, kind: kind)
    }

    private func isKindOfNext(_ place: Int) -> Bool {
        guard let kind = PlaceWords.kinds[tokens[place].word], let next = tokens.letters(place + 1) else {
            return false
        }
        return !regions(PlaceKey(next), kind).isEmpty
    }

    /// Places of the words that can make one name.
    private func windows(from place: Int, most: Int) -> [Int] {
        var found: [Int] = []
        var next = place
        while next < tokens.count, found.count < most {
            if next > place, isInside(next) {
                next += 1
                continue
            }
            let isNumeral = found.count > 1 && tokens[next].kind == .digits && tokens[next].word.utf8.count == 1
            guard tokens[next].kind == .letters || isNumeral else { break }
            found.append(next)
            next += 1
        }
        return found
    }

    /// `fak-fak`, `kep. seribu`
    private func isInside(_ place: Int) -> Bool {
        let word = tokens[place].word
        if word == "." { return PlaceWords.cut[tokens[place - 1].word] != nil }
        return (word == "-" || word == "'") && tokens.isGlued(place) && tokens.isGlued(place - 1)
    }

    private func regions(_ key: PlaceKey, _ kind: PlaceWords.Kind?) -> [(number: Int32, isLiteral: Bool)] {
        let meant = PlaceWords.short[key.spelled] ?? PlaceWords.abbreviations[key.spelled]
        if let code = meant.flatMap({ PlaceCode($0) }) { return index.number(of: code).map { [($0, true)] } ?? [] }
        return index.named(meant.map { PlaceKey($0) } ?? key).filter { isKind($0.number, kind) }
    }

    /// With a letter too many, too few or wrong; nobody mistypes the first.
    private func mistyped(at place: Int, kind: PlaceWords.Kind?) -> PlaceMention? {
        var key = PlaceKey()
        var best: PlaceMention?
        for end in windows(from: place, most: Self.mostSlippedWords) {
            key.append(tokens[end].word)
            if kind == nil, end > place, tokens[place].word.utf8.count < Self.leastJoined { break }
            let near = index.slipped(key, least: kind == nil ? Self.leastSlipping : 0).filter {
                isKind($0.number, kind)
            }
            guard let slip = near.first?.slip, !(place...end).allSatisfy(isWord),
                end > place || !isEveryday(place)
            else { continue }
            best = made(key, near.map(\.number), place..<end + 1, kind)
            best?.weight *= 0.6
            best?.slip = near.contains { $0.slip == .other } ? .other : slip
        }
        return best
    }

    /// A village by a name that no register knows: perhaps a neighbour's spelling.
    private func unknown(at place: Int, kind: PlaceWords.Kind) -> PlaceMention? {
        guard kind == .village, place < tokens.count, let word = tokens.letters(place) else { return nil }
        var (key, end) = (PlaceKey(word), place + 1)
        if let next = tokens.letters(end), PlaceWords.kinds[next] == nil,
            tokens.isCapital(end) == tokens.isCapital(place)
        {
            key.append(next)
            end += 1
        }
        return isEveryday(place, kind) ? nil : made(key, [], place..<end, kind)
    }

    private func made(
        _ key: PlaceKey,
        _ regions: [Int32],
        _ range: Range<Int>,
        _ kind: PlaceWords.Kind?
    ) -> PlaceMention {
        let before = tokens.word(range.lowerBound - 1) ?? ""
        return PlaceMention(
            regions: regions,
            weight: kind != nil ? 3 : 2.5,
            key: key,
            tokens: range,
            kind: kind,
            isSaid: kind != nil || PlaceWords.cues.contains(before)
        )
    }

    private func isKind(_ number: Int32, _ kind: PlaceWords.Kind?) -> Bool {
        switch kind {
        case nil: true
        case .province: index[number].level == 1
        case .regency: index[number].level == 2 && !index.isCity(number)
        case .city: index[number].level == 2 && index.isCity(number)
        case .district: index[number].level == 3
        case .village: index[number].level == 4
        }
    }
}
