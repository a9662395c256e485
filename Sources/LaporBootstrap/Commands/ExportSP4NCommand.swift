// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporChannels
import LaporDomain
import LaporUseCases

struct ExportSP4NCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sp4n",
        abstract: "Writes reports with the 26 columns that the national system's administrators know.",
        discussion: """
            As somebody: what that officer may see, and no more; what is secret is noted as read by them. All: everything but
            names. A file that ends in .xlsx is a workbook, everything else is CSV in UTF-8. `lapor import sp4n` reads it.
            """
    )
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "Where to write, .csv or .xlsx; CSV on standard output if left out.") var file: String?
    @Option(help: "The address of the officer for whom it is.") var `as`: String?
    @Flag(help: "For whoever runs the installation: all reports, without names.") var all = false
    @Option(help: "Received since: a day, or an instant as RFC 3339.") var since: String?
    @Option(help: "Received before: a day, or an instant as RFC 3339.") var until: String?
    @Option(help: "Held by this agency or one below it: its slug.") var agency: String?
    @Option(help: "Only in this state, as in_progress.") var state: String?
    @Option(help: "In which time to write hours: WIB, WITA, WIT or UTC.") var zone = "WIB"
    @Flag(help: "Replace the file if there is one.") var overwrite = false

    func run() async throws {
        guard (`as` == nil) == all else { throw WrongUsage("say for whom: --as EMAIL, or --all") }
        let clock = try SP4NFiles.clock(zone)
        let ports = try await options.installation().ports
        let filter = try await filter(ports, clock)
        let officer = try await officer(ports)
        let table = try TableFile(file, overwrite: overwrite, title: "SP4N-LAPOR!")
        do {
            try await write(filter, for: officer, clock, ExportSP4N(ports), to: table)
        } catch {
            table.discard()
            throw error
        }
    }

    private func write(
        _ filter: ExportSP4N.Filter,
        for audience: ExportSP4N.Audience,
        _ clock: SP4NMoment.Clock,
        _ use: ExportSP4N,
        to writer: TableFile
    ) async throws {
        let progress = Progress()
        var count = 0
        try await writer.write([ExportSP4N.header])
        var last: Report.ID?
        repeat {
            let page = try await use(filter, for: audience, in: clock, after: last)
            try await writer.write(page.rows)
            count += page.rows.count
            last = page.next
            if file != nil { progress.show(count, of: nil) }
        } while last != nil
        try await writer.finish()
        progress.end()
        Console.warn("\(count) reports")
    }

    private func officer(_ ports: Ports) async throws -> ExportSP4N.Audience {
        guard let email = `as` else { return .operation }
        return .officer(try await ManageOfficers(ports).one(email))
    }

    private func filter(_ ports: Ports, _ clock: SP4NMoment.Clock) async throws -> ExportSP4N.Filter {
        var filter = ExportSP4N.Filter()
        filter.since = try since.map { try Self.instant($0, "--since", clock) }
        filter.until = try until.map { try Self.instant($0, "--until", clock) }
        if let agency {
            guard let found = try await ports.directory.current().agencies[slug: agency] else {
                throw Refusal.invalid([FieldProblem("agency", .doesNotExist)])
            }
            filter.agency = found.id
        }
        if let state {
            guard let known = Report.State(rawValue: state) else {
                throw WrongUsage("--state is one of \(Report.State.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            filter.state = known
        }
        return filter
    }

    private static func instant(_ text: String, _ name: String, _ clock: SP4NMoment.Clock) throws -> Date {
        if let instant = Date(rfc3339: text) { return instant }
        guard let start = SP4NMoment.start(of: text, clock) else {
            throw WrongUsage("\(name) is a day, 2026-03-16, or an instant, 2026-03-16T10:00:00+07:00")
        }
        return start
    }
}

/// A table that goes to a file or to standard output.
///
/// A file appears whole, under its name, when it is finished; it is for its owner only.
private struct TableFile {
    private let writer: any TableWriter
    private let path: String?
    private let draft: String

    init(_ path: String?, overwrite: Bool, title: String) throws {
        self.path = path
        draft = path.map { "\($0).part" } ?? ""
        guard let path else {
            writer = CSVTable(.standardOutput)
            return
        }
        guard overwrite || !FileManager.default.fileExists(atPath: path) else {
            throw WrongUsage("\(path) exists: name another, or say --overwrite")
        }
        let made = FileManager.default.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600])
        guard made, let handle = FileHandle(forWritingAtPath: draft) else {
            throw Misconfigured("\(path) cannot be written")
        }
        do {
            let isWorkbook = path.lowercased().hasSuffix(".xlsx")
            writer = isWorkbook ? try XLSXWorkbooks().begin(at: draft, title: title) : CSVTable(handle)
        } catch {
            unlink(draft)
            throw error
        }
    }

    func write(_ rows: [[String]]) async throws { try await writer.write(rows) }

    func finish() async throws {
        try await writer.finish()
        guard let path, rename(draft, path) != 0 else { return }
        throw Misconfigured("\(path) cannot be written: \(String(cString: strerror(errno)))")
    }

    /// Leaves nothing behind of what was not finished.
    func discard() {
        if path != nil { unlink(draft) }
    }
}

/// Comma-separated values, with a guard before what a spreadsheet would run.
private struct CSVTable: TableWriter {
    private let handle: FileHandle
    init(_ handle: FileHandle) { self.handle = handle }

    func write(_ rows: [[String]]) async throws {
        let text = rows.map { SeparatedLine.of($0.map(FormulaGuard.on)) }.joined()
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            throw Misconfigured("it cannot be written: \(error.localizedDescription)")
        }
    }

    func finish() async throws { try handle.synchronizeIfFile() }
}

extension FileHandle {
    fileprivate func synchronizeIfFile() throws {
        // A pipe has nothing to synchronise.
        if self !== FileHandle.standardOutput { try synchronize() }
    }
}
