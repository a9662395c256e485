// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ReportLifeTests {
    /// The main job, whole: no agency chosen, a unit that is not competent, an arbitration, a reply, a rating.
    @Test(arguments: TestDatabase.engines)
    func aReportLivesFromSubmissionToRating(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let works = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
        let transport = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya"))
        let receipt = try await lapor.submit()
        let (id, reporter) = (receipt.trackingID, Requester.holder(of: receipt))

        try await lapor.act(.verify, on: id, by: national) { $0.category = "street_lighting" }
        try await lapor.act(.disposition, on: id, by: national) { $0.agency = "kota-surabaya" }
        try await lapor.act(.forward, on: id, by: city) { $0.agency = "dinas-pupr-surabaya" }
        try await lapor.act(.giveBack, on: id, by: works) { $0.text = "Bukan wewenang kami." }
        try await lapor.act(.arbitrate, on: id, by: city) {
            $0.agency = "dishub-surabaya"
            $0.text = "Penerangan jalan ada pada perhubungan."
        }
        try await lapor.act(.interimAnswer, on: id, by: transport) { $0.text = "Petugas berangkat besok." }
        try await lapor.act(.reply, on: id, by: reporter) { $0.text = "Terima kasih, saya tunggu." }
        try await lapor.act(.finalAnswer, on: id, by: transport) { $0.text = "Lampu sudah diganti." }
        try await lapor.act(.confirm, on: id, by: reporter)
        let end = try await lapor.act(.rate, on: id, by: reporter) { $0.score = 5 }

        #expect(end.state == "closed")
        let view = try await ReadReport(lapor.ports)(id, for: reporter)
        #expect(view.agency.slug == "dishub-surabaya")
        #expect(view.category != nil && view.rating == 5)
        let expected: [Report.Event.Name] = [
            .submitted, .verified, .dispositioned, .forwarded, .disputed, .arbitrated, .answered, .replied, .answered,
            .confirmed, .closed, .rated,
        ]
        #expect(view.timeline.map(\.event.name) == expected)
        let result = try await VerifyAudit(lapor.ports)()
        #expect(result.findings.isEmpty && result.events == 12)
    }

    @Test(arguments: TestDatabase.engines)
    func aRepeatedKeyAnswersTheSame(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        var draft = ReportDraft()
        (draft.classification, draft.title, draft.body) = ("complaint", "a", "b")
        let key = CommandKey("k", scope: "test")
        let receipts = try await withThrowingTaskGroup { [draft] group in
            for _ in 0..<8 { group.addTask { try await SubmitReport(lapor.ports)(draft, key: key, by: .reporter) } }
            var receipts: [Receipt] = []
            for try await receipt in group { receipts.append(receipt) }
            return receipts
        }

        #expect(receipts.count == 8 && receipts.allSatisfy { $0 == receipts[0] })
        #expect(try await count("report", in: lapor.database) == 1)
        draft.body = "c"
        let other = draft
        await #expect(throws: Refusal.keyReused) {
            try await SubmitReport(lapor.ports)(other, key: key, by: .reporter)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func aRepeatedActionAnswersTheSame(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit().trackingID
        let key = CommandKey("verify-1", scope: "officer")

        let first = try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: id, key: key, by: national)
        let again = try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: id, key: key, by: national)

        #expect(first == again && first.version == 2)
        await #expect(throws: Refusal.outOfOrder(.verified, .verify)) {
            try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: id, by: national)
        }
    }

    /// Of many who act on what they saw, one wins and the log shows one.
    @Test(arguments: TestDatabase.engines)
    func onlyOneOfManyVerifies(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit().trackingID
        let won = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    do {
                        try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: id, ifAt: 1, by: national)
                        return 1
                    } catch is Refusal { return 0 }
                }
            }
            var won = 0
            for try await one in group { won += one }
            return won
        }
        #expect(won == 1)
        #expect(try await count("event", in: lapor.database) == 2)
    }

    @Test(arguments: TestDatabase.engines)
    func aStaleVersionChangesNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit().trackingID
        try await lapor.act(.verify, on: id, by: national)

        await #expect(throws: Refusal.stale(version: 2)) {
            try await ActOnReport(lapor.ports)(ActionRequest(.archive), on: id, ifAt: 1, by: national)
        }
        #expect(try await count("event", in: lapor.database) == 2)
    }

    @Test(arguments: TestDatabase.engines)
    func silenceClosesAfterTenWorkingDaysAndCanBeContested(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit()
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.act(.disposition, on: id, by: national) { $0.agency = "kota-surabaya" }
        try await lapor.act(.finalAnswer, on: id, by: city) { $0.text = "Selesai." }

        // 2 March 2026 + 10 working days, Nyepi's leave on the 18th passed over, is the 16th.
        lapor.advance(days: 13)
        #expect(try await RunTimers(lapor.ports)() == 0)
        lapor.advance(days: 2)
        #expect(try await RunTimers(lapor.ports)() == 1)
        #expect(try await RunTimers(lapor.ports)() == 0)

        let view = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
        #expect(view.state == .closed)
        try await lapor.act(.contest, on: id, by: .holder(of: receipt)) { $0.text = "Belum selesai." }
        #expect(try await ReadReport(lapor.ports)(id, for: .holder(of: receipt)).state == .contested)
    }

    @Test func aRefusedActionWritesNothing() async throws {
        let lapor = try await TestLapor.make()
        let works = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
        let id = try await lapor.submit { $0.agency = "dinas-pupr-surabaya" }.trackingID
        let before = try await count("outbox", in: lapor.database)

        await #expect(throws: Refusal.notPermitted(.verify)) {
            try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: id, by: works)
        }
        #expect(try await count("outbox", in: lapor.database) == before)
    }

    /// Trying to act reveals no more than trying to read.
    @Test func whatIsNotTheirsDoesNotExist() async throws {
        let lapor = try await TestLapor.make()
        let malang = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-malang"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        let other = try await lapor.submit()

        await #expect(throws: Refusal.notFound) {
            try await ActOnReport(lapor.ports)(ActionRequest(.verify), on: receipt.trackingID, ifAt: 9, by: malang)
        }
        for id in [receipt.trackingID, TrackingID(random: 1)] {
            await #expect(throws: Refusal.wrongAccessCode) {
                try await ActOnReport(lapor.ports)(ActionRequest(.confirm), on: id, by: .holder(of: other))
            }
        }
    }
}

func count(_ table: String, in database: any Database) async throws -> Int64 {
    try await database.read { try $0.first(Query(stringLiteral: "SELECT count(*) FROM \(table)")) { try $0.number(0) } }
        ?? -1
}
