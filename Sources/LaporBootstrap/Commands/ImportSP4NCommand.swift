// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases
import LaporWeb

struct ImportSP4NCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sp4n",
        abstract: "Takes over reports from an administrator's export of the national system.",
        discussion: """
            Every row of the CSV file becomes a report with its day, its status, its agency and its topic; agencies and
            topics that are not here are added and told. Nobody is written to. Repeating it brings in nothing twice. Rows
            that cannot be read are named with their line and column; the others go on, and the exit code is 1.
            docs/interchange.md says what becomes of each column.
            """
    )
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "The CSV file, as it was exported: columns in any order, with or without lines above their names.")
    var file: String
    @Option(help: "Whose export it is, an agency's slug; found out from the names if left out.") var under: String?
    @Option(help: "In which time the file's hours are meant: WIB, WITA, WIT or UTC.") var zone = "WIB"
    @Option(help: "Where to write a line for each new report: line, old number, tracking ID, access code.")
    var receipts: String?
    @Flag(help: "Tell what would happen, and do nothing.") var dryRun = false

    func run() async throws {
        var chosen = ImportSP4N.Options()
        chosen.clock = try SP4NFiles.clock(zone)
        chosen.under = under
        chosen.isDry = dryRun
        if let receipts { try SP4NFiles.refuseToOverwrite(receipts) }
        let ports = try await options.installation().ports
        let progress = Progress()
        let result: ImportSP4N.Result
        do {
            result = try await ImportSP4N(ports)(chosen, progress: progress.show) { try SP4NFiles.source(of: file) }
        } catch let fault as SP4NSheet.Fault {
            throw Misconfigured("\(file): \(SP4NWords.fault(fault))")
        } catch let fault as SeparatedValues.Fault {
            throw Misconfigured("\(file): \(SP4NWords.fault(fault))")
        }
        progress.end()
        if let receipts { try SP4NFiles.write(result.added, to: receipts) }
        for line in SP4NWords.findings(result, in: file) { Console.warn(line) }
        Console.say(SP4NWords.summary(result, isDry: dryRun))
        if !result.refused.isEmpty { throw ExitCode(1) }
    }
}

/// Files that imports and exports read and write.
enum SP4NFiles {
    private static let piece = 65_536

    static func clock(_ text: String) throws -> SP4NMoment.Clock {
        guard let clock = SP4NMoment.Clock(rawValue: text.uppercased()) else {
            throw WrongUsage("--zone is one of \(SP4NMoment.Clock.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return clock
    }

    static func refuseToOverwrite(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        throw WrongUsage("\(path) exists, and may hold what nobody can show again: name another")
    }

    /// A file's bytes, a piece at a time.
    static func source(of path: String) throws -> SeparatedValues.Source {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Misconfigured("\(path) cannot be read") }
        return {
            do {
                return Array(try handle.read(upToCount: piece) ?? Data())
            } catch {
                throw Misconfigured("\(path) cannot be read: \(error.localizedDescription)")
            }
        }
    }

    /// Access codes are in it: for the owner only.
    static func write(_ receipts: [ImportSP4N.Receipt], to path: String) throws {
        let lines = receipts.map { "\($0.line),\($0.number),\($0.trackingID),\($0.accessCode)" }
        let text = (["line,source_id,tracking_id,access_code"] + lines).joined(separator: "\n") + "\n"
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: attributes) else {
            throw Misconfigured("\(path) cannot be written")
        }
    }
}
