// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Writes a table row by row into a file that somebody opens as a spreadsheet.
///
/// Every cell is a text: what looks like a formula stays words. It holds no more than a few rows in memory. Until `finish`
/// the file is none.
package protocol TableWriter: Sendable {
    func write(_ rows: [[String]]) async throws
    func finish() async throws
}

/// Makes such files.
package protocol Spreadsheets: Sendable {
    /// The ending of their names, and what they are called on the web.
    var fileExtension: String { get }
    var mediaType: String { get }

    func begin(at path: String, title: String) throws -> any TableWriter
}
