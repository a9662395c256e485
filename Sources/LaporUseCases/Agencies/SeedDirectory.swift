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

        package init(
            code: String,
            parent: String?,
            names: [Language: String],
            startsOn: CivilDate? = nil,
            endsOn: CivilDate? = nil
        ) {
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
        var ids: [Int64] = []
        for _ in 0..<(seeds.agencies.count + seeds.categories.count + seeds.policies.count) {
            ids.append(try await ports.nextID())
        }
        let count = try await ports.database.write { [ids] tx in
            var free = ids[...]
            let added = try Self.add(seeds.agencies, tx) { free.removeFirst() }
            try Self.add(seeds.categories, tx) { free.removeFirst() }
            let writer = DirectoryWriter(tx)
            try writer.add(seeds.regions)
            try writer.add(seeds.holidays)
            for document in seeds.policies {
                let decoded = try JSONDecoder().decode(Policy.Document.self, from: Data(document.utf8))
                let id = Policy.ID(free.removeFirst())
                // Refuses what could not be read back.
                _ = try Policy(id: id, decoded)
                try writer.add(policy: document, effectiveFrom: decoded.effectiveFrom, id: id)
            }
            try tx.run([DirectoryStore.touch])
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

    private static func add(_ seeds: [Seeds.AgencySeed], _ tx: any Transaction, _ id: () -> Int64) throws -> Int {
        var known = Dictionary(
            try DirectoryStore(tx).agencies().map { ($0.slug, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        var added = 0
        for seed in seeds where known[seed.slug] == nil {
            let agency = Agency(
                id: Agency.ID(id()),
                slug: seed.slug,
                name: seed.name,
                kind: seed.kind,
                parent: seed.parent.flatMap { known[$0] },
                zone: seed.zone,
                region: seed.region
            )
            try DirectoryWriter(tx).add(agency)
            known[seed.slug] = agency.id
            added += 1
        }
        return added
    }

    private static func add(_ seeds: [Seeds.CategorySeed], _ tx: any Transaction, _ id: () -> Int64) throws {
        var known = Dictionary(
            try DirectoryStore(tx).categories().map { ($0.code, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        for seed in seeds {
            let category = known[seed.code] ?? Category.ID(id())
            try DirectoryWriter(tx).add(
                CategoryEntry(
                    id: category,
                    code: seed.code,
                    parent: seed.parent.flatMap { known[$0] },
                    names: seed.names,
                    startsOn: seed.startsOn,
                    endsOn: seed.endsOn
                )
            )
            known[seed.code] = category
        }
    }
}
