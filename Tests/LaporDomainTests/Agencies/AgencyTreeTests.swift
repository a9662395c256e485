// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct AgencyTreeTests {
    static let tree = Sample.tree

    @Test(arguments: [
        (Office.root, [Office.root]), (Office.bandung, [Office.bandung, Office.westJava, Office.root]),
        (
            Office.bandungRoadsNorth,
            [Office.bandungRoadsNorth, Office.bandungRoads, Office.bandung, Office.westJava, Office.root]
        ), (Agency.ID(999), []),
    ])
    func goesUpToTheRoot(agency: Agency.ID, ancestry: [Agency.ID]) {
        #expect(Self.tree.ancestry(of: agency) == ancestry)
    }

    @Test(arguments: [
        (Office.bandungRoads, Office.bandung, true), (Office.bandung, Office.bandung, true),
        (Office.bandung, Office.bandungRoads, false), (Office.bandung, Office.root, true),
        (Office.bandung, Office.bali, false), (Office.bekasi, Office.bandung, false),
        (Agency.ID(999), Office.root, false),
    ])
    func knowsWhoIsWithinWhom(agency: Agency.ID, ancestor: Agency.ID, isWithin: Bool) {
        #expect(Self.tree.isWithin(agency, ancestor) == isWithin)
    }

    @Test(arguments: [
        (Office.root, Office.root), (Office.directorate, Office.ministry),
        (Office.westJavaInspectorate, Office.westJava),
        (Office.bandungRoadsNorth, Office.bandung), (Office.bandung, Office.bandung),
        (Office.bekasiRoads, Office.bekasi),
        (Agency.ID(999), Office.root),
    ])
    func everyUnitBelongsToAGovernment(agency: Agency.ID, government: Agency.ID) {
        #expect(Self.tree.government(of: agency) == government)
    }

    @Test(
        arguments: [
            (Office.bandung, [20, 21, 22, 23, 24]), (Office.bandungRoads, [21, 24]), (Office.bandungRoadsNorth, [24]),
            (Office.westJava, [10, 11, 12]), (Office.root, [1]), (Office.ministry, [2, 3]), (Office.bali, [40]),
        ] as [(Agency.ID, [Int64])]
    )
    func aHouseholdEndsWhereAnotherGovernmentBegins(agency: Agency.ID, household: [Int64]) {
        #expect(Set(Self.tree.household(of: agency)) == Set(household.map { Agency.ID($0) }))
        #expect(Self.tree.household(of: agency).first == agency)
    }

    @Test(arguments: [
        ([Office.bandungRoads, Office.bandungHealth], Office.bandung), ([Office.bandungRoads], Office.bandungRoads),
        ([Office.bandungRoadsNorth, Office.bandungRoads], Office.bandungRoads),
        ([Office.bekasiRoads, Office.bandungRoadsNorth], Office.westJava),
        ([Office.bandung, Office.ambon], Office.root),
        ([Office.directorate, Office.ministry], Office.ministry), ([], Office.root), ([Agency.ID(999)], Office.root),
        ([Office.bandungRoads, Office.bandungHealth, Office.denpasarRoads], Office.root),
    ])
    func theLowestCommonAncestorIsAboveOrAtAll(agencies: [Agency.ID], ancestor: Agency.ID) {
        #expect(Self.tree.lowestCommonAncestor(agencies) == ancestor)
        #expect(Self.tree.lowestCommonAncestor(agencies.reversed()) == ancestor)
    }

    @Test(arguments: [
        ("kota bandung", "Kota Bandung"), ("KOTA BANDUNG", "Kota Bandung"), ("kab-bekasi", "Kabupaten Bekasi"),
        ("Kabupaten", "Kabupaten Bekasi"), ("kesehatan", "Kementerian Kesehatan"),
        ("kesehatan denpasar", "Dinas Kesehatan Kota Denpasar"),
        ("dinas-kesehatan, ambon!", "Dinas Kesehatan Kota Ambon"),
        ("upt", "UPT Jalan Utara Kota Bandung"), ("nasional", "Admin Nasional"),
    ])
    func findsFirstWhatAPersonMeant(words: String, name: String) {
        #expect(Self.tree.matching(words).first?.name == name)
    }

    @Test(arguments: ["", "   ", "-", "kecamatan antah berantah", "kota jakarta"])
    func findsNothingWhereThereIsNothing(words: String) {
        #expect(Self.tree.matching(words).isEmpty)
    }

    @Test func ordersBeginningsBeforeGovernmentsBeforeUnits() {
        #expect(
            Self.tree.matching("kota", limit: 5).map(\.name) == [
                "Kota Ambon", "Kota Bandung", "Kota Denpasar", "Dinas Kesehatan Kota Ambon",
                "Dinas Kesehatan Kota Bandung",
            ]
        )
        #expect(Self.tree.matching("dinas", limit: 3).count == 3)
        #expect(Self.tree.matching("bekasi").first?.id == Office.bekasi)
    }

    @Test(arguments: [
        // The beginning of a word before the same letters inside of one, whoever is larger.
        ("batu", ["Kota Batu", "Dinas Sosial Kota Batu", "Kabupaten Lebatukan"]),
        ("kota batu", ["Kota Batu", "Dinas Sosial Kota Batu"]),
        ("atu", ["Kabupaten Lebatukan", "Kota Batu", "Dinas Sosial Kota Batu"]),
        // What is called so for short, before letters that only stand there.
        ("pu", ["Puskesmas Contoh", "Dinas Pekerjaan Umum", "Kabupaten Ampuh"]),
    ])
    func aWordThatBeginsSoComesBeforeOneThatHoldsIt(words: String, names: [String]) {
        let kinds: [(String, Agency.Kind)] = [
            ("Nasional", .national), ("Kabupaten Lebatukan", .regency), ("Kota Batu", .city),
            ("Dinas Sosial Kota Batu", .workUnit), ("Kabupaten Ampuh", .regency), ("Dinas Pekerjaan Umum", .workUnit),
            ("Puskesmas Contoh", .workUnit),
        ]
        let tree = AgencyTree(
            kinds.enumerated().map { index, one in
                Agency(
                    id: Agency.ID(Int64(index + 1)),
                    slug: "contoh-\(index)",
                    name: one.0,
                    kind: one.1,
                    parent: index == 0 ? nil : Agency.ID(1)
                )
            }
        )

        #expect(tree.matching(words).map(\.name) == names)
        #expect(tree.matching(words, limit: 2).map(\.name) == Array(names.prefix(2)))
    }

    @Test func searchesWithinABranch() {
        let found = Self.tree.matching("kesehatan", within: Office.westJava).map(\.name)

        #expect(found == ["Dinas Kesehatan Kabupaten Bekasi", "Dinas Kesehatan Kota Bandung"])
    }

    @Test func looksUpByIdAndSlug() {
        #expect(Self.tree[slug: "kota-bandung"]?.id == Office.bandung)
        #expect(Self.tree[slug: "Kota-Bandung"] == nil)
        #expect(Self.tree[Office.ambon]?.zone == .eastern)
        #expect(Self.tree.name(Agency.ID(999)) == "#999")
        #expect(Self.tree.zone(of: Agency.ID(999)) == .western)
        #expect(Self.tree.children(of: Office.bandung).map(\.id) == [21, 22, 23].map { Agency.ID($0) })
        #expect(Self.tree.root == Office.root)
    }

    @Test(arguments: [
        ("ab", true), ("kota-bandung", true), ("4x4", true), (String(repeating: "a", count: 100), true), ("a", false),
        ("", false), ("-ab", false), ("ab-", false), ("Ab", false), ("a b", false), ("a_b", false), ("é1", false),
        (String(repeating: "a", count: 101), false),
    ])
    func aSlugIsPlain(text: String, isSlug: Bool) {
        #expect(Agency.isSlug(text) == isSlug)
    }

    @Test func ofSeveralThatAreCalledAlikeNoneIsMeant() {
        let root = Agency(id: Agency.ID(1), slug: "nasional", name: "Nasional", kind: .national, parent: nil)
        func unit(_ id: Int64, _ slug: String, _ name: String) -> Agency {
            Agency(id: Agency.ID(id), slug: slug, name: name, kind: .workUnit, parent: Agency.ID(1))
        }
        let tree = AgencyTree([
            root, unit(2, "a", "Dinas Sosial"), unit(3, "b", "Dinas Sosial"), unit(4, "c", "Dinas Sosial Kota"),
            unit(5, "d", "Dinas Air"), unit(6, "e", "Dinas Air Bersih"),
        ])
        #expect(tree.only(named: "dinas sosial") == nil)
        #expect(tree.only(named: "b")?.id == Agency.ID(3))
        #expect(tree.only(named: "Dinas sosial kota")?.id == Agency.ID(4))
        #expect(tree.only(named: "dinas air")?.id == Agency.ID(5))
        #expect(tree.only(named: "dinas") == nil)
    }

    /// What people call an office is not what its sign says.
    @Test(arguments: [
        ("dishub kota surabaya", "Dinas Perhubungan Kota Surabaya"), ("kemenhub", "Kementerian Perhubungan"),
    ])
    func abbreviationsAreSpelledOut(typed: String, name: String) {
        let tree = AgencyTree([
            Agency(id: Agency.ID(1), slug: "nasional", name: "Nasional", kind: .national, parent: nil),
            Agency(id: Agency.ID(2), slug: "a", name: "Kementerian Perhubungan", kind: .ministry, parent: Agency.ID(1)),
            Agency(
                id: Agency.ID(3),
                slug: "b",
                name: "Dinas Perhubungan Kota Surabaya",
                kind: .workUnit,
                parent: Agency.ID(1)
            ),
        ])
        #expect(tree.matching(typed).map(\.name) == [name])
        #expect(tree.matching("dishubx").isEmpty)
    }

    @Test func aNameThatSeveralHaveMeansNoneOfThem() {
        func agency(_ id: Int64, _ slug: String, _ name: String, below parent: Int64?) -> Agency {
            Agency(
                id: Agency.ID(id),
                slug: slug,
                name: name,
                kind: parent == nil ? .national : .city,
                parent: parent.map { Agency.ID($0) }
            )
        }
        let tree = AgencyTree([
            agency(1, "nasional", "Nasional", below: nil), agency(2, "contoh-a", "Dinas Contoh", below: 1),
            agency(3, "contoh-b", "Dinas Contoh", below: 1), agency(4, "lain", "Dinas Contoh Lain", below: 1),
        ])

        #expect(tree.meant(by: "Dinas Contoh").only == nil)
        #expect(tree.meant(by: "dinas contoh").choices.count == 3)
        #expect(tree.meant(by: "Dinas Contoh Lain").only?.slug == "lain")
        #expect(tree.meant(by: "contoh-b").only?.slug == "contoh-b")
        #expect(tree.meant(by: "tidak ada").choices.isEmpty)
    }
}
