// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Outline {
    /// Whether a point lies in it and in none of its holes; which side of a border it is on, chance may decide.
    package func holds(_ point: Point) -> Bool {
        polygons.contains { rings in
            // A ray from the point leaves what it is inside of through an odd number of sides.
            rings.reduce(0) { $0 + $1.crossings(east: point) } % 2 == 1
        }
    }
}

extension Outline.Point {
    /// Of degrees; nothing where there is no such place.
    package init?(latitude: Double, longitude: Double) {
        guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        let scale = Double(Outline.scale)
        self.init(x: Int((longitude * scale).rounded()), y: Int((latitude * scale).rounded()))
    }
}

extension Outline.Ring {
    /// Of its sides those that lie to the east of a point, at its height.
    fileprivate func crossings(east point: Outline.Point) -> Int {
        guard var last = last else { return 0 }
        var count = 0
        for next in self {
            if (last.y > point.y) != (next.y > point.y) {
                let run = (next.x - last.x) * (point.y - last.y)
                let rise = next.y - last.y
                // point.x < last.x + run / rise, without dividing.
                if ((point.x - last.x) * rise < run) == (rise > 0) { count += 1 }
            }
            last = next
        }
        return count
    }
}
