// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct GazetteerTests {
    private static let places: [(String, String, Region.Kind)] = [
        ("35.78.05.1003", "Kedungdoro", .urbanVillage), ("35", "Jawa Timur", .province),
        ("35.10", "Kabupaten Banyuwangi", .regency), ("35.10.23", "Tegalsari", .district),
        ("35.78", "Kota Surabaya", .city), ("35.78.05", "Tegalsari", .district),
        ("35.78.05.1001", "Tegalsari", .urbanVillage), ("51", "Bali", .province),
        ("51.71", "Kota Denpasar", .city), ("51.71.01.2001", "Sanur Kaja", .village),
    ]
    private static let gazetteer = Gazetteer(
        places.compactMap { code, name, kind in
            RegionCode(code).map { Region(code: $0, name: name, kind: kind) }
        }
    )

    @Test(arguments: ["11", "11.01", "11.01.02", "11.01.02.2003", "96.71.05.1010"])
    func aCodeIsReadAndWrittenAlike(text: String) throws {
        let code = try #require(RegionCode(text))
        #expect(code.description == text)
        #expect(code.level == text.split(separator: ".").count)
    }

    @Test(arguments: [
        "", "1", "111", "11.", ".11", "11.1", "11.001", "11.01.01.201", "11.01.01.20011", "11.01.01.2001.1", "11.0a",
        "00", "11.00", "11.01.01.0000", "11 01", "-1", "１１", "11\0", "9999999999999",
    ])
    func whatIsNoCodeIsNotRead(text: String) {
        #expect(RegionCode(text) == nil)
    }

    @Test(arguments: [("35.78.05.1003", "35.78.05"), ("35.78.05", "35.78"), ("35.78", "35"), ("35", nil)])
    func aPlaceLiesInAnother(text: String, parent: String?) {
        #expect(RegionCode(text)?.parent?.description == parent)
    }

    @Test func aPlaceIsFoundByItsCode() {
        #expect(Self.gazetteer["35.78.05.1003"]?.name == "Kedungdoro")
        #expect(Self.gazetteer["35.78.05.1003"]?.kind == .urbanVillage)
        #expect(Self.gazetteer["35.78.05.1004"] == nil)
        #expect(Self.gazetteer["nonsense"] == nil)
        #expect(Self.gazetteer.count == Self.places.count)
    }

    @Test(
        arguments: [
            (nil, ["35", "51"]), ("35", ["35.10", "35.78"]), ("35.78", ["35.78.05"]),
            ("35.78.05", ["35.78.05.1001", "35.78.05.1003"]), ("35.78.05.1001", []), ("51.71", []), ("99", []),
        ] as [(String?, [String])]
    )
    func whatLiesDirectlyInAPlaceIsListed(parent: String?, codes: [String]) {
        let code = parent.flatMap { RegionCode($0) }
        #expect(Self.gazetteer.children(of: code).map(\.code.description) == codes)
        let first = Self.gazetteer.children(of: code, limit: 1)
        #expect(first.map(\.code.description) == Array(codes.prefix(1)))
        let rest = Self.gazetteer.children(of: code, after: first.first?.code)
        #expect(rest.map(\.code.description) == Array(codes.dropFirst()))
    }

    @Test func aSearchGoesFromLargeToSmallAndPages() {
        let all = Self.gazetteer.matching("tegalSARI", limit: 10).map(\.code.description)
        #expect(all == ["35.10.23", "35.78.05", "35.78.05.1001"])
        let second = Self.gazetteer.matching("tegalsari", after: RegionCode("35.10.23"), limit: 1)
        #expect(second.map(\.code.description) == ["35.78.05"])
        let third = Self.gazetteer.matching("tegalsari", after: RegionCode("35.78.05"), limit: 5)
        #expect(third.map(\.code.description) == ["35.78.05.1001"])
        let within = Self.gazetteer.matching("tegalsari", within: RegionCode("35.78"), limit: 9)
        #expect(within.map(\.code.description) == ["35.78.05", "35.78.05.1001"])
        #expect(Self.gazetteer.matching("kaja sanur", limit: 9).map(\.code.description) == ["51.71.01.2001"])
        #expect(Self.gazetteer.matching("", limit: 9).isEmpty)
        #expect(Self.gazetteer.matching("sanur", within: RegionCode("51.71.01.2001"), limit: 9).isEmpty)
    }

    @Test(
        arguments: [
            ("tegalsari surabaya", ["35.78.05", "35.78.05.1001"]), ("surabaya", ["35.78"]),
            ("jawa timur tegalsari", ["35.10.23", "35.78.05", "35.78.05.1001"]), ("kedungdoro bali", []),
        ]
    )
    func wordsOfWhatAPlaceLiesInCount(typed: String, codes: [String]) {
        #expect(Self.gazetteer.matching(typed, limit: 9).map(\.code.description) == codes)
    }

    @Test(
        arguments: [
            ("Kedungdoro", "35.78.05.1003"), ("surabaya", "35.78"), ("Kota Surabaya, Jawa Timur", "35.78"),
            ("Tegalsari, Kota Surabaya, Jawa Timur", "35.78.05"),
            ("Tegalsari, Kabupaten Banyuwangi, Jawa Timur", "35.10.23"), ("Tegalsari, Surabaya", "35.78.05"),
            ("Sanur Kaja, Bali", "51.71.01.2001"), ("Tegalsari, Jawa Timur", nil),
            ("Tegalsari", nil), ("Atlantis", nil),
            ("", nil),
        ] as [(String, String?)]
    )
    func whatWasTypedMeansOnePlaceOrNone(typed: String, code: String?) {
        #expect(Self.gazetteer.only(named: typed)?.code.description == code)
    }

    @Test func aNameSaysWhatThePlaceLiesIn() {
        #expect(Self.gazetteer.fullName("35.78.05.1003") == "Kedungdoro, Tegalsari, Kota Surabaya, Jawa Timur")
        #expect(Self.gazetteer.fullName("51.71.01.2001") == "Sanur Kaja, Kota Denpasar, Bali")
        #expect(Self.gazetteer.fullName("x") == "")
    }
}
