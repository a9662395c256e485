// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct OfficerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officer",
        abstract: "Officers: add, list, disable.",
        subcommands: [Add.self, List.self, Disable.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Registers an officer with a role at an agency.",
            discussion: "Roles: \(Role.officers.map(\.rawValue).joined(separator: ", "))."
        )
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "The address to sign in with.") var email: String
        @Option(help: "As it is shown to colleagues.") var name: String
        @Option(help: "One of the roles below.") var role: String
        @Option(help: "The agency's slug; the national administrator if left out.") var agency: String?
        @Flag(name: .customLong("password-stdin"), help: "Reads the password from the first line of standard input.")
        var readsPassword = false

        func run() async throws {
            guard readsPassword, let password = readLine() else {
                throw ValidationError("give the password on standard input, with --password-stdin")
            }
            let officer = try await AddOfficer(options.installation().ports)(
                email: email,
                name: name,
                role: role,
                agency: agency,
                password: password
            )
            Console.say("added \(officer.email) as \(officer.role.rawValue)")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists all officers.")
        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let installation = try await options.installation()
            let agencies = try await installation.ports.directory.current().agencies
            var last = ""
            while true {
                let page = try await ManageOfficers(installation.ports).list(after: last)
                for officer in page {
                    let state = officer.isDisabled ? "disabled" : "active"
                    let agency = agencies[officer.agency]?.slug ?? "?"
                    Console.say(
                        [officer.email, officer.role.rawValue, agency, state, officer.name].joined(separator: "\t")
                    )
                }
                guard let end = page.last?.email else { return }
                last = end
            }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes an officer's access away, at once.")
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "The officer's address.") var email: String

        func run() async throws {
            try await ManageOfficers(options.installation().ports).disable(email)
            Console.say("disabled \(email)")
        }
    }
}
