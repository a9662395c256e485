// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Topics, by their codes; a topic comes with the one above it, in the file or in the database.
enum CategoryTable: DirectoryTable {
    /// Topics, their parts, and details of these.
    static let deepest = 3
    static let kind = DirectoryChange.Kind.category
    static let columns = [
        "code", "parent", "name_id", "name_en", "starts_on", "ends_on", "is_sensitive", "sp4n_id",
        "keywords", "successor",
    ]
    static let key = ["code"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] {
        let all = try store.categories()
        let codes = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.code) })
        return all.map { row($0, codes) }
    }

    private static func row(_ entry: CategoryEntry, _ codes: [Category.ID: String]) -> [String] {
        [
            entry.code, entry.parent.flatMap { codes[$0] } ?? "", entry.names[.indonesian] ?? "",
            entry.names[.english] ?? "", entry.startsOn?.iso ?? "", entry.endsOn?.iso ?? "",
            String(entry.isSensitive), entry.sp4nID.map { String($0) } ?? "", entry.keywords,
            entry.successor.flatMap { codes[$0] } ?? "",
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let stored = try store.categories()
        let before = Dictionary(uniqueKeysWithValues: stored.map { ($0.code, $0) })
        var ids = before.mapValues(\.id)
        for line in lines {
            if let code = line["code"], isCode(code), ids[code] == nil { ids[code] = Category.ID(try nextID()) }
        }
        var after = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0) })
        var read: [(line: FileLine, id: Category.ID)] = []
        var plan = DirectoryPlan()
        for var line in lines {
            let entry = entry(&line, before, ids)
            plan.problems += line.problems
            guard line.problems.isEmpty, let entry else { continue }
            after[entry.id] = entry
            read.append((line, entry.id))
        }
        for (line, id) in read where depth(of: id, after) == nil {
            plan.problems.append(LineProblem(line: line.number, problem: FieldProblem("parent", .notAllowed)))
        }
        try settle(&plan, read.compactMap { after[$0.id] }, before, after)
        return plan
    }

    private static func settle(
        _ plan: inout DirectoryPlan,
        _ read: [CategoryEntry],
        _ before: [String: CategoryEntry],
        _ after: [Category.ID: CategoryEntry]
    ) throws {
        let oldCodes = Dictionary(uniqueKeysWithValues: before.values.map { ($0.id, $0.code) })
        let newCodes = after.mapValues(\.code)
        let changed = read.filter { before[$0.code] != $0 }
        plan.unchanged = read.count - changed.count
        plan.changes = try changed.map { entry in
            try change(entry.code, from: before[entry.code].map { row($0, oldCodes) }, to: row(entry, newCodes))
        }
        let ordered = changed.sorted { (depth(of: $0.id, after) ?? 0) < (depth(of: $1.id, after) ?? 0) }
        plan.write = { try $0.add(ordered) }
    }

    private static func entry(
        _ line: inout FileLine,
        _ known: [String: CategoryEntry],
        _ ids: [String: Category.ID]
    ) -> CategoryEntry? {
        let code = line["code"] ?? ""
        guard isCode(code), let id = ids[code] else {
            line.refuse("code", code.isEmpty ? .required : .malformed)
            return nil
        }
        let before = known[code]
        var parent = before?.parent
        if let above = line["parent"] {
            parent = ids[above]
            if parent == nil, !above.isEmpty { line.refuse("parent", .doesNotExist) }
        }
        var successor = before?.successor
        if let after = line["successor"] {
            successor = ids[after]
            if !after.isEmpty, successor == nil || successor == id {
                line.refuse("successor", successor == nil ? .doesNotExist : .notAllowed)
            }
        }
        let days = line.days("starts_on", "ends_on", otherwise: (before?.startsOn, before?.endsOn))
        return CategoryEntry(
            id: id,
            code: code,
            parent: parent,
            names: [
                .indonesian: line.name("name_id", otherwise: before?.names[.indonesian]),
                .english: line.name("name_en", otherwise: before?.names[.english]),
            ],
            startsOn: days.0,
            endsOn: days.1,
            isSensitive: line.flag("is_sensitive", otherwise: before?.isSensitive ?? false),
            sp4nID: line.number("sp4n_id", otherwise: before?.sp4nID),
            keywords: line.words("keywords", otherwise: before?.keywords ?? "", limit: 500),
            successor: successor
        )
    }

    /// 1 for a topic with nothing above it; nothing when it is too deep, or above itself.
    private static func depth(of id: Category.ID, _ all: [Category.ID: CategoryEntry]) -> Int? {
        var next: Category.ID? = id
        for depth in 0...deepest {
            guard let current = next else { return depth }
            next = all[current]?.parent
        }
        return nil
    }

    /// Whether a text may be a code: 2 to 80 of `a-z 0-9 _`, beginning with a letter.
    static func isCode(_ text: String) -> Bool {
        guard (2...80).contains(text.utf8.count), let first = text.utf8.first, (97...122).contains(first)
        else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }
}
