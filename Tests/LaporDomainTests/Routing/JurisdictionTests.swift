// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

/// Of what must be done, where, and whose the thing is.
@Suite struct JurisdictionTests {
    private static let offices: [(Int64, String, String, Agency.Kind, Int64?, String?)] = [
        (1, "nasional", "Administrator Nasional", .national, nil, nil),
        (2, "kementerian-pekerjaan-umum", "Kementerian Pekerjaan Umum", .ministry, 1, nil),
        (3, "pln", "PT PLN (Persero)", .stateOwnedEnterprise, 1, nil),
        (10, "provinsi-jawa-timur", "Pemerintah Provinsi Jawa Timur", .province, 1, "35"),
        (
            11, "dinas-pupr-provinsi-jawa-timur", "Dinas Pekerjaan Umum dan Penataan Ruang Provinsi Jawa Timur",
            .workUnit, 10, "35"
        ), (12, "dindik-jatim", "Dinas Pendidikan Provinsi Jawa Timur", .workUnit, 10, "35"),
        (20, "kota-malang", "Pemerintah Kota Malang", .city, 10, "35.73"),
        (
            21, "dinas-pupr-kota-malang", "Dinas Pekerjaan Umum dan Penataan Ruang Kota Malang", .workUnit, 20,
            "35.73"
        ), (22, "dindik-malang", "Dinas Pendidikan Kota Malang", .workUnit, 20, "35.73"),
        (
            23, "dprkp-malang", "Dinas Perumahan Rakyat dan Kawasan Permukiman Kota Malang", .workUnit, 20, "35.73"
        ), (24, "kecamatan-lowokwaru-kota-malang", "Kecamatan Lowokwaru Kota Malang", .workUnit, 20, "35.73.05"),
        (26, "dinkes-malang", "Dinas Kesehatan Kota Malang", .workUnit, 20, "35.73"),
        (4, "kementerian-kesehatan", "Kementerian Kesehatan", .ministry, 1, nil),
        (25, "kelurahan-dinoyo", "Kelurahan Dinoyo Kecamatan Lowokwaru Kota Malang", .workUnit, 24, "35.73.05.1004"),
    ]
    private static let tree = AgencyTree(
        offices.map { id, slug, name, kind, parent, region in
            Agency(
                id: Agency.ID(id),
                slug: slug,
                name: name,
                kind: kind,
                parent: parent.map { Agency.ID($0) },
                region: region
            )
        }
    )
    private static let index = DutyIndex(tree)
    private static let roads = "dinas-pekerjaan-umum-dan-penataan-ruang"

    private func offices(_ duty: String, _ region: String?, _ text: String = "", chosen: Int64? = nil) -> [String] {
        Jurisdiction(Self.tree, Self.index)
            .candidates(
                for: duty,
                at: region.flatMap(RegionCode.init),
                chosen: chosen.map { Agency.ID($0) },
                text: text
            ).map { Self.tree[$0.agency]?.slug ?? "?" }
    }

    @Test(
        arguments: [
            (21, Self.roads), (11, Self.roads), (22, "dinas-pendidikan"), (12, "dinas-pendidikan"), (24, "kecamatan"),
            (25, "kelurahan"), (3, "pln"), (20, nil), (10, nil), (1, nil),
        ] as [(Int64, String?)]
    )
    func anOfficeHasADutyWhicheverGovernmentItBelongsTo(agency: Int64, duty: String?) {
        #expect(Self.index.duty(of: Agency.ID(agency)) == duty)
    }

    @Test(
        arguments: [
            (roads, "35.73.05.1004", ["dinas-pupr-kota-malang", "dinas-pupr-provinsi-jawa-timur"]),
            (roads, "35", ["dinas-pupr-provinsi-jawa-timur"]),
            ("kecamatan", "35.73.05.1004", ["kecamatan-lowokwaru-kota-malang"]),
            ("kelurahan", "35.73.05.1004", ["kelurahan-dinoyo"]), ("kelurahan", "35.73.05", []),
            ("pln", "35.73", ["pln"]), ("pln", nil, ["pln"]), (roads, nil, []), ("dinas-sosial", "35.73", []),
            // Neither is the city's health office, whether or not the body itself is known.
            ("kementerian-kesehatan", "35.73", ["kementerian-kesehatan"]), ("bpjs-kesehatan", "35.73", []),
            ("dinas-perumahan-dan-kawasan-permukiman", "35.73", ["dprkp-malang"]),
        ] as [(String, String?, [String])]
    )
    func theNearestThatCanDoItComesFirst(duty: String, region: String?, expected: [String]) {
        #expect(offices(duty, region) == expected)
    }

    @Test func whereNoPlaceIsKnownTheReportersChoiceSaysIt() {
        #expect(offices(Self.roads, nil, chosen: 24) == ["dinas-pupr-kota-malang"])
    }

    @Test(arguments: [
        (roads, "lubang di jalan nasional depan pasar", "kementerian-pekerjaan-umum", "UU 38/2004 Pasal 14"),
        (roads, "lubang di jalan provinsi", "dinas-pupr-provinsi-jawa-timur", "UU 38/2004 Pasal 15"),
        ("dinas-pendidikan", "uang gedung di sma negeri 1", "dindik-jatim", "UU 23/2014, lampiran huruf A"),
    ])
    func theLawSaysWhoseAThingIs(duty: String, text: String, owner: String, citation: String) throws {
        let found = Jurisdiction(Self.tree, Self.index)
            .candidates(for: duty, at: RegionCode("35.73"), chosen: nil, text: text)
        let first = try #require(found.first)
        #expect(Self.tree[first.agency]?.slug == owner)
        #expect(first.rule?.citation == citation)
        #expect(abs(found.reduce(0) { $0 + $1.share } - 1) < 0.000_1)
        // A word that only begins so names something else.
        #expect(offices(duty, "35.73", "smart city, jalan nasionalis").first?.hasSuffix("malang") == true)
    }
}
