// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Places, by their codes; a place comes with what it lies in, in the file or in the database.
enum RegionTable: DirectoryTable {
    static let kind = DirectoryChange.Kind.region
    static let columns = ["code", "name", "kind"]
    static let key = ["code"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] { try store.regions().map(row) }

    private static func row(_ region: Region) -> [String] {
        [region.code.description, region.name, region.kind.rawValue]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let known = Gazetteer(try store.regions())
        let named = Set(lines.compactMap { $0["code"].flatMap { RegionCode($0) } })
        var plan = DirectoryPlan()
        var written: [Region] = []
        for var line in lines {
            let before = line["code"].flatMap { known[$0] }
            let code = line.code("code")
            let name = line.name("name", otherwise: before?.name)
            let kind: Region.Kind? = line.one("kind", otherwise: before?.kind)
            if let code, let kind, kind.level != code.level { line.refuse("kind", .notAllowed) }
            if let parent = code?.parent, known[parent] == nil, !named.contains(parent) {
                line.refuse("code", .doesNotExist)
            }
            plan.problems += line.problems
            guard line.problems.isEmpty, let code, let kind else { continue }
            let after = Region(code: code, name: name, kind: kind)
            if after == before {
                plan.unchanged += 1
            } else {
                written.append(after)
                plan.changes.append(try change(code.description, from: before.map(row), to: row(after)))
            }
        }
        plan.write = { [written] in try $0.add(written) }
        return plan
    }
}
