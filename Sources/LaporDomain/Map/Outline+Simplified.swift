// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Fewer points and fewer islands, as a map of its level needs them.
///
/// A point goes where the corner that it makes is small (Visvalingam and Whyatt, 1993): of a border that two regions
/// share, both lose the same points, but near its ends.
extension Outline {
    private static let mostParts = 60

    /// How small a corner may be, along its side: some 3,900, 830 and 220 metres, a pixel or two of a wide screen.
    private static func reach(ofLevel level: Int) -> Int {
        switch level {
        case ...1: 350
        case 2: 75
        default: 20
        }
    }

    package func simplified(forLevel level: Int) -> Outline {
        let limit = Self.reach(ofLevel: level) * Self.reach(ofLevel: level)
        let bySize = polygons.sorted { abs($0[0].doubledArea) > abs($1[0].doubledArea) }
        let parts = bySize.enumerated().prefix(Self.mostParts)
            .filter { place, rings in place == 0 || abs(rings[0].doubledArea) >= 4 * limit }
            .map { _, rings in
                [rings[0].simplified(limit)]
                    + rings.dropFirst().filter { abs($0.doubledArea) >= 4 * limit }.map { $0.simplified(limit) }
            }
        return Outline(polygons: parts) ?? self
    }
}

extension Outline.Ring {
    /// Without the corners that enclose less than half of `limit`; four points stay.
    fileprivate func simplified(_ limit: Int) -> Outline.Ring {
        var ring = self
        while ring.count > 4 {
            let corners = ring.corners
            let isLeast = corners.indices.map { index in
                corners[index] < limit && corners[index] < corners[index == 0 ? corners.count - 1 : index - 1]
                    && corners[index] <= corners[index == corners.count - 1 ? 0 : index + 1]
            }
            var left = ring.count - 4
            var kept: Outline.Ring = []
            for (index, point) in ring.enumerated() {
                if isLeast[index], left > 0 { left -= 1 } else { kept.append(point) }
            }
            if kept.count == ring.count { break }
            ring = kept
        }
        return ring
    }

    /// Twice the triangle of each point with its neighbours.
    private var corners: [Int] {
        indices.map { index in
            let (a, b, c) = (
                self[index == 0 ? count - 1 : index - 1], self[index], self[index == count - 1 ? 0 : index + 1]
            )
            return abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y))
        }
    }
}
