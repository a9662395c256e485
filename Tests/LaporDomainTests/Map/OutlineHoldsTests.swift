// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct OutlineHoldsTests {
    private func square(_ from: Int, _ to: Int) -> Outline.Ring {
        [.init(x: from, y: from), .init(x: to, y: from), .init(x: to, y: to), .init(x: from, y: to)]
    }

    @Test(arguments: [
        (5, 5, true), (1, 9, true), (50, 50, false), (-1, 5, false), (5, 101, false), (70, 70, true),
        (100_000, 5, false),
    ])
    func aPointLiesInsideButInNoHole(x: Int, y: Int, isInside: Bool) throws {
        let outline = try #require(Outline(polygons: [[square(0, 100), square(40, 60)]]))
        #expect(outline.holds(.init(x: x, y: y)) == isInside)
    }

    @Test func itMakesNoDifferenceWhichWayARingRuns() throws {
        let outline = try #require(Outline(polygons: [[square(0, 10).reversed()], [square(20, 30)]]))
        #expect(outline.holds(.init(x: 5, y: 5)) && outline.holds(.init(x: 25, y: 25)))
        #expect(!outline.holds(.init(x: 15, y: 15)))
    }

    @Test func degreesBecomeAPoint() {
        #expect(Outline.Point(latitude: -7.25, longitude: 112.75) == Outline.Point(x: 1_127_500, y: -72_500))
        #expect(Outline.Point(latitude: 91, longitude: 0) == nil && Outline.Point(latitude: .nan, longitude: 0) == nil)
    }
}
