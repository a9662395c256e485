// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// Agencies, by their slugs: never deleted, only ended.
enum AgencyTable: DirectoryTable {
    static let kind = DirectoryChange.Kind.agency
    static let columns = [
        "slug", "name", "kind", "parent", "zone", "region", "valid_from", "valid_until", "successor",
        "connection_model", "accepts_direct", "requires_approval",
    ]
    static let key = ["slug"]

    /// Everyone after what is above it, so that a part of the file can be read alone.
    static func rows(_ store: DirectoryStore) throws -> [[String]] {
        let all = try store.agencies()
        guard !all.isEmpty else { return [] }
        let slugs = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.slug) })
        return AgencyTree(all).all.map { row($0, slugs: slugs) }
    }

    static func row(_ agency: Agency, slugs: [Agency.ID: String]) -> [String] {
        [
            agency.slug, agency.name, agency.kind.rawValue, agency.parent.flatMap { slugs[$0] } ?? "",
            agency.zone.rawValue, agency.region ?? "", agency.startsOn?.iso ?? "", agency.endsOn?.iso ?? "",
            agency.successor.flatMap { slugs[$0] } ?? "", agency.connectionModel.rawValue,
            String(agency.acceptsDirect), String(agency.requiresApproval),
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let stored = try store.agencies()
        guard !stored.isEmpty else { throw Refusal.unknownAgency }
        var reader = AgencyReader(stored, Gazetteer(try store.regions()))
        for line in lines {
            if let slug = line["slug"] { try reader.expect(slug, nextID) }
        }
        for line in AgencyReader.ordered(lines) { reader.read(line) }
        reader.checkTree()
        var plan = DirectoryPlan(problems: reader.problems)
        guard plan.problems.isEmpty else { return plan }
        try settle(&plan, reader, try store.placements())
        return plan
    }

    private static func settle(
        _ plan: inout DirectoryPlan,
        _ reader: AgencyReader,
        _ placements: [Agency.ID: AgencyPlacement]
    ) throws {
        let (before, after) = (reader.before, reader.after)
        let slugs = after.mapValues(\.slug)
        let read = reader.read.compactMap { after[$0.id] }
        let changed = read.filter { before[$0.id] != $0 }
        plan.unchanged = read.count - changed.count
        plan.changes = try changed.map { agency in
            try change(
                agency.slug,
                of: agency.id,
                from: before[agency.id].map { row($0, slugs: slugs) },
                to: row(agency, slugs: slugs)
            )
        }
        guard !changed.isEmpty else { return }
        // From the root down, so that whoever is above is placed first.
        var now: [Agency.ID: AgencyPlacement] = [:]
        var added: [(agency: Agency, placement: AgencyPlacement)] = []
        var moved: [(agency: Agency.ID, placement: AgencyPlacement)] = []
        for agency in AgencyTree(Array(after.values)).all {
            let placement = AgencyPlacement(of: agency, below: agency.parent.flatMap { now[$0] })
            now[agency.id] = placement
            if before[agency.id] == nil {
                added.append((agency.withoutSuccessor, placement))
            } else if placements[agency.id] != placement {
                moved.append((agency.id, placement))
            }
        }
        plan.write = { [added, moved] writer in
            try writer.add(added)
            // Successors too: they may be among those that were added just now.
            try writer.update(changed)
            try writer.place(moved)
        }
    }
}

extension Agency {
    /// As it is written before whoever succeeds it is there.
    fileprivate var withoutSuccessor: Agency { with(endsOn: endsOn, successor: nil, parent: parent) }
}
