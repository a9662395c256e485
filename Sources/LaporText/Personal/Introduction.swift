// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Words after which a name follows: `nama saya`, `nama lengkap:`, `atas nama`, `perkenalkan saya`, `a/n`.
enum Introduction {
    private static let between = PersonalWords.set(": = / . n saya adalah is lengkap ,")
    private static let pairs: [String: Set<String>] = [
        "nama": PersonalWords.set("saya sy aku lengkap pelapor pelanggan pemilik korban pemohon pasien siswa"),
        "nami": ["abdi", "kulo", "kula"], "an": ["saya", "sy"], "perkenalkan": ["saya", "nama"], "atas": ["nama"],
        "saya": ["bernama"],
        "my": ["name"],
    ]

    /// The index of the first word after it.
    static func end(_ tokens: TextTokens, _ index: Int) -> Int? {
        let (word, next) = (tokens[index].word, tokens.word(index + 1))
        var start = index + 1
        if let next, pairs[word]?.contains(next) == true {
            start += 1
        } else if word == "a", next == "/" || next == "." {
            guard tokens.word(index + 2) == "n" else { return nil }
        } else {
            guard word == "bernama" || (word == "nama" && (next == ":" || next == "=")) else { return nil }
        }
        let most = start + 6
        while start < most, let word = tokens.word(start), between.contains(word) { start += 1 }
        while start < most, let word = tokens.letters(start), NameWords.titles.contains(word) {
            start = tokens.skip(["."], from: start + 1, most: 1)
        }
        return start
    }
}
