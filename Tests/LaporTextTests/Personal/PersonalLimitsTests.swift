// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

/// Whatever it is given, it comes to an end, soon, and says places that are in the text.
@Suite(.serialized) struct PersonalLimitsTests {
    private static let pieces = [
        "1 ", "08", "0812-", "a", "A. ", "nama: ", "nama saya ", "jl ", "jl a 12 ", "Pak ", "Pak H. ", "@", "a@",
        "a.", "a@b.", "\n", "\u{0}", "\u{301}", "💡", "\u{A0}", "\u{2013}", "(", "+", "NIK ", "paspor A ", "B 1 ",
        "lahir 1-", "a/n ", "\u{FFFD}", "Ā", "rek ", "16 ", "blok a ", "a_", "Pak Budi ", "saya siti ",
    ]

    @Test func placesLieInTheTextInOrder() {
        var chance = SystemRandomNumberGenerator()
        for _ in 0..<100 {
            let text = (0..<60).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
            let found = PersonalData.all(in: text)
            var end = 0
            for data in found {
                #expect(
                    data.range.lowerBound >= end && data.range.upperBound <= text.utf8.count,
                    "\(text.debugDescription)"
                )
                #expect(
                    data.hidden.lowerBound >= data.range.lowerBound && data.hidden.upperBound <= data.range.upperBound
                )
                end = data.range.upperBound
            }
            #expect(!PersonalData.masked(text, found) { $0.mask }.contains("\u{FFFD}") || text.contains("\u{FFFD}"))
            #expect(PersonalData.scalars(of: found, in: text).count == found.count)
        }
    }

    /// What looked at all of the text for each of its words would need minutes for this.
    @Test(arguments: pieces)
    func aLongTextTakesNoTimeToSpeakOf(_ piece: String) {
        let text = String(repeating: piece, count: 60_000 / piece.utf8.count)

        let time = ContinuousClock().measure { _ = PersonalData.all(in: text) }

        #expect(time < .seconds(5))
    }
}
