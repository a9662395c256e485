// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporText
import LaporUseCases
import Testing

/// Whoever verifies is told whose a report is likely to be, and why, from what everybody may know.
@Suite struct ProposeAgenciesTests {
    private func send(
        _ lapor: TestLapor,
        to agency: String,
        about category: String = "roads",
        _ change: (inout ReportDraft) -> Void = { _ in }
    ) async throws {
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await lapor.submit {
            ($0.agency, $0.category, $0.regionCode) = ("kota-surabaya", category, "35.78.05")
            change(&$0)
        }.trackingID
        try await lapor.act(.verify, on: id, by: city)
        try await lapor.act(.disposition, on: id, by: city) { $0.agency = agency }
    }

    private func suggested(_ lapor: TestLapor, in region: String?, about category: String?) async throws -> [String] {
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit {
            ($0.agency, $0.category, $0.regionCode) = ("kota-surabaya", category, region)
        }.trackingID
        let view = try await ReadReport(lapor.ports)(id, for: .officer(city))
        return try await ProposeAgencies(lapor.ports)(view, for: city).map {
            "\($0.agency.slug) \($0.custom?.count ?? 0)"
        }
    }

    @Test(arguments: TestDatabase.engines)
    func whereTheSameTopicWentMostOftenInTheSameCity(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        try await lapor.staff("dishub-surabaya", "dinas-pupr-surabaya")
        try await send(lapor, to: "dishub-surabaya", about: "street_lighting")
        for _ in 0..<2 { try await send(lapor, to: "dinas-pupr-surabaya") }
        // What is hidden shows itself by no number.
        try await send(lapor, to: "dishub-surabaya") { $0.visibility = "confidential" }

        let found = try await suggested(lapor, in: "35.78.05.1003", about: "roads")
        #expect(found == ["dinas-pupr-surabaya 2", "dishub-surabaya 1"])
        // A part of a topic asks only for itself.
        #expect(try await suggested(lapor, in: "35.78", about: "street_lighting") == ["dishub-surabaya 1"])
        for (region, topic) in [(nil, "roads"), ("35", "roads"), ("35.78", nil)] as [(String?, String?)] {
            #expect(try await suggested(lapor, in: region, about: topic).isEmpty)
        }
    }

    @Test func onlyWhomTheOfficerMaySendItTo() async throws {
        let lapor = try await TestLapor.make()
        try await lapor.staff("dishub-surabaya")
        try await send(lapor, to: "dishub-surabaya")
        let malang = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        let id = try await lapor.submit {
            ($0.agency, $0.category, $0.regionCode) = ("kota-malang", "roads", "35.78.05")
        }.trackingID
        let view = try await ReadReport(lapor.ports)(id, for: .officer(malang))
        #expect(try await ProposeAgencies(lapor.ports)(view, for: malang).isEmpty)
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let theirs = try await ReadReport(lapor.ports)(id, for: .officer(nation))
        #expect(try await ProposeAgencies(lapor.ports)(theirs, for: nation).map(\.agency.slug) == ["dishub-surabaya"])
    }

    /// What the program would bring along: two duties, by their words.
    @Sendable private static func model(_ subject: TextSubject) -> [UInt8]? {
        let words = [
            "dinas-perhubungan": "lampu jalan padam pju parkir", "dinas-pupr": "jalan berlubang aspal trotoar",
        ]
        return subject == .agency ? TextModel.trained(on: [], descriptions: words).bytes : nil
    }

    @Test func theWordsOfAReportAndItsPlaceNameTheOffice() async throws {
        let lapor = try await TestLapor.make(models: Self.model)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit {
            ($0.agency, $0.regionCode, $0.category) = ("kota-surabaya", "35.78.05", nil)
            ($0.title, $0.body) = (
                "Lampu jalan padam", "Sudah tiga malam lampu jalan dan PJU di gang kami padam, yang di ujung juga."
            )
        }.trackingID
        let view = try await ReadReport(lapor.ports)(id, for: .officer(city))

        let found = try await ProposeAgencies(lapor.ports)(view, for: city)

        let first = try #require(found.first)
        #expect(first.agency.slug == "dishub-surabaya")
        #expect(first.probability > 0.5)
        #expect(first.words.contains("lampu"))
        #expect(Set(first.words).isDisjoint(with: ["yang", "dan", "di"]))
        #expect(first.custom == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func whatSomebodyCorrectedIsProposedForTheSameText(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine, models: Self.model)
        try await lapor.staff("dishub-surabaya", "dinas-pupr-surabaya")
        let title = "Lampu jalan Pandegiling padam"
        let same: (inout ReportDraft) -> Void = { draft in
            (draft.agency, draft.regionCode) = ("kota-surabaya", "35.78.05")
            (draft.title, draft.body) = (title, "Lampu jalan di Pandegiling gang tiga padam sejak Senin.")
        }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let first = try await lapor.submit(same).trackingID
        let before = try await ReadReport(lapor.ports)(first, for: .officer(city))
        #expect(try await ProposeAgencies(lapor.ports)(before, for: city).first?.agency.slug == "dishub-surabaya")

        try await lapor.act(.verify, on: first, by: .officer(city))
        try await lapor.act(.disposition, on: first, by: .officer(city)) { $0.agency = "dinas-pupr-surabaya" }
        try await lapor.index()

        let second = try await lapor.submit(same).trackingID
        let after = try await ReadReport(lapor.ports)(second, for: .officer(city))
        let found = try #require(try await ProposeAgencies(lapor.ports)(after, for: city).first)
        #expect(found.agency.slug == "dinas-pupr-surabaya" && found.precedents == 1)
    }
}
