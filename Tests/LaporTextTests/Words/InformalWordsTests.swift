// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct InformalWordsTests {
    @Test(arguments: [
        ("yg", "yang"), ("gk", "tidak"), ("jln", "jalan"), ("tdk", "tidak"), ("kpd", "kepada"), ("sdh", "sudah"),
        ("mboten", "tidak"), ("teu", "tidak"), ("piye", "bagaimana"), ("kumaha", "bagaimana"),
        ("terimakasih", "terima kasih"), ("dimana", "di mana"), ("dukcapil", "dinas kependudukan dan pencatatan sipil"),
    ])
    func theyHaveAFormalWord(word: String, formal: String) {
        #expect(InformalWords.formal(word) == formal)
    }

    /// Names of people and places, abbreviations of several things, and words that are formal already.
    @Test(arguments: [
        "ad", "slamet", "kk", "smp", "pd", "ud", "tu", "pgn", "petrus", "iso", "nu", "karo", "adha", "jalan", "kos",
        "rsia",
        "", "x", "kata", "seorangyangmenulistanpaspasi",
    ])
    func otherWordsStayAsTheyAre(word: String) {
        #expect(InformalWords.formal(word) == nil)
    }

    @Test func noFormalWordIsInformalItself() {
        for entry in InformalWords.table.split(separator: ";") {
            for word in entry.split(separator: ":")[0].split(whereSeparator: \.isWhitespace) {
                #expect(InformalWords.formal(String(word)) == nil, "\(word)")
            }
        }
        #expect(InformalWords.count > 500 && InformalWords.table.utf8.count < 40_000)
    }

    @Test func aTextIsReadAsACarefulWriterWouldHavePutIt() {
        let text = FormalText("Jln rusaaak sdh 3 bln, gk ada yg perbaiki. Anak2 takut, hak2nya gmn? Terimakasih")
        let words = "jalan rusak sudah 0 bulan tidak ada yang perbaiki anak takut hak bagaimana terima kasih"
        #expect(text.words.map(\.text).joined(separator: " ") == words)
        #expect(text.words[8].stem == "baik")
        #expect(text.written(text.words.suffix(2).map(\.source)) == ["terimakasih"])
        #expect(text.written([0, 9]) == ["jln", "anak0"])
    }

    @Test func noBytesAreTooStrange() {
        var chance = SeededNumbers(seed: 5)
        for length in [0, 1, 7, 300, 70_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) }
            let text = FormalText(NormalText(bytes))
            #expect(text.words.allSatisfy { text.normal.words.indices.contains($0.source) })
        }
        #expect(FormalText(String(repeating: "a", count: 1_000_000)).words.count == 1)
    }
}
