// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Finds agencies by what a person types, best first.
package struct FindAgencies: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - last: the last that was shown, when more are wanted.
    ///   - top: only what is within it.
    ///   - withEnded: finds those as well that are not in force today.
    package func callAsFunction(
        _ words: String,
        limit: Int = 20,
        after last: Agency.ID? = nil,
        within top: Agency.ID? = nil,
        withEnded: Bool = false
    ) async throws -> [Agency] {
        let agencies = try await ports.directory.current().agencies
        let day = withEnded ? nil : CivilDate(ports.now(), in: .western)
        // Nobody reads further than this; they type another word.
        let reach = last == nil ? min(limit, Self.farthest) : Self.farthest
        let found = agencies.matching(words, limit: reach, within: top, on: day)
        guard let last else { return found }
        guard let place = found.firstIndex(where: { $0.id == last }) else { return [] }
        return Array(found[(place + 1)...].prefix(limit))
    }
    private static let farthest = 1_000

    /// One by id or slug.
    package func one(_ text: String) async throws -> Agency {
        let agencies = try await ports.directory.current().agencies
        let found = agencies[slug: text] ?? Agency.ID(text: text).flatMap { agencies[$0] }
        guard let found else { throw Refusal.notFound }
        return found
    }

    /// What is directly below one, by name, a page at a time.
    ///
    /// - Parameter last: the last that was shown, when this is not the first page.
    package func units(
        of id: Agency.ID,
        after last: Agency.ID? = nil,
        limit: Int,
        withEnded: Bool = false
    ) async throws -> (units: [Agency], hasMore: Bool) {
        let agencies = try await ports.directory.current().agencies
        let today = CivilDate(ports.now(), in: .western)
        let all = agencies.children(of: id).filter { withEnded || $0.isInForce(on: today) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let before = last.flatMap { agencies[$0] }
        let rest = before.map { last in all.filter { ($0.name, $0.id) > (last.name, last.id) } } ?? all
        return (Array(rest.prefix(limit)), rest.count > limit)
    }
}

/// The directory itself: places, topics, policies.
package struct ReadDirectory: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction() async throws -> Directory { try await ports.directory.current() }
}
