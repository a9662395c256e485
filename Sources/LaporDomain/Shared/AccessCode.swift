// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The secret that makes whoever holds it the reporter: 60 random bits in twelve letters of base 32.
///
/// The alphabet is Crockford's: no I, L, O or U, and what is typed in their place is read as meant. Only its HMAC is kept.
package struct AccessCode: Hashable, Sendable, CustomStringConvertible {
    package static let length = 12
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    package let description: String

    package init(random bits: UInt64) {
        let letters = (0..<Self.length).map { Self.alphabet[Int(bits >> UInt64($0 * 5) & 31)] }
        description = String(decoding: letters, as: UTF8.self)
    }

    /// Reads what a person typed: any case, with or without separators.
    package init?(typed text: String) {
        var letters: [UInt8] = []
        for typed in text.utf8 where typed != UInt8(ascii: " ") && typed != UInt8(ascii: "-") {
            let letter = (97...122).contains(typed) ? typed - 32 : typed
            let meant =
                switch letter {
                case UInt8(ascii: "O"): UInt8(ascii: "0")
                case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
                default: letter
                }
            guard Self.alphabet.contains(meant), letters.count < Self.length else { return nil }
            letters.append(meant)
        }
        guard letters.count == Self.length else { return nil }
        description = String(decoding: letters, as: UTF8.self)
    }

    package var grouped: String {
        let letters = Array(description)
        return [letters[..<4], letters[4..<8], letters[8...]].map { String($0) }.joined(separator: "-")
    }
}
