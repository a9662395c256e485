// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Tables as files, by a page: what a file would change is seen before it is done.
package struct ImportTable: Sendable {
    package static let limit = 16 * 1024 * 1024
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Keeps the file and tells what it would change; nothing is written to the directory.
    package func preview(
        _ kind: DirectoryChange.Kind,
        _ bytes: [UInt8],
        for officer: Officer
    ) async throws -> (draft: Int64, result: ImportDirectory.Result) {
        try await check(kind, officer)
        let file = try DirectoryFile(csv: bytes)
        let result = try await bring(kind, file, isDry: true, by: officer)
        let id = try await ports.nextID()
        let now = ports.now()
        if result.problems.isEmpty {
            let body = String(decoding: bytes, as: UTF8.self)
            try await ports.database.write { try ImportDraftStore($0).add(id, kind, of: officer.id, body, at: now) }
        }
        return (id, result)
    }

    /// Brings in what was looked at.
    package func callAsFunction(
        _ draft: Int64,
        because reason: String,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let found = try await ports.database.read { try ImportDraftStore($0).find(draft, of: officer.id) }
        guard let found else { throw Refusal.notFound }
        try await check(found.kind, officer)
        let why = try ChangeDirectory.reason(reason)
        let file = try DirectoryFile(csv: Array(found.body.utf8))
        let result = try await bring(found.kind, file, by: officer, because: why)
        guard result.problems.isEmpty else { throw Refusal.changedMeanwhile }
        try await ports.database.write { try ImportDraftStore($0).remove(draft) }
        return result
    }

    /// What a file that was looked at would change by now.
    package func again(_ draft: Int64, for officer: Officer) async throws -> ImportDirectory.Result {
        let found = try await ports.database.read { try ImportDraftStore($0).find(draft, of: officer.id) }
        guard let found else { throw Refusal.notFound }
        try await check(found.kind, officer)
        let file = try DirectoryFile(csv: Array(found.body.utf8))
        return try await bring(found.kind, file, isDry: true, by: officer)
    }

    package func export(_ kind: DirectoryChange.Kind, for officer: Officer) async throws -> String {
        try await check(kind, officer)
        return try await ExportDirectory(ports)(kind).csv
    }

    private func bring(
        _ kind: DirectoryChange.Kind,
        _ file: DirectoryFile,
        isDry: Bool = false,
        by officer: Officer,
        because why: String? = nil
    ) async throws -> ImportDirectory.Result {
        let rows = file.rows.map { Dictionary(zip(file.header, $0), uniquingKeysWith: { first, _ in first }) }
        let guarded = try await GuardDays(ports, kind == .holiday ? rows : [])
        return try await ImportDirectory(ports).run(
            kind,
            file,
            isDry: isDry,
            by: officer.party.code,
            because: why,
            under: guarded.problem
        )
    }

    private func check(_ kind: DirectoryChange.Kind, _ officer: Officer) async throws {
        let agencies = try await ports.directory.current().agencies
        guard AdministrativeRights(officer, agencies).runsAll(kind.area) else { throw Refusal.notAdministrator }
    }
}

extension DirectoryFile {
    /// Reads a file with a line of column names.
    package init(csv bytes: [UInt8]) throws {
        var pieces = [bytes][...]
        var reader = SeparatedValues { pieces.popFirst() ?? [] }
        var rows: [[String]] = []
        do {
            while let row = try reader.next() { rows.append(row.cells.map(FormulaGuard.off)) }
        } catch is SeparatedValues.Fault {
            throw Refusal.invalid([FieldProblem("file", .malformed)])
        }
        guard let header = rows.first else { throw Refusal.invalid([FieldProblem("file", .required)]) }
        self.init(header: header.map(\.trimmed), rows: Array(rows.dropFirst()))
    }

    /// As spreadsheets open it; reading it again gives the same.
    package var csv: String { ([header] + rows).map { SeparatedLine.of($0.map(FormulaGuard.on)) }.joined() }
}
