// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ReadReportTests {
    @Test(arguments: TestDatabase.engines)
    func anUnverifiedReportDoesNotExistForStrangers(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let receipt = try await lapor.submit()
        await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(receipt.trackingID, for: nil) }

        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        try await lapor.act(.verify, on: receipt.trackingID, by: national)

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: nil)
        #expect(view.viewer == .stranger && view.actions.isEmpty && view.identity == nil)
    }

    @Test func aWrongCodeIsRefusedAndNeverAnsweredWithThePublicView() async throws {
        let lapor = try await TestLapor.make()
        let receipt = try await lapor.submit()
        let other = try await lapor.submit()
        await #expect(throws: Refusal.wrongAccessCode) {
            try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: other))
        }
        await #expect(throws: Refusal.wrongAccessCode) {
            try await ReadReport(lapor.ports)(TrackingID(random: 1), for: .holder(of: other))
        }
    }

    @Test func confidentialReportsStayWithTheReporterAndTheDesk() async throws {
        let lapor = try await TestLapor.make()
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let leader = Requester.officer(try await lapor.officer(.executiveViewer, at: "kota-surabaya"))
        let stranger = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-malang"))
        let receipt = try await lapor.submit {
            ($0.visibility, $0.reporterName) = ("confidential", "Siti")
        }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.act(.disposition, on: id, by: national) { $0.agency = "kota-surabaya" }

        #expect(try await ReadReport(lapor.ports)(id, for: city).identity?.name == "Siti")
        for requester in [nil, leader, stranger] {
            await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(id, for: requester) }
        }
        let page = try await ListPublishedReports(lapor.ports)(.init())
        #expect(page.lines.isEmpty)
    }

    @Test func anonymousMeansNobodySeesWho() async throws {
        let lapor = try await TestLapor.make()
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let receipt = try await lapor.submit { ($0.isAnonymous, $0.reporterName) = (true, "Siti") }
        #expect(try await ReadReport(lapor.ports)(receipt.trackingID, for: national).identity == nil)
        #expect(
            try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt)).identity?.name == "Siti"
        )
    }

    @Test(arguments: TestDatabase.engines)
    func theInboxShowsWhatBreaksNextAndPagesByKey(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.nationalAdmin, at: "nasional")
        var expected: [TrackingID] = []
        for _ in 0..<7 {
            expected.append(try await lapor.submit().trackingID)
            lapor.advance(days: 0.5)
        }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let direct = try await lapor.submit { $0.agency = "kota-surabaya" }

        var seen: [TrackingID] = []
        var key: ListKey?
        repeat {
            let page = try await ListInbox(lapor.ports)(.init(), for: officer, after: key, limit: 3)
            seen += page.lines.map(\.trackingID)
            key = page.next
        } while key != nil

        #expect(Set(seen) == Set(expected) && seen.count == 7)
        let page = try await ListInbox(lapor.ports)(.init(), for: city)
        #expect(page.lines.map(\.trackingID) == [direct.trackingID])
        let malang = try await lapor.agency("kota-malang").id
        await #expect(throws: Refusal.notFound) {
            var filter = ListInbox.Filter()
            filter.agency = malang
            _ = try await ListInbox(lapor.ports)(filter, for: city)
        }
    }

    @Test func everythingThatIsWrongWithADraftIsSaidAtOnce() async throws {
        let lapor = try await TestLapor.make()
        let refusal = await #expect(throws: Refusal.self) {
            try await lapor.submit {
                $0.classification = "oversight_complaint"
                $0.title = String(repeating: "x", count: 201)
                $0.body = "\u{0} \n "
                $0.incidentDate = "2027-01-01"
                $0.regionCode = "99"
                $0.agency = "Dinas"
                $0.reporterEmail = "no address"
                $0.latitude = 91
                $0.longitude = 0
            }
        }
        guard case .invalid(let problems)? = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        let expected: Set<String> = [
            "classification", "title", "body", "incident_date", "location.region_code", "agency_id", "reporter.email",
            "location.latitude",
        ]
        #expect(Set(problems.map(\.field)) == expected)
        #expect(problems.first { $0.field == "agency_id" }?.choices.count == 3)
    }

    /// What is pressing stands above the queue, however late it is due; for whoever it is hidden from it is not there.
    @Test(arguments: TestDatabase.engines)
    func emergenciesStandAboveTheQueue(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let watcher = try await lapor.officer(.executiveViewer, at: "kota-surabaya")
        var ids: [TrackingID] = []
        for visibility in ["public", "public", "confidential"] {
            let receipt = try await lapor.submit { ($0.agency, $0.visibility) = ("kota-surabaya", visibility) }
            try await lapor.act(.verify, on: receipt.trackingID, by: .officer(city))
            ids.append(receipt.trackingID)
        }
        for id in ids.dropFirst() {
            try await lapor.act(.flagEmergency, on: id, by: .officer(city)) { $0.text = "Api." }
        }

        #expect(try await ListInbox(lapor.ports).urgent(for: city).map(\.trackingID) == Array(ids.dropFirst()))
        #expect(try await ListInbox(lapor.ports).urgent(for: watcher).map(\.trackingID) == [ids[1]])
    }
}
