// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// design.md 3, rule 4: each report keeps its own clock, visibility, right to contest and reporter.
@Suite struct MergeTests {
    private struct Three {
        let lapor: TestLapor
        let city: Requester
        let works: Requester
        let receipts: [Receipt]
        var ids: [TrackingID] { receipts.map(\.trackingID) }

        /// The second and third merged into the first, which a unit holds.
        init(_ engine: TestDatabase.Engine) async throws {
            let lapor = try await TestLapor.make(engine)
            self.lapor = lapor
            let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
            self.city = city
            works = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
            var receipts: [Receipt] = []
            for _ in 0..<3 {
                let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
                try await lapor.act(.verify, on: receipt.trackingID, by: city)
                receipts.append(receipt)
            }
            self.receipts = receipts
            try await lapor.act(.disposition, on: receipts[0].trackingID, by: city) {
                $0.agency = "dinas-pupr-surabaya"
            }
            for receipt in receipts.dropFirst() {
                try await lapor.act(.merge, on: receipt.trackingID, by: city) { [first = receipts[0]] in
                    $0.report = first.trackingID.description
                }
            }
        }

        func view(_ index: Int) async throws -> ReportView {
            try await ReadReport(lapor.ports)(ids[index], for: .holder(of: receipts[index]))
        }
        func isWhole() async throws -> Bool { try await VerifyAudit(lapor.ports)().findings.isEmpty }
    }

    @Test(arguments: TestDatabase.engines)
    func everyAnswerReachesEveryReporterAndAFinalOneSetsThemFree(_ engine: TestDatabase.Engine) async throws {
        let three = try await Three(engine)
        try await three.lapor.act(.interimAnswer, on: three.ids[0], by: three.works) { $0.text = "Besok dikerjakan." }
        #expect(try await three.view(1).state == .merged)

        try await three.lapor.act(.finalAnswer, on: three.ids[0], by: three.works) { $0.text = "Sudah selesai." }

        for index in 0..<3 {
            let view = try await three.view(index)
            #expect(view.state == .awaitingReporter)
            #expect(view.timeline.compactMap { $0.words[.answer] } == ["Besok dikerjakan.", "Sudah selesai."])
            #expect(view.agency.slug == "dinas-pupr-surabaya")
        }
        try await three.lapor.act(.contest, on: three.ids[2], by: .holder(of: three.receipts[2])) { $0.text = "Belum." }
        #expect(try await three.view(2).state == .contested)
        #expect(try await three.view(1).state == .awaitingReporter)
        #expect(try await three.isWhole())
    }

    @Test(arguments: TestDatabase.engines)
    func whenTheMasterIsWithdrawnTheNextIsPromoted(_ engine: TestDatabase.Engine) async throws {
        let three = try await Three(engine)

        try await three.lapor.act(.withdraw, on: three.ids[0], by: .holder(of: three.receipts[0]))

        #expect(try await three.view(0).state == .archived)
        let second = try await ReadReport(three.lapor.ports)(three.ids[1], for: three.city)
        #expect(second.state == .dispositioned && second.agency.slug == "dinas-pupr-surabaya")
        #expect(second.related.duplicates == [three.ids[2]])
        #expect(try await three.view(2).state == .merged)
        try await three.lapor.act(.finalAnswer, on: three.ids[1], by: three.works) { $0.text = "Beres." }
        #expect(try await three.view(2).state == .awaitingReporter)
        #expect(try await three.isWhole())
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsTakenOutAgainStandsWhereItStood(_ engine: TestDatabase.Engine) async throws {
        let three = try await Three(engine)

        try await three.lapor.act(.unmerge, on: three.ids[1], by: three.city)

        let view = try await three.view(1)
        #expect(view.state == .verified && view.agency.slug == "kota-surabaya")
        let master = try await ReadReport(three.lapor.ports)(three.ids[0], for: three.city)
        #expect(master.related.duplicates == [three.ids[2]])
    }

    @Test(arguments: TestDatabase.engines)
    func itFollowsItsMasterAndNothingIsMergedAcrossVisibilities(_ engine: TestDatabase.Engine) async throws {
        let three = try await Three(engine)
        _ = try await three.lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        try await three.lapor.act(.transfer, on: three.ids[0], by: three.city) {
            $0.agency = "dishub-surabaya"
            $0.text = "Lebih tepat."
        }
        #expect(try await three.view(1).agency.slug == "dishub-surabaya")

        let hidden = try await three.lapor.submit {
            $0.agency = "kota-surabaya"
            $0.visibility = "confidential"
        }
        try await three.lapor.act(.verify, on: hidden.trackingID, by: three.city)
        await #expect(throws: Refusal.cannotMerge(.otherVisibility)) {
            try await three.lapor.act(.merge, on: hidden.trackingID, by: three.city) {
                $0.report = three.ids[0].description
            }
        }
    }

    /// Merging into a report that the officer cannot see tells nothing of it.
    @Test func aMasterOutOfSightDoesNotExist() async throws {
        let three = try await Three(.memory)
        let foreign = try await three.lapor.submit { $0.agency = "kota-malang" }

        await #expect(throws: Refusal.invalid([FieldProblem("report", .doesNotExist)])) {
            try await three.lapor.act(.unmerge, on: three.ids[1], by: three.city)
            try await three.lapor.act(.merge, on: three.ids[1], by: three.city) {
                $0.report = foreign.trackingID.description
            }
        }
    }

    /// What is put right, redacted or erased in the one answer is so in all of them, also after they have parted.
    @Test(arguments: TestDatabase.engines)
    func whatBecomesOfAnAnswerBecomesOfItsCopies(_ engine: TestDatabase.Engine) async throws {
        let three = try await Three(engine)
        let lapor = three.lapor
        try await lapor.act(.interimAnswer, on: three.ids[0], by: three.works) {
            ($0.text, $0.isRead) = ("Pak Budi datang besok.", true)
        }
        let interim = try await three.view(0).version
        let final = try await lapor.act(.finalAnswer, on: three.ids[0], by: three.works) { $0.text = "Selesai." }
        #expect(final.version == (try await three.view(0).version))
        let seq = try #require(try await three.view(0).answers.last)

        try await lapor.act(.correct, on: three.ids[0], by: three.city) {
            ($0.text, $0.seq) = ("Selesai hari Senin.", Int(seq))
        }
        try await lapor.act(.redact, on: three.ids[0], by: three.city) {
            ($0.text, $0.kind, $0.seq) = ("Petugas datang besok.", "answer", Int(interim))
        }

        for index in 0..<3 {
            let words = try await three.view(index).timeline.map(\.words)
            #expect(words.compactMap { $0[.correction] } == ["Selesai hari Senin."])
            #expect(!words.contains { $0[.answer] == "Pak Budi datang besok." })
        }
        let keeper = Requester.officer(try await lapor.officer(.dataProtectionOfficer, at: "nasional"))
        try await lapor.act(.eraseWords, on: three.ids[0], by: keeper) { $0.seq = Int(interim) }
        let left = try await lapor.database.read {
            try $0.first("SELECT count(*) FROM report_text WHERE content LIKE '%Pak Budi%'") { try $0.number(0) }
        }
        #expect(left == 0)
        #expect(try await three.isWhole())
    }
}
