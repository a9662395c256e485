// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A JSON value as it was sent.
enum JSON: Decodable, Sendable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self =
            if value.decodeNil() { .null } else if let bool = try? value.decode(Bool.self) {
                .bool(bool)
            } else if let number = try? value.decode(Double.self) {
                .number(number)
            } else if let string = try? value.decode(String.self) {
                .string(string)
            } else if let array = try? value.decode([JSON].self) {
                .array(array)
            } else {
                .object(try value.decode([String: JSON].self))
            }
    }

    /// Whether nothing lies deeper than anything we read: what lies deeper costs more than its length.
    private static func isShallow(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var isString = false
        var isEscaped = false
        for byte in bytes {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = isString
            case UInt8(ascii: "\""): isString.toggle()
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += isString ? 0 : 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= isString ? 0 : 1
            default: break
            }
            if depth > 16 { return false }
        }
        return true
    }

    /// Nothing when the bytes are not JSON in UTF-8, or nested beyond reason.
    init?(_ bytes: [UInt8]) {
        guard Self.isShallow(bytes), String(validating: bytes, as: UTF8.self) != nil,
            let json = try? JSONDecoder().decode(JSON.self, from: Data(bytes))
        else { return nil }
        self = json
    }
}

/// Writes JSON into bytes: keys in the order they are given, nothing reflected.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    static func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(body)
        return writer.bytes
    }

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }
    mutating func array<T>(_ values: [T], _ body: (inout JSONWriter, T) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for value in values {
            body(&self, value)
            bytes.append(UInt8(ascii: ","))
        }
        close(UInt8(ascii: "]"))
    }
    mutating func key(_ name: String, _ value: (inout JSONWriter) -> Void) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
        bytes.append(UInt8(ascii: ","))
    }
    mutating func key(_ name: String, _ text: String?) {
        key(name) { writer in
            if let text { writer.string(text) } else { writer.bytes += "null".utf8 }
        }
    }
    mutating func key(_ name: String, _ number: Int64?) {
        key(name) { $0.bytes += (number.map(String.init) ?? "null").utf8 }
    }
    mutating func key(_ name: String, _ flag: Bool) {
        key(name) { $0.bytes += (flag ? "true" : "false").utf8 }
    }
    mutating func number(_ number: Double) { bytes += "\(number)".utf8 }
    mutating func key(_ name: String, _ texts: [String]) {
        key(name) { $0.array(texts) { $0.string($1) } }
    }
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A comma after the last element becomes the end.
    private mutating func close(_ end: UInt8) {
        if bytes.last == UInt8(ascii: ",") { bytes[bytes.count - 1] = end } else { bytes.append(end) }
    }
}
