// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases

struct MaintenanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance",
        abstract: "Switches maintenance on and off: reading goes on, forms and writing by the API are answered 503.",
        discussion: """
            Those who run the installation (national administrators, operators) work on meanwhile. Running servers follow
            within a second or two; it does not go off by itself. Every switch is in the log of changes.
            """,
        subcommands: [On.self, Off.self, Status.self]
    )

    static func actor() -> String { "operator:\(ProcessInfo.processInfo.userName)" }

    struct On: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Closes forms, with words for everybody.")
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "When it should be over: 2026-11-26T14:30 (WIB) or RFC 3339.") var until: String?
        @Option(help: "What is said to everybody, in Indonesian.") var message: String?
        @Option(help: "The same in English.") var messageEn: String?
        @Option(help: "Why, for the log of changes.") var reason: String?

        func run() async throws {
            let wish = SetMaintenance.Wish(
                isOn: true,
                until: until ?? "",
                messages: [.indonesian: message ?? "", .english: messageEn ?? ""]
            )
            try await SetMaintenance(options.installation().ports)(
                wish,
                because: reason,
                byOperator: MaintenanceCommand.actor()
            )
            Console.say("maintenance is on")
        }
    }

    struct Off: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Opens forms again.")
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "Why, for the log of changes.") var reason: String?

        func run() async throws {
            try await SetMaintenance(options.installation().ports)(
                SetMaintenance.Wish(isOn: false),
                because: reason,
                byOperator: MaintenanceCommand.actor()
            )
            Console.say("maintenance is off")
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Says whether it is on.")
        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let maintenance = try await SetMaintenance(options.installation().ports).current().maintenance
            let until = maintenance.until.map { ", until \($0.rfc3339(in: .western))" } ?? ""
            Console.say(maintenance.isOn ? "maintenance is on\(until)" : "maintenance is off")
        }
    }
}
