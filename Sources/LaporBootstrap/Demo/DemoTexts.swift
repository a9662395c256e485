// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import SwiftCSV

/// What people report in the demonstration nation, and how they and offices speak: our own words, in `Resources/Demo`.
struct DemoTexts: Sendable {
    /// What a topic's reports go through beyond the ordinary.
    enum Fate: String, Sendable {
        case plain, oversight, child, emergency, outside, spam, vague
    }
    struct Topic: Sendable {
        let name: String
        let category: String
        let classification: Report.Classification
        /// The beginning of a unit's slug, or the slug of a national body.
        let unit: String
        /// Where it is sent by mistake.
        let mistaken: String?
        let weight: Double
        let fate: Fate
        let texts: [String: [String]]

        /// Words of one part; nothing where the topic has none.
        subscript(_ part: String) -> [String] { texts[part] ?? [] }
    }
    struct Place: Sendable {
        let slug: String
        let weight: Double
        /// `jawa`, `sunda` or nothing: whose words people mix in.
        let flavour: String
        let latitude: Double
        let longitude: Double
    }
    let topics: [Topic]
    let places: [Place]
    private let phrases: [String: [String]]

    static func shipped() throws -> DemoTexts {
        let texts = Dictionary(grouping: try Self.rows("texts")) { $0["topic"] ?? "" }
        return DemoTexts(
            topics: try Self.rows("topics").map { try topic($0, texts[$0["topic"] ?? ""] ?? []) },
            places: try Self.rows("governments").map(place),
            phrases: Dictionary(grouping: try Self.rows("phrases")) { $0["part"] ?? "" }
                .mapValues { $0.compactMap { $0["text"] } }
        )
    }

    private static func rows(_ name: String) throws -> [[String: String]] {
        let text = try Resources.text("Demo/\(name).csv")
        return try NamedCSV(string: text, delimiter: .comma, loadColumns: false).rows
    }

    /// All phrases of one kind; an empty kind is a fault of ours.
    subscript(_ part: String) -> [String] {
        guard let found = phrases[part], !found.isEmpty else { preconditionFailure("no phrases for \(part)") }
        return found
    }
    func has(_ part: String) -> Bool { phrases[part] != nil }

    private static func topic(_ row: [String: String], _ texts: [[String: String]]) throws -> Topic {
        guard let name = row["topic"], let category = row["category"], let unit = row["unit"],
            let classification = Report.Classification(rawValue: row["classification"] ?? ""),
            let weight = Double(row["weight"] ?? ""), let fate = Fate(rawValue: row["fate"].meant ?? "plain")
        else { throw Misconfigured("Demo/topics.csv: \(row)") }
        return Topic(
            name: name,
            category: category,
            classification: classification,
            unit: unit,
            mistaken: row["mistaken_unit"].meant,
            weight: weight,
            fate: fate,
            texts: Dictionary(grouping: texts) { $0["part"] ?? "" }.mapValues { $0.compactMap { $0["text"] } }
        )
    }

    private static func place(_ row: [String: String]) throws -> Place {
        guard let slug = row["slug"], let weight = Double(row["weight"] ?? ""),
            let latitude = Double(row["latitude"] ?? ""), let longitude = Double(row["longitude"] ?? "")
        else { throw Misconfigured("Demo/governments.csv: \(row)") }
        return Place(
            slug: slug,
            weight: weight,
            flavour: row["flavour"] ?? "",
            latitude: latitude,
            longitude: longitude
        )
    }
}

extension String? {
    fileprivate var meant: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
