// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain

/// One report of the national system's export, read and checked; agencies, topics and places are still names.
struct SP4NRecord: Sendable {
    let line: Int
    /// Its number there.
    let number: String
    let receivedAt: Date
    let name: String?
    let classification: Report.Classification
    let category: CategoryLabel?
    let title: String
    let body: String
    let publicBody: String?
    let isAnonymous: Bool
    let isConfidential: Bool
    let channel: Report.Channel
    let agency: AgencyLabel
    let status: SP4NStatus
    let explanation: String?
    let places: [String?]
    let rating: Int?
    /// Cells that leave again as they came.
    let labels: [SP4NColumn: String]

    struct CategoryLabel: Hashable, Sendable {
        let number: Int64?
        let name: String
    }
    /// As what an agency is named: with whatever stands above it, and its number there.
    struct AgencyLabel: Hashable, Sendable {
        let parent: String
        let number: String
        let name: String
    }
}

/// Reads rows one by one: what is wrong with one is collected, what is only strange is noted.
struct SP4NReader {
    static let titleLimit = 500
    let clock: SP4NMoment.Clock
    let now: Date
    private(set) var problems: [RowProblem] = []
    /// Values that are kept as they are called, since nothing here is called so.
    private(set) var strange: [(column: SP4NColumn, value: String)] = []
    private var line = 0

    init(_ clock: SP4NMoment.Clock, at now: Date) {
        self.clock = clock
        self.now = now
    }

    /// Nothing when it was refused; `problems` and `strange` are of this row alone.
    mutating func read(_ row: SP4NSheet.Row) -> SP4NRecord? {
        line = row.line
        problems = []
        strange = []
        if row.isOverfull { refuse(.trackingID, .malformed) }
        let number = number(row)
        let receivedAt = receivedAt(row)
        let (title, body, publicBody) = words(row)
        let secrecy = SP4NLabels.secrecy(row[.kind])
        if secrecy == nil { refuse(.kind, .notAllowed, choices: ["Anonim", "Rahasia", "Anonim|Rahasia"]) }
        let status = row[.status].flatMap { SP4NStatus($0) }
        if status == nil {
            row[.status] == nil ? refuse(.status, .required) : refuse(.status, .notAllowed, choices: SP4NStatus.choices)
        }
        let name = SP4NLabels.name(row[.name])
        if let name { limit(name, DraftReader.nameLimit, .name) }
        guard problems.isEmpty, let number, let receivedAt, let status, let secrecy, let body else { return nil }
        return SP4NRecord(
            line: line,
            number: number,
            receivedAt: receivedAt,
            name: name,
            classification: known(.classification, row) { SP4NLabels.classification($0) } ?? .unclassified,
            category: category(row),
            title: title,
            body: body,
            publicBody: publicBody == body ? nil : publicBody,
            isAnonymous: secrecy.isAnonymous,
            isConfidential: secrecy.isConfidential,
            channel: known(.channel, row) { SP4NLabels.channel($0) } ?? .imported,
            agency: .init(
                parent: row[.parentAgency]?.cleaned ?? "",
                number: row[.agencyID].flatMap { Self.whole($0) } ?? "",
                name: row[.agency]?.cleaned ?? ""
            ),
            status: status,
            explanation: row[.reason]?.cleaned,
            places: SP4NColumn.places.map { row[$0]?.cleaned },
            rating: known(.rating, row) { text in
                Self.whole(text).flatMap { Int($0) }.flatMap { (1...5).contains($0) ? $0 : nil }
            },
            labels: labels(row)
        )
    }

    private mutating func refuse(_ column: SP4NColumn, _ code: FieldProblem.Code, choices: [String] = []) {
        problems.append(RowProblem(line: line, problem: FieldProblem(column.header, code, choices: choices)))
    }
    private mutating func limit(_ text: String, _ limit: Int, _ column: SP4NColumn) {
        guard text.unicodeScalars.count > limit else { return }
        problems.append(RowProblem(line: line, problem: FieldProblem(column.header, .tooLong, limit: limit)))
    }

    private mutating func number(_ row: SP4NSheet.Row) -> String? {
        guard let text = row[.trackingID] else {
            refuse(.trackingID, .required)
            return nil
        }
        guard let number = Self.whole(text), number.utf8.count <= 18 else {
            refuse(.trackingID, .malformed)
            return nil
        }
        return number
    }

    private mutating func receivedAt(_ row: SP4NSheet.Row) -> Date? {
        guard let text = row[.date] else {
            refuse(.date, .required)
            return nil
        }
        guard let day = SP4NMoment.day(text), day.components.year >= 1990 else {
            refuse(.date, .malformed)
            return nil
        }
        guard let second = SP4NMoment.second(row[.time] ?? "00:00:00") else {
            refuse(.time, .malformed)
            return nil
        }
        let instant = SP4NMoment.instant(day, second, clock)
        guard instant <= now else {
            refuse(.date, .inTheFuture)
            return nil
        }
        return instant
    }

    /// The essence in a line, what was first written, and what was made of it for the public.
    private mutating func words(_ row: SP4NSheet.Row) -> (title: String, body: String?, publicBody: String?) {
        let written = row[.body]?.cleaned.filled
        let final = row[.publicBody]?.cleaned.filled
        let title = row[.title]?.cleaned.filled
        guard let body = written ?? final ?? title else {
            refuse(.body, .required)
            return ("", nil, nil)
        }
        limit(body, DraftReader.bodyLimit, .body)
        if let final { limit(final, DraftReader.bodyLimit, .publicBody) }
        if let title { limit(title, Self.titleLimit, .title) }
        return (title ?? DraftReader.summary(of: body) ?? "", body, final)
    }

    /// What a label means; what means nothing here is noted.
    private mutating func known<T>(_ column: SP4NColumn, _ row: SP4NSheet.Row, _ read: (String) -> T?) -> T? {
        guard let text = row[column] else { return nil }
        let meaning = read(text)
        if meaning == nil { strange.append((column, text)) }
        return meaning
    }

    private mutating func category(_ row: SP4NSheet.Row) -> SP4NRecord.CategoryLabel? {
        let number: Int64? = known(.categoryID, row) { Self.whole($0).flatMap { Int64($0) } }
        guard number != nil || row[.category] != nil else { return nil }
        return .init(number: number, name: row[.category]?.cleaned ?? "")
    }

    /// Cells that say something; and of words, those that say nothing where something stands here now.
    private func labels(_ row: SP4NSheet.Row) -> [SP4NColumn: String] {
        var labels: [SP4NColumn: String] = [:]
        for column in SP4NColumn.labels { labels[column] = row[column]?.cleaned }
        for column in [SP4NColumn.title, .body, .publicBody] where row[column] == nil { labels[column] = "" }
        return labels
    }

    /// The digits of `14630` and of `14630.0`, as a spreadsheet makes of it.
    static func whole(_ text: String) -> String? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let digits = parts.first, !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
            parts.count == 1 || parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        return String(digits)
    }
}

/// What is wrong with a row of a file, by the line on which it begins.
package struct RowProblem: Equatable, Sendable {
    package let line: Int
    package let problem: FieldProblem
}
