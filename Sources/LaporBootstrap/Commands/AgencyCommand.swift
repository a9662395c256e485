// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct AgencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency",
        abstract: "Agencies and units: add, find.",
        subcommands: [Add.self, Find.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Adds an agency or unit below another.")
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "Lower case letters, digits and hyphens.") var slug: String
        @Option(help: "Its full name.") var name: String
        @Option(help: "The slug of the agency above; the national root if left out.") var parent: String?
        @Option(help: "\(Agency.Kind.allCases.filter { $0 != .national }.map(\.rawValue).joined(separator: ", ")).")
        var kind: String?
        @Option(help: "WIB, WITA or WIT; the parent's if left out.") var zone: String?
        @Option(help: "A Kemendagri code; the parent's if left out.") var region: String?

        func run() async throws {
            let agency = try await AddAgency(options.installation().ports)(
                slug: slug,
                name: name,
                parent: parent,
                kind: kind,
                zone: zone,
                region: region
            )
            Console.say("added \(agency.slug) (\(agency.id)): \(agency.name)")
        }
    }

    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Finds agencies by words of their name.")
        @OptionGroup var options: ConfigurationOptions
        @Argument(help: "Words of the name.") var words: [String]

        func run() async throws {
            let found = try await FindAgencies(options.installation().ports)(words.joined(separator: " "))
            for agency in found { Console.say("\(agency.slug)\t\(agency.kind.rawValue)\t\(agency.name)") }
            if found.isEmpty { throw Misconfigured("no agency has these words in its name") }
        }
    }
}
