// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// All agencies and how they hang together: one root, everyone else below a parent.
///
/// A value that costs nothing to hand on. What is asked for every report, who is within whom and which government it
/// belongs to, is worked out once: agencies stand in the order of a walk through the tree, so that everything below one
/// is the stretch behind it.
package struct AgencyTree: Sendable {
    private let nodes: AgencyNodes
    private let search: LazySearch
    /// The national administrator, who is responsible where nobody else is.
    package let root: Agency.ID

    /// Precondition: exactly one agency has no parent.
    package init(_ all: [Agency]) {
        let roots = all.filter { $0.parent == nil }
        precondition(roots.count == 1, "an agency tree has one root, not \(roots.count)")
        root = roots[0].id
        nodes = AgencyNodes(all)
        search = LazySearch(nodes)
    }

    /// Every agency before what is below it.
    package var all: [Agency] { nodes.agencies }
    package var count: Int { nodes.agencies.count }
    package subscript(_ id: Agency.ID) -> Agency? { nodes.place[id].map { nodes.agencies[Int($0)] } }
    package subscript(slug slug: String) -> Agency? { nodes.bySlug[slug].map { nodes.agencies[Int($0)] } }
    package func name(_ id: Agency.ID) -> String { self[id]?.name ?? "#\(id)" }
    package func zone(of id: Agency.ID) -> Zone { self[id]?.zone ?? .western }

    package func children(of id: Agency.ID) -> [Agency] {
        guard let place = nodes.place[id] else { return [] }
        var children: [Agency] = []
        var next = Int(place) + 1
        while next < nodes.ends[Int(place)] {
            children.append(nodes.agencies[next])
            next = Int(nodes.ends[next])
        }
        return children
    }

    /// From the agency itself up to the root.
    package func ancestry(of id: Agency.ID) -> [Agency.ID] {
        var line: [Agency.ID] = []
        var next = nodes.place[id]
        while let current = next {
            line.append(nodes.agencies[Int(current)].id)
            next = nodes.parents[Int(current)]
        }
        return line
    }

    package func isWithin(_ id: Agency.ID, _ ancestor: Agency.ID) -> Bool {
        guard let place = nodes.place[id], let above = nodes.place[ancestor] else { return false }
        return nodes.is(place, within: above)
    }

    /// The ministry, institution or regional government that an agency belongs to.
    package func government(of id: Agency.ID) -> Agency.ID {
        nodes.place[id].flatMap { nodes.governments[Int($0)] }.map { nodes.agencies[Int($0)].id } ?? root
    }

    /// The nearest agency above (or at) all of them: who settles a dispute between them (design.md 3, rule 1).
    package func lowestCommonAncestor(_ ids: [Agency.ID]) -> Agency.ID {
        var places: [Int32] = []
        for id in ids {
            guard let place = nodes.place[id] else { return root }
            places.append(place)
        }
        var next = places.first
        while let above = next {
            if places.allSatisfy({ nodes.is($0, within: above) }) { return nodes.agencies[Int(above)].id }
            next = nodes.parents[Int(above)]
        }
        return root
    }

    /// An agency and everything below it inside its own government.
    package func household(of id: Agency.ID) -> [Agency.ID] {
        guard let place = nodes.place[id] else { return [id] }
        var found = [id]
        var next = Int(place) + 1
        while next < nodes.ends[Int(place)] {
            let agency = nodes.agencies[next]
            if agency.kind.isGovernment {
                next = Int(nodes.ends[next])
            } else {
                found.append(agency.id)
                next += 1
            }
        }
        return found
    }

    /// Units with a duty of their own, by their government, in the order of their ids.
    var inspectorates: [Agency.ID: [Agency.ID]] { nodes.inspectorates }
    var childProtectionUnits: [Agency.ID: [Agency.ID]] { nodes.childProtectionUnits }

    /// Agencies whose name or slug a person may have meant, best first: exact, then beginning, then with
    /// words that begin so, then what is called so for short, then containing all words anywhere.
    ///
    /// - Parameters:
    ///   - top: nothing for the whole tree.
    ///   - place: a region code; agencies that serve it, or what it lies in, come before others.
    ///   - day: leaves out what is not in force on it; nothing finds those that ended as well.
    package func matching(
        _ words: String,
        limit: Int = 10,
        within top: Agency.ID? = nil,
        near place: String? = nil,
        on day: CivilDate? = nil
    ) -> [Agency] {
        let above = top.map { nodes.place[$0] }
        // Within one that is not there is nothing.
        if let above, above == nil { return [] }
        var wanted = AgencySearch.Wanted(within: 0..<Int32(count))
        wanted.place = place.flatMap { RegionCode($0) }
        wanted.slug = nodes.bySlug[words.lowercased()]
        wanted.day = day
        if let above = above ?? nil { wanted.within = above..<nodes.ends[Int(above)] }
        let found = search.value.matching(words, limit: limit, wanted)
        var places = found.begun
        if places.count < limit, let whole = AgencyAbbreviation.spelledOut(words) {
            let meant = search.value.matching(whole, limit: limit, wanted)
            places += meant.begun + meant.inside
        }
        if places.count < limit { places += found.inside }
        var seen: Set<Int32> = []
        return places.filter { seen.insert($0).inserted }.prefix(limit).map { nodes.agencies[Int($0)] }
    }

    /// The one agency that is meant by what was typed: its slug, or the full name of one alone.
    ///
    /// - Returns: nothing when none or several could be meant; `matching` lists them.
    package func only(named text: String, on day: CivilDate? = nil) -> Agency? {
        if let agency = self[slug: text] { return agency }
        let typed = text.lowercased()
        let exact = matching(text, limit: Self.alike, on: day).filter { $0.name.lowercased() == typed }
        return exact.count == 1 ? exact.first : nil
    }
    /// Agencies of one name are looked at together: a nation has hundreds of offices that are called alike.
    private static let alike = 50

    /// Makes what searches need, so that the first one does not wait for it.
    package func prepareSearch() { _ = search.value }
}

/// What searches need, made when somebody first searches: a server is ready without it.
private final class LazySearch: Sendable {
    private let nodes: AgencyNodes
    private let made = Mutex<AgencySearch?>(nil)
    init(_ nodes: AgencyNodes) { self.nodes = nodes }

    var value: AgencySearch {
        made.withLock { made in
            let search = made ?? AgencySearch(nodes.agencies)
            made = search
            return search
        }
    }
}
