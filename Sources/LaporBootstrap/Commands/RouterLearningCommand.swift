// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases

extension TextSubject: ExpressibleByArgument {}

struct SubjectOption: ParsableArguments {
    @Option(help: "What is told from a text: agency or topic.") var subject = TextSubject.agency
}

struct RouterLearn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Learns now from where reports went; the worker does it by itself of a night."
    )
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var subject: SubjectOption

    func run() async throws {
        let installation = try await options.installation()
        switch try await LearnRouting(installation.ports)(subject.subject) {
        case .tooFew(let known, let new):
            Console.say("nothing was learnt: \(known) reports are known, \(new) of them are new")
        case .learned(let version, let isUsed):
            Console.say(version.line(isCurrent: isUsed))
            if !isUsed { Console.say("what was in use stays: it was right oftener, or a version was chosen meanwhile") }
        }
    }
}

struct RouterVersions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "What was learnt here, which version is in use, and how often proposals were right since."
    )
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var subject: SubjectOption

    func run() async throws {
        let installation = try await options.installation()
        let learned = try await ReadRouting(installation.ports)(subject.subject)
        if learned.current == nil { Console.say("in use: what the program brought along") }
        for version in learned.versions { Console.say(version.line(isCurrent: version.id == learned.current)) }
        for (day, hits) in learned.checks {
            Console.say("\(day.iso) what was in use: \(hits.line)")
        }
    }
}

struct RouterRollback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Goes back to an earlier version, or to what the program brought along."
    )
    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var subject: SubjectOption
    @Option(
        help: "The version's number, as `lapor router versions` says it; `shipped` for what the program brought along."
    )
    var to: String

    func validate() throws {
        guard to == "shipped" || Int64(to) != nil else { throw ValidationError("--to is a number, or shipped") }
    }

    func run() async throws {
        let installation = try await options.installation()
        let version = Int64(to).map { LearnedVersion.ID($0) }
        do {
            try await RollBackRouting(installation.ports)(subject.subject, to: version)
        } catch Refusal.notFound {
            throw Misconfigured("there is no version \(to) of \(subject.subject.rawValue) to go back to")
        }
        Console.say("in use: \(version.map { "version \($0)" } ?? "what the program brought along")")
    }
}

extension LearnedVersion {
    fileprivate func line(isCurrent: Bool) -> String {
        let day = CivilDate(madeAt, in: .western).iso
        return "\(isCurrent ? "*" : " ") version \(id) of \(day): \(texts) texts, \(labels) labels, share \(share)%; "
            + "\(hits.line); before: \(formerHits)"
    }
}

extension LearnedVersion.Hits {
    fileprivate var line: String { "right \(first) of \(asked), among three \(nearly)" }
}
