// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An e-mail address that can be written to: `local@domain`, at most 254 bytes (RFC 5321 4.5.3), no quoting.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init?(typed text: String) {
        let address = text.trimmed
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard address.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
            Self.isLocal(parts[0]), Self.isDomain(parts[1])
        else { return nil }
        description = address.lowercased()
    }

    private static func isLocal(_ text: Substring) -> Bool {
        !text.hasPrefix(".") && !text.hasSuffix(".") && !text.contains("..")
            && text.utf8.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
    }
    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }
}

/// A telephone number as E.164: what is typed the Indonesian way (`0812 …`) becomes `+62812…`.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init?(typed text: String) {
        let typed = text.trimmed.unicodeScalars.filter { !" -.()".unicodeScalars.contains($0) }
        var digits = String(String.UnicodeScalarView(typed))
        if digits.hasPrefix("+") {
            digits.removeFirst()
        } else if digits.hasPrefix("00") {
            digits.removeFirst(2)
        } else if digits.hasPrefix("0") {
            digits = "62" + digits.dropFirst()
        } else if !digits.hasPrefix("62") {
            return nil
        }
        // Written with both, as many do: the trunk zero is not part of the number.
        if digits.hasPrefix("620") { digits.remove(at: digits.index(digits.startIndex, offsetBy: 2)) }
        guard (8...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            !digits.hasPrefix("0")
        else { return nil }
        description = "+" + digits
    }
}

extension String {
    package var trimmed: String {
        var view = Substring(self)
        while view.first?.isWhitespace == true { view.removeFirst() }
        while view.last?.isWhitespace == true { view.removeLast() }
        return String(view)
    }

    /// What a person wrote, without control characters that no one can see, and with plain line ends.
    package var cleaned: String {
        // Most of what is written is plain: it need not be taken apart.
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }) { return trimmed }
        var plain = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0D: plain.append("\n")
            case 0x0A where previous == "\r": break
            case 0x09, 0x0A: plain.append(scalar)
            // Control characters, marks that turn the direction of what follows, and spaces of no width.
            case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
            default: plain.append(scalar)
            }
            previous = scalar
        }
        return String(plain).trimmed
    }
}
