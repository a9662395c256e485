// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases

struct ImportTemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Gives letters other words: RULE.LANGUAGE.txt files, as `lapor export templates` writes them.",
        discussion: """
            All of the files or none: what is wrong is named with its file and line. A rule changes in all languages at
            once. Files that say what counts already change nothing. Every version stays on record.
            """
    )
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "The folder with the files.") var folder: String
    @Option(help: "Who gives them, for the record; whoever is signed in to this machine if left out.") var by: String?

    func run() async throws {
        let files = try TemplateFiles.read(folder)
        guard !files.isEmpty else { throw Misconfigured("\(folder) holds no RULE.LANGUAGE.txt") }
        let author = by ?? NSUserName()
        guard !author.isEmpty else { throw WrongUsage("say who gives them: --by NAME") }
        let use = try await ImportTemplates(options.installation().ports, shipped: TemplateFiles.shipped())
        do {
            let result = try await use(files, by: author)
            for change in result.changes {
                Console.say("\(change.rule).\(change.language.rawValue): version \(change.version)")
            }
            Console.say("\(result.changes.count) changed, \(result.unchanged) unchanged")
        } catch let unusable as UnusableTemplates {
            for fault in unusable.faults { Console.warn(fault.description) }
            throw Misconfigured("nothing was changed: \(unusable.faults.count) to mend")
        }
    }
}
