// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct FollowReportTests {
    private let email = "tetangga@example.id"

    private func world(_ engine: TestDatabase.Engine) async throws -> (TestLapor, Requester, Receipt) {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        try await lapor.act(.verify, on: receipt.trackingID, by: city)
        try await lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
        return (lapor, city, receipt)
    }

    /// What the worker sends, with the words that ship.
    private func letters(_ lapor: TestLapor) async throws -> [Letter] {
        while try await FanOutPromises(lapor.ports)() > 0 {}
        let send = SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: try TemplateFiles.shipped(),
            baseURL: "https://lapor.example"
        )
        while try await send() > 0 {}
        return lapor.messenger.letters.filter { $0.to == email }
    }

    private func token(_ deed: String, in letter: Letter) throws -> String {
        String(try #require(letter.text.firstMatch(of: try Regex("/kabar/\(deed)/([0-9a-f-]+)"))?.output[1].substring))
    }

    @Test(arguments: TestDatabase.engines)
    func nobodyIsWrittenToWhoHasNotSaidSo(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, receipt) = try await world(engine)
        let follow = FollowReport(lapor.ports)

        try await follow(receipt.trackingID, "Tetangga@Example.id", in: .indonesian, by: [.email])
        let question = try #require(try await letters(lapor).last)
        #expect(!question.text.contains("Lampu jalan"))
        try await lapor.act(.interimAnswer, on: receipt.trackingID, by: city) { $0.text = "Kami periksa." }
        #expect(try await letters(lapor).count == 1)

        #expect(try await follow.confirm(try token("konfirmasi", in: question)) == receipt.trackingID)
        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Lampu sudah menyala." }
        let news = try await letters(lapor)
        #expect(news.count == 2)
        let letter = try #require(news.last)
        #expect(letter.text.contains("Lampu jalan mati") && !letter.text.contains("Lampu sudah menyala"))
        #expect(letter.unsubscribe?.hasPrefix("https://lapor.example/kabar/berhenti/") == true)

        try await follow.stop(try token("berhenti", in: letter))
        try await lapor.act(.confirm, on: receipt.trackingID, by: .holder(of: receipt))
        #expect(try await letters(lapor).count == 2)
        #expect(try await lapor.count("follow") == 0)
    }

    @Test(arguments: TestDatabase.engines)
    func whoeverIsSignedInFollowsAtOnce(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, receipt) = try await world(engine)
        let session = try await lapor.account(email)
        let follow = FollowReport(lapor.ports)

        try await follow(receipt.trackingID, for: session.account, in: .english, by: [.email])

        #expect(try await follow.isFollowed(receipt.trackingID, by: session.account))
        #expect(try await follow.list(of: session.account).map(\.trackingID) == [receipt.trackingID])
        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Sudah." }
        #expect(try await letters(lapor).last?.subject.hasPrefix("There is an answer") == true)
        try await follow.stop(receipt.trackingID, for: session.account)
        #expect(try await follow.list(of: session.account).isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsHiddenIsNoLongerFollowedWithoutAWord(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, receipt) = try await world(engine)
        let session = try await lapor.account(email)
        try await FollowReport(lapor.ports)(receipt.trackingID, for: session.account, in: .indonesian, by: [.email])
        let before = try await letters(lapor).count

        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Sudah." }
        try await lapor.act(.changeVisibility, on: receipt.trackingID, by: .holder(of: receipt)) {
            $0.kind = "confidential"
        }

        #expect(try await letters(lapor).count == before)
        #expect(try await lapor.count("follow") == 0)
        try await lapor.act(.changeVisibility, on: receipt.trackingID, by: .holder(of: receipt)) { $0.kind = "public" }
        #expect(try await FollowReport(lapor.ports).isFollowed(receipt.trackingID, by: session.account) == false)
    }

    @Test func whatAnybodyMayNotReadDoesNotExist() async throws {
        let lapor = try await TestLapor.make()
        let unverified = try await lapor.submit()

        await #expect(throws: Refusal.notFound) {
            try await FollowReport(lapor.ports)(unverified.trackingID, email, in: .indonesian, by: [.email])
        }
    }

    @Test func anAddressIsAskedFiveTimesADayAtMost() async throws {
        let (lapor, _, receipt) = try await world(.memory)
        for _ in 0..<8 {
            try await FollowReport(lapor.ports)(receipt.trackingID, email, in: .indonesian, by: [.email])
        }

        #expect(try await letters(lapor).count == 5)
    }

    @Test(arguments: TestDatabase.engines)
    func anAddressIsAskedFiveTimesAtMostHoweverManyAskAtOnce(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, first) = try await world(engine)
        var reports = [first.trackingID]
        for _ in 0..<11 {
            reports.append(try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID)
            try await lapor.act(.verify, on: reports[reports.count - 1], by: city)
        }
        let follow = FollowReport(lapor.ports)

        try await withThrowingTaskGroup { group in
            for report in reports {
                group.addTask { [email] in try await follow(report, email, in: .indonesian, by: [.email]) }
            }
            try await group.waitForAll()
        }

        #expect(try await letters(lapor).count == 5)
    }

    @Test(arguments: ["", "1", "1-", "1-00000000000000000000000000000000", "x-y", "-1-ff", "99999999999999999999-ff"])
    func aLinkThatWasNotMadeHereDoesNothing(token: String) async throws {
        let (lapor, _, receipt) = try await world(.memory)
        try await FollowReport(lapor.ports)(receipt.trackingID, email, in: .indonesian, by: [.email])

        await #expect(throws: Refusal.notFound) { try await FollowReport(lapor.ports).confirm(token) }
        await #expect(throws: Refusal.notFound) { try await FollowReport(lapor.ports).stop(token) }
        #expect(try await lapor.count("follow") == 1)
    }

    @Test func theLinkToStopDoesNotConfirm() async throws {
        let (lapor, _, receipt) = try await world(.memory)
        try await FollowReport(lapor.ports)(receipt.trackingID, email, in: .indonesian, by: [.email])
        let letter = try #require(try await letters(lapor).last)

        let stop = try token("berhenti", in: letter)
        await #expect(throws: Refusal.notFound) { try await FollowReport(lapor.ports).confirm(stop) }
    }

    @Test(arguments: TestDatabase.engines)
    func aWishThatIsNeverConfirmedIsForgotten(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _, receipt) = try await world(engine)
        try await FollowReport(lapor.ports)(receipt.trackingID, email, in: .indonesian, by: [.email])
        lapor.advance(days: 1.1)

        _ = try await ForgetExpired(lapor.ports)()

        #expect(try await lapor.count("follow") == 0)
    }

    @Test func noOfficerReadsWhoFollows() async throws {
        let (lapor, city, receipt) = try await world(.memory)
        let session = try await lapor.account(email)
        try await FollowReport(lapor.ports)(receipt.trackingID, for: session.account, in: .indonesian, by: [.email])
        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: city) { $0.text = "Sudah." }
        _ = try await letters(lapor)

        let log = try await ReadDeliveries(lapor.ports)(receipt.trackingID, for: city)

        #expect(!log.lines.contains { $0.key.rule.hasPrefix("followed") })
    }
}
