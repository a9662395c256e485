// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Blanks and strokes of typesetting as plain ones, in as many bytes, so that places stay what they are.
enum SameLength {
    static func plain(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] >= 0xC2 {
            guard let (plain, length) = plain(bytes, index) else { continue }
            bytes[index] = plain
            for rest in index + 1..<index + length { bytes[rest] = 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// U+00A0; U+2000 to U+200F, U+2028, U+202F, U+2060 as blanks; U+2010 to U+2015, U+2212 as `-`.
    private static func plain(_ bytes: [UInt8], _ index: Int) -> (UInt8, Int)? {
        guard index + 1 < bytes.count else { return nil }
        if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 ? (0x20, 2) : nil }
        guard bytes[index] == 0xE2, index + 2 < bytes.count else { return nil }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x80...0x8F), (0x80, 0xA8), (0x80, 0xAF), (0x81, 0xA0): return (0x20, 3)
        case (0x80, 0x90...0x95), (0x88, 0x92): return (0x2D, 3)
        default: return nil
        }
    }
}
