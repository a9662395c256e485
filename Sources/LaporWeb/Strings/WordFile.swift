// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// A language of an operator as a file carries it: `su.csv` with the columns `key,indonesian,english,su`.
package struct WordFile: Sendable {
    /// Why a file cannot be used.
    package enum Fault: Error, Equatable, Sendable {
        /// Two or three small letters that are none of the system's own.
        case code(String)
        case notSeparatedValues(line: Int)
        case columns(wanted: [String])
        case cells(line: Int, wanted: Int)
        case twice(line: Int, key: String)
        /// What the Indonesian fills in and the words do not, and the other way about.
        case places(line: Int, key: String, missing: [String], unknown: [String])
        /// The language has no name for itself (`Layout.languageName`).
        case nameless
    }

    package struct Row: Sendable {
        package let line: Int
        package let entry: WordList.Entry
        package let words: String
    }
    static let nameKey = "Layout.languageName"

    package let code: String
    /// Those that say something.
    package let rows: [Row]
    /// All that is wrong with it.
    package let faults: [Fault]

    /// - Parameter code: as the file is called.
    package init(_ code: String, _ bytes: [UInt8]) {
        self.code = code
        var faults: [Fault] = []
        if !Self.isCode(code) { faults.append(.code(code)) }
        do {
            rows = try Self.rows(bytes, code, &faults)
        } catch let fault as Fault {
            rows = []
            faults.append(fault)
        } catch {
            rows = []
            faults.append(.notSeparatedValues(line: 1))
        }
        if faults.isEmpty, !rows.contains(where: { $0.entry.key == Self.nameKey }) { faults.append(.nameless) }
        self.faults = faults
    }

    /// Of a language that could be added.
    package static func isCode(_ code: String) -> Bool {
        code.wholeMatch(of: /[a-z]{2,3}/) != nil && !["id", "en"].contains(code)
    }

    private static func rows(_ bytes: [UInt8], _ code: String, _ faults: inout [Fault]) throws -> [Row] {
        let cells = try cells(bytes)
        let columns = WordList.columns + [code]
        guard cells.first?.cells == columns else { throw Fault.columns(wanted: columns) }
        var rows: [Row] = []
        var keys: Set<String> = []
        for (line, cells) in cells.dropFirst() {
            guard cells.count == columns.count else {
                faults.append(.cells(line: line, wanted: columns.count))
                continue
            }
            let texts = cells.map(FormulaGuard.off)
            let entry = WordList.Entry(key: texts[0], indonesian: texts[1], english: texts[2])
            if !keys.insert(entry.key).inserted { faults.append(.twice(line: line, key: entry.key)) }
            let words = texts[3].trimmingSpace
            guard !words.isEmpty else { continue }
            if let fault = places(line, entry, words) { faults.append(fault) }
            rows.append(Row(line: line, entry: entry, words: words))
        }
        return rows
    }

    private static func places(_ line: Int, _ entry: WordList.Entry, _ words: String) -> Fault? {
        let (wanted, found) = (PhraseText.places(in: entry.indonesian), PhraseText.places(in: words))
        guard wanted != found else { return nil }
        return .places(
            line: line,
            key: entry.key,
            missing: wanted.subtracting(found).sorted(),
            unknown: found.subtracting(wanted).sorted()
        )
    }

    static func cells(_ bytes: [UInt8]) throws -> [(line: Int, cells: [String])] {
        var isRead = false
        var reader = SeparatedValues {
            defer { isRead = true }
            return isRead ? [] : bytes
        }
        var rows: [(line: Int, cells: [String])] = []
        do {
            while let row = try reader.next() { rows.append(row) }
        } catch SeparatedValues.Fault.notUTF8(let line) {
            throw Fault.notSeparatedValues(line: line)
        } catch SeparatedValues.Fault.openQuote(let line) {
            throw Fault.notSeparatedValues(line: line)
        } catch SeparatedValues.Fault.tooLong(let line) {
            throw Fault.notSeparatedValues(line: line)
        }
        return rows
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}

/// How far a file is, told to whoever translates.
package struct WordProgress: Sendable {
    package let all: Int
    package let said: Int
    /// Phrases without words, which are shown in Indonesian.
    package let missing: [WordList.Entry]
    /// Rows whose phrase says something else by now, with what it says; or is gone.
    package let changed: [(row: WordFile.Row, now: WordList.Entry?)]

    package init(_ file: WordFile, _ list: WordList = .shipped) {
        let words = RegionalWords(file, list)
        missing = list.entries.filter { words.words(for: $0) == nil }
        all = list.entries.count
        said = all - missing.count
        let known = Set(list.entries.map { RegionalWords.Pair($0.indonesian, $0.english) })
        let keyed = Dictionary(list.entries.map { ($0.key, $0) }) { first, _ in first }
        changed = file.rows.filter { !known.contains(.init($0.entry.indonesian, $0.entry.english)) }
            .map { ($0, keyed[$0.entry.key]) }
    }
}
