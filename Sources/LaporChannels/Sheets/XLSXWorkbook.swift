// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CXlsxWriter
import Dispatch
import Foundation
package import LaporUseCases

/// Writes Office Open XML workbooks by libxlsxwriter, one row in memory at a time.
///
/// It blocks, so each workbook has a queue of its own; texts are written as texts, which no program runs as formulas.
package struct XLSXWorkbooks: Spreadsheets {
    package let fileExtension = "xlsx"
    package let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    package init() {}

    package func begin(at path: String, title: String) throws -> any TableWriter {
        try XLSXWorkbook(path: path, title: title)
    }
}

/// Why a workbook could not be written, in the library's words.
package struct WorkbookFailure: Error, CustomStringConvertible {
    package let description: String

    fileprivate init(_ code: lxw_error) { description = String(cString: lxw_strerror(code)) }
    fileprivate init(_ description: String) { self.description = description }
}

/// Everything about the C structures happens on the queue.
private final class XLSXWorkbook: TableWriter, @unchecked Sendable {
    /// What a cell of a spreadsheet holds, in UTF-16 units.
    private static let cellLimit = 32_767
    private static let columnWidth = 22.0
    private let queue = DispatchQueue(label: "workbook")
    private let path: String
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let headline: UnsafeMutablePointer<lxw_format>?
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var row: lxw_row_t = 0

    init(path: String, title: String) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options) else { throw WorkbookFailure("no memory") }
        guard let sheet = workbook_add_worksheet(workbook, "Laporan") else {
            _ = workbook_close(workbook)
            throw WorkbookFailure("no sheet")
        }
        self.path = path
        self.workbook = workbook
        self.sheet = sheet
        headline = workbook_add_format(workbook)
        format_set_bold(headline)
        worksheet_freeze_panes(sheet, 1, 1)
        title.withCString { words in
            var properties = lxw_doc_properties()
            // The library copies it.
            properties.title = UnsafeMutablePointer(mutating: words)
            _ = workbook_set_properties(workbook, &properties)
        }
    }

    deinit {
        // Nobody finished it: what the library holds is let go, and the file, which it writes only then, is nobody's.
        guard let workbook else { return }
        _ = workbook_close(workbook)
        unlink(path)
    }

    func write(_ rows: [[String]]) async throws {
        try await run { try $0.add(rows) }
    }

    func finish() async throws {
        try await run { writer in
            guard let workbook = writer.workbook else { return }
            writer.workbook = nil
            try check(workbook_close(workbook))
        }
    }

    private func add(_ rows: [[String]]) throws {
        guard workbook != nil else { throw WorkbookFailure("it is finished") }
        for cells in rows {
            if row == 0 { try check(worksheet_set_column(sheet, 0, lxw_col_t(cells.count - 1), Self.columnWidth, nil)) }
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                let format = row == 0 ? headline : nil
                try check(worksheet_write_string(sheet, row, lxw_col_t(column), Self.fitting(cell), format))
            }
            row += 1
        }
    }

    /// What would be too long for a cell is cut, and shows it.
    private static func fitting(_ cell: String) -> String {
        guard cell.utf16.count > cellLimit else { return cell }
        var length = 0
        let fitting = cell.prefix { character in
            length += character.utf16.count
            return length < cellLimit
        }
        return fitting + "…"
    }

    private func run(_ work: @escaping @Sendable (XLSXWorkbook) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async { continuation.resume(with: Result { try work(self) }) }
        }
    }
}

private func check(_ code: lxw_error) throws {
    guard code == LXW_NO_ERROR else { throw WorkbookFailure(code) }
}
