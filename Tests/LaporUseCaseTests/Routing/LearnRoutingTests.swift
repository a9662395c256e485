// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// What is learnt from where reports went: measured before it is used, kept, and gone back from.
@Suite struct LearnRoutingTests {
    private static let matters = [
        ("dishub-surabaya", "Lampu padam", "Lampu penerangan di gang kami padam sejak malam"),
        ("dinas-pupr-surabaya", "Aspal berlubang", "Aspal di depan rumah kami berlubang dan dalam"),
    ]
    private static let few = LearnRouting.Fewest(known: 20, new: 4)

    /// Reports that went where they belong; `isSwapped` where the other unit does it.
    private func decide(_ lapor: TestLapor, _ count: Int, isSwapped: Bool = false) async throws {
        try await lapor.staff("dishub-surabaya", "dinas-pupr-surabaya")
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        for number in 0..<count {
            let matter = Self.matters[number % 2]
            let unit = isSwapped ? Self.matters[(number + 1) % 2].0 : matter.0
            let id = try await lapor.submit {
                ($0.agency, $0.regionCode) = ("kota-surabaya", "35.78.05")
                ($0.title, $0.body) = (matter.1, "\(matter.2), laporan ke-\(number).")
            }.trackingID
            try await lapor.act(.verify, on: id, by: city)
            try await lapor.act(.disposition, on: id, by: city) { $0.agency = unit }
            let officer = Requester.officer(try await lapor.officer(.liaisonOfficer, at: unit))
            try await lapor.act(.interimAnswer, on: id, by: officer) { $0.text = "Kami periksa di lapangan." }
            lapor.advance(days: 0.01)
        }
    }

    private func firstProposal(_ lapor: TestLapor, _ title: String, _ body: String) async throws -> String? {
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit {
            ($0.agency, $0.regionCode, $0.title, $0.body) = ("kota-surabaya", "35.78.05", title, body)
        }.trackingID
        let view = try await ReadReport(lapor.ports)(id, for: .officer(city))
        return try await ProposeAgencies(lapor.ports)(view, for: city).first?.agency.slug
    }

    @Test(arguments: TestDatabase.engines)
    func whatWasDecidedIsProposedAfterwards(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        #expect(try await LearnRouting(lapor.ports, fewest: Self.few)(.agency) == .tooFew(known: 0, new: 0))
        try await decide(lapor, 24)
        #expect(try await firstProposal(lapor, "Lampu padam", "Lampu di gang padam.") == nil)

        let outcome = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency)

        guard case .learned(let version, isUsed: true) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(version.texts == 24 && version.labels == 2 && version.share == 100)
        #expect(version.hits.first == version.hits.asked)
        #expect(try await firstProposal(lapor, "Lampu padam", "Lampu di gang padam.") == "dishub-surabaya")
        #expect(try await firstProposal(lapor, "Aspal", "Aspal berlubang dalam.") == "dinas-pupr-surabaya")
        // Nothing is new: nothing is learnt again.
        #expect(try await LearnRouting(lapor.ports, fewest: Self.few)(.agency) == .tooFew(known: 24, new: 0))
    }

    @Test(arguments: TestDatabase.engines)
    func aVersionIsGoneBackFrom(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        try await decide(lapor, 24)
        _ = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency)
        let version = try #require(try await ReadRouting(lapor.ports)(.agency).current)

        try await RollBackRouting(lapor.ports)(.agency, to: nil)

        #expect(try await ReadRouting(lapor.ports)(.agency).current == nil)
        #expect(try await firstProposal(lapor, "Lampu padam", "Lampu di gang padam.") == nil)
        try await RollBackRouting(lapor.ports)(.agency, to: version)
        #expect(try await firstProposal(lapor, "Lampu padam", "Lampu di gang padam.") == "dishub-surabaya")
        await #expect(throws: Refusal.notFound) { try await RollBackRouting(lapor.ports)(.topic, to: version) }
        await #expect(throws: Refusal.notFound) { try await RollBackRouting(lapor.ports)(.agency, to: .init(1)) }
    }

    @Test func whatItDidIsSeenInTheFiguresOfTheDay() async throws {
        let lapor = try await TestLapor.make()
        try await decide(lapor, 24)
        _ = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency)
        lapor.advance(days: 1)
        // The city has given each the other's work: what is in use is wrong every time, and it shows.
        try await decide(lapor, 40, isSwapped: true)

        let outcome = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency)

        guard case .learned(let version, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(version.formerHits == 0)
        let today = try #require(try await ReadRouting(lapor.ports)(.agency).checks.first)
        #expect(today.hits.first == 0 && today.hits.asked == 6)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsInUseIsKeptHoweverOftenItIsTriedInVain(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        try await decide(lapor, 24)
        _ = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency)
        let used = try #require(try await ReadRouting(lapor.ports)(.agency).versions.first)
        let now = lapor.now
        try await lapor.database.write { tx in
            for number in 1...20 {
                let vain = LearnedVersion(
                    id: .init(1_000_000 + Int64(number)),
                    subject: .agency,
                    madeAt: now,
                    texts: 24,
                    labels: 2,
                    share: 50,
                    hits: .init(asked: 2, first: 0, nearly: 0),
                    formerHits: 2
                )
                try TextModelStore(tx).add(vain, [1, 2, 3])
            }
        }

        #expect(try await firstProposal(lapor, "Lampu padam", "Lampu di gang padam.") == "dishub-surabaya")
        #expect(try await lapor.database.read { !(try TextModelStore($0).content(of: used.id)).isEmpty })
        #expect(try await lapor.database.read { try TextModelStore($0).content(of: .init(1_000_001)) }.isEmpty)
        // As little is new since the last of them as since the first.
        #expect(try await LearnRouting(lapor.ports, fewest: Self.few)(.agency) == .tooFew(known: 24, new: 0))
    }

    @Test func nothingHiddenIsLearntFrom() async throws {
        let lapor = try await TestLapor.make()
        try await decide(lapor, 22)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let hidden = try await lapor.submit {
            ($0.agency, $0.visibility) = ("kota-surabaya", "confidential")
        }.trackingID
        try await lapor.act(.verify, on: hidden, by: city)
        try await lapor.act(.disposition, on: hidden, by: city) { $0.agency = "dishub-surabaya" }
        let officer = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya"))
        try await lapor.act(.interimAnswer, on: hidden, by: officer) { $0.text = "Kami periksa." }

        guard case .learned(let version, _) = try await LearnRouting(lapor.ports, fewest: Self.few)(.agency) else {
            Issue.record("nothing was learnt")
            return
        }
        #expect(version.texts == 22)
    }

    @Test func itIsDoneOfANightByItself() async throws {
        let lapor = try await TestLapor.make()
        try await decide(lapor, 24)
        _ = try await LearnByNight(lapor.ports, fewest: Self.few)()
        #expect(try await ReadRouting(lapor.ports)(.agency).current == nil)
        // 02:30 of the next day, a little later for what was decided meanwhile.
        lapor.advance(days: 0.5)

        _ = try await LearnByNight(lapor.ports, fewest: Self.few)()

        #expect(lapor.now.localMinute.contains("T02:"))
        #expect(try await ReadRouting(lapor.ports)(.agency).current != nil)
    }
}
