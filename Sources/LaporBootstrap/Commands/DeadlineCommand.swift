// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases

struct DeadlineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Computes a report's deadlines in working days.",
        discussion: "Without a database it counts with the calendar and policy that ship with the program."
    )
    @OptionGroup var options: ConfigurationOptions
    @Option(name: .customLong("class"), help: "complaint, aspiration, information_request or oversight_complaint.")
    var classification: String
    @Option(help: "When it was received, RFC 3339.") var received: String
    @Option(help: "When it was dispositioned, RFC 3339.") var dispositioned: String?
    @Option(help: "When the final answer was given, RFC 3339.") var finalAnswer: String?
    @Option(help: "The slug of the responsible agency, whose zone counts.") var agency: String?
    @Flag(help: "As JSON.") var json = false

    func run() async throws {
        guard let known = Report.Classification(rawValue: classification) else {
            throw ValidationError("--class is one of \(Report.Classification.allCases.map(\.rawValue))")
        }
        let moments = [
            try Self.moment(received, "--received"), try Self.moment(dispositioned, "--dispositioned"),
            try Self.moment(finalAnswer, "--final-answer"),
        ]
        guard let receivedAt = moments[0] else { throw ValidationError("--received is missing") }
        let given = moments.compactMap(\.self)
        guard given == given.sorted() else { throw ValidationError("the moments are not in order") }
        let installation = try await Installation.nearest(options)
        let directory = try await installation.ports.directory.current()
        let holder = try agency.map { slug in
            guard let found = directory.agencies[slug: slug] else { throw ValidationError("no agency \(slug)") }
            return found.id
        }
        let forecast = try await ForecastDeadlines(installation.ports)(
            .init(
                classification: known,
                received: receivedAt,
                dispositioned: moments[1],
                finalAnswer: moments[2],
                agency: holder
            )
        )
        try show(forecast.deadlines, forecast.agency, forecast.2)
    }

    private static func moment(_ text: String?, _ option: String) throws -> Date? {
        guard let text else { return nil }
        guard let moment = Date(rfc3339: text) else {
            throw ValidationError("\(option) is not RFC 3339 with an offset, as 2026-03-18T09:30:00+07:00")
        }
        return moment
    }

    private func show(_ deadlines: [Deadline], _ agency: Agency, _ policy: Policy) throws {
        guard json else {
            Console.say("\(agency.name), \(agency.zone.rawValue); \(policy.citation)")
            for deadline in deadlines {
                let due = deadline.dueAt.rfc3339(in: agency.zone)
                Console.say("\(deadline.kind.rawValue)\t\(due)\t\(deadline.basis.rawValue)")
            }
            return
        }
        let rows = deadlines.map {
            ["kind": $0.kind.rawValue, "due_at": $0.dueAt.rfc3339(in: agency.zone), "basis": $0.basis.rawValue]
        }
        let object: [String: Any] = [
            "agency": agency.slug, "zone": agency.zone.rawValue, "policy": policy.citation, "deadlines": rows,
        ]
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        Console.say(String(decoding: data, as: UTF8.self))
    }
}
