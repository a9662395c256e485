// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Reads the words of a text once, from its beginning to its end: what each means, what it weighs, and which numbers are places.
struct SimilarReading {
    private let tokens: [WordReader.Token]
    private(set) var words: [WordKey: SimilarText.Word] = [:]
    private(set) var numbers: [SimilarText.PlaceNumber] = []
    /// What a number or a single letter would belong to.
    private var marker: WordKey?
    /// The name that was read last: Mojolangu 4.
    private var name: WordKey?
    /// How many names that follow are those of a place.
    private var placeNames = 0

    private static let mostNumbers = 24

    init(_ tokens: [WordReader.Token]) { self.tokens = tokens }

    mutating func run() {
        var meanings = tokens.map { $0.isNumber ? nil : WordMeaning($0.bytes) }
        meanings.append(nil)
        for (index, token) in tokens.enumerated() {
            if let meaning = meanings[index] {
                read(token.bytes, meaning, isBeforeName: meanings[index + 1]?.isUnknown == true, at: index)
            } else {
                read(number: token, at: index)
            }
        }
    }

    // MARK: numbers

    private mutating func read(number token: WordReader.Token, at index: Int) {
        placeNames = 0
        // Lubang2 is lubang-lubang.
        if token.isGlued, token.bytes == [0x32], marker == nil { return }
        let value = token.bytes.isEmpty ? [0x30] : token.bytes
        let isCounted = isCounted(after: index)
        if let place = marker ?? (isCounted ? nil : name) {
            add(WordKey(value), at: place)
        } else {
            let weight: Float = value.count > 4 ? 5 : isCounted ? 1 : 2
            add(.init(key: WordKey(value), kind: .topic, weight: weight, letters: value, written: value))
        }
        // RT 4/2
        marker = marker == PlaceMarkers.neighbourhood ? PlaceMarkers.association : nil
        name = nil
    }

    private mutating func add(_ value: WordKey, at place: WordKey) {
        if numbers.count < Self.mostNumbers { numbers.append(.init(place: place, value: value)) }
    }

    private func isCounted(after index: Int) -> Bool {
        index + 1 < tokens.count && PlaceMarkers.units.contains(WordKey(tokens[index + 1].bytes))
    }

    private func isCount(before index: Int) -> Bool {
        index > 0 && (tokens[index - 1].isNumber || SpelledNumbers.all[WordKey(tokens[index - 1].bytes)] != nil)
    }

    // MARK: words

    private mutating func read(_ written: [UInt8], _ meaning: WordMeaning, isBeforeName: Bool, at index: Int) {
        let key = WordKey(written)
        if written.count == 1 || SpelledNumbers.all[key] != nil { return readSmall(written, key, at: index) }
        if key == PlaceMarkers.times, isCount(before: index) { return }
        setMarker(key, meaning)
        guard meaning.weight > 0 else {
            (name, placeNames) = (nil, 0)
            return
        }
        if PlaceMarkers.directions.contains(meaning.key) { add(meaning.key, at: PlaceMarkers.direction) }
        let kind = kind(of: meaning, isBeforeName: isBeforeName)
        let isName = kind == .name || kind == .place
        placeNames = kind == .container ? 3 : isName ? max(placeNames - 1, 0) : 0
        name = isName ? meaning.key : nil
        let weight = isName ? WordRarity.ofNames : meaning.weight
        add(.init(key: meaning.key, kind: kind, weight: weight, letters: meaning.letters, written: written))
    }

    /// A single letter or a number in words counts only where one is expected.
    private mutating func readSmall(_ written: [UInt8], _ key: WordKey, at index: Int) {
        guard let place = marker else { return }
        if let number = SpelledNumbers.all[key] {
            if !isCounted(after: index) { add(WordKey(number), at: place) }
        } else if PlaceMarkers.beforeLetters.contains(place) {
            // Blok F 22 has both.
            return add(key, at: place)
        }
        marker = nil
    }

    private mutating func setMarker(_ key: WordKey, _ meaning: WordMeaning) {
        if let place = PlaceMarkers.beforeNumbers[meaning.key] ?? PlaceMarkers.beforeNumbers[key] {
            marker = place
        } else if let before = marker, !(meaning.isName && PlaceMarkers.overNames.contains(before)) {
            marker = nil
        }
    }

    private func kind(of meaning: WordMeaning, isBeforeName: Bool) -> SimilarText.Word.Kind {
        // Behind "jalan" even what looks like a word of the language is a name, if it is none that is known.
        if meaning.isUnknown, placeNames > 0 { return .place }
        if meaning.isName { return .name }
        if PlaceMarkers.always.contains(meaning.key) { return .container }
        return isBeforeName && PlaceMarkers.beforeNames.contains(meaning.key) ? .container : .topic
    }

    private mutating func add(_ word: SimilarText.Word) {
        guard let known = words[word.key] else {
            words[word.key] = word
            return
        }
        if known.kind != .place, word.kind == .place || known.kind == .container { words[word.key] = word }
    }
}

enum SpelledNumbers {
    static let all: [WordKey: [UInt8]] = {
        let names = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(separator: " ")
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { (WordKey(String($1)), Array("\($0)".utf8)) })
    }()
}
