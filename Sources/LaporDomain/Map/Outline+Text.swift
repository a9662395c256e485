// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// As outlines are kept: a ring is the steps from point to point, the first from nought; `;` stands between rings, `|`
/// between polygons.
extension Outline {
    package var text: String {
        polygons.map { $0.map(Self.text).joined(separator: ";") }.joined(separator: "|")
    }

    private static func text(_ ring: Ring) -> String {
        var (x, y) = (0, 0)
        var text = ""
        for point in ring {
            if !text.isEmpty { text += " " }
            text += "\(point.x - x) \(point.y - y)"
            (x, y) = (point.x, point.y)
        }
        return text
    }

    /// Nothing where it is none of ours.
    package init?(text: String) {
        var polygons: [[Ring]] = []
        for part in text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
            var rings: [Ring] = []
            for words in part.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
                guard let ring = Self.ring(words) else { return nil }
                rings.append(ring)
            }
            polygons.append(rings)
        }
        self.init(polygons: polygons)
    }

    private static func ring(_ words: Substring.UTF8View) -> Ring? {
        var ring: Ring = []
        var (x, y, step): (Int, Int, Int?) = (0, 0, nil)
        for word in words.split(separator: UInt8(ascii: " ")) {
            guard let number = Int(Substring(word)), abs(number) <= 360 * scale else { return nil }
            guard let across = step else {
                step = number
                continue
            }
            (x, y, step) = (x + across, y + number, nil)
            guard abs(x) <= 180 * scale, abs(y) <= 90 * scale else { return nil }
            ring.append(Point(x: x, y: y))
        }
        return step == nil && ring.count > 2 ? ring : nil
    }
}
