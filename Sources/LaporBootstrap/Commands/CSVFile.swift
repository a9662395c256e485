// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporUseCases
import SwiftCSV

/// A table of the directory as comma-separated values, UTF-8 (RFC 4180), with a guard before what a spreadsheet would run.
package enum CSVFile {
    package static func read(_ path: String) throws -> DirectoryFile {
        guard let contents = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Misconfigured("\(path) cannot be read as UTF-8")
        }
        return try parse(contents, name: path)
    }

    package static func parse(_ contents: String, name: String) throws -> DirectoryFile {
        // Spreadsheets begin a file with a mark of its encoding; without a line break at the end, an empty last field
        // would be lost (SwiftCSV 0.10, 2026-11-23).
        var text = contents.unicodeScalars.first == "\u{FEFF}" ? String(contents.unicodeScalars.dropFirst()) : contents
        if text.utf8.last != 10 { text += "\n" }
        var rows: [[String]] = []
        do {
            // Its own rows are filled up where fields are missing.
            try CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false, rowLimit: 1)
                .enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0.map(FormulaGuard.off)) }
        } catch {
            throw Misconfigured("\(name) is no table of comma-separated values: \(error)")
        }
        while rows.last == [""] { rows.removeLast() }
        guard !rows.isEmpty else { throw Misconfigured("\(name) is empty") }
        return DirectoryFile(
            header: rows[0].map { $0.trimmingCharacters(in: .whitespaces) },
            rows: Array(rows.dropFirst())
        )
    }

    package static func text(_ file: DirectoryFile) -> String {
        ([file.header] + file.rows).map { SeparatedLine.of($0.map(FormulaGuard.on)) }.joined()
    }
}
