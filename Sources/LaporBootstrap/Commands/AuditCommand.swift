// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LaporDomain
import LaporUseCases

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The log of everything that happened.",
        subcommands: [Verify.self]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Proves every chain and checkpoint, or names the first event that was changed."
        )
        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let verify = VerifyAudit(try await options.installation().ports)
            let result = try await verify { count in Console.warn("\(count) reports read") }
            Console.say(
                "\(result.reports) reports, \(result.events) events, \(result.words) texts, "
                    + "\(result.checkpoints) checkpoints"
            )
            if result.disclosures > 0 { Console.say("\(result.disclosures) disclosures in the sealed lane") }
            for finding in result.findings { Console.say(Self.words(finding)) }
            if let last = result.lastCheckpoint { Console.say("last checkpoint: \(last)") }
            guard result.findings.isEmpty else { throw ExitCode(1) }
            Console.say("every chain holds")
        }

        private static func words(_ finding: VerifyAudit.Finding) -> String {
            switch finding {
            case .brokenEvent(let tracking, let id, let seq):
                "BROKEN: event \(seq) of report \(tracking) (id \(id)) is not as it was written"
            case .changedWords(let tracking, let id, let seq, let part):
                "BROKEN: the \(part.rawValue) of event \(seq) of report \(tracking) (id \(id)) was changed"
            case .missingWords(let tracking, let id, let seq):
                "BROKEN: words of event \(seq) of report \(tracking) (id \(id)) are gone"
            case .rowDiffers(let tracking, let id):
                "BROKEN: the current row of report \(tracking) (id \(id)) is not what its events add up to"
            case .headDiffers(let tracking, let id):
                "BROKEN: report \(tracking) (id \(id)) does not end with its last event"
            case .brokenCheckpoint(let number): "BROKEN: checkpoint \(number) is not as it was signed"
            case .missingReport(let id, let checkpoint):
                "BROKEN: report id \(id), signed in checkpoint \(checkpoint), is gone or cut short"
            case .headNotInChain(let id, let checkpoint):
                "BROKEN: report id \(id) is not as it was signed in checkpoint \(checkpoint)"
            case .disclosure(let id, let fault): "BROKEN: \(words(fault)) of disclosure id \(id)"
            }
        }

        private static func words(_ fault: VerifyAudit.DisclosureFault) -> String {
            switch fault {
            case .brokenEvent(let seq): "event \(seq) is not as it was written, one"
            case .headDiffers: "the last event is not the last one"
            case .rowDiffers:
                "the current row, or the list of those who read it, is not what its events add up to: that"
            case .changedWords(let seq): "words of event \(seq) were changed: those"
            case .missingWords(let seq): "words of event \(seq) are gone: those"
            }
        }
    }
}
