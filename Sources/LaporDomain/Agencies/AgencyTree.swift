// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// All agencies and how they hang together: one root, everyone else below a parent.
package struct AgencyTree: Sendable {
    package private(set) var agencies: [Agency.ID: Agency] = [:]
    private var bySlug: [String: Agency.ID] = [:]
    private var childrenOf: [Agency.ID: [Agency.ID]] = [:]
    /// Names and slugs as they are searched, made once.
    private let searched: [(words: String, name: String, agency: Agency)]
    /// The national administrator, who is responsible where nobody else is.
    package let root: Agency.ID

    /// Precondition: exactly one agency has no parent.
    package init(_ all: [Agency]) {
        let roots = all.filter { $0.parent == nil }
        precondition(roots.count == 1, "an agency tree has one root, not \(roots.count)")
        root = roots[0].id
        searched = all.map { agency in
            let name = agency.name.lowercased()
            return ("\(name) \(agency.slug)", name, agency)
        }
        agencies.reserveCapacity(all.count)
        for agency in all {
            agencies[agency.id] = agency
            bySlug[agency.slug] = agency.id
            if let parent = agency.parent { childrenOf[parent, default: []].append(agency.id) }
        }
    }

    package subscript(_ id: Agency.ID) -> Agency? { agencies[id] }
    package subscript(slug slug: String) -> Agency? { bySlug[slug].flatMap { agencies[$0] } }
    package func children(of id: Agency.ID) -> [Agency] { (childrenOf[id] ?? []).compactMap { agencies[$0] } }
    package func name(_ id: Agency.ID) -> String { agencies[id]?.name ?? "#\(id)" }
    package func zone(of id: Agency.ID) -> Zone { agencies[id]?.zone ?? .western }

    /// From the agency itself up to the root.
    package func ancestry(of id: Agency.ID) -> [Agency.ID] {
        var line: [Agency.ID] = []
        var next: Agency.ID? = id
        while let current = next, let agency = agencies[current], line.count <= agencies.count {
            line.append(current)
            next = agency.parent
        }
        return line
    }

    package func isWithin(_ id: Agency.ID, _ ancestor: Agency.ID) -> Bool { ancestry(of: id).contains(ancestor) }

    /// The ministry, institution or regional government that an agency belongs to.
    package func government(of id: Agency.ID) -> Agency.ID {
        ancestry(of: id).first { agencies[$0]?.kind.isGovernment == true } ?? root
    }

    /// The nearest agency above (or at) all of them: who settles a dispute between them (design.md 3, rule 1).
    package func lowestCommonAncestor(_ ids: [Agency.ID]) -> Agency.ID {
        guard let first = ids.first else { return root }
        let others = ids.dropFirst().map { Set(ancestry(of: $0)) }
        return ancestry(of: first).first { candidate in others.allSatisfy { $0.contains(candidate) } } ?? root
    }

    /// An agency and everything below it inside its own government.
    package func household(of id: Agency.ID) -> [Agency.ID] {
        var found = [id]
        var index = 0
        while index < found.count {
            for child in childrenOf[found[index]] ?? [] where agencies[child]?.kind.isGovernment == false {
                found.append(child)
            }
            index += 1
        }
        return found
    }

    /// Agencies whose name or slug a person may have meant, best first: exact, then beginning, then containing all words.
    ///
    /// - Parameter place: a region code; agencies that serve it, or what it lies in, come before others.
    package func matching(
        _ words: String,
        limit: Int = 10,
        within top: Agency.ID? = nil,
        near place: String? = nil
    ) -> [Agency] {
        // No name is longer, and more words than these only cost time.
        guard words.utf8.count <= 200 else { return [] }
        let wanted = Set(words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).sorted().prefix(12)
        guard !wanted.isEmpty else { return [] }
        let whole = words.lowercased()
        let scored = searched.compactMap { words, name, agency -> (rank: Int, distance: Int, agency: Agency)? in
            guard wanted.allSatisfy({ Self.contains(words, $0) }) else { return nil }
            if let top, !isWithin(agency.id, top) { return nil }
            if agency.slug == whole || name == whole { return (0, 0, agency) }
            let rank = name.hasPrefix(whole) ? 2 : agency.kind.isGovernment ? 1 : 3
            return (rank, Self.distance(of: agency.region, from: place), agency)
        }
        return scored.sorted { left, right in
            (left.rank == 0 ? 0 : 1, left.distance, left.rank, left.agency.name, left.agency.id)
                < (right.rank == 0 ? 0 : 1, right.distance, right.rank, right.agency.name, right.agency.id)
        }.prefix(limit).map(\.agency)
    }

    /// 0 for what serves the place itself, more the less their codes have in common.
    private static func distance(of region: String?, from place: String?) -> Int {
        guard let place else { return 0 }
        guard let region else { return 4 }
        let common = zip(region.split(separator: "."), place.split(separator: ".")).prefix { $0 == $1 }.count
        return common == 0 ? 5 : 3 - min(common, 3)
    }

    /// Byte by byte: names are compared as they are stored, some hundred times faster than by characters.
    private static func contains(_ text: String, _ part: String) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { text in
            part.utf8.withContiguousStorageIfAvailable { part -> Bool in
                guard let first = part.first, part.count <= text.count else { return part.isEmpty }
                return (0...text.count - part.count).contains { start in
                    text[start] == first && part.indices.allSatisfy { text[start + $0] == part[$0] }
                }
            }
        }
        return (found ?? nil) ?? text.contains(part)
    }
}
