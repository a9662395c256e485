// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporUseCases
import LaporWeb
import Synchronization

/// What an import tells the operator.
enum SP4NWords {
    static func findings(_ result: ImportSP4N.Result, in file: String) -> [String] {
        var lines: [String] = []
        for column in result.unknownColumns { lines.append("column \(column): not known, left out") }
        for problem in result.refused {
            lines.append("\(file):\(problem.line): refused: \(SpokenRefusal.english(.invalid([problem.problem])))")
        }
        for notice in result.notices {
            lines.append("\(notice.column.header) \"\(notice.value)\": \(meaning(notice)) (\(places(notice.lines)))")
        }
        for change in result.changed {
            lines.append(
                "\(file):\(change.line): \(change.number) is \"\(change.status)\" there now; here it stays as it is"
            )
        }
        for addition in result.additions {
            let above = addition.above.map { ", below \($0)" } ?? ""
            lines.append("new \(addition.kind.rawValue): \(addition.name) (\(addition.code))\(above)")
        }
        if result.oversight > 0 {
            lines.append(
                "\(result.oversight) oversight complaints: confidential, and held by the inspectorates concerned"
            )
        }
        if result.atNight * 5 > result.rows, result.rows >= 20 {
            lines.append(
                "\(result.atNight) of \(result.rows) rows came between 0 and 5 at night: if officers' rows are among them, "
                    + "the file's hours are UTC (--zone UTC)"
            )
        }
        return lines
    }

    static func summary(_ result: ImportSP4N.Result, isDry: Bool) -> String {
        let new = isDry ? "\(result.wouldAdd) reports would be new" : "\(result.added.count) new reports"
        let home = result.home.map { ", taken as the export of \($0.name)" } ?? ""
        let counts =
            "\(new), \(result.known) known before, \(result.refusedRows) refused, of \(result.rows) rows\(home)"
        return isDry ? "\(counts) (nothing was written)" : counts
    }

    private static func meaning(_ notice: ImportSP4N.Notice) -> String {
        switch notice.meaning {
        case .keptAsItIs: "not known here, kept as it is"
        case .placeNotFound: "no such place there, kept as an address"
        }
    }

    private static func places(_ lines: [Int]) -> String {
        let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
        let more = lines.count > 10 ? " and \(lines.count - 10) more" : ""
        return lines.count == 1 ? "line \(shown)" : "lines \(shown)\(more)"
    }

    static func fault(_ fault: SP4NSheet.Fault) -> String {
        switch fault {
        case .noHeader: "none of its first lines has a column Tracking ID; is it the export, as CSV?"
        case .missing(let columns): "it lacks the column \(columns.map(\.header).joined(separator: ", "))"
        case .twice(let columns): "it has the column \(columns.map(\.header).joined(separator: ", ")) twice"
        }
    }

    static func fault(_ fault: SeparatedValues.Fault) -> String {
        switch fault {
        case .notUTF8(let line): "line \(line) is not UTF-8; save it as CSV UTF-8"
        case .openQuote(let line): "a quote of the row on line \(line) is never closed"
        case .tooLong(let line): "a cell of the row on line \(line) has more than a million bytes; is a quote missing?"
        }
    }
}

/// How far a long command is: one line that changes on a terminal, a line now and then elsewhere.
final class Progress: Sendable {
    private static let step = 1_000
    private let isTerminal = isatty(2) == 1
    private let told = Mutex(0)

    func show(_ done: Int, of total: Int?) {
        let words = total.map { "\(done) of \($0)" } ?? "\(done)"
        if isTerminal { return write("\r\(words)") }
        let isStep = told.withLock { told in
            guard done / Self.step > told else { return false }
            told = done / Self.step
            return true
        }
        if isStep { write(words + "\n") }
    }
    func show(_ done: Int, _ total: Int) { show(done, of: total) }

    func end() { if isTerminal { write("\r\u{1B}[K") } }

    private func write(_ words: String) {
        // Whoever stopped listening has heard enough.
        try? FileHandle.standardError.write(contentsOf: Data(words.utf8))
    }
}
