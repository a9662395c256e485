// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporText

struct RedactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Masks what in a text could tell who somebody is.",
        discussion: """
            Reads a text in UTF-8 from standard input and writes it as it is proposed to be published: a mark stands in
            the place of what was found, and somebody reads it. Of an address the house is masked and the street stays.
            With --json it answers {"text": the masked text, "found": [{"kind", "start", "end"}]}. start and end count
            Unicode scalars (code points) of the text that was read, the end not included; bytes that are no UTF-8
            count as U+FFFD.
            Kinds: \(PersonalData.Kind.allCases.map(\.rawValue).joined(separator: ", ")).
            """,
        subcommands: [Text.self, Evaluate.self],
        defaultSubcommand: Text.self
    )

    struct Text: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Masks the text on standard input (see lapor redact --help)."
        )
        @Flag(help: "As JSON, with what was found.") var json = false

        func run() async throws {
            let bytes: Data
            do {
                bytes = try FileHandle.standardInput.readToEnd() ?? Data()
            } catch {
                throw Misconfigured("standard input cannot be read: \(error.localizedDescription)")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let found = PersonalData.all(in: text)
            let masked = PersonalData.masked(text, found) { $0.mask }
            guard json else { return Console.put(masked) }
            let places = zip(found, PersonalData.scalars(of: found, in: text))
            let answer = Answer(
                text: masked,
                found: places.map { .init(kind: $0.kind.rawValue, start: $1.lowerBound, end: $1.upperBound) }
            )
            Console.say(try answer.json)
        }
    }

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measures how much is found, and how much of it is right, on texts with marks.",
            discussion: """
                A text a line; [kind:value] marks what should be found, and a line that begins with # is passed over.
                Recall: the share of marks that are covered from beginning to end. Precision: the share of what was
                found that lies on a mark. structured: all but names and addresses.
                """
        )
        @Option(help: "The file of texts.") var data: String
        @Flag(help: "As JSON.") var json = false
        @Flag(help: "What was missed, and what was found where nothing is, on standard error.") var faults = false

        func run() async throws {
            let text: String
            do {
                text = try String(contentsOf: URL(fileURLWithPath: data), encoding: .utf8)
            } catch {
                throw Misconfigured("\(data) cannot be read: \(error.localizedDescription)")
            }
            let result = PersonalEvaluation(text)
            guard result.cases > 0 else { throw Misconfigured("\(data) holds no text") }
            for fault in faults ? result.faults : [] {
                let name = fault.isMissed ? "missed" : "wrong"
                Console.warn("\(name) \(fault.kind.rawValue): \(fault.words) | \(fault.line)")
            }
            let figures = Figures(result)
            Console.say(json ? try figures.json : figures.table)
        }
    }

    private struct Answer: Encodable {
        struct Found: Encodable {
            let kind: String
            let start: Int
            let end: Int
        }
        let text: String
        let found: [Found]
    }
}

/// What is said of an evaluation.
private struct Figures: Encodable {
    struct Line: Encodable {
        let kind: String
        let recall: Double
        let precision: Double
        /// How many are marked, and how many were found.
        let marked: Int
        let found: Int

        init(_ kind: String, _ score: PersonalEvaluation.Score) {
            func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
            self.kind = kind
            (recall, precision) = (rounded(score.recall), rounded(score.precision))
            (marked, found) = (score.hidden + score.missed, score.right + score.wrong)
        }
    }
    let cases: Int
    let structured: Line
    let namesAndAddresses: Line
    let kinds: [Line]

    private enum CodingKeys: String, CodingKey {
        case cases, structured, kinds
        case namesAndAddresses = "names_and_addresses"
    }

    init(_ result: PersonalEvaluation) {
        cases = result.cases
        structured = Line("structured", result.score(where: \.isStructured))
        namesAndAddresses = Line("names_and_addresses", result.score { !$0.isStructured })
        kinds = PersonalData.Kind.allCases.compactMap { kind in
            result.scores[kind].map { Line(kind.rawValue, $0) }
        }
    }

    var table: String {
        let lines = (kinds + [structured, namesAndAddresses]).map { line in
            "\(line.kind) recall \(line.recall) precision \(line.precision) marked \(line.marked) found \(line.found)"
        }
        return (lines + ["cases \(cases)"]).joined(separator: "\n")
    }
}

extension Encodable {
    fileprivate var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
