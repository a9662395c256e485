// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporText

@Suite struct TextModerationTests {
    private func kinds(_ text: String) -> [TextModeration.Kind] { TextModeration.findings(in: text).map(\.kind) }

    private struct Outcome {
        var right = 0, wrong = 0, missed = 0
        var precision: Double { Double(right) / Double(max(right + wrong, 1)) }
        var recall: Double { Double(right) / Double(max(right + missed, 1)) }
    }

    /// What was looked at while the words were chosen, and what was not.
    @Test(arguments: [("dev", 0.98, 0.97), ("held", 0.97, 0.88)])
    func whatSpeaksForSomethingIsTold(set: String, precision: Double, recall: Double) throws {
        let rows = try CaseTable.rows("moderation.tsv").filter { $0[0] == set }
        var outcome = Outcome()
        for row in rows {
            let found = kinds(row[2]).first?.rawValue
            if found != nil, found == row[1] { outcome.right += 1 } else if found != nil { outcome.wrong += 1 }
            if row[1] != "-", found != row[1] { outcome.missed += 1 }
        }
        #expect(rows.count > 150)
        #expect(outcome.precision >= precision && outcome.recall >= recall, "\(outcome)")
    }

    @Test func itSaysByWhichWords() throws {
        let offer = try #require(TextModeration.findings(in: "Promo slot gacor, daftar skrg!").first)
        #expect(offer.kind == .advertising && offer.words.contains("slot") && offer.words.contains("skrg"))
        let insult = try #require(TextModeration.findings(in: "4nj1ng kalian semua").first)
        #expect(insult.kind == .abuse && insult.words == ["anjing"] && (0.5...1).contains(insult.score))
    }

    @Test(arguments: [
        "4nj1ng kalian", "a n j i n g kalian", "g.o.b.l.o.k kalian", "goblookk", "AnJiiiiing lu", "b@ngs@t!!",
    ])
    func disguisesAreSeenThrough(text: String) {
        #expect(kinds(text) == [.abuse])
    }

    @Test(arguments: ["RT07 RW12 blok A4", "Jl. A B C D no 1", "3 anjing liar di Jl. S1mpang", "Rp150.000", "a b"])
    func figuresStayFigures(text: String) {
        #expect(!kinds(text).contains(.abuse))
    }

    @Test func nothingIsSaidOfNothing() {
        #expect(kinds("") == [.nonsense] && kinds(" \n") == [.nonsense])
    }

    @Test func noBytesAreTooStrange() {
        var chance = SeededNumbers(seed: 11)
        for length in [1, 9, 500, 70_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) }
            for finding in TextModeration.findings(in: String(decoding: bytes, as: UTF8.self)) {
                #expect((0.5...1).contains(finding.score))
            }
        }
    }

    @Test(arguments: ["anjing ", "a ", "slot gacor mohon ", "saya ", "\u{301}", "👍", "usir cina dikatai "])
    func timeIsLinear(word: String) {
        let clock = ContinuousClock()
        let text = String(repeating: word, count: 60_000 / word.utf8.count)
        let time = clock.measure { _ = TextModeration.findings(in: text) }
        #expect(time < .seconds(5))
    }
}
