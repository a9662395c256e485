// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

/// Whatever bytes come in, nothing that reads texts crashes, and twice the text takes about twice the time.
///
/// A moment in each run of the tests; as long as `LAPOR_SOAK_SECONDS` says in `make soak`.
@Suite struct TextFuzzTests {
    private static let soak = ProcessInfo.processInfo.environment["LAPOR_SOAK_SECONDS"].flatMap(Double.init)
    private static let model = TextModel.trained(
        on: (0..<20).map { LabelledText(text: "lampu jalan padam nomor \($0)", label: $0 % 2 == 0 ? "a" : "b") }
    )
    private static let other = SimilarText("Lampu di Jalan Sadewa RT 4 RW 2 padam sejak seminggu, gelap dan rawan.")
    /// By name: what is done to a text.
    private static let readers: [(name: String, read: @Sendable (String) -> Int)] = [
        ("normal text", { NormalText($0.utf8).words.count }),
        (
            "stems",
            { text in text.split(separator: " ").reduce(0) { $0 + IndonesianStemmer.stem(String($1)).utf8.count } }
        ),
        ("places", { NationPlaces.reader.place(in: $0, near: PlaceCode("35.78")).words.count }),
        ("places by name", { NationPlaces.reader.places(named: $0, limit: 9).count }),
        ("router", { model.proposals(for: $0).count }),
        ("personal data", { PersonalData.all(in: $0).count }),
        ("masked text", { text in PersonalData.masked(text, PersonalData.all(in: text)) { $0.mask }.utf8.count }),
        ("similar", { SimilarText($0).tellingWords(most: 5).count }),
        ("alike", { Int(TextComparison(SimilarText($0), other).score) }),
        ("moderation", { TextModeration.findings(in: $0).count }),
        ("reading", { text in ReportReading(of: text).urgency.words.count }),
        ("formal text", { FormalText($0).words.count }),
        ("signature", { Int(TextSignature($0).likeness(to: TextSignature("jalan desa"))) }),
    ]

    @Test func noBytesBreakAnything() {
        var chance = SeededBytes(state: Self.soak == nil ? 1 : UInt64(Date().timeIntervalSince1970))
        let end = Date().addingTimeInterval(Self.soak ?? 1)
        var rounds = 0
        repeat {
            let text = chance.text()
            for reader in Self.readers { #expect(reader.read(text) >= 0, "\(reader.name)") }
            rounds += 1
        } while Date() < end
        #expect(rounds > 0)
    }

    /// Only where there is time to measure: a machine that does something else at that moment says nothing.
    @Test(.enabled(if: soak != nil), arguments: SeededBytes.pieces)
    func fourTimesTheTextTakesNoSixteenTimesTheTime(piece: String) {
        for reader in Self.readers {
            func time(_ count: Int) -> Double {
                let text = String(repeating: piece, count: count / max(piece.utf8.count, 1))
                let clock = ContinuousClock()
                return (0..<3).map { _ in clock.measure { _ = reader.read(text) } / .seconds(1) }.min() ?? 0
            }
            let (small, large) = (time(12_000), time(48_000))
            #expect(large < max(small * 10, 0.05), "\(reader.name) of “\(piece)”: \(small) s, then \(large) s")
        }
    }
}

/// Texts as nobody writes them, and as people do, cut and mixed; the same for the same state.
struct SeededBytes: RandomNumberGenerator {
    static let pieces = [
        "a", "0", " ", "\n", ".", "jl. ", "no. 1 ", "0812-", "3578 ", "@a.", "http://", "pak ", "Rp1.000,", "desa ",
        "kel. kec. ",
        "é", "\u{301}", "👨‍👩‍👧‍👦", "\u{202E}", "\u{0}", "aaaa ", "meN", "ke-an ", "A1", "(", "[nik", "anjing ", "tolong ",
        "–", "ﷺ",
    ]
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func text() -> String {
        switch next() % 3 {
        case 0:
            let bytes = (0..<Int.random(in: 0...400, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
            return String(decoding: bytes, as: UTF8.self)
        case 1:
            let piece = Self.pieces.randomElement(using: &self) ?? ""
            return String(repeating: piece, count: Int.random(in: 0...2_000, using: &self))
        default:
            return (0..<Int.random(in: 0...120, using: &self))
                .map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
        }
    }
}
