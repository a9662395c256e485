// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct NormalTextTests {
    private func read(_ text: String) -> String { String(decoding: NormalText(text.utf8).bytes, as: UTF8.self) }

    @Test(arguments: [
        ("TOLONG,  Jalan-jalan rusak!!", "tolong jalan jalan rusak"), ("tolooooong", "tolong"), ("saat", "saat"),
        ("RT 007/RW 12", "rt 0 rw 0"), ("Rp1.500.000", "rp0 0 0"), ("", ""), (" \n\t ", ""), ("é-Ü", "é Ü"),
    ])
    func lettersAreSmallAndNumbersAlike(text: String, read normal: String) {
        #expect(read(text) == normal)
    }

    @Test func wordsAreWhereTheyAre() {
        let text = NormalText("Lampu  padam, 3 hari".utf8)
        #expect(text.words.map { String(decoding: text.bytes[$0], as: UTF8.self) } == ["lampu", "padam", "0", "hari"])
    }

    @Test func noBytesAreTooStrange() {
        var chance = SeededNumbers(seed: 3)
        for length in [1, 7, 300, 70_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) }
            let text = NormalText(bytes)
            #expect(text.words.allSatisfy { !$0.isEmpty && $0.upperBound <= text.bytes.count })
            #expect(text.bytes.count <= NormalText.mostBytes + 1)
        }
    }
}
