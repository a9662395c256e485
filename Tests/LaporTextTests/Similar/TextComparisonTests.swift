// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

/// The same matter is known however it is told; another street is another matter.
@Suite struct TextComparisonTests {
    private func score(_ one: String, _ other: String) -> Double {
        TextComparison(SimilarText(one), SimilarText(other)).score
    }

    @Test(arguments: [
        ("Lampu jalan di Jalan Sadewa mati sudah seminggu", "min pju jln sadewa padam dr minggu lalu"),
        ("Sampah menumpuk di depan SDN 2 Kalibata, belum diangkut", "di SDN 2 kalibata sampahnya numpuk blm diangkat"),
        ("Saluran air di RT 04/RW 02 Desa Rancamaya mampet", "got rt 4 rw 2 rancamaya tersumbat"),
        ("Jalan Wijayakusuma berlubang", "jaln wijayakusma berlubng"),
        ("Jembatan Desa Sukamulya putus diterjang banjir", "diterjang banjir, jembatan desa sukamulya putus"),
    ])
    func theSameMatterToldAnew(one: String, other: String) {
        #expect(score(one, other) >= TextComparison.threshold)
        #expect(abs(score(one, other) - score(other, one)) < 0.05)
    }

    @Test(arguments: [
        ("Lampu jalan di Jalan Sadewa mati sudah seminggu", "Lampu jalan di Jalan Nakula mati sudah seminggu"),
        ("Saluran air di RT 04 RW 02 Desa Rancamaya mampet", "Saluran air di RT 09 RW 02 Desa Rancamaya mampet"),
        ("Jalan Lingkar Timur gelap tanpa lampu", "Jalan Lingkar Barat gelap tanpa lampu"),
        ("Sampah menumpuk di Gang Arjuna", "Pungutan liar parkir di Gang Arjuna"),
        ("Mohon segera ditindaklanjuti, terima kasih", "Mohon segera ditindaklanjuti, terima kasih banyak"),
        ("", ""), ("", "Jalan rusak"),
    ])
    func anotherMatter(one: String, other: String) {
        #expect(score(one, other) < TextComparison.threshold)
    }

    @Test func theRarestWordsSpeakForIt() {
        let comparison = TextComparison(
            SimilarText("Lampu di Jalan Sadewa mati"),
            SimilarText("Jalan SADEWA: lampu padam semua")
        )
        #expect(comparison.shared.first == "sadewa")
        #expect(comparison.shared.contains("lampu") && !comparison.shared.contains("di"))
    }

    /// Bytes that make no sense, and texts that nobody would write, take no longer than their length.
    @Test func noTextIsTooStrange() {
        var chance = SeededNumbers(seed: 5)
        var texts: [[UInt8]] = [
            [], [0], Array("🎉🎉 👍".utf8), Array("e\u{301}\u{302}\u{303}".utf8), [0xC3], [0xCC],
            [0x80, 0xFF, 0xC3, 0x28],
            Array(repeating: 0x61, count: 1_000_000), Array(repeating: 0x39, count: 1_000_000),
            Array(String(repeating: "jalan rt 5 ", count: 90_000).utf8),
        ]
        for length in [1, 9, 400, 60_000] {
            texts.append((0..<length).map { _ in UInt8.random(in: 0...255, using: &chance) })
        }
        texts.append(Array((0..<20_000).map { "kata\($0)xz" }.joined(separator: " ").utf8))
        let read = texts.map { SimilarText($0) }
        let time = ContinuousClock().measure {
            for one in read {
                for other in read {
                    let score = TextComparison(one, other).score
                    #expect((0...1).contains(score))
                }
            }
        }
        #expect(time < .seconds(20))
        for text in texts {
            #expect(TextSignature(text).likeness(to: TextSignature(text)) == (TextSignature(text).isEmpty ? 0 : 1))
        }
    }
}
