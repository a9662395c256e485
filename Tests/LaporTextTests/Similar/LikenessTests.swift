// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

/// Where, when and of what topic move what the texts say; each says so.
@Suite struct LikenessTests {
    private let texts = TextComparison(SimilarText("Lampu jalan mati semua"), SimilarText("Lampu jalan padam"))
    private func at(
        _ region: String?,
        topic: String? = nil,
        day: Double? = nil,
        _ position: (Double, Double)? = nil
    ) -> Likeness.Circumstances {
        var known = Likeness.Circumstances()
        (known.region, known.topic) = (region, topic)
        known.at = day.map { Date(timeIntervalSince1970: $0 * 86_400) }
        known.position = position.map { ($0.0, $0.1) }
        return known
    }

    @Test func theNearerTheLikelier() {
        let village = at("35.78.05.1003")
        let others = ["35.78.05.1003", "35.78.05", "35.78.05.1001", "35.78.09.1001", "35.07.01"].map {
            Likeness(texts, village, at($0)).score
        }
        #expect(others == others.sorted(by: >) && others.first! > others.last!)
        #expect(Likeness(texts, village, at(nil)).score < others[0])
        let here = Likeness(texts, at(nil, (-7.25, 112.75)), at(nil, (-7.2501, 112.7501)))
        let there = Likeness(texts, at(nil, (-7.25, 112.75)), at(nil, (-7.35, 112.65)))
        #expect(here.score > 0.8 && there.score < here.score - 0.4)
        #expect(
            here.reasons.contains(.near(15)) && !there.reasons.contains { if case .near = $0 { true } else { false } }
        )
    }

    @Test func eachReasonIsGiven() {
        let likeness = Likeness(
            texts,
            at("35.78.05.1003", topic: "lampu", day: 100),
            at("35.78.05.1003", topic: "lampu", day: 102)
        )
        #expect(likeness.reasons.contains(.region(level: 4)) && likeness.reasons.contains(.days(2)))
        #expect(likeness.reasons.contains(.topic))
        guard case .words(let words)? = likeness.reasons.first else { return #expect(Bool(false)) }
        #expect(words.contains("lampu"))
    }

    @Test func whatIsNotKnownMovesNothing() {
        let alone = Likeness(texts, at(nil), at(nil))
        #expect(abs(alone.score - texts.score) < 0.01)
        #expect(Likeness(texts, at("", topic: "a"), at("35", topic: nil)).score == alone.score)
    }

    /// Of a few words without one in common nothing follows: place, topic and day can still make it likely.
    @Test func littleTextSaysLittleAgainstIt() {
        let short = TextComparison(SimilarText("Gelap sekali"), SimilarText("Penerangan tidak ada"))
        let likeness = Likeness(
            short,
            at("35.78.05", topic: "lampu", day: 1),
            at("35.78.05.1003", topic: "lampu", day: 1)
        )
        #expect(likeness.score > 0.5)
    }
}
