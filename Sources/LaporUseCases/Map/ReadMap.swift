// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// How many published reports there are in each region, one level at a time: provinces, what lies in one, districts.
///
/// It counts exactly what lists of published reports show. It never tells where a report lies more exactly than by its
/// district (ADR 0020).
package struct ReadMap: Sendable {
    package typealias Filter = PublishedFilter
    /// How many reports are counted, the newest.
    package static let reach = 50_000
    /// No level below districts is counted.
    package static let deepest = 3

    /// A region with what is in it.
    package struct Place: Equatable, Sendable {
        package let region: Region
        package let count: RegionCount
    }
    package struct Map: Sendable {
        /// What is looked into; nothing for the nation.
        package let within: Region?
        /// The most reports first, then by name; those without any among them.
        package let places: [Place]
        /// Reports that say no more than that they lie somewhere in it, or lie nowhere.
        package let unplaced: RegionCount
        package let directory: Directory
        package let isCutShort: Bool

        package var total: RegionCount { places.map(\.count).reduce(unplaced, +) }
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter filter: its region is what is looked into; of a district or a village, what it lies in.
    package func callAsFunction(_ filter: Filter) async throws -> Map {
        let directory = try await ports.directory.current()
        let asked = filter.region.flatMap { directory.regions[$0] }
        let within = asked.flatMap { directory.regions[$0.code.cut(to: Self.deepest - 1)] }
        let level = (within?.code.level ?? 0) + 1
        let found = try await counts(filter, level: level)
        let children = directory.regions.children(of: within?.code)
        let known = Set(children.map(\.code))
        let places = children.map {
            Place(region: $0, count: found.counts[$0.code] ?? RegionCount(reports: 0, open: 0))
        }
        return Map(
            within: within,
            places: places.sorted { ($1.count.reports, $0.region.name) < ($0.count.reports, $1.region.name) },
            unplaced: found.counts.filter { code, _ in code.map { !known.contains($0) } ?? true }.values
                .reduce(RegionCount(reports: 0, open: 0), +),
            directory: directory,
            isCutShort: found.isCutShort
        )
    }

    /// A map of nothing, for a page that says what is wrong with what was asked.
    package func nothing() async throws -> Map {
        Map(
            within: nil,
            places: [],
            unplaced: RegionCount(reports: 0, open: 0),
            directory: try await ports.directory.current(),
            isCutShort: false
        )
    }

    /// What everybody asks for is counted once in a moment (`RegionCountCache`).
    private func counts(_ filter: Filter, level: Int) async throws -> ReportListStore.RegionCounts {
        let count: @Sendable () async throws -> ReportListStore.RegionCounts = { [database = ports.database] in
            try await database.read { try Self.counts(filter, level: level, ReportListStore($0)) }
        }
        guard let question = RegionCountCache.Question(filter, level: level) else { return try await count() }
        return try await ports.regionCounts.counts(of: question, counting: count)
    }

    /// What holds words is found by them, no more than lists find.
    private static func counts(
        _ filter: Filter,
        level: Int,
        _ store: ReportListStore
    ) throws -> ReportListStore.RegionCounts {
        guard let terms = filter.search?.words else { return try store.counted(filter, level: level, reach: reach) }
        let lines = try store.published(filter, holding: terms)
        let groups = Dictionary(grouping: lines) { $0.region.flatMap { RegionCode($0) }?.cut(to: level) }
        let counts = groups.mapValues { RegionCount(reports: $0.count, open: $0.count { !$0.state.isEnded }) }
        return .init(counts: counts, isCutShort: lines.count >= ReportListStore.most)
    }

    /// The outlines of what lies directly in a region, or of the provinces; none where nobody brought any.
    package func outlines(within code: RegionCode?) async throws -> [PlacedOutline] {
        let directory = try await ports.directory.current()
        let kept = try await ports.database.read { try OutlineStore($0).within(code) }
        return kept.compactMap { outline in
            guard let region = directory.regions[outline.code], let shape = Outline(text: outline.shape) else {
                return nil
            }
            return PlacedOutline(region: region, centre: outline.centre, outline: shape)
        }
    }
}

/// A region with where it lies.
package struct PlacedOutline: Sendable {
    package let region: Region
    package let centre: Outline.Point
    package let outline: Outline
}
