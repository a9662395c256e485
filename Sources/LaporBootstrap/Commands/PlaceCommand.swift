// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporText
import LaporUseCases

struct PlaceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Reads which region a text is about, and measures how well.",
        discussion: "Regions are those of the configured database; where there is none, those that ship.",
        subcommands: [Read.self, Evaluate.self],
        defaultSubcommand: Read.self
    )

    struct Read: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The region that the text on standard input names.",
            discussion: """
                With --json: code, names from the province down, confidence from 0 to 1, found (the words that speak for it;
                start and end count Unicode scalars, the end not included), candidates where the text does not say which,
                and meant, how many could be. The code is null where no place is named, or none for sure.
                """
        )
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "The code of the region that texts like this are from.") var within: String?
        @Flag(help: "As JSON.") var json = false

        func run() async throws {
            let regions = try await PlaceCommand.regions(options)
            let home = try within.map { try PlaceCommand.code($0, regions) }
            let bytes: Data
            do {
                bytes = try FileHandle.standardInput.readToEnd() ?? Data()
            } catch {
                throw Misconfigured("standard input cannot be read: \(error.localizedDescription)")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let reading = PlaceReader(PlaceIndex(regions)).place(in: text, near: home)
            let answer = PlaceAnswer(reading, text, regions)
            Console.say(json ? try answer.json : answer.lines)
        }
    }

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measures the reading of places on a table of texts with their districts and villages.",
            discussion: """
                The columns may hold names or codes of the Ministry of Home Affairs. accuracy: the share of the noted places
                that are read rightly; found: that are answered at all, at this level; precision: right among the answered;
                invented: reports with an answer where the column is blank.
                Texts of one city seldom name it. Unless --within says where they are from, they are read twice: when most
                of what is named lies in one regency or city, that is taken for their home. --within - takes none.
                """
        )
        @OptionGroup var options: ConfigurationOptions
        @Option(help: "A CSV file with a head line.") var data: String
        @Option(help: "The column that holds the text.") var text = "text"
        @Option(help: "The column that holds the district.") var district: String?
        @Option(help: "The column that holds the village.") var village: String?
        @Option(help: "The code of the region that the texts are from, or -.") var within: String?
        @Flag(help: "As JSON.") var json = false

        func validate() throws {
            guard district != nil || village != nil else {
                throw ValidationError("--district or --village, or both, say where the truth stands")
            }
        }

        func run() async throws {
            let rows = try PlaceRow.read(data, text: text, district: district, village: village)
            let regions = try await PlaceCommand.regions(options)
            let home = try within.flatMap { $0 == "-" ? nil : try PlaceCommand.code($0, regions) }
            var trial = PlaceTrial(reader: PlaceReader(PlaceIndex(regions)), regions: regions, home: home)
            if within == nil { trial.learnHome(from: rows) }
            trial.run(rows)
            trial.show(asJSON: json)
        }
    }

    /// As they are in the configured database, else as they ship.
    fileprivate static func regions(_ options: ConfigurationOptions) async throws -> Gazetteer {
        if case .sqlite(let path) = try await options.settings().database, !FileManager.default.fileExists(atPath: path)
        {
            return Gazetteer(try SeedFiles.regions(withVillages: true))
        }
        return try await options.installation().ports.directory.current().regions
    }

    fileprivate static func code(_ text: String, _ regions: Gazetteer) throws -> PlaceCode {
        guard let code = PlaceCode(text), regions[RegionCode(code)] != nil else {
            throw ValidationError("--within is a code of the register, as 35.78; there is no \(text)")
        }
        return code
    }
}
