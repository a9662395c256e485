// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Texts that say nothing: a greeting, a trial, keys that were pressed at random.
enum EmptyText {
    private static let fillers = Set(
        """
        assalamualaikum assalamu alaikum waalaikumsalam salam wr wb halo hai hei hi hello selamat pagi siang sore malam
        admin min pak bu kak mas mbak om gan bro permisi punten nuwun sewu hormat apa kabar bismillah ok oke ya iya abc
        tes test testing coba mencoba nyoba percobaan terima kasih maaf sori tidak jadi salah kirim pencet batal doang
        lorem ipsum dolor sit amet bla isi laporan lapor cek ini itu dan saja cuma hanya sekadar sekedar
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
    /// Keys in a row.
    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap { [$0, String($0.reversed())] }
    private static let mostOfTrial = 14
    /// So few words, over and over, are no report.
    private static let mostRepeated = 5

    static func judge(_ text: FormalText, _ signs: [SpokenSigns.Found]) -> Judgement {
        let words = text.words.map(\.text)
        let shown = Array(text.words.indices.prefix(6))
        let trials = signs.filter { $0.group == "trial" }
        if !trials.isEmpty, words.count <= mostOfTrial { return Judgement(sum: 4, words: trials.flatMap(\.words)) }
        let saying = words.filter { !isFiller($0) }
        guard !saying.isEmpty else { return Judgement(sum: 6, words: shown) }
        let mashed = words.indices.filter { isMashed(words[$0]) }
        if mashed.count * 2 >= saying.count, !mashed.isEmpty {
            return Judgement(sum: 2 + 2 * Double(mashed.count) / Double(saying.count), words: mashed)
        }
        if words.count >= 6, Set(saying).count * 3 <= saying.count, Set(saying).count <= mostRepeated {
            return Judgement(sum: 3, words: shown)
        }
        return .none
    }

    /// A single letter, a number, a picture, laughter (`wkwkwk`, `blablabla`, `hmm`), or what is said before anything is said.
    private static func isFiller(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        let letters = Set(bytes)
        guard bytes.contains(where: { (0x61...0x7A).contains($0) }) else {
            // Other scripts say something; pictures do not.
            return !word.unicodeScalars.contains { $0.properties.isAlphabetic }
        }
        guard letters.count > 1 else { return true }
        if fillers.contains(word) || (letters.count == 2 && bytes.count > 4) { return true }
        let isSpoken = bytes.contains(where: "aiueoy0".utf8.contains)
        return isRepeated(bytes) || (!isSpoken && letters.count < 3)
    }

    /// Three letters, three times or more.
    private static func isRepeated(_ word: [UInt8]) -> Bool {
        word.count > 8 && word.indices.dropFirst(3).allSatisfy { word[$0] == word[$0 - 3] }
    }

    /// No Indonesian word, and no abbreviation either: keys in a row, or five consonants after one another.
    private static func isMashed(_ word: String) -> Bool {
        guard word.utf8.count >= 4 else { return false }
        let low = Array(word.utf8)
        guard low.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
        for start in low.indices.dropLast(3) {
            let part = String(decoding: low[start..<start + 4], as: UTF8.self)
            if rows.contains(where: { $0.contains(part) }) { return true }
        }
        var run = 0
        for byte in low {
            run = "aiueoy".utf8.contains(byte) ? 0 : run + 1
            if run == 5 { return true }
        }
        return false
    }
}
