// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What an empty database is filled with: agencies, places, topics, holidays, policies.
package struct Seeds: Sendable {
    package struct AgencySeed: Sendable {
        package let slug: String
        package let name: String
        package let kind: Agency.Kind
        package let parent: String?
        package let zone: Zone
        package let region: String?

        package init(slug: String, name: String, kind: Agency.Kind, parent: String?, zone: Zone, region: String?) {
            self.slug = slug
            self.name = name
            self.kind = kind
            self.parent = parent
            self.zone = zone
            self.region = region
        }
    }
    package struct CategorySeed: Sendable {
        package let code: String
        package let parent: String?
        package let names: [Language: String]
        package let startsOn: CivilDate?
        package let endsOn: CivilDate?
        package let isSensitive: Bool
        package let sp4nID: Int64?

        package init(
            code: String,
            parent: String?,
            names: [Language: String],
            startsOn: CivilDate? = nil,
            endsOn: CivilDate? = nil,
            isSensitive: Bool = false,
            sp4nID: Int64? = nil
        ) {
            self.isSensitive = isSensitive
            self.sp4nID = sp4nID
            self.code = code
            self.parent = parent
            self.names = names
            self.startsOn = startsOn
            self.endsOn = endsOn
        }
    }
    /// Parents before their children, the root first.
    package let agencies: [AgencySeed]
    package let categories: [CategorySeed]
    package let regions: [Region]
    package let holidays: [WorkingCalendar.Holiday]
    /// Policy documents as JSON text.
    package let policies: [String]

    package init(
        agencies: [AgencySeed],
        categories: [CategorySeed],
        regions: [Region],
        holidays: [WorkingCalendar.Holiday],
        policies: [String]
    ) {
        self.agencies = agencies
        self.categories = categories
        self.regions = regions
        self.holidays = holidays
        self.policies = policies
    }
}

/// Fills or completes the directory, all in one transaction; repeating it adds only what is missing.
///
/// Topics, places and holidays follow the shipped files, except those that an operator has changed.
package struct SeedDirectory: Sendable {
    package struct Count: Sendable, Equatable {
        package let agencies: Int
        package let newAgencies: Int
        package let regions: Int
        package let categories: Int
        package let holidays: Int
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ seeds: Seeds) async throws -> Count {
        let ids = try await ids(for: seeds)
        let count = try await ports.database.write { [ids] tx in
            try DirectoryStore(tx).claim()
            var free = ids[...]
            let nextID = { () throws -> Int64 in
                // Somebody else has changed the directory since they were counted.
                guard let id = free.popFirst() else { throw Failure(.conflict, subject: "the directory") }
                return id
            }
            let added = try Self.add(seeds.agencies, tx, nextID)
            try Self.add(seeds.categories, tx, nextID)
            let writer = DirectoryWriter(tx)
            let regions = try Self.changed(seeds.regions, tx)
            try writer.add(regions)
            let ownHolidays = try DirectoryChangeStore(tx).subjects(of: .holiday)
            try writer.add(seeds.holidays.filter { !ownHolidays.contains($0.subject) })
            for document in seeds.policies {
                let decoded = try JSONDecoder().decode(Policy.Document.self, from: Data(document.utf8))
                let id = Policy.ID(try nextID())
                // Refuses what could not be read back.
                _ = try Policy(id: id, decoded)
                try writer.add(policy: document, effectiveFrom: decoded.effectiveFrom, id: id)
            }
            try tx.run([regions.isEmpty ? DirectoryStore.touch : DirectoryStore.touchRegions])
            return Count(
                agencies: seeds.agencies.count,
                newAgencies: added,
                regions: seeds.regions.count,
                categories: seeds.categories.count,
                holidays: seeds.holidays.count
            )
        }
        ports.directory.forget()
        return count
    }

    /// As many as there are rows that are not there yet.
    private func ids(for seeds: Seeds) async throws -> [Int64] {
        let missing = try await ports.database.read { tx in
            let store = DirectoryStore(tx)
            let agencies = Set(try store.agencies().map(\.slug))
            let categories = Set(try store.categories().map(\.code))
            return seeds.agencies.count { !agencies.contains($0.slug) }
                + seeds.categories.count { !categories.contains($0.code) }
        }
        var ids: [Int64] = []
        for _ in 0..<missing + seeds.policies.count { ids.append(try await ports.nextID()) }
        return ids
    }

    private static func add(
        _ seeds: [Seeds.AgencySeed],
        _ tx: any Transaction,
        _ nextID: () throws -> Int64
    ) throws -> Int {
        let store = DirectoryStore(tx)
        var known = Dictionary(uniqueKeysWithValues: try store.agencies().map { ($0.slug, $0.id) })
        var placements = try store.placements()
        var rows: [(agency: Agency, placement: AgencyPlacement)] = []
        for seed in seeds where known[seed.slug] == nil {
            let agency = Agency(
                id: Agency.ID(try nextID()),
                slug: seed.slug,
                name: seed.name,
                kind: seed.kind,
                parent: seed.parent.flatMap { known[$0] },
                zone: seed.zone,
                region: seed.region
            )
            guard seed.parent == nil || agency.parent != nil else { throw Refusal.unknownAgency }
            let placement = AgencyPlacement(of: agency, below: agency.parent.flatMap { placements[$0] })
            rows.append((agency, placement))
            known[seed.slug] = agency.id
            placements[agency.id] = placement
        }
        try DirectoryWriter(tx).add(rows)
        return rows.count
    }

    private static func changed(_ seeds: [Region], _ tx: any Transaction) throws -> [Region] {
        let known = Gazetteer(try DirectoryStore(tx).regions())
        let own = try DirectoryChangeStore(tx).subjects(of: .region)
        return seeds.filter { known[$0.code] != $0 && !own.contains($0.code.description) }
    }

    private static func add(
        _ seeds: [Seeds.CategorySeed],
        _ tx: any Transaction,
        _ nextID: () throws -> Int64
    ) throws {
        let stored = try DirectoryStore(tx).categories()
        let own = try DirectoryChangeStore(tx).subjects(of: .category)
        var known = Dictionary(uniqueKeysWithValues: stored.map { ($0.code, $0.id) })
        let before = Dictionary(uniqueKeysWithValues: stored.map { ($0.code, $0) })
        var entries: [CategoryEntry] = []
        for seed in seeds {
            let category = try known[seed.code] ?? Category.ID(nextID())
            known[seed.code] = category
            let entry = CategoryEntry(
                id: category,
                code: seed.code,
                parent: seed.parent.flatMap { known[$0] },
                names: seed.names,
                startsOn: seed.startsOn,
                endsOn: seed.endsOn,
                isSensitive: seed.isSensitive,
                sp4nID: seed.sp4nID
            )
            if before[seed.code] != entry, !own.contains(seed.code) { entries.append(entry) }
        }
        try DirectoryWriter(tx).add(entries)
    }
}

extension WorkingCalendar.Holiday {
    /// What it is known by in the log of changes.
    var subject: String { [date.iso, kind.rawValue, region].compactMap(\.self).joined(separator: " ") }
}
