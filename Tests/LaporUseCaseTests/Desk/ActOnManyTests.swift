// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// One action on many is each on its own.
@Suite struct ActOnManyTests {
    @Test func doesWhatMayBeDoneAndSaysWhyNotOfTheRest() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let ready = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        let telling = try await lapor.submit {
            ($0.agency, $0.body) = ("kota-surabaya", "Hubungi saya di 0812 3456 7890.")
        }.trackingID
        let done = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        try await lapor.act(.verify, on: done, by: .officer(city))
        let foreign = try await lapor.submit { $0.agency = "kota-malang" }.trackingID
        let many = ActOnMany(lapor.ports)
        let all = [ready, telling, done, foreign, ready]

        let survey = try await many.survey(.verify, on: all, by: city)
        #expect(survey.map(\.trackingID) == [ready, telling, done, foreign])
        #expect(survey.map { $0.obstacle == nil } == [true, false, false, false])
        #expect(survey[1].obstacle == .tellsWho)
        #expect(survey[3].title == nil)
        let versions = Dictionary(uniqueKeysWithValues: survey.map { ($0.trackingID, $0.version) })
        let result = try await many(ActionRequest(.verify), on: all, ifAt: versions, key: "k1", by: city)
        #expect(result.map { $0.obstacle == nil } == [true, false, false, false])
        // Sent again, it answers as before, and nothing is done twice.
        let again = try await many(ActionRequest(.verify), on: all, ifAt: versions, key: "k1", by: city)
        #expect(again.map { $0.obstacle == nil } == [true, false, false, false])
        let view = try await ReadReport(lapor.ports)(ready, for: .officer(city))
        #expect(view.timeline.count { $0.event.name == .verified } == 1)
    }

    @Test func whatMovedOnMeanwhileIsLeftAlone() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        var request = ActionRequest(.prioritise)
        request.kind = "high"
        let many = ActOnMany(lapor.ports)
        let survey = try await many.survey(.prioritise, on: [id], by: city)
        try await lapor.act(.verify, on: id, by: .officer(city))

        let result = try await many(request, on: [id], ifAt: [id: survey[0].version], key: "k2", by: city)
        #expect(result[0].obstacle == .refused(.stale(version: survey[0].version + 1)))
    }

    @Test func refusesWhatMakesNoSenseForMany() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        let many = ActOnMany(lapor.ports)

        await #expect(throws: Refusal.self) { try await many.survey(.finalAnswer, on: [id], by: city) }
        await #expect(throws: Refusal.self) { try await many.survey(.verify, on: [], by: city) }
        let tooMany = (0...ActOnMany.most).map { TrackingID(random: Int64($0)) }
        await #expect(throws: Refusal.self) { try await many.survey(.verify, on: tooMany, by: city) }
    }
}
