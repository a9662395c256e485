// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct SpokenSignsTests {
    private let signs = SpokenSigns(
        """
        fire 3: ~bakar rumah | rumah .. ~bakar | api/asap
        fire 0: api unggun
        time 1: sekarang
        """
    )

    private func found(_ text: String) -> [String] {
        let formal = FormalText(text)
        return signs.found(in: formal).map { sign in
            "\(sign.group) \(sign.weight) \(formal.words[sign.words].map(\.text).joined(separator: " "))"
        }
    }

    @Test func wordsStemsGapsAndChoicesAreFound() {
        #expect(
            found("Rmh tetangga saya kebakaran skrg") == [
                "fire 3.0 rumah tetangga saya kebakaran", "time 1.0 sekarang",
            ]
        )
        #expect(found("dibakar rumah, asap") == ["fire 3.0 dibakar rumah", "fire 3.0 asap"])
        #expect(found("rumah satu dua tiga empat terbakar").isEmpty)
    }

    @Test func aLongerPhraseKeepsAShorterOneFromBeingFound() {
        #expect(found("api unggun") == ["fire 0.0 api unggun"])
    }

    /// A word that texts are never read as would never be found.
    @Test func tablesSayFormalWords() {
        let words = ModerationSigns.all.vocabulary.union(ReadingSigns.all.vocabulary)
        let never = words.filter { !$0.hasPrefix("~") && FormalText($0).words.map(\.text) != [$0] }
        #expect(never.isEmpty, "\(never.sorted())")
    }
}
