// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What stands in which group of an officer's queue, the same on both engines.
@Suite struct QueueTests {
    private func world(_ engine: TestDatabase.Engine) async throws -> (TestLapor, Officer, [TrackingID]) {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        var ids: [TrackingID] = []
        for title in ["Lampu", "Jalan", "Sampah", "Air"] {
            ids.append(
                try await lapor.submit {
                    ($0.agency, $0.title, $0.reporterEmail) = ("kota-surabaya", title, "siti@example.id")
                }.trackingID
            )
        }
        return (lapor, city, ids)
    }

    private func numbers(_ group: QueueGroup, _ lapor: TestLapor, _ officer: Officer) async throws -> [TrackingID] {
        var filter = ListInbox.Filter()
        filter.group = group
        return try await ListInbox(lapor.ports)(filter, for: officer).lines.map(\.trackingID)
    }

    @Test(arguments: TestDatabase.engines)
    func everyGroupHoldsWhatItSays(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, ids) = try await world(engine)
        try await lapor.act(.defer, on: ids[0], by: .officer(city)) { $0.text = "Di mana?" }
        try await lapor.act(.archive, on: ids[1], by: .officer(city)) { ($0.reason, $0.text) = ("duplicate", "Ganda.") }
        try await lapor.act(.verify, on: ids[2], by: .officer(city))
        try await lapor.act(.disposition, on: ids[2], by: .officer(city)) { $0.agency = "kota-surabaya" }
        try await lapor.act(.draft, on: ids[2], by: .officer(city)) {
            ($0.kind, $0.text) = ("final", "Sudah diangkut.")
        }

        #expect(try await Set(numbers(.all, lapor, city)) == [ids[0], ids[2], ids[3]])
        #expect(try await Set(numbers(.mine, lapor, city)) == [ids[2], ids[3]])
        #expect(try await numbers(.reporter, lapor, city) == [ids[0]])
        #expect(try await numbers(.approval, lapor, city) == [ids[2]])
        #expect(try await numbers(.ended, lapor, city) == [ids[1]])
        #expect(try await numbers(.overdue, lapor, city).isEmpty)
        lapor.advance(days: 2)
        #expect(try await numbers(.soon, lapor, city) == [ids[3]])
        lapor.advance(days: 20)
        #expect(try await Set(numbers(.overdue, lapor, city)) == [ids[2], ids[3]])
    }

    /// What the line of a queue says of the reporter's turn is what heads the report's own page.
    @Test(arguments: TestDatabase.engines)
    func theReportersTurnIsTheSameInTheQueueAndOnTheCase(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, ids) = try await world(engine)
        try await lapor.act(.defer, on: ids[0], by: .officer(city)) { $0.text = "Di mana?" }
        let lines = try await ListInbox(lapor.ports)(ListInbox.Filter(), for: city).lines

        let turns = try await ReadTurns(lapor.ports)(lines)

        let line = try #require(lines.first { $0.trackingID == ids[0] })
        #expect(turns.count == 1 && turns[line.id]?.kind == .completion && line.dueAt == nil)
        #expect(try await ReadReport(lapor.ports)(ids[0], for: .officer(city)).heading == turns[line.id])
    }

    @Test(arguments: TestDatabase.engines)
    func countsAreThoseOfTheListsUpToALimit(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, _) = try await world(engine)
        let inbox = ListInbox(lapor.ports)

        let counts = try await inbox.counts(ListInbox.Filter(), for: city)
        for (group, count) in counts where group != .ended {
            #expect(try await count == numbers(group, lapor, city).count, "\(group)")
        }
        let few = try await inbox.counts(ListInbox.Filter(), for: city, limit: 3)
        #expect(few.first { $0.group == .all }?.count == 3)
        #expect(try await inbox.counts(ListInbox.Filter(), for: lapor.officer(.apiDeveloper, at: "nasional")).isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func aPageGoesOnInEveryOrder(_ engine: TestDatabase.Engine) async throws {
        let (lapor, city, ids) = try await world(engine)
        let inbox = ListInbox(lapor.ports)
        for order in QueueFilter.Order.allCases {
            var filter = ListInbox.Filter()
            filter.order = order
            var found: [TrackingID] = []
            var key: ListKey?
            repeat {
                let page = try await inbox(filter, for: city, after: key, limit: 3)
                found += page.lines.map(\.trackingID)
                key = page.next
            } while key != nil
            #expect(found == (order == .newest ? ids.reversed() : ids), "\(order)")
        }
    }

    @Test func whoMayDecideFindsWhoAsksForAnIdentity() async throws {
        let (lapor, city, ids) = try await world(.memory)
        let second = try await lapor.officer(.nationalAdmin, at: "nasional")
        let guardian = try await lapor.officer(.dataProtectionOfficer, at: "nasional")
        try await lapor.act(.requestIdentity, on: ids[1], by: .officer(city)) { $0.text = "Ada ancaman." }
        let inbox = ListInbox(lapor.ports)

        #expect(try await inbox.identityRequests(for: second).map(\.trackingID) == [ids[1]])
        #expect(try await inbox.identityRequests(for: guardian).map(\.trackingID) == [ids[1]])
        // Whoever asked is no second person, and other roles decide nothing.
        #expect(try await inbox.identityRequests(for: city).isEmpty)
        let liaison = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        #expect(try await inbox.identityRequests(for: liaison).isEmpty)
        try await lapor.act(.grantIdentity, on: ids[1], by: .officer(second))
        #expect(try await inbox.identityRequests(for: guardian).isEmpty)
    }

    @Test func anAgencyOutOfReachIsNotCounted() async throws {
        let (lapor, city, _) = try await world(.memory)
        var filter = ListInbox.Filter()
        filter.agency = try await lapor.agency("nasional").id

        await #expect(throws: Refusal.notFound) { _ = try await ListInbox(lapor.ports).counts(filter, for: city) }
    }
}
