// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

/// What the tree works out once is what a walk from parent to parent would find.
@Suite struct AgencyTreeProperties {
    private static let words = ["dinas", "kota", "jalan", "air", "upt", "kesehatan", "utara", "satu"]

    /// A tree of any shape; children may come before their parents.
    private static func agencies(_ seed: UInt64, count: Int64) -> [Agency] {
        var random = Dice(seed)
        let kinds: [Agency.Kind] = [.province, .city, .workUnit, .workUnit, .workUnit, .inspectorate]
        let all = (1...count).map { number -> Agency in
            let parent = number == 1 ? nil : Agency.ID(Int64(random.next(Int(number - 1))) + 1)
            let name = (0...random.next(3)).map { _ in words[random.next(words.count)] }.joined(separator: " ")
            let ended = random.next(4) == 0
            return Agency(
                id: Agency.ID(number),
                slug: "unit-\(number)-\(words[random.next(words.count)])",
                name: "\(name) \(number)",
                kind: number == 1 ? .national : kinds[random.next(kinds.count)],
                parent: parent,
                region: ["35", "35.78", "35.78.05", "51.71", nil][random.next(5)],
                endsOn: ended ? CivilDate(day: 10) : nil
            )
        }
        return all.sorted { _, _ in random.next(2) == 0 }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func agreesWithAWalk(seed: UInt64) {
        let all = Self.agencies(seed, count: 120)
        let tree = AgencyTree(all)
        let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        func walk(_ id: Agency.ID) -> [Agency.ID] { [id] + (byID[id]?.parent.map(walk) ?? []) }
        func government(_ id: Agency.ID) -> Agency.ID {
            walk(id).first { byID[$0]?.kind.isGovernment == true } ?? tree.root
        }

        #expect(Set(tree.all.map(\.id)) == Set(byID.keys))
        for agency in all {
            #expect(tree.ancestry(of: agency.id) == walk(agency.id))
            #expect(tree.government(of: agency.id) == government(agency.id))
            let household = all.filter { other in
                let line = walk(other.id)
                guard let place = line.firstIndex(of: agency.id) else { return false }
                return line[..<place].allSatisfy { byID[$0]?.kind.isGovernment == false }
            }
            #expect(Set(tree.household(of: agency.id)) == Set(household.map(\.id)))
            #expect(tree.children(of: agency.id).map(\.id) == all.filter { $0.parent == agency.id }.map(\.id))
            for other in all {
                #expect(tree.isWithin(other.id, agency.id) == walk(other.id).contains(agency.id))
                let common = walk(agency.id).first { walk(other.id).contains($0) }
                #expect(tree.lowestCommonAncestor([agency.id, other.id]) == common)
            }
        }
    }

    @Test(arguments: ["dinas", "i", "dinas kota", "UPT", "unit 7", "satu-dua", "jalan air 1", "unit-3-kota", "zzz"])
    func findsWhatHasAllWords(_ query: String) {
        let all = Self.agencies(4, count: 200)
        let tree = AgencyTree(all)
        let wanted = query.lowercased().split { !$0.isLetter && !$0.isNumber }
        func has(_ agency: Agency) -> Bool {
            wanted.allSatisfy { "\(agency.name.lowercased()) \(agency.slug)".contains($0) }
        }
        let found = tree.matching(query, limit: 1_000)
        #expect(Set(found.map(\.id)) == Set(all.filter(has).map(\.id)))

        let today = CivilDate(day: 11)
        let inForce = tree.matching(query, limit: 1_000, on: today)
        #expect(Set(inForce.map(\.id)) == Set(all.filter { has($0) && $0.isInForce(on: today) }.map(\.id)))

        for top in all.prefix(20) {
            let below = tree.matching(query, limit: 1_000, within: top.id)
            #expect(Set(below.map(\.id)) == Set(all.filter { has($0) && tree.isWithin($0.id, top.id) }.map(\.id)))
        }
        #expect(tree.matching(query, limit: 1_000, within: Agency.ID(9_999)).isEmpty)
        // Fewer are the first of more.
        #expect(tree.matching(query, limit: 5).map(\.id) == found.prefix(5).map(\.id))
    }

    @Test func whatIsNearComesFirst() {
        let found = AgencyTree(Self.agencies(5, count: 200)).matching("unit", limit: 200, near: "35.78.05.1001")
        func distance(_ agency: Agency) -> Int {
            guard let region = agency.region else { return 4 }
            return ["35.78.05": 0, "35.78": 1, "35": 2][region] ?? 5
        }
        #expect(found.map(distance) == found.map(distance).sorted())
        #expect(found.count == 200)
    }

    @Test func thoseThatGoRoundInACircleHarmNobody() {
        let circle = [
            Agency(id: Agency.ID(1), slug: "nasional", name: "Nasional", kind: .national, parent: nil),
            Agency(id: Agency.ID(2), slug: "dua", name: "Dua", kind: .workUnit, parent: Agency.ID(3)),
            Agency(id: Agency.ID(3), slug: "tiga", name: "Tiga", kind: .workUnit, parent: Agency.ID(2)),
        ]
        let tree = AgencyTree(circle)
        #expect(tree.government(of: Agency.ID(2)) == tree.root)
        #expect(!tree.isWithin(Agency.ID(2), tree.root))
        #expect(tree.isWithin(Agency.ID(2), Agency.ID(2)))
        #expect(tree.lowestCommonAncestor([Agency.ID(2), Agency.ID(3)]) == tree.root)
        #expect(tree[slug: "dua"]?.name == "Dua")
    }
}

/// Numbers that are the same at every run.
private struct Dice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
