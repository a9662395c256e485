// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How people really write.
enum DemoSpelling {
    private static let short = [
        "tidak": "gak", "yang": "yg", "sudah": "udah", "dengan": "dgn", "karena": "krn", "tolong": "tlg",
        "belum": "blm",
        "untuk": "utk", "sampai": "sampe", "saja": "aja", "seperti": "kayak", "kalau": "klo", "dan": "dan",
        "juga": "jg",
        "saya": "sy", "mohon": "mhn", "bisa": "bs", "setiap": "tiap", "tetapi": "tp", "padahal": "pdhl", "jalan": "jln",
        "terus": "trs", "sekarang": "skrg", "orang": "org", "malam": "mlm", "banyak": "bnyk",
    ]
    private static let local = [
        "jawa": [
            "belum": "dereng", "tidak": "mboten", "sangat": "sanget", "sudah": "sampun", "kami": "kula",
            "rusak": "risak",
        ],
        "sunda": [
            "belum": "teu acan", "tidak": "henteu", "sangat": "pisan", "sudah": "tos", "kami": "abdi", "rumah": "bumi",
        ],
    ]

    /// Small letters, few stops, short words.
    static func chatty(_ text: String, _ chance: inout DemoChance) -> String {
        let words = text.lowercased().split(separator: " ").map(String.init).map { word in
            let (bare, tail) = split(word)
            return chance.happens(0.6) ? (short[bare] ?? bare) + tail : word
        }
        let line = words.joined(separator: " ")
        return line.hasSuffix(".") ? String(line.dropLast()) : line
    }

    /// A few words of the region among the Indonesian ones: one of each kind.
    static func regional(_ text: String, _ flavour: String) -> String {
        guard var known = local[flavour] else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let (bare, tail) = split(String(word))
            return known.removeValue(forKey: bare).map { $0 + tail } ?? String(word)
        }.joined(separator: " ")
    }

    /// Two neighbours swapped in one longer word.
    static func mistyped(_ text: String, _ isMistyped: Bool, _ chance: inout DemoChance) -> String {
        guard isMistyped else { return text }
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let long = words.indices.filter { words[$0].count > 5 && words[$0].allSatisfy(\.isLetter) }
        guard !long.isEmpty else { return text }
        let index = chance.pick(long)
        var letters = Array(words[index])
        let place = chance.number(1...letters.count - 3)
        letters.swapAt(place, place + 1)
        words[index] = String(letters)
        return words.joined(separator: " ")
    }

    private static func split(_ word: String) -> (bare: String, tail: String) {
        let bare = word.prefix { $0.isLetter }
        return (String(bare), String(word[bare.endIndex...]))
    }
}
