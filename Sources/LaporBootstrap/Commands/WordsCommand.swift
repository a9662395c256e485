// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporWeb

struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "The words of the pages in further languages: lists them for translators, checks what they made.",
        discussion: """
            LAPOR_WORDS names a folder with a file for each language, as su.csv; pages are then offered in it too. What a \
            file does not say yet is shown in Indonesian. See docs/translating.md.
            """,
        subcommands: [Export.self, Check.self]
    )

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes every phrase with its Indonesian and English, and an empty column for the language.",
            discussion: "What the language says already is filled in: do this again after an upgrade."
        )
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "Its code, two or three small letters, as su or min; id for the list alone.") var language: String

        func run() async throws {
            let known = try await WordFiles.languages(in: options.settings().words)
            guard language != "en", WordFile.isCode(language) || language == "id" else {
                throw WrongUsage("\"\(language)\" is no code of a language that could be added, as su or min")
            }
            let list = WordList.shipped
            let text = language == "id" ? list.file() : list.file(language, known.first { $0.code == language })
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what is wrong with a file of words, what it lacks, and how far it is.",
            discussion: "Exits with 1 when the file could not be used; what is missing is no fault."
        )
        @Argument(help: "Such as su.csv.") var file: String
        @Option(help: "How many missing phrases are listed.") var list = 20

        func run() throws {
            let file = try WordFiles.read(self.file)
            guard file.faults.isEmpty else {
                throw Misconfigured("\(self.file):\n" + file.faults.map(WordFiles.told).joined(separator: "\n"))
            }
            let progress = WordProgress(file)
            for (row, now) in progress.changed {
                let what = now.map { "says something else by now: \($0.indonesian)" } ?? "is no longer said"
                Console.say("line \(row.line): \(row.entry.key) \(what)")
            }
            for entry in progress.missing.prefix(max(0, list)) {
                Console.say("missing: \(entry.key): \(entry.indonesian)")
            }
            if progress.missing.count > list { Console.say("… and \(progress.missing.count - list) more") }
            let share = progress.said * 100 / max(1, progress.all)
            Console.say("\(file.code): \(progress.said) of \(progress.all) phrases, \(share) %")
        }
    }
}
