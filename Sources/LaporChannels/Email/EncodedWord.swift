// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Text as it may stand in a header: plain where it can be, else encoded words (RFC 2047).
enum EncodedWord {
    /// With `=?utf-8?B?` around them and the header's name before them, lines stay within 76 characters.
    private static let bytesInAWord = 39
    /// Besides letters, digits and spaces, what a name may hold without quotes (RFC 5322 3.2.3).
    private static let plainInAName = Set("!#$%&'*+-/=?^_`{|}~ ".unicodeScalars)

    /// A `Subject`.
    static func text(_ text: String) -> String {
        let line = oneLine(text)
        return isPlain(line) ? line : encoded(line)
    }

    /// The name before an address.
    static func phrase(_ name: String) -> String {
        let line = oneLine(name)
        guard isPlain(line) else { return encoded(line) }
        let isBare = line.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || plainInAName.contains(scalar)
        }
        if isBare { return line }
        return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    /// What a person wrote never begins a header of its own.
    private static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Short and ASCII, and nothing that a reader would take for an encoded word.
    private static func isPlain(_ line: String) -> Bool {
        line.utf8.count <= 65 && line.utf8.allSatisfy { (32...126).contains($0) } && !line.contains("=?")
    }

    private static func encoded(_ line: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesInAWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
