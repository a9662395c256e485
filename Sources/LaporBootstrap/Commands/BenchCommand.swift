// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures the write path on SQLite against the engine's own ceiling, in the same run.",
        discussion: "Needs no configuration; works in a temporary folder. Quote the ratios, not the rates.",
        subcommands: [DirectoryCommand.self]
    )

    struct DirectoryCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "directory",
            abstract: "Measures what a tree of many agencies costs."
        )
        @Option(help: "How many agencies.") var units = 100_000

        func run() async throws {
            let own = FileManager.default.temporaryDirectory.appendingPathComponent("lapor-bench-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: own) }
            Console.say("| what | figure |\n|---|---|")
            for figure in try await DirectorySize(folder: own.path, units: units).figures() {
                Console.say("| \(figure.what) | \(figure.value) |")
            }
        }
    }

    @Option(help: "Where to put the databases: the disk counts.") var folder: String?
    @Option(help: "How long each measurement lasts.") var seconds = 3.0

    func run() async throws {
        let place = folder.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        let own = place.appendingPathComponent("lapor-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: own) }
        Console.say("| what | a second | mean batch | ceiling | ratio |\n|---|---|---|---|---|")
        for figure in try await WritePath(folder: own.path, seconds: seconds).figures() {
            let ratio = Int((figure.perSecond / figure.ceiling * 100).rounded())
            let batch = (figure.batch * 10).rounded() / 10
            Console.say(
                "| \(figure.what) | \(Int(figure.perSecond)) | \(batch) | \(Int(figure.ceiling)) | \(ratio) % |"
            )
        }
    }
}
