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
        do {
            var command = try LaporCommand.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(0)
        } catch {
            exit(told(error))
        }
    }

    private static func told(_ error: any Error) -> Int32 {
        switch error {
        case let refusal as Refusal:
            _ = fail(SpokenRefusal.english(refusal))
            if case .invalid = refusal { return 2 }
            return 1
        case let wrong as WrongUsage:
            _ = fail(wrong.description)
            return 2
        case let failure as LaporSQL.Failure: return fail(failure.description)
        case let problem as Misconfigured: return fail(problem.description)
        case let exit as ExitCode: return exit.rawValue
        default: break
        }
        let code = LaporCommand.exitCode(for: error)
        guard code == .validationFailure || code == .success || error is CleanExit else {
            return fail("\(error)")
        }
        let words = LaporCommand.fullMessage(for: error)
        if code == .success {
            if !words.isEmpty { print(words) }
            return 0
        }
        Console.warn(words)
        return 2
    }

    private static func fail(_ words: String) -> Int32 {
        Console.warn("lapor: \(words)")
        return 1
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
            Serve.self, Work.self, Migrate.self, Seed.self, Demo.self, Import.self, Audit.self, WorkflowCommand.self,
            DeadlineCommand.self, OfficerCommand.self, AgencyCommand.self, BenchCommand.self,
        ]
    )
}
