// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The agencies in the order of a walk through the tree, with what the walk learned.
///
/// Whoever cannot be reached from the root, since its parents go round in a circle, stands alone at the end.
final class AgencyNodes: Sendable {
    let agencies: [Agency]
    let place: [Agency.ID: Int32]
    let bySlug: [String: Int32]
    let parents: [Int32?]
    /// The place after the last one below each.
    let ends: [Int32]
    /// The nearest government at or above each.
    let governments: [Int32?]
    let inspectorates: [Agency.ID: [Agency.ID]]
    let childProtectionUnits: [Agency.ID: [Agency.ID]]

    init(_ all: [Agency]) {
        let walk = AgencyWalk(all)
        agencies = walk.order.map { all[Int($0)] }
        var place: [Agency.ID: Int32] = [:]
        var bySlug: [String: Int32] = [:]
        place.reserveCapacity(all.count)
        bySlug.reserveCapacity(all.count)
        for (index, agency) in agencies.enumerated() {
            place[agency.id] = Int32(index)
            bySlug[agency.slug] = Int32(index)
        }
        self.place = place
        self.bySlug = bySlug
        parents = walk.parents
        var ends = agencies.indices.map { Int32($0 + 1) }
        for index in agencies.indices.reversed() {
            if let parent = walk.parents[index] { ends[Int(parent)] = max(ends[Int(parent)], ends[index]) }
        }
        self.ends = ends
        var governments: [Int32?] = []
        governments.reserveCapacity(all.count)
        for (index, agency) in agencies.enumerated() {
            let above = walk.parents[index].flatMap { governments[Int($0)] }
            governments.append(agency.kind.isGovernment ? Int32(index) : above)
        }
        self.governments = governments
        inspectorates = Self.units(of: .inspectorate, agencies, governments)
        childProtectionUnits = Self.units(of: .childProtection, agencies, governments)
    }

    func `is`(_ place: Int32, within above: Int32) -> Bool { above <= place && place < ends[Int(above)] }

    private static func units(
        of kind: Agency.Kind,
        _ agencies: [Agency],
        _ governments: [Int32?]
    ) -> [Agency.ID: [Agency.ID]] {
        var found: [Agency.ID: [Agency.ID]] = [:]
        for (agency, government) in zip(agencies, governments) where agency.kind == kind {
            if let government { found[agencies[Int(government)].id, default: []].append(agency.id) }
        }
        return found.mapValues { $0.sorted() }
    }
}

/// A walk from the root, children in the order in which they were given.
private struct AgencyWalk {
    /// Places in what was given.
    var order: [Int32] = []
    /// Places in `order`.
    var parents: [Int32?] = []

    init(_ all: [Agency]) {
        let given = Dictionary(all.indices.map { (all[$0].id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        var children: [[Int32]] = Array(repeating: [], count: all.count)
        var waiting: [(place: Int32, parent: Int32?)] = []
        for index in all.indices.reversed() {
            guard let parent = all[index].parent else {
                waiting.append((Int32(index), nil))
                continue
            }
            if let above = given[parent] { children[Int(above)].append(Int32(index)) }
        }
        order.reserveCapacity(all.count)
        parents.reserveCapacity(all.count)
        var isReached = Array(repeating: false, count: all.count)
        while let next = waiting.popLast() {
            let own = Int32(order.count)
            order.append(next.place)
            parents.append(next.parent)
            isReached[Int(next.place)] = true
            // They were collected from the last to the first: the first is taken first.
            for child in children[Int(next.place)] { waiting.append((child, own)) }
        }
        for index in all.indices where !isReached[index] {
            order.append(Int32(index))
            parents.append(nil)
        }
    }
}
