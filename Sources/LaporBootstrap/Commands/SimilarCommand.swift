// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporText
import LaporUseCases

struct SimilarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Measures what tells whether two reports are about the same matter.",
        subcommands: [Evaluate.self]
    )

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Scores pairs of texts whose answer is known, and says how often it is right.",
            discussion: """
                The table holds a pair in each row. Labels are 1 or 0, true or false, yes or no, same or different, ya or tidak.
                Where there are columns region_a and region_b (codes like 35.78.05), time_a and time_b (like 2026-11-10), category_a
                and category_b, they count as well; --text-only leaves them out.
                """
        )
        @Option(help: "A CSV file with a head line.") var pairs: String
        @Option(help: "The column of the first text.") var first = "text_a"
        @Option(help: "The column of the second text.") var second = "text_b"
        @Option(help: "The column that says whether they are about the same.") var label = "label"
        @Option(help: "From which score on a pair is called the same.") var threshold = TextComparison.threshold
        @Flag(help: "Only by the texts, whatever else is known.") var textOnly = false
        @Flag(help: "As JSON.") var json = false

        func validate() throws {
            guard (0...1).contains(threshold) else { throw ValidationError("--threshold is between 0 and 1") }
        }

        func run() async throws {
            let table = try PairTable(path: pairs, first: first, second: second, label: label, isTextOnly: textOnly)
            // What is made once for all is no part of what a pair takes.
            _ = TextComparison(SimilarText("jalan rusak"), SimilarText("jalan berlubang"))
            let clock = ContinuousClock()
            var outcomes: [SimilarEvaluation.Outcome] = []
            let time = clock.measure { outcomes = table.pairs.map(\.outcome) }
            let result = SimilarEvaluation(outcomes, threshold: threshold)
            let figures: [(String, Double)] = [
                ("precision", result.precision), ("recall", result.recall), ("f1", result.f1),
                ("auc", result.areaUnderCurve), ("pairs", Double(outcomes.count)), ("threshold", threshold),
                ("ms_per_pair", time / Double(outcomes.count) / .milliseconds(1)),
            ]
            let lines = figures.map { name, value in
                let text = name == "pairs" ? String(Int(value)) : String(format: "%.4f", value)
                return json ? "\"\(name)\":\(text)" : "\(name) \(text)"
            }
            Console.say(json ? "{\(lines.joined(separator: ","))}" : lines.joined(separator: "\n"))
        }
    }
}

/// Pairs of texts, each with what is known of both.
struct PairTable {
    struct Pair {
        let texts: (String, String)
        let circumstances: (Likeness.Circumstances, Likeness.Circumstances)?
        let isSame: Bool

        var outcome: SimilarEvaluation.Outcome { .init(isSame: isSame, score: score) }
        var score: Double {
            let comparison = TextComparison(SimilarText(texts.0), SimilarText(texts.1))
            return circumstances.map { Likeness(comparison, $0.0, $0.1).score } ?? comparison.score
        }
    }
    let pairs: [Pair]

    init(path: String, first: String, second: String, label: String, isTextOnly: Bool) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw Misconfigured("there is no file \(path)") }
        let table = try CSVFile.read(path)
        let wanted = [("--first", first), ("--second", second), ("--label", label)]
        let missing = wanted.filter { !table.header.contains($0.1) }
        guard missing.isEmpty else {
            let names = missing.map { "\($0.1) (\($0.0))" }.joined(separator: ", ")
            throw Misconfigured(
                "\(path) has no column \(names); it has \(table.header.joined(separator: ", ")). Options name the columns."
            )
        }
        func column(_ name: String) -> Int { table.header.firstIndex(of: name) ?? 0 }
        let places = (column(first), column(second), column(label))
        let known = isTextOnly ? nil : KnownColumns(table.header)
        pairs = try table.rows.enumerated().compactMap { number, row in
            guard row != [""] else { return nil }
            // The head is the first line.
            let line = "\(path), row \(number + 2)"
            guard row.count > max(places.0, places.1, places.2) else {
                throw Misconfigured("\(line) has too few columns")
            }
            guard let isSame = Self.answer(row[places.2]) else {
                throw Misconfigured(
                    "\(line): \(row[places.2]) is no label; it is 1 or 0, true or false, yes or no, same or different"
                )
            }
            return Pair(
                texts: (row[places.0], row[places.1]),
                circumstances: try known?.read(row, line),
                isSame: isSame
            )
        }
        guard !pairs.isEmpty else { throw Misconfigured("\(path) holds no pairs") }
    }

    private static func answer(_ text: String) -> Bool? {
        switch text.trimmingCharacters(in: .whitespaces).lowercased() {
        case "1", "1.0", "true", "yes", "y", "same", "duplicate", "ya", "sama": true
        case "0", "0.0", "false", "no", "n", "different", "tidak", "beda", "lain": false
        default: nil
        }
    }

    /// What may stand beside the texts; a kind counts where both of its columns are there.
    private struct KnownColumns {
        private let region: (Int, Int)?
        private let time: (Int, Int)?
        private let category: (Int, Int)?

        /// Nothing where there is nothing but texts.
        init?(_ header: [String]) {
            func both(_ name: String) -> (Int, Int)? {
                guard let one = header.firstIndex(of: "\(name)_a"), let other = header.firstIndex(of: "\(name)_b")
                else {
                    return nil
                }
                return (one, other)
            }
            (region, time, category) = (both("region"), both("time"), both("category"))
            if region == nil, time == nil, category == nil { return nil }
        }

        func read(_ row: [String], _ line: String) throws -> (Likeness.Circumstances, Likeness.Circumstances) {
            (try read(row, line, \.0), try read(row, line, \.1))
        }

        private func read(
            _ row: [String],
            _ line: String,
            _ side: KeyPath<(Int, Int), Int>
        ) throws -> Likeness.Circumstances {
            func value(_ columns: (Int, Int)?) -> String? {
                guard let place = columns?[keyPath: side], row.indices.contains(place), !row[place].isEmpty else {
                    return nil
                }
                return row[place]
            }
            var known = Likeness.Circumstances()
            (known.region, known.topic) = (value(region), value(category))
            if let text = value(time) {
                guard let date = Self.date(text) else { throw Misconfigured("\(line): \(text) is no date") }
                known.at = date
            }
            return known
        }

        private static func date(_ text: String) -> Date? {
            (try? Date(text, strategy: .iso8601))
                ?? (try? Date(String(text.prefix(10)), strategy: .iso8601.year().month().day()))
        }
    }
}
