// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Days that are not worked: national ones, *cuti bersama*, and regional ones by decree.
enum HolidayTable: DirectoryTable {
    typealias Certainty = WorkingCalendar.Holiday.Certainty
    static let kind = DirectoryChange.Kind.holiday
    static let columns = ["date", "kind", "region", "name", "certainty"]
    static let key = ["date", "kind", "region"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] {
        try store.holidays().map(row).sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func row(_ day: WorkingCalendar.Holiday) -> [String] {
        [day.date.iso, day.kind.rawValue, day.region ?? "", day.name, day.certainty.rawValue]
    }

    /// As the log keeps it; nothing for what is no day.
    static func holiday(_ fields: [String: String]) -> WorkingCalendar.Holiday? {
        guard let certainty = fields["certainty"].flatMap({ Certainty(rawValue: $0) }) else { return nil }
        return named(fields, certainty)
    }

    /// The day that is meant, by what it is known by.
    static func named(_ fields: [String: String], _ certainty: Certainty = .final) -> WorkingCalendar.Holiday? {
        guard let date = fields["date"].flatMap({ CivilDate(iso: $0) }),
            let kind = fields["kind"].flatMap({ WorkingCalendar.Holiday.Kind(rawValue: $0) })
        else { return nil }
        let region = fields["region"].flatMap { $0.isEmpty ? nil : $0 }
        return .init(date: date, kind: kind, name: fields["name"] ?? "", region: region, certainty: certainty)
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let known = Dictionary(try store.holidays().map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
        let regions = Gazetteer(try store.regions())
        var plan = DirectoryPlan()
        var written: [WorkingCalendar.Holiday] = []
        for var line in lines {
            let after = read(&line, known, regions)
            plan.problems += line.problems
            guard line.problems.isEmpty, let after else { continue }
            let before = known[after.subject]
            if after == before {
                plan.unchanged += 1
            } else {
                written.append(after)
                plan.lines[after.subject] = line.number
                plan.changes.append(try change(after.subject, from: before.map(row), to: row(after)))
            }
        }
        plan.write = { [written] in try $0.add(written) }
        return plan
    }

    private static func read(
        _ line: inout FileLine,
        _ known: [String: WorkingCalendar.Holiday],
        _ regions: Gazetteer
    ) -> WorkingCalendar.Holiday? {
        let date = line.day("date", otherwise: nil)
        if date == nil, line.problems.isEmpty { line.refuse("date", .required) }
        let kind: WorkingCalendar.Holiday.Kind? = line.one("kind", otherwise: nil)
        let region = line["region"].flatMap { $0.isEmpty ? nil : $0 }
        if let region, regions[region] == nil { line.refuse("region", .doesNotExist) }
        if kind == .regional, region == nil { line.refuse("region", .required) }
        if kind != nil, kind != .regional, region != nil { line.refuse("region", .notAllowed) }
        guard let date, let kind else { return nil }
        let subject = WorkingCalendar.Holiday(date: date, kind: kind, name: "", region: region).subject
        let before = known[subject]
        let name = line.name("name", otherwise: before?.name)
        let certainty: Certainty? = line.one(
            "certainty",
            otherwise: before?.certainty
        )
        guard let certainty else { return nil }
        return .init(date: date, kind: kind, name: name, region: region, certainty: certainty)
    }
}
