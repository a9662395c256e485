// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases

/// Prints what the decisions obey, from the same tables.
struct WorkflowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow",
        abstract: "Prints states × actions × roles as the code enforces them."
    )
    @OptionGroup var options: ConfigurationOptions
    @Flag(help: "Print who sees what instead: role × own and foreign agency × kind of report.")
    var access = false

    func run() async throws {
        let installation = try await Installation.nearest(options)
        let rules = try await installation.ports.directory.current().rules(on: Date())
        if access {
            Console.say(AccessDocument.text(rules.rights))
            return
        }
        Console.say("# Workflow\n\nPolicy: \(rules.policy.citation)\n")
        Console.say("| action | in the states | by the roles |\n|---|---|---|")
        for action in Report.Action.Name.allCases {
            let states = Report.State.allCases.filter { Workflow.states(allowing: action).contains($0) }
            let roles = Role.allCases.filter { rules.policy.allows(action, to: $0) }
            Console.say(
                "| \(action.rawValue) | \(states.map(\.rawValue).joined(separator: ", ")) | "
                    + "\(roles.map(\.rawValue).joined(separator: ", ")) |"
            )
        }
        Console.say("\n| state | actions in order |\n|---|---|")
        for state in Report.State.allCases {
            let actions = Workflow.actions(in: state).map(\.rawValue).joined(separator: ", ")
            Console.say("| \(state.rawValue) | \(actions.isEmpty ? "–" : actions) |")
        }
        let limits = rules.policy.limits
        Console.say("\n| limit | working days |\n|---|---|")
        for (name, days) in [
            ("verification", limits.verification), ("first_response", limits.firstResponse),
            ("silence", limits.silence), ("reply", limits.reply), ("arbitration", limits.arbitration),
            ("contest_after_closing", limits.contestAfterClosing), ("completion", limits.completion),
            ("information", limits.information), ("coordination", limits.coordination),
            ("opened_identity", limits.openedIdentity),
        ] { Console.say("| \(name) | \(days) |") }
        for classification in Report.Classification.allCases where classification != .unclassified {
            Console.say("| resolution of \(classification.rawValue) | \(limits.resolution(classification)) |")
        }
    }
}

extension Installation {
    /// The configured database when it is there and ready; else a passing one with what ships.
    static func nearest(_ options: ConfigurationOptions) async throws -> Installation {
        let settings = try await options.settings()
        if case .sqlite(let path) = settings.database, !FileManager.default.fileExists(atPath: path) {
            return try await Installation.passing(settings)
        }
        return try await options.installation()
    }
}
