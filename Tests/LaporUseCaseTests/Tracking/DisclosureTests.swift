// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// Who reported, who may know, and who is told (design.md 3, Visibility; UU 27/2022).
@Suite struct DisclosureTests {
    @Test(arguments: TestDatabase.engines)
    func twoPersonsOpenAnIdentityForThreeDaysAndTheReporterKnows(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let keeper = Requester.officer(try await lapor.officer(.dataProtectionOfficer, at: "nasional"))
        let receipt = try await lapor.submit {
            ($0.agency, $0.reporterName, $0.reporterEmail) = ("kota-surabaya", "Warga", "warga@example.id")
            $0.isAnonymous = true
        }
        let id = receipt.trackingID
        func name() async throws -> String? { try await ReadReport(lapor.ports)(id, for: city).identity?.name }
        #expect(try await name() == nil)

        try await lapor.act(.requestIdentity, on: id, by: city) { $0.text = "Keselamatan pelapor." }
        await #expect(throws: Refusal.secondPersonNeeded) { try await lapor.act(.grantIdentity, on: id, by: city) }
        #expect(try await name() == nil)
        try await lapor.act(.grantIdentity, on: id, by: keeper)

        #expect(try await name() == "Warga")
        let own = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
        #expect(own.readings.map(\.isIdentity) == [true])
        #expect(own.timeline.map(\.event.name).contains(.identityGranted))
        lapor.advance(days: 8)
        #expect(try await name() == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func theReporterOpensItToOneAgencyAndTakesItBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit {
            ($0.agency, $0.reporterName, $0.reporterEmail) = ("kota-surabaya", "Warga", "warga@example.id")
            $0.isAnonymous = true
        }
        let (id, reporter) = (receipt.trackingID, Requester.holder(of: receipt))

        try await lapor.act(.openIdentity, on: id, by: reporter) { $0.agency = "kota-surabaya" }
        #expect(try await ReadReport(lapor.ports)(id, for: city).identity?.name == "Warga")
        try await lapor.act(.takeBackIdentity, on: id, by: reporter)
        #expect(try await ReadReport(lapor.ports)(id, for: city).identity == nil)

        try await lapor.act(.eraseIdentity, on: id, by: reporter)
        let own = try await ReadReport(lapor.ports)(id, for: reporter)
        #expect(own.identity == nil && own.isIdentityErased)
        await #expect(throws: Refusal.identityErased) { try await lapor.act(.openIdentity, on: id, by: reporter) }
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    /// A redaction changes what strangers and reporters read, wherever it stood; officers still see both.
    @Test(arguments: TestDatabase.engines)
    func whatIsRedactedStandsNowhereForStrangers(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: city) {
            ($0.publicBody, $0.agency, $0.isRead) = ("Rumah Pak Budi gelap.", "kota-surabaya", true)
        }
        try await lapor.act(.finalAnswer, on: id, by: city) {
            ($0.text, $0.isRead) = ("Sudah kami sampaikan ke Pak Budi.", true)
        }
        try await lapor.act(.redact, on: id, by: city) {
            ($0.kind, $0.seq, $0.text) = ("public_body", 1, "Rumah warga gelap.")
        }
        let answer = try #require(try await ReadReport(lapor.ports)(id, for: city).answers.first)
        try await lapor.act(.redact, on: id, by: city) {
            ($0.kind, $0.seq, $0.text) = ("answer", Int(answer), "Sudah kami sampaikan.")
        }

        let view = try await ReadReport(lapor.ports)(id, for: nil)

        let words = view.timeline.flatMap { $0.words.values } + [view.title, view.body]
        #expect(!words.contains { $0.contains("Budi") })
        #expect(view.body == "Rumah warga gelap.")
        let seen = try await ReadReport(lapor.ports)(id, for: city).timeline.flatMap { $0.words.values }
        #expect(seen.contains { $0.contains("Budi") })
    }

    /// What the inspectorate finds to be an ordinary complaint stays out of the lists of whom it is about.
    @Test(arguments: TestDatabase.engines)
    func aLoweredOversightComplaintIsInNoListOfTheAccused(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let nation = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let accused = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let inspector = try await lapor.officer(.internalOversight, at: "nasional")
        let receipt = try await lapor.submit { $0.title = "Pungli di loket" }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: nation) {
            $0.classification = "oversight_complaint"
            ($0.respondentAgency, $0.respondentKind) = ("kota-surabaya", "administrator")
        }
        try await lapor.act(.reclassify, on: id, by: .officer(inspector)) {
            ($0.classification, $0.text) = ("complaint", "Bukan pelanggaran.")
        }
        try await lapor.index()

        var search = ListInbox.Filter()
        search.search = try Search(typed: "pungli")
        for filter in [ListInbox.Filter(), search] {
            #expect(try await ListInbox(lapor.ports)(filter, for: accused).lines.isEmpty)
        }
        await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(id, for: .officer(accused)) }
    }
}
