// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct OutlineTests {
    private func square(_ x: Int, _ y: Int, _ side: Int) -> Outline.Ring {
        [.init(x: x, y: y), .init(x: x + side, y: y), .init(x: x + side, y: y + side), .init(x: x, y: y + side)]
    }

    @Test func isReadAsItIsKept() throws {
        let outline = try #require(
            Outline(polygons: [
                [square(1_060_000, -70_000, 10_000), square(1_062_000, -68_000, 500)], [square(-5, 7, 9)],
            ])
        )
        #expect(Outline(text: outline.text) == outline)
        #expect(outline.text.hasPrefix("1060000 -70000 10000 0 0 10000 -10000 0;"))
    }

    @Test(arguments: ["", "1", "1 2 3", "1 2 3 4", "a b c d e f", "0 0 1 0 0 900001", "1 2 3 4 5 6|"])
    func whatIsNoneOfOursIsNotRead(_ text: String) { #expect(Outline(text: text) == nil) }

    @Test func itsCentreIsThatOfItsLargestPart() throws {
        let outline = try #require(Outline(polygons: [[square(0, 0, 10)], [square(1_000_000, -50_000, 4_000)]]))
        #expect(outline.centre == .init(x: 1_002_000, y: -48_000))
    }

    @Test func smallCornersAndSmallIslandsGoOnALargeMap() throws {
        // A notch of some hundred metres, and an island as small.
        let coast: Outline.Ring = [
            .init(x: 0, y: 0), .init(x: 5_000, y: 1), .init(x: 10_000, y: 0), .init(x: 10_000, y: 10_000),
            .init(x: 0, y: 10_000),
        ]
        let outline = try #require(Outline(polygons: [[square(20_000, 0, 9)], [coast]]))
        #expect(outline.simplified(forLevel: 1).polygons == [[square(0, 0, 10_000)]])
        #expect(outline.simplified(forLevel: 3).polygons == [[coast]])
    }

    @Test func whatIsSmallAltogetherStays() throws {
        let island = try #require(Outline(polygons: [[square(0, 0, 5)]]))
        #expect(island.simplified(forLevel: 1) == island)
    }

    @Test func aBorderLosesTheSamePointsOnBothSides() throws {
        // The border runs along x = 10,000 with points that are hardly off it; what is beside it is far away.
        let border = (1..<40).map { Outline.Point(x: 10_000 + ($0.isMultiple(of: 3) ? 40 : 0), y: $0 * 250) }
        let west =
            [Outline.Point(x: 0, y: 0), .init(x: 10_000, y: 0)] + border
            + [.init(x: 10_000, y: 10_000), .init(x: 0, y: 10_000)]
        let east =
            [Outline.Point(x: 20_000, y: 10_000), .init(x: 10_000, y: 10_000)] + border.reversed()
            + [.init(x: 10_000, y: 0), .init(x: 20_000, y: 0)]
        let kept = try [west, east].map { ring -> Set<Outline.Point> in
            let outline = try #require(Outline(polygons: [[ring]])).simplified(forLevel: 2)
            return Set(outline.polygons[0][0].filter { (1...39).map { $0 * 250 }.contains($0.y) })
        }
        #expect(kept[0].symmetricDifference(kept[1]).count <= 2 && kept[0].count < 39)
    }

    @Test func numbersAreDrawnInRoundSteps() {
        #expect(HeatScale(largest: 0).starts.isEmpty && HeatScale(largest: 0).step(of: 0) == 0)
        #expect(HeatScale(largest: 1).starts == [1])
        #expect(HeatScale(largest: 12).starts == [1, 2, 5, 10])
        #expect(HeatScale(largest: 3_117).starts == [1, 20, 100, 500, 2_000], "as regions differ, so do their colours")
        for largest in [3, 40, 480, 7_000, 120_000, 9_999_999] {
            let scale = HeatScale(largest: largest)
            #expect(scale.starts.count <= 5 && scale.starts.first == 1 && scale.starts == scale.starts.sorted())
            #expect(scale.step(of: 0) == 0 && scale.step(of: 1) == 1 && scale.step(of: largest) == scale.starts.count)
            #expect(scale.ranges.last?.through == nil)
        }
    }
}
