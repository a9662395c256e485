// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird

/// Reads a form with files part by part; nothing of it lies in memory longer than it takes to hand it on.
struct MultipartReader {
    private var body: BodyPieces
    private var parser: MultipartParser
    private var events: ArraySlice<MultipartParser.Event> = []

    /// Nothing when the request carries no such form.
    init?(_ request: Request, limit: Int = .max) {
        guard let type = request.headers[.contentType], let parser = MultipartParser(contentType: type) else {
            return nil
        }
        self.parser = parser
        body = BodyPieces(request, limit: limit)
    }

    /// The next part, whatever is left of the one before; nothing at the end.
    mutating func part() async throws -> MultipartPart? {
        while let event = try await next() {
            if case .part(let part) = event { return part }
        }
        return nil
    }

    /// The next piece of the part; nothing at its end.
    mutating func piece() async throws -> [UInt8]? {
        guard case .bytes(let bytes)? = try await next() else { return nil }
        return bytes
    }

    /// A part that is text, up to a limit.
    mutating func text(limit: Int) async throws -> String {
        var bytes: [UInt8] = []
        while let piece = try await piece() {
            bytes += piece
            guard bytes.count <= limit else { throw HTTPError(.contentTooLarge) }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw HTTPError(.badRequest) }
        return text
    }

    mutating func drain() async { await body.drain() }

    private mutating func next() async throws -> MultipartParser.Event? {
        while events.isEmpty {
            guard let bytes = try await body.next() else {
                guard parser.isComplete else { throw HTTPError(.badRequest) }
                return nil
            }
            do {
                events = try parser.feed(bytes)[...]
            } catch {
                throw HTTPError(.badRequest)
            }
        }
        return events.removeFirst()
    }
}
