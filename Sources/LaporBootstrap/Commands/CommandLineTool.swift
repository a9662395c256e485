// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporSQL
import LaporWeb

/// The `lapor` command: exit code 0 when done, 1 when it failed, 2 when it was called wrongly.
package enum CommandLineTool {
    package static func main() async -> Never {
        // One that reads only the first lines of ours is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        // What we write (database, letters, keys) is for its owner only.
        umask(0o077)
        var type: any ParsableCommand.Type = LaporCommand.self
        do {
            var command = try LaporCommand.parseAsRoot()
            type = Swift.type(of: command)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(0)
        } catch {
            exit(told(error, type))
        }
    }

    private static func told(_ error: any Error, _ command: any ParsableCommand.Type) -> Int32 {
        switch error {
        case let refusal as Refusal:
            _ = fail(SpokenRefusal.english(refusal))
            return refusal.isWrongUsage ? 2 : 1
        case let wrong as WrongUsage:
            _ = fail(wrong.description)
            return 2
        case let failure as LaporSQL.Failure: return fail(failure.description)
        case let problem as Misconfigured: return fail(problem.description)
        case let exit as ExitCode: return exit.rawValue
        default: break
        }
        let code = command.exitCode(for: error)
        guard code == .validationFailure || code == .success || error is CleanExit else {
            return fail("\(error)")
        }
        let words = inFull(command.fullMessage(for: error), command)
        if code == .success {
            if !words.isEmpty { print(words) }
            return 0
        }
        Console.warn(words)
        return 2
    }

    /// A command knows itself only by its last name: `add` is `lapor officer add`.
    private static func inFull(_ words: String, _ command: any ParsableCommand.Type) -> String {
        let path = CommandLine.arguments.dropFirst().prefix { !$0.hasPrefix("-") }
        guard command != LaporCommand.self, let name = command.configuration.commandName ?? path.last,
            let end = path.lastIndex(of: name)
        else { return words }
        let full = "lapor " + path[...end].joined(separator: " ")
        return words.replacing("Usage: \(name)", with: "Usage: \(full)").replacing("See '\(name)", with: "See '\(full)")
    }

    private static func fail(_ words: String) -> Int32 {
        Console.warn("lapor: \(words)")
        return 1
    }
}

extension Refusal {
    /// What was said cannot be meant, whatever is stored; unlike what is there already, or is not there.
    fileprivate var isWrongUsage: Bool {
        guard case .invalid(let problems) = self else { return false }
        return problems.contains { ![.alreadyExists, .doesNotExist, .lastAdministrator].contains($0.code) }
    }
}

/// Lines for people: results on standard output, everything else on standard error.
enum Console {
    static func say(_ line: String) { write(line, to: FileHandle.standardOutput) }
    static func warn(_ line: String) { write(line, to: FileHandle.standardError) }

    private static func write(_ line: String, to handle: FileHandle) {
        // Whoever stopped listening has heard enough.
        try? handle.write(contentsOf: Data((line + "\n").utf8))
    }
}

struct LaporCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lapor",
        abstract:
            "SP4N-LAPOR!: complaints, aspirations and requests for information, from anybody to whoever is competent.",
        subcommands: [
            Serve.self, Work.self, Migrate.self, Seed.self, Demo.self, Import.self, Export.self, Audit.self,
            WorkflowCommand.self, DeadlineCommand.self, OfficerCommand.self, RecipientCommand.self, AgencyCommand.self,
            WordsCommand.self, RouterCommand.self, SimilarCommand.self, PlaceCommand.self, BenchCommand.self,
            Doctor.self,
            MaintenanceCommand.self,
        ]
    )
}
