// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporText
import LaporUseCases

struct RouterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "router",
        abstract: "Trains and measures what proposes agencies and topics for a text.",
        subcommands: [Train.self, Evaluate.self, RouterLearn.self, RouterVersions.self, RouterRollback.self]
    )

    struct Train: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learns from a table of texts and their labels; the same table gives the same model."
        )
        @OptionGroup var columns: TextColumns
        @Option(help: "A CSV file with a head line.") var data: String
        @Option(help: "A CSV file of what labels are called and what belongs to them: columns label and text.")
        var names: String?
        @Option(help: "How many weights are kept, those that say most.") var weights = TextModel.usualWeights
        @Option(help: "Where the model is written.") var out: String

        func validate() throws {
            guard weights > 0 else { throw ValidationError("--weights is at least 1") }
        }

        func run() async throws {
            let texts = try columns.read(data)
            let descriptions = try names.map { try TextColumns.descriptions($0) } ?? [:]
            let clock = ContinuousClock()
            var model: TextModel?
            let time = clock.measure {
                model = TextModel.trained(on: texts, descriptions: descriptions, weights: weights)
            }
            guard let bytes = model?.bytes else { return }
            do {
                try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
            } catch {
                throw Misconfigured("\(out) cannot be written: \(error.localizedDescription)")
            }
            Console.say(
                "\(out): \(texts.count) texts, \(model?.labels.count ?? 0) labels, \(bytes.count) bytes, \(time)"
            )
        }
    }

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measures on texts that were not learnt from: on another table, the latest fifth, or by folds.",
            discussion: """
                With --test it learns from --train and is measured on --test. With --time-column it learns from the earlier four
                fifths of --train and is measured on the rest. Otherwise it is measured by stratified cross-validation.
                """
        )
        @OptionGroup var columns: TextColumns
        @Option(help: "A CSV file with a head line.") var train: String
        @Option(help: "Another one, to measure on.") var test: String?
        @Option(help: "The column that orders the texts in time.") var timeColumn: String?
        @Option(help: "How many folds, where there is no table to measure on.") var folds = 5
        @Flag(help: "As JSON.") var json = false

        func validate() throws {
            guard (2...50).contains(folds) else { throw ValidationError("--folds is between 2 and 50") }
            guard test == nil || timeColumn == nil else { throw ValidationError("--test or --time-column, not both") }
        }

        func run() async throws {
            var trial = RouterTrial()
            if let test {
                try trial.run(learning: try columns.read(train), asking: try columns.read(test))
            } else if let timeColumn {
                let texts = try columns.read(train, orderedBy: timeColumn)
                let cut = texts.count * 4 / 5
                try trial.run(learning: Array(texts[..<cut]), asking: Array(texts[cut...]))
            } else {
                try trial.run(inFolds: folds, try columns.read(train))
            }
            trial.show(asJSON: json)
        }
    }
}

/// A model learns, and is asked.
struct RouterTrial {
    private var outcomes: [RouterEvaluation.Outcome] = []
    private var training = Duration.zero
    private var asking = Duration.zero
    private var rounds = 0
    private var size = 0

    mutating func run(inFolds count: Int, _ texts: [LabelledText]) throws {
        let folds = RouterEvaluation.folds(of: texts.map(\.label), count: count)
        for fold in 0..<count {
            let known = texts.indices.filter { folds[$0] != fold }.map { texts[$0] }
            try run(learning: known, asking: texts.indices.filter { folds[$0] == fold }.map { texts[$0] })
        }
    }

    mutating func run(learning known: [LabelledText], asking asked: [LabelledText]) throws {
        guard Set(known.map(\.label)).count > 1, !asked.isEmpty else {
            throw Misconfigured("there are too few texts, or fewer than two labels")
        }
        let clock = ContinuousClock()
        var model: TextModel?
        training += clock.measure { model = TextModel.trained(on: known) }
        guard let model else { return }
        (rounds, size) = (rounds + 1, max(size, model.bytes.count))
        asking += clock.measure {
            for text in asked {
                let proposals = model.proposals(for: text.text)
                outcomes.append(
                    .init(
                        label: text.label,
                        proposed: proposals.map(\.label),
                        probability: proposals.first?.probability ?? 0
                    )
                )
            }
        }
    }

    func show(asJSON: Bool) {
        let result = RouterEvaluation(outcomes)
        let perReport = asking / Double(max(outcomes.count, 1))
        let figures: [(String, Double)] = [
            ("accuracy", result.accuracy), ("macro_f1", result.macroF1), ("top3_accuracy", result.top3Accuracy),
            ("expected_calibration_error", result.calibrationError), ("majority_accuracy", result.majority),
            ("train_seconds", training / .seconds(max(rounds, 1))), ("ms_per_report", perReport / .milliseconds(1)),
            ("classes", Double(result.labels)), ("reports", Double(outcomes.count)), ("model_bytes", Double(size)),
        ]
        let lines = figures.map { name, value in
            let text = value == value.rounded() ? String(Int(value)) : String(format: "%.4f", value)
            return asJSON ? "\"\(name)\":\(text)" : "\(name) \(text)"
        }
        Console.say(asJSON ? "{\(lines.joined(separator: ","))}" : lines.joined(separator: "\n"))
    }
}

/// Which columns of a table hold texts and what they turned out to be.
struct TextColumns: ParsableArguments {
    @Option(help: "The column that holds the text.") var text = "text"
    @Option(help: "The column that holds what it turned out to be.") var label = "label"

    /// What labels are called: for a label with several lines, all of them.
    static func descriptions(_ path: String) throws -> [String: String] {
        var columns = TextColumns()
        (columns.text, columns.label) = ("text", "label")
        return Dictionary(try columns.read(path).map { ($0.label, $0.text) }) { "\($0)\n\($1)" }
    }

    /// Rows without a text or a label are left out.
    func read(_ path: String, orderedBy time: String? = nil) throws -> [LabelledText] {
        let table = try CSVFile.read(path)
        func column(_ name: String) throws -> Int {
            guard let place = table.header.firstIndex(of: name) else {
                throw Misconfigured("\(path) has no column \(name); it has \(table.header.joined(separator: ", "))")
            }
            return place
        }
        let (text, label) = (try column(text), try column(label))
        var rows = table.rows.filter { $0.count > max(text, label) && !$0[text].isEmpty && !$0[label].isEmpty }
        if let time = try time.map(column) {
            rows.sort { ($0.count > time ? $0[time] : "") < ($1.count > time ? $1[time] : "") }
        }
        guard !rows.isEmpty else { throw Misconfigured("\(path) holds no text with a label") }
        return rows.map { LabelledText(text: $0[text], label: $0[label]) }
    }
}
