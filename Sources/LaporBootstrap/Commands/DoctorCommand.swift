// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks whether what was computed is still right.",
        subcommands: [Search.self, Statistics.self]
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
            for (id, problem) in result.problems.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                Console.say("UNREADABLE: report \(id): \(problem)")
            }
            Console.say("\(result.reports) reports, \(result.waiting) waiting to be read into the search")
            guard !result.isRight else { return Console.say("the search is right") }
            guard repair else { throw ExitCode(1) }
            let after = try await check()
            guard after.isRight else {
                Console.say("\(after.wrong.count + after.problems.count) could not be repaired")
                throw ExitCode(1)
            }
            Console.say("repaired")
        }
    }

    struct Statistics: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compares the public figures with the reports: whether each counts as it stands.",
            discussion: """
                To be run with --repair after holidays or the tree of agencies were changed, and after an upgrade that
                counts in another way. The figures stay readable meanwhile.
                """
        )
        @OptionGroup var options: ConfigurationOptions
        @Flag(help: "Count again what is not as it should be.") var repair = false

        func run() async throws {
            let check = CheckFigures(try await options.installation().ports)
            let result = try await check(isRepair: repair) { count in Console.warn("\(count) reports looked at") }
            let reports = result.reports
            for id in reports.wrong { Console.say("WRONG: report \(id) is not counted as it stands") }
            for (id, problem) in reports.problems.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                Console.say("UNREADABLE: report \(id): \(problem)")
            }
            if result.wrongNumbers > 0 {
                Console.say("WRONG: \(result.wrongNumbers) numbers are not the sum of their reports")
            }
            Console.say("\(reports.reports) reports, \(reports.waiting) waiting to be counted")
            guard !result.isRight else { return Console.say("the figures are right") }
            guard repair else { throw ExitCode(1) }
            guard try await check().isRight else {
                Console.say("some could not be repaired")
                throw ExitCode(1)
            }
            Console.say("repaired")
        }
    }
}
