// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks whether what was computed is still right.",
        subcommands: [Search.self]
    )

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compares the search with the reports: whether each is found by its words, and by no others.",
            discussion: "To be run with --repair after an upgrade that takes words apart in another way."
        )
        @OptionGroup var options: ConfigurationOptions
        @Flag(help: "Read again what is not as it should be.") var repair = false

        func run() async throws {
            let check = CheckSearch(try await options.installation().ports)
            let result = try await check(isRepair: repair) { count in Console.warn("\(count) reports looked at") }
            for id in result.wrong { Console.say("WRONG: report \(id) is not found by the words that it holds") }
            for (id, problem) in result.problems { Console.say("UNREADABLE: report \(id): \(problem)") }
            Console.say("\(result.reports) reports, \(result.waiting) waiting to be read into the search")
            guard !result.wrong.isEmpty || !result.problems.isEmpty else { return Console.say("the search is right") }
            guard repair else { throw ExitCode(1) }
            let after = try await check()
            guard after.wrong.isEmpty, after.problems.isEmpty else {
                Console.say("\(after.wrong.count + after.problems.count) could not be repaired")
                throw ExitCode(1)
            }
            Console.say("repaired")
        }
    }
}
