// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct WordDiffTests {
    @Test func saysWhatWasTakenOutAndPutIn() {
        let changes = WordDiff.between("Hubungi Siti di 0812 malam ini", "Hubungi pelapor di malam ini")

        #expect(
            changes == [
                .same("Hubungi"), .removed(" Siti"), .added(" pelapor"), .same(" di"), .removed(" 0812"),
                .same(" malam ini"),
            ]
        )
    }

    @Test(arguments: [
        ("", ""), ("satu", ""), ("", "satu dua"), ("a b c", "a b c"), ("a\n\nb c d", "b a\n\nd"), ("x y x", "x x y"),
    ])
    func bothTextsAreMadeUpOfItsPieces(_ old: String, _ new: String) {
        let changes = WordDiff.between(old, new)

        #expect(text(changes) { if case .added = $0 { false } else { true } } == old)
        #expect(text(changes) { if case .removed = $0 { false } else { true } } == new)
    }

    @Test func aTextOfManyOtherWordsIsShownAsReplaced() {
        let old = (0..<1_500).map { "lama\($0)" }.joined(separator: " ")
        let new = (0..<1_500).map { "baru\($0)" }.joined(separator: " ")

        #expect(WordDiff.between(old, new) == [.removed(old), .added(new)])
    }

    private func text(_ changes: [WordDiff.Change], _ isIn: (WordDiff.Change) -> Bool) -> String {
        changes.filter(isIn).map {
            switch $0 {
            case .same(let text), .removed(let text), .added(let text): text
            }
        }.joined()
    }
}
