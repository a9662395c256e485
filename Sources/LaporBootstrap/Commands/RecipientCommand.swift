// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct RecipientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipient",
        abstract: "Who reads what whistle-blowers send: add, remove, list.",
        discussion: """
            A recipient is an officer, named one by one; no role brings it about. Whoever is named sees what comes in from \
            then on, and earlier cases only where one of their recipients lets them in. How to choose them: SECURITY.md.
            """,
        subcommands: [Add.self, Remove.self, List.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Names an officer, at once; everybody sees the name.")
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "The officer's address.") var email: String

        func run() async throws {
            try await ManageRecipients(options.installation().ports).add(email)
            Console.say("named \(email)")
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends it, at once: the officer reads none of the cases any more, also when named again."
        )
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "The officer's address.") var email: String

        func run() async throws {
            let unreadable = try await ManageRecipients(options.installation().ports).remove(email)
            Console.say("removed \(email)")
            if unreadable > 0 {
                Console.warn(
                    "\(unreadable) open disclosures have nobody left who can read them; their pages say so to whoever made them"
                )
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists those who are named; who is disabled reads nothing."
        )
        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let installation = try await options.installation()
            let agencies = try await installation.ports.directory.current().agencies
            for entry in try await ManageRecipients(installation.ports).list() {
                let officer = entry.officer
                let state = officer.isDisabled ? "disabled" : "active"
                let agency = agencies[officer.agency]?.slug ?? "?"
                let since = entry.namedAt.rfc3339(in: .western)
                Console.say([officer.email, since, agency, state, officer.name].joined(separator: "\t"))
            }
        }
    }
}
