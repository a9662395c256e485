// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads bodies whole, up to a limit.
enum Body {
    static let limit = 256 * 1024
    /// What is too long is still read to here, so that the client hears the answer instead of a broken pipe.
    private static let drained = 8 * 1024 * 1024

    static func bytes(of request: Request, limit: Int = limit) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var count = 0
        do {
            for try await chunk in request.body {
                count += chunk.readableBytes
                guard count <= drained else { break }
                if count <= limit { bytes.append(contentsOf: chunk.readableBytesView) }
            }
        } catch {
            // The client hung up, or what it sent is no HTTP: that is not our failure.
            throw HTTPError(.badRequest)
        }
        guard count <= limit else { throw HTTPError(.contentTooLarge) }
        return bytes
    }

    /// A form as browsers send it (`application/x-www-form-urlencoded`); the last of two equal names wins.
    static func form(of request: Request) async throws -> FormFields {
        let bytes = try await bytes(of: request)
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
            throw HTTPError(.unsupportedMediaType)
        }
        guard let fields = FormFields(encoded: bytes) else { throw HTTPError(.badRequest) }
        return fields
    }
}

/// The fields of a form, as text.
package struct FormFields: Sendable {
    private var values: [String: [String]]
    package init(_ values: [String: String] = [:]) { self.values = values.mapValues { [$0] } }

    /// What was typed, the last of several; empty when it was not sent.
    package subscript(_ name: String) -> String { values[name]?.last ?? "" }

    /// All that were sent under one name, in order.
    func all(_ name: String) -> [String] { values[name] ?? [] }
    /// Everything that was sent, by name.
    var pairs: [(name: String, value: String)] {
        values.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }
    mutating func add(_ value: String, to name: String) { values[name, default: []].append(value) }
    mutating func replace(_ name: String, by values: [String]) { self.values[name] = values }

    /// Nothing when it was left empty.
    package func text(_ name: String) -> String? {
        let text = self[name]
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    /// Reads `a=b&c=d`; nothing when it is not valid UTF-8 under its percent signs.
    init?(encoded bytes: [UInt8]) {
        var values: [String: [String]] = [:]
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(parts[0]), let value = parts.count == 2 ? Self.decode(parts[1]) : ""
            else { return nil }
            values[name, default: []].append(value)
        }
        self.values = values
    }

    private static func decode(_ encoded: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var rest = encoded[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let number = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
                else { return nil }
                bytes.append(number)
                rest.removeFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
