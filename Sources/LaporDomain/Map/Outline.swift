// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Where a region lies: its coasts and borders, in ten-thousandths of a degree (some eleven metres).
///
/// Rings are kept open: their first point is not repeated at their end. The first ring of a polygon is its outside,
/// the others are holes in it.
package struct Outline: Equatable, Sendable {
    package struct Point: Hashable, Sendable {
        /// East and north, in ten-thousandths of a degree.
        package let x, y: Int
        package init(x: Int, y: Int) { (self.x, self.y) = (x, y) }
    }
    package typealias Ring = [Point]
    /// What one unit of a point is, of a degree.
    package static let scale = 10_000
    package let polygons: [[Ring]]

    /// Nothing where no ring has three points.
    package init?(polygons: [[Ring]]) {
        let real = polygons.compactMap { rings -> [Ring]? in
            guard let outside = rings.first, outside.count > 2 else { return nil }
            return [outside] + rings.dropFirst().filter { $0.count > 2 }
        }
        guard !real.isEmpty else { return nil }
        self.polygons = real
    }

    /// The middle of its largest part, where a number about it stands.
    package var centre: Point {
        let largest = polygons.map { $0[0] }.max { abs($0.doubledArea) < abs($1.doubledArea) } ?? []
        return largest.middle
    }
}

extension Outline.Ring {
    /// Twice what it encloses; negative where it runs clockwise.
    var doubledArea: Int {
        var area = 0
        var last = self[count - 1]
        for point in self {
            area += last.x * point.y - point.x * last.y
            last = point
        }
        return area
    }

    /// Where it would balance; of what encloses nothing, the middle of its points.
    fileprivate var middle: Outline.Point {
        guard let origin = first else { return Outline.Point(x: 0, y: 0) }
        // An outline around the world would be too much for whole numbers.
        var (area, x, y) = (0.0, 0.0, 0.0)
        var last = self[count - 1]
        // From a point of its own, so that products stay small.
        for point in self {
            let (ax, ay, bx, by) = (last.x - origin.x, last.y - origin.y, point.x - origin.x, point.y - origin.y)
            let cross = Double(ax * by - bx * ay)
            area += cross
            x += Double(ax + bx) * cross
            y += Double(ay + by) * cross
            last = point
        }
        guard area != 0 else {
            return Outline.Point(x: map(\.x).reduce(0, +) / count, y: map(\.y).reduce(0, +) / count)
        }
        return Outline.Point(x: origin.x + Int(x / (3 * area)), y: origin.y + Int(y / (3 * area)))
    }
}
