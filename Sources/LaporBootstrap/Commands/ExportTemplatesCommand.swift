// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporUseCases

struct ExportTemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Writes the words of all letters as they are now, a file for each rule and language.",
        discussion: "Change them, then give them back with `lapor import templates`."
    )
    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "The folder; it is made when it is missing.") var folder: String
    @Flag(help: "Replace files there that say something else.") var overwrite = false

    func run() async throws {
        let files = try await ExportTemplates(options.installation().ports, shipped: TemplateFiles.shipped())()
        let place = URL(fileURLWithPath: folder)
        let changed = files.filter { file in
            let data = FileManager.default.contents(atPath: place.appendingPathComponent(file.name).path)
            return data.map { Array($0) != file.bytes } ?? false
        }
        guard overwrite || changed.isEmpty else {
            let names = changed.map(\.name).joined(separator: ", ")
            throw Misconfigured("\(folder) says something else in \(names): name another folder, or say --overwrite")
        }
        do {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for file in files {
                try Data(file.bytes).write(to: place.appendingPathComponent(file.name), options: .atomic)
            }
        } catch {
            throw Misconfigured("\(folder) cannot be written: \(error.localizedDescription)")
        }
        Console.say("\(files.count) templates in \(folder)")
    }
}
