// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import LaporDomain
import LaporUseCases
import SwiftCSV

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings in from files: reports, the tables of the directory, templates, boundaries.",
        subcommands: [
            Texts.self, ImportSP4NCommand.self, ImportTemplatesCommand.self, ImportBoundariesCommand.self,
            ImportTable<AgencyTableName>.self,
            ImportTable<CategoryTableName>.self, ImportTable<RegionTableName>.self,
            ImportTable<HolidayTableName>.self, ImportTable<ProfileTableName>.self, ImportTable<QuestionTableName>.self,
            ImportTable<NoticeTableName>.self,
        ]
    )

    struct Texts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every row of a CSV file becomes a report of its own, through the main door.",
            discussion: """
                Repeating it brings nothing in twice. Nobody is written to. Reports stay unclassified until verified.
                With --under, a row whose label is the name of a unit of that government goes straight to it.
                """
        )
        @OptionGroup var options: ConfigurationOptions
        @Argument(help: "The CSV file, with a header line.") var file: String
        @Option(help: "The column of the text.") var text: String
        @Option(help: "The column of the agency's name, if there is one.") var label: String?
        @Option(help: "The slug of the government whose units the labels name.") var under: String?
        @Option(help: "Where to write a line for each report: row, tracking ID, access code, desk, place, deadlines.")
        var receipts: String?

        func run() async throws {
            if let receipts, FileManager.default.fileExists(atPath: receipts) {
                throw WrongUsage(
                    "\(receipts) exists, and may hold access codes that nobody can show again: name another"
                )
            }
            let installation = try await options.installation()
            let directory = try await installation.ports.directory.current()
            let rows = try Self.read(file, text: text, label: label, try Labels(directory, under: under))
            let use = ImportTexts(installation.ports)
            let startedAt = Date()
            let began = ContinuousClock.now
            let name = URL(fileURLWithPath: file).lastPathComponent
            let result = try await use(rows, from: name) { count in
                if count.isMultiple(of: 1_000) { Console.warn("\(count) of \(rows.count)") }
            }
            let seconds = began.duration(to: .now) / .seconds(1)
            // A receipt from before this run is the answer to an earlier one.
            let added = result.lines.count { Date(milliseconds: $0.receipt.receivedAt + 1) >= startedAt }
            try await report(result, use, directory, added: added, seconds: seconds)
            if result.lines.isEmpty && !rows.isEmpty { throw ExitCode(1) }
        }

        private static func read(
            _ file: String,
            text: String,
            label: String?,
            _ labels: Labels
        ) throws -> [ImportTexts.Row] {
            guard let contents = try? String(contentsOfFile: file, encoding: .utf8) else {
                throw Misconfigured("\(file) cannot be read as UTF-8")
            }
            let csv = try NamedCSV(string: contents, delimiter: .comma, loadColumns: false)
            for column in [text, label].compactMap(\.self) where !csv.header.contains(column) {
                throw ValidationError("\(file) has no column \(column), only \(csv.header.joined(separator: ", "))")
            }
            return csv.rows.enumerated().map { index, row in
                ImportTexts.Row(
                    number: index + 1,
                    text: row[text] ?? "",
                    agency: label.flatMap { labels.agency(row[$0] ?? "") }
                )
            }
        }

        private func report(
            _ result: ImportTexts.Result,
            _ use: ImportTexts,
            _ directory: Directory,
            added: Int,
            seconds: Double
        ) async throws {
            let desks = Dictionary(grouping: result.lines) { Agency.ID($0.receipt.agency) }
            let places = try await use.places(at: Set(desks.keys))
            if let receipts { try Self.write(result, places, directory, to: receipts) }
            for (number, refusal) in result.refused.prefix(20) {
                Console.warn("row \(number): \(refusal.code)")
            }
            for (desk, lines) in desks.sorted(by: { $0.value.count > $1.value.count }) {
                Console.say("\(lines.count)\t\(directory.agencies.name(desk))")
            }
            let rate = Int(Double(result.lines.count) / max(seconds, 0.001))
            Console.say(
                "\(added) new reports, \(result.lines.count - added) known before, \(result.refused.count) refused, "
                    + "\((seconds * 100).rounded() / 100) s, \(rate) a second"
            )
        }

        private static func write(
            _ result: ImportTexts.Result,
            _ places: [TrackingID: Int],
            _ directory: Directory,
            to path: String
        ) throws {
            var lines = [
                "row,tracking_id,access_code,agency,place_in_queue,verification_due,first_response_due,resolution_due"
            ]
            for line in result.lines {
                let receipt = line.receipt
                let agency = directory.agencies[Agency.ID(receipt.agency)]
                let dues = ["verification", "first_response", "resolution"].map { kind in
                    receipt.dues.first { $0.kind == kind }
                        .map { Date(milliseconds: $0.at).rfc3339(in: agency?.zone ?? .western) } ?? ""
                }
                let place = places[receipt.trackingID].map(String.init) ?? ""
                let fields = [
                    "\(line.number)", receipt.trackingID.description, receipt.accessCode, agency?.slug ?? "", place,
                ]
                lines.append((fields + dues).joined(separator: ","))
            }
            let data = Data((lines.joined(separator: "\n") + "\n").utf8)
            // Access codes are in it: for the owner only.
            guard
                FileManager.default.createFile(
                    atPath: path,
                    contents: data,
                    attributes: [.posixPermissions: 0o600]
                )
            else { throw Misconfigured("\(path) cannot be written") }
        }
    }
}

/// The units of one government by their names, with or without the government's own name behind.
struct Labels {
    private var units: [String: Agency.ID] = [:]

    /// - Parameter slug: nothing matches nothing: all go to the national administrator.
    init(_ directory: Directory, under slug: String?) throws {
        guard let slug else { return }
        guard let government = directory.agencies[slug: slug] else { throw ValidationError("no agency \(slug)") }
        let tail = " " + government.name.replacing("Pemerintah ", with: "")
        for id in directory.agencies.household(of: government.id) {
            guard let unit = directory.agencies[id] else { continue }
            units[unit.name.lowercased()] = id
            units[unit.name.replacing(tail, with: "").lowercased()] = id
        }
    }

    func agency(_ label: String) -> Agency.ID? { units[label.trimmed.lowercased()] }
}
