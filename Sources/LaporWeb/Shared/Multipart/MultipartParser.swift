// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Takes a `multipart/form-data` body apart as it comes, wherever its pieces were cut (RFC 7578, RFC 2046, 5.1).
struct MultipartParser {
    enum Event: Equatable {
        case part(MultipartPart)
        case bytes([UInt8])
        /// Of the part before.
        case partEnd
    }
    /// It is no such body.
    struct Malformed: Error, Equatable {}
    private enum Stage {
        case preamble, afterBoundary, headers, content, epilogue
    }
    private static let longestHead = 8 * 1024
    private static let mostParts = 200
    private let delimiter: [UInt8]
    /// As if a line had just ended: the first boundary may open the body.
    private var buffer = Array("\r\n".utf8)
    private var stage = Stage.preamble
    private var parts = 0

    /// Nothing when the header names no boundary, or no such body.
    init?(contentType: String) {
        let header = HeaderValue(contentType)
        guard header.value == "multipart/form-data", let boundary = header.parameters["boundary"],
            (1...70).contains(boundary.utf8.count)
        else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Whether the last boundary has come: a body without it was cut off.
    var isComplete: Bool { stage == .epilogue }

    mutating func feed(_ bytes: [UInt8]) throws(Malformed) -> [Event] {
        guard stage != .epilogue else { return [] }
        buffer += bytes
        var events: [Event] = []
        while try advance(&events) {}
        return events
    }

    /// Answers whether there may be more to find in what is there.
    private mutating func advance(_ events: inout [Event]) throws(Malformed) -> Bool {
        switch stage {
        case .preamble:
            guard takeToBoundary().isOver else { return false }
            stage = .afterBoundary
        case .content:
            let (content, isOver) = takeToBoundary()
            if !content.isEmpty { events.append(.bytes(content)) }
            guard isOver else { return false }
            events.append(.partEnd)
            stage = .afterBoundary
        case .afterBoundary: return try startPart()
        case .headers: return try readHead(&events)
        case .epilogue:
            buffer.removeAll()
            return false
        }
        return true
    }

    /// Takes everything before the next boundary, and the boundary; while there is none, what cannot be the beginning of one.
    private mutating func takeToBoundary() -> (content: [UInt8], isOver: Bool) {
        var start = buffer.startIndex
        while let index = buffer[start...].firstIndex(of: UInt8(ascii: "\r")) {
            let rest = buffer[index...].prefix(delimiter.count)
            let isOver = rest.elementsEqual(delimiter)
            if isOver || rest.count < delimiter.count && delimiter.starts(with: rest) {
                let content = Array(buffer[..<index])
                buffer.removeFirst(isOver ? index + delimiter.count : index)
                return (content, isOver)
            }
            start = index + 1
        }
        defer { buffer.removeAll(keepingCapacity: true) }
        return (buffer, false)
    }

    /// A line end begins a part, two hyphens end them all; white space between is allowed.
    private mutating func startPart() throws(Malformed) -> Bool {
        if buffer.starts(with: "--".utf8) {
            stage = .epilogue
            return true
        }
        let line = buffer.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard line.count >= 2 else {
            guard buffer.count < Self.longestHead else { throw Malformed() }
            return false
        }
        parts += 1
        guard line.starts(with: "\r\n".utf8), parts <= Self.mostParts else { throw Malformed() }
        buffer = Array(line.dropFirst(2))
        stage = .headers
        return true
    }

    private mutating func readHead(_ events: inout [Event]) throws(Malformed) -> Bool {
        let end = Array("\r\n\r\n".utf8)
        let head = buffer.prefix(Self.longestHead)
        guard let index = head.indices.first(where: { head[$0...].starts(with: end) }) else {
            guard buffer.count < Self.longestHead else { throw Malformed() }
            return false
        }
        guard let text = String(validating: buffer[..<index], as: UTF8.self), let part = MultipartPart(head: text)
        else {
            throw Malformed()
        }
        buffer.removeFirst(index + end.count)
        events.append(.part(part))
        stage = .content
        return true
    }
}

/// What a part says of itself.
struct MultipartPart: Equatable, Sendable {
    let name: String
    /// As the sender calls the file; nothing for a field that is no file.
    let fileName: String?

    /// Nothing when it is no part of a form.
    init?(head: String) {
        let lines = head.split(separator: "\r\n").map { $0.split(separator: ":", maxSplits: 1) }
        let disposition = lines.first { $0.count == 2 && $0[0].lowercased() == "content-disposition" }
        guard let disposition else { return nil }
        let header = HeaderValue(String(disposition[1]))
        guard header.value == "form-data", let name = header.parameters["name"] else { return nil }
        self.name = Self.plain(name)
        fileName = header.parameters["filename"].map(Self.plain)
    }

    /// Browsers write quotes and line ends as percent signs, and nothing else (WHATWG, multipart form data).
    private static func plain(_ text: String) -> String {
        text.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
    }
}

/// A header's value with its parameters: `form-data; name="a"; filename="b"`.
struct HeaderValue {
    let value: String
    private(set) var parameters: [String: String] = [:]

    init(_ text: String) {
        var rest = text[...]
        value = Self.take(&rest) { $0 == ";" }.trimmed.lowercased()
        while rest.popFirst() != nil {
            let name = Self.take(&rest) { $0 == "=" || $0 == ";" }.trimmed.lowercased()
            guard rest.first == "=" else { continue }
            rest.removeFirst()
            rest = rest.drop { $0 == " " }
            let value = rest.first == "\"" ? Self.quoted(&rest) : Self.take(&rest) { $0 == ";" }.trimmed
            if parameters[name] == nil { parameters[name] = value }
            _ = Self.take(&rest) { $0 == ";" }
        }
    }

    private static func take(_ rest: inout Substring, until isEnd: (Character) -> Bool) -> String {
        let taken = rest.prefix { !isEnd($0) }
        rest.removeFirst(taken.count)
        return String(taken)
    }

    private static func quoted(_ rest: inout Substring) -> String {
        rest.removeFirst()
        var text = ""
        while let character = rest.popFirst(), character != "\"" {
            // A backslash hides a quote or itself; any other is one of a path that an old browser sent.
            let hides = character == "\\" && (rest.first == "\"" || rest.first == "\\")
            text.append(hides ? rest.removeFirst() : character)
        }
        return text
    }
}
