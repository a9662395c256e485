// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Whoever is about to answer sees what was answered to the like: in the words that everybody reads, and nothing else.
@Suite struct FindAnswersTests {
    /// Confirmed by its reporter, so that it is closed.
    private func closed(
        _ title: String,
        _ answer: String,
        at slug: String = "kota-surabaya",
        _ lapor: TestLapor,
        _ change: (inout ReportDraft) -> Void = { _ in }
    ) async throws -> TrackingID {
        let officer = Requester.officer(try await lapor.officer(.agencyAdmin, at: slug))
        let receipt = try await lapor.submit {
            ($0.agency, $0.title, $0.body) = (slug, title, title)
            change(&$0)
        }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: officer)
        try await lapor.act(.disposition, on: id, by: officer) { $0.agency = slug }
        try await lapor.act(.finalAnswer, on: id, by: officer) { $0.text = answer }
        try await lapor.act(.confirm, on: id, by: .holder(of: receipt))
        return id
    }

    private func waiting(_ title: String, _ lapor: TestLapor) async throws -> (TrackingID, Officer) {
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { ($0.agency, $0.title, $0.body) = ("kota-surabaya", title, title) }.trackingID
        try await lapor.act(.verify, on: id, by: .officer(officer))
        try await lapor.act(.disposition, on: id, by: .officer(officer)) { $0.agency = "kota-surabaya" }
        return (id, officer)
    }

    @Test(arguments: TestDatabase.engines)
    func theLikestOfWhatEverybodyReadsComesFirst(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let like = try await closed("Lampu jalan padam di Jalan Nakula", "Lampu sudah kami ganti.", lapor)
        _ = try await closed("Lampu jalan padam di Jalan Arjuna", "Rahasia.", lapor) { $0.visibility = "confidential" }
        _ = try await closed("Sampah menumpuk di pasar", "Sampah sudah diangkut.", lapor)
        let (own, officer) = try await waiting("Lampu di Jalan Sadewa mati total", lapor)
        try await lapor.index()

        let view = try await ReadReport(lapor.ports)(own, for: .officer(officer))
        let found = try await FindAnswers(lapor.ports)(view, for: officer)
        #expect(found.map(\.line.trackingID) == [like])
        #expect(found.first?.answer == "Lampu sudah kami ganti." && found.first?.isOwnGovernment == true)
        #expect(try await FindAnswers(lapor.ports).answer(to: like, for: view) == "Lampu sudah kami ganti.")
        // Nobody who does not answer is shown any.
        let watcher = try await lapor.officer(.executiveViewer, at: "kota-surabaya")
        let watched = try await ReadReport(lapor.ports)(own, for: .officer(watcher))
        #expect(try await FindAnswers(lapor.ports)(watched, for: watcher).isEmpty)
        #expect(try await FindAnswers(lapor.ports).answer(to: like, for: watched) == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsHiddenOrStillOpenLendsNoAnswer(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let hidden = try await closed("Lampu jalan padam", "Rahasia.", lapor) { $0.visibility = "confidential" }
        let (open, officer) = try await waiting("Lampu jalan padam lagi", lapor)
        let (own, _) = try await waiting("Lampu jalan mati", lapor)
        try await lapor.act(.finalAnswer, on: open, by: .officer(officer)) { $0.text = "Belum tentu." }
        try await lapor.index()

        let view = try await ReadReport(lapor.ports)(own, for: .officer(officer))
        #expect(try await FindAnswers(lapor.ports)(view, for: officer).isEmpty)
        for other in [hidden, open] {
            #expect(try await FindAnswers(lapor.ports).answer(to: other, for: view) == nil)
        }
    }

    @Test func templatesThatFitComeFirst() async throws {
        let lapor = try await TestLapor.make(.memory)
        let (own, officer) = try await waiting("Lampu jalan mati total", lapor)
        let view = try await ReadReport(lapor.ports)(own, for: .officer(officer))
        let templates = KeepTemplates(lapor.ports)
        try await templates.write("Sampah", "Sampah akan kami angkut.", by: officer)
        try await templates.write("Lampu padam", "Lampu jalan akan kami periksa.", by: officer)
        let all = try await templates.available(to: officer)
        #expect(FindAnswers.matching(all, view).map(\.title) == ["Lampu padam"])
    }
}
