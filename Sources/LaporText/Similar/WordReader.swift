// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Takes a text apart into runs of small letters and of digits, in one pass over its UTF-8.
///
/// Letters lose their accents and are written once where somebody held them down; marks and pictures part words.
struct WordReader {
    struct Token {
        var bytes: [UInt8] = []
        var isNumber = false
        /// Nothing lies between it and the one before.
        var isGlued = false
    }
    private static let longestWord = 32
    /// Of a longer text, what comes first.
    private static let most = 800
    private static let base = Array("aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y".utf8)

    private(set) var tokens: [Token] = []
    private var token = Token()
    private var run = 0
    private var isGlued = false

    init(_ text: some Sequence<UInt8>) {
        var lead: UInt8 = 0
        for byte in text {
            guard tokens.count < Self.most else { return }
            switch byte {
            case 0x61...0x7A: add(byte)
            case 0x41...0x5A: add(byte + 0x20)
            case 0x30...0x39: add(digit: byte)
            case 0x80...0xBF: addRest(byte, of: lead)
            case 0xC3...0xDF: break
            default: end()
            }
            if byte < 0x80 || byte > 0xBF { lead = byte }
        }
        end()
    }

    /// The end of a letter that is no ASCII.
    private mutating func addRest(_ byte: UInt8, of lead: UInt8) {
        switch lead {
        case 0xC3: Self.base[Int(byte & 0x3F)] == 0x20 ? end() : add(Self.base[Int(byte & 0x3F)])
        // Accents that stand alone belong to the letter before.
        case 0xCC, 0xCD: break
        case 0xC4...0xDF:
            add(lead)
            add(byte)
        default: break
        }
    }

    private mutating func add(_ letter: UInt8) {
        if token.isNumber { end(isGlued: true) }
        run = token.bytes.last == letter ? run + 1 : 1
        if run == 3 {
            token.bytes.removeLast()
        } else if run < 3, token.bytes.count < Self.longestWord {
            token.bytes.append(letter)
        }
    }

    private mutating func add(digit: UInt8) {
        if !token.isNumber, !token.bytes.isEmpty { end(isGlued: true) }
        token.isNumber = true
        // 04 and 4 are one number.
        if token.bytes == [0x30] { token.bytes.removeAll() }
        if token.bytes.count < Self.longestWord { token.bytes.append(digit) }
    }

    private mutating func end(isGlued: Bool = false) {
        run = 0
        if !token.bytes.isEmpty {
            token.isGlued = self.isGlued
            tokens.append(token)
            token = Token()
        }
        self.isGlued = isGlued
    }
}
