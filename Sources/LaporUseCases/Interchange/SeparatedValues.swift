// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Rows of a file of separated values (RFC 4180), read as its bytes arrive, each with the line on which it begins.
///
/// What the norm leaves open is read as spreadsheets and Python's `csv` do: a quote inside a field that does not begin
/// with one is a character, `""` inside a quoted field is one quote, and lines end with LF, CR or both.
package struct SeparatedValues {
    /// Bytes one piece at a time; an empty piece is the end.
    package typealias Source = () throws -> [UInt8]

    package enum Fault: Error, Equatable {
        case notUTF8(line: Int)
        case openQuote(line: Int)
        case tooLong(line: Int)
    }
    private enum Place { case start, plain, quoted, quoteInQuoted }
    /// No cell of anybody's is longer; one that is has swallowed the rows after it.
    private static let longest = 1_000_000
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let source: Source
    private let separator: UInt8
    private var piece: [UInt8] = []
    private var index = 0
    private var line = 1
    private var hasEnded = false
    private var isAfterReturn = false
    private var isFirst = true

    package init(separator: UInt8 = UInt8(ascii: ","), _ source: @escaping Source) {
        self.source = source
        self.separator = separator
    }

    /// The next row that is not blank; nothing at the end.
    package mutating func next() throws -> (line: Int, cells: [String])? {
        while !hasEnded {
            let begin = line + (isAfterReturn ? 1 : 0)
            let cells = try row(from: begin)
            if cells.count > 1 || cells[0].contains(where: { !$0.isWhitespace }) { return (begin, cells) }
        }
        return nil
    }

    private mutating func row(from begin: Int) throws -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var place = Place.start
        while let byte = try take() {
            if place == .quoted {
                if byte == UInt8(ascii: "\"") { place = .quoteInQuoted } else { cell.append(byte) }
                guard cell.count <= Self.longest else { throw Fault.tooLong(line: begin) }
                continue
            }
            switch byte {
            case separator:
                cells.append(try Self.text(cell, begin))
                cell = []
                place = .start
            case 10, 13: return cells + [try Self.text(cell, begin)]
            case UInt8(ascii: "\"") where place == .start: place = .quoted
            case UInt8(ascii: "\"") where place == .quoteInQuoted:
                cell.append(byte)
                place = .quoted
            default:
                cell.append(byte)
                place = .plain
                guard cell.count <= Self.longest else { throw Fault.tooLong(line: begin) }
            }
        }
        hasEnded = true
        guard place != .quoted else { throw Fault.openQuote(line: begin) }
        return cells + [try Self.text(cell, begin)]
    }

    /// The next byte, with line ends counted and made one.
    private mutating func take() throws -> UInt8? {
        guard let byte = try nextByte() else { return nil }
        if isAfterReturn {
            isAfterReturn = false
            line += 1
            if byte == 10 { return try take() }
        }
        if byte == 13 { isAfterReturn = true }
        if byte == 10 { line += 1 }
        return byte
    }

    private mutating func nextByte() throws -> UInt8? {
        if index == piece.count {
            piece = try source()
            index = 0
            if isFirst { try skipMark() }
            guard !piece.isEmpty else { return nil }
        }
        index += 1
        return piece[index - 1]
    }

    /// Spreadsheets begin a file with a mark of its encoding.
    private mutating func skipMark() throws {
        isFirst = false
        while piece.count < Self.mark.count {
            let more = try source()
            guard !more.isEmpty else { break }
            piece += more
        }
        if piece.starts(with: Self.mark) { piece = piece.count > 3 ? Array(piece[3...]) : try source() }
    }

    private static func text(_ bytes: [UInt8], _ line: Int) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault.notUTF8(line: line) }
        return text
    }
}

/// One row as a line of comma-separated values.
package enum SeparatedLine {
    package static func of(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

    private static func quoted(_ cell: String) -> String {
        let special: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13]
        let isPlain = !cell.utf8.contains { special.contains($0) } && cell.trimmed.utf8.count == cell.utf8.count
        return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
    }
}

/// Keeps a cell from being run as a formula by a spreadsheet that opens the file (CWE-1236), and takes the guard off again.
///
/// What begins with `=`, `+`, `-`, `@`, a tab or a return gets an apostrophe before it; so does what begins with
/// apostrophes and then one of these, so that taking one off always gives back what was there.
package enum FormulaGuard {
    private static let dangerous = Set("=+-@\t\r".utf8)

    package static func on(_ cell: String) -> String { isDangerous(cell) ? "'" + cell : cell }
    package static func off(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && isDangerous(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    private static func isDangerous(_ cell: String) -> Bool {
        cell.utf8.first { $0 != UInt8(ascii: "'") }.map { dangerous.contains($0) } ?? false
    }
}
