// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporText
import LaporUseCases

/// A text, and where people noted that it is: by level, a name or a code.
struct PlaceRow {
    let text: String
    let noted: [Int: String]

    static func read(_ path: String, text: String, district: String?, village: String?) throws -> [PlaceRow] {
        let table = try CSVFile.read(path)
        func column(_ name: String) throws -> Int {
            guard let place = table.header.firstIndex(of: name) else {
                throw Misconfigured("\(path) has no column \(name); it has \(table.header.joined(separator: ", "))")
            }
            return place
        }
        let textColumn = try column(text)
        let levels = [(3, try district.map(column)), (4, try village.map(column))]
            .compactMap { level, place in place.map { (level, $0) } }
        let rows = table.rows.filter { $0.count > textColumn }.map { row in
            PlaceRow(
                text: row[textColumn],
                noted: Dictionary(uniqueKeysWithValues: levels.map { ($0, row.count > $1 ? row[$1] : "") })
            )
        }
        guard !rows.isEmpty else { throw Misconfigured("\(path) holds no text") }
        return rows
    }
}

/// Texts are read, and what was read is compared with what people noted.
struct PlaceTrial {
    let reader: PlaceReader
    let regions: Gazetteer
    private(set) var home: PlaceCode?
    private var evaluation = PlaceEvaluation()
    private var reports = 0
    private var time = Duration.zero

    init(reader: PlaceReader, regions: Gazetteer, home: PlaceCode?) {
        (self.reader, self.regions, self.home) = (reader, regions, home)
    }

    /// The regency or city in which most of what the texts name lies; what was noted is not looked at.
    mutating func learnHome(from rows: [PlaceRow]) {
        let named = rows.compactMap { reader.place(in: $0.text).code }.filter { $0.level >= 2 }.map { $0.cut(to: 2) }
        let counts = Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +)
        home = counts.first { $0.value * 2 > named.count }?.key
    }

    mutating func run(_ rows: [PlaceRow]) {
        for row in rows {
            var reading = PlaceReading()
            time += ContinuousClock().measure { reading = reader.place(in: row.text, near: home) }
            evaluation.count(reading.code, noted: row.noted) { regions[RegionCode($0)]?.name ?? "" }
        }
        reports += rows.count
    }

    func show(asJSON: Bool) {
        var figures: [(String, Double)] = [("reports", Double(reports))]
        for (level, name) in [(3, "district"), (4, "village")] {
            guard let one = evaluation.figures[level] else { continue }
            figures += [
                ("\(name)_accuracy", one.accuracy), ("\(name)_found", one.found), ("\(name)_precision", one.precision),
                ("\(name)_noted", Double(one.noted)), ("\(name)_invented", Double(one.invented)),
            ]
        }
        figures.append(("invented", Double(evaluation.invented)))
        figures.append(("ms_per_report", time / .milliseconds(max(reports, 1))))
        let told = home.map { (asJSON ? "\"\($0)\"" : "\($0)") } ?? (asJSON ? "null" : "-")
        let lines = [("within", told)] + figures.map { ($0, Self.spelled($1)) }
        let shown = lines.map { asJSON ? "\"\($0)\":\($1)" : "\($0) \($1)" }
        Console.say(asJSON ? "{\(shown.joined(separator: ","))}" : shown.joined(separator: "\n"))
    }

    private static func spelled(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(format: "%.4f", value)
    }
}

/// What was read, as it is printed.
struct PlaceAnswer: Encodable {
    struct Found: Encodable {
        let start: Int
        let end: Int
        let text: String
    }
    struct Candidate: Encodable {
        let code: String
        let name: String
    }
    let code: String?
    let names: [String]
    let confidence: Double
    let found: [Found]
    let candidates: [Candidate]
    let meant: Int

    init(_ reading: PlaceReading, _ text: String, _ regions: Gazetteer) {
        let code = reading.code.map { RegionCode($0) }
        self.code = code?.description
        let line = code.map { code in (1...code.level).compactMap { regions[code.cut(to: $0)]?.name } }
        names = line ?? []
        confidence = (reading.confidence * 1_000).rounded() / 1_000
        let bytes = Array(text.utf8)
        found = reading.words.map { range in
            let start = bytes[..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
            let end = start + bytes[range].count { $0 & 0xC0 != 0x80 }
            return Found(start: start, end: end, text: String(decoding: bytes[range], as: UTF8.self))
        }
        candidates = reading.candidates.map {
            Candidate(code: $0.description, name: regions.fullName($0.description))
        }
        meant = reading.meant
    }

    private enum CodingKeys: CodingKey { case code, names, confidence, found, candidates, meant }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        // Null is an answer.
        try fields.encode(code, forKey: .code)
        try fields.encode(names, forKey: .names)
        try fields.encode(confidence, forKey: .confidence)
        try fields.encode(found, forKey: .found)
        try fields.encode(candidates, forKey: .candidates)
        try fields.encode(meant, forKey: .meant)
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    var lines: String {
        let head = code.map { "\($0) \(names.joined(separator: ", ")) (\(String(format: "%.2f", confidence)))" }
        let count = candidates.isEmpty && meant > 1 ? ["\(meant) places could be meant"] : []
        return ([head ?? "-"] + count + candidates.map { "? \($0.code) \($0.name)" }).joined(separator: "\n")
    }
}
