// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The one way to write a flat object as bytes (RFC 8785): keys sorted, no space; and to read those bytes again.
///
/// Whole numbers are written in full, beyond the 53 bits that the RFC promises: only we read them.
package enum CanonicalJSON {
    package static func encode(_ fields: [String: Field]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fields.count * 48)
        bytes.append(UInt8(ascii: "{"))
        for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            switch field.value {
            case .code(let code): append(code, to: &bytes)
            case .number(let number): bytes.append(contentsOf: String(number).utf8)
            }
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// Reads what `encode` wrote; nothing when the bytes are anything else.
    package static func decode(_ bytes: [UInt8]) -> [String: Field]? {
        var reader = FlatObjectReader(bytes: bytes)
        guard let fields = reader.object(), encode(fields) == bytes else { return nil }
        return fields
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x08: bytes.append(contentsOf: "\\b".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0C: bytes.append(contentsOf: "\\f".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20: bytes.append(contentsOf: "\\u00\(Hex.encode([byte]))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

private struct FlatObjectReader {
    let bytes: [UInt8]
    var index = 0

    mutating func object() -> [String: Field]? {
        guard take("{") else { return nil }
        var fields: [String: Field] = [:]
        if take("}") { return index == bytes.count ? fields : nil }
        repeat {
            guard let key = string(), take(":"), let value = value() else { return nil }
            fields[key] = value
        } while take(",")
        return take("}") && index == bytes.count ? fields : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func value() -> Field? {
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "\"") { return string().map(Field.code) }
        let start = index
        while index < bytes.count, bytes[index] == UInt8(ascii: "-") || (48...57).contains(bytes[index]) { index += 1 }
        return Int64(String(decoding: bytes[start..<index], as: UTF8.self)).map(Field.number)
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escaped() else { return nil }
                text.append(escaped)
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> UInt8? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "u"): break
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        default: return byte
        }
        guard index + 4 <= bytes.count,
            let decoded = Hex.decode(String(decoding: bytes[index + 2..<index + 4], as: UTF8.self))
        else { return nil }
        index += 4
        return decoded.first
    }
}
