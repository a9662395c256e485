// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Takes reports over from the national system, as its administrators export them.
///
/// Each row becomes a report that was received then and stands where it stood (`submitted`, then `adopted`), in one
/// transaction, without a word to anybody. Agencies and topics are found, or added and told. A row that cannot be read is
/// refused with its line and its column, and the others go on. What was brought in before is known by its number: it is
/// left as it is, and said where the file now says something else.
package struct ImportSP4N: Sendable {
    package struct Options: Sendable {
        /// In which time the file's days and hours are meant.
        package var clock = SP4NMoment.Clock.western
        /// Whose export it is, by id, slug or name; found out from the names when left out.
        package var under: String?
        /// Tells what would happen, and does nothing.
        package var isDry = false
        package init() {}
    }
    /// What was added to the directory.
    package struct Addition: Equatable, Sendable {
        package enum Kind: String, Sendable { case agency, category }
        package let kind: Kind
        package let code: String
        package let name: String
        package let above: String?
    }
    /// A value that was taken otherwise than it stands, and the lines that have it.
    package struct Notice: Equatable, Sendable {
        package enum Meaning: String, Sendable {
            /// Kept as it is called, and exported so again.
            case keptAsItIs
            /// A place that is not where the others say: kept as words.
            case placeNotFound
        }
        package let meaning: Meaning
        package let column: SP4NColumn
        package let value: String
        package internal(set) var lines: [Int]
    }
    package struct Receipt: Equatable, Sendable {
        package let line: Int
        package let number: String
        package let trackingID: TrackingID
        package let accessCode: String
    }
    package struct Result: Sendable {
        package internal(set) var rows = 0
        package internal(set) var unknownColumns: [String] = []
        package internal(set) var added: [Receipt] = []
        /// Dry: how many would be.
        package internal(set) var wouldAdd = 0
        package internal(set) var known = 0
        /// Known before, and standing otherwise there now.
        package internal(set) var changed: [(line: Int, number: String, status: String)] = []
        package internal(set) var refused: [RowProblem] = []
        package internal(set) var additions: [Addition] = []
        package internal(set) var notices: [Notice] = []
        /// Oversight complaints, which an inspectorate holds whoever had them there.
        package internal(set) var oversight = 0
        /// The agency whose export it was taken to be.
        package internal(set) var home: Agency?
        /// How many rows came in the hours in which most people sleep: a sign that the clock is another.
        package internal(set) var atNight = 0

        package var refusedRows: Int { Set(refused.map(\.line)).count }
    }
    static let together = 200
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - open: begins the file anew each time: it is read twice.
    ///   - progress: rows that are done, of how many.
    package func callAsFunction(
        _ options: Options = Options(),
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        _ open: () throws -> SeparatedValues.Source
    ) async throws -> Result {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let home = try options.under.map { try Lookup(directory: directory).agency($0, field: "under") }
        let survey = try Survey(options.clock, at: now, places: PlaceNames(directory.regions), open)
        let source = SourceDirectory(ports: ports, home: home)
        let meaning = try await source.meaning(of: survey.agencies, survey.categories, isDry: options.isDry)
        var result = survey.result
        result.additions = meaning.added
        let current = try await ports.directory.current()
        result.home = meaning.home.flatMap { current.agencies[$0] }
        let filing = Filing(ports: ports, directory: current, meaning: meaning, places: survey.places, now: now)
        var reader = SP4NReader(options.clock, at: now)
        var sheet = try SP4NSheet(open)
        while true {
            let records = try Self.chunk(&sheet, &reader)
            guard !records.isEmpty else { break }
            try await bring(in: records, filing, isDry: options.isDry, &result)
            progress(result.added.count + result.wouldAdd + result.known + result.refusedRows, result.rows)
        }
        result.added.sort { $0.line < $1.line }
        result.refused.sort { $0.line < $1.line }
        return result
    }

    /// The next records that can be read; the others were refused in the survey.
    private static func chunk(_ sheet: inout SP4NSheet, _ reader: inout SP4NReader) throws -> [SP4NRecord] {
        var records: [SP4NRecord] = []
        while records.count < together, let row = try sheet.next() {
            if let record = reader.read(row) { records.append(record) }
        }
        return records
    }

    private func bring(
        in records: [SP4NRecord],
        _ filing: Filing,
        isDry: Bool,
        _ result: inout Result
    ) async throws {
        let numbers = records.map(\.number)
        let known = try await ports.database.read { try SourceStore($0).known(.sp4n, numbers) }
        var fresh: [SP4NRecord] = []
        var seen: Set<String> = []
        for record in records {
            if let reference = known[record.number] {
                result.known += 1
                note(record, reference, &result)
            } else if try await isOurs(record.number) || !seen.insert(record.number).inserted {
                result.known += 1
            } else {
                fresh.append(record)
            }
        }
        guard !isDry else {
            result.wouldAdd += fresh.count
            return
        }
        try await withThrowingTaskGroup(of: (SP4NRecord, Receipt?).self) { group in
            // Together they share commits.
            for record in fresh { group.addTask { (record, try await filing.file(record)) } }
            for try await (record, receipt) in group {
                if let receipt { result.added.append(receipt) } else { result.known += 1 }
                if receipt != nil, record.classification == .oversightComplaint { result.oversight += 1 }
            }
        }
    }

    /// One that this installation has exported itself.
    private func isOurs(_ number: String) async throws -> Bool {
        guard let trackingID = TrackingID(typed: number) else { return false }
        return try await ports.database.read { try ReportStore($0).find(trackingID) } != nil
    }

    private func note(_ record: SP4NRecord, _ reference: SourceReference, _ result: inout Result) {
        let then = reference.labels[SP4NColumn.status.rawValue]
        let status = record.labels[.status] ?? ""
        if then?.lowercased() != status.lowercased() { result.changed.append((record.line, record.number, status)) }
    }
}
