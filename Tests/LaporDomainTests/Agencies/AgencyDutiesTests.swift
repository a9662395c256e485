// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct AgencyDutiesTests {
    /// Days: 10 before, 20 on which units end, 30 after.
    private static let tree = AgencyTree([
        Agency(id: Agency.ID(1), slug: "nasional", name: "Nasional", kind: .national, parent: nil),
        agency(2, .ministry, below: 1), agency(3, .childProtection, below: 2), agency(4, .inspectorate, below: 2),
        agency(10, .province, below: 1), agency(11, .childProtection, below: 10), agency(12, .inspectorate, below: 10),
        agency(20, .city, below: 10), agency(21, .workUnit, below: 20, until: 20, successor: 22),
        agency(22, .workUnit, below: 20, until: 20, successor: 23), agency(23, .workUnit, below: 20, from: 21),
        agency(24, .workUnit, below: 20, until: 20, successor: 25),
        agency(25, .workUnit, below: 20, until: 20, successor: 24),
        agency(26, .workUnit, below: 24), agency(27, .inspectorate, below: 20, until: 20),
        agency(28, .inspectorate, below: 20, from: 21), agency(29, .workUnit, below: 21, until: 20),
        agency(30, .regency, below: 1, until: 20), agency(31, .workUnit, below: 30, until: 20),
        agency(32, .childProtection, below: 30, until: 20),
    ])

    private static func agency(
        _ id: Int64,
        _ kind: Agency.Kind,
        below parent: Int64,
        from start: Int? = nil,
        until end: Int? = nil,
        successor: Int64? = nil
    ) -> Agency {
        Agency(
            id: Agency.ID(id),
            slug: "a\(id)",
            name: "Unit \(id)",
            kind: kind,
            parent: Agency.ID(parent),
            startsOn: start.map { CivilDate(day: $0) },
            endsOn: end.map { CivilDate(day: $0) },
            successor: successor.map { Agency.ID($0) }
        )
    }

    @Test(
        arguments: [(21, 19, true), (21, 20, true), (21, 21, false), (23, 20, false), (23, 21, true), (999, 1, false)]
            as [(Int64, Int, Bool)]
    )
    func theFirstAndTheLastDayCount(id: Int64, day: Int, isInForce: Bool) {
        #expect(Self.tree.isInForce(Agency.ID(id), on: CivilDate(day: day)) == isInForce)
    }

    @Test(
        arguments: [
            (21, 10, 21), (21, 30, 23), (22, 30, 23), (23, 30, 23),
            // In a circle: the parent. Below what ended: what follows the parent. All ended: the root.
            (24, 30, 20), (26, 30, 26), (29, 30, 23), (31, 30, 1), (999, 30, 1),
            // Not yet there.
            (23, 10, 20),
        ] as [(Int64, Int, Int64)]
    )
    func workFollowsTheSuccessor(id: Int64, day: Int, heir: Int64) {
        #expect(Self.tree.heir(of: Agency.ID(id), on: CivilDate(day: day)) == Agency.ID(heir))
    }

    @Test(
        arguments: [(20, 10, 27), (23, 30, 28), (10, 30, 12), (2, 10, 4), (3, 10, 4), (30, 10, nil), (1, 10, nil)]
            as [(Int64, Int, Int64?)]
    )
    func aGovernmentHasAnInspectorate(id: Int64, day: Int, inspectorate: Int64?) {
        let found = Self.tree.inspectorate(of: Agency.ID(id), on: CivilDate(day: day))
        #expect(found == inspectorate.map { Agency.ID($0) })
    }

    @Test(
        arguments: [(11, 10, 11), (23, 30, 11), (2, 10, 3), (1, 30, 3), (31, 10, 32), (31, 30, 3)]
            as [(Int64, Int, Int64)]
    )
    func theNearestUnitProtectsChildren(id: Int64, day: Int, unit: Int64) {
        #expect(Self.tree.childProtection(near: Agency.ID(id), on: CivilDate(day: day)) == Agency.ID(unit))
    }

    @Test func nobodyProtectsWhereThereIsNoSuchUnit() {
        // Another province's is not it.
        #expect(Sample.tree.childProtection(near: Office.denpasar, on: CivilDate(day: 1)) == nil)
    }
}
