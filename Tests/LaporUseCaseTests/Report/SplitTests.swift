// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// design.md 3, rule 4: what is split off keeps the original receipt date.
@Suite struct SplitTests {
    @Test(arguments: TestDatabase.engines)
    func aMatterOfItsOwnKeepsDayReporterAndCode(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit {
            $0.agency = "kota-surabaya"
            $0.reporterName = "Warga"
            $0.reporterEmail = "warga@example.id"
        }
        try await lapor.act(.verify, on: receipt.trackingID, by: city)
        lapor.advance(days: 2)

        let outcome = try await lapor.act(.split, on: receipt.trackingID, by: city) {
            ($0.publicTitle, $0.publicBody) = ("Sampah menumpuk", "Sampah di depan pasar juga tidak diangkut.")
        }

        let child = try #require(outcome.child.flatMap { TrackingID(typed: $0) })
        let view = try await ReadReport(lapor.ports)(child, for: .holder(of: receipt))
        #expect(view.state == .verified && view.title == "Sampah menumpuk")
        #expect(view.receivedAt.timeIntervalSince1970 * 1000 == Double(receipt.receivedAt))
        #expect(view.identity?.email == "warga@example.id")
        #expect(view.related.parent == receipt.trackingID)
        let parent = try await ReadReport(lapor.ports)(receipt.trackingID, for: city)
        #expect(parent.related.children == [child])
        await #expect(throws: Refusal.wrongAccessCode) {
            try await ReadReport(lapor.ports)(child, for: .reporter(AccessCode(random: 5)))
        }
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    /// Where the whole is, and what the whole knows of place and day; its code opens parts of parts.
    @Test(arguments: TestDatabase.engines)
    func aPartStaysWhereTheWholeIs(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        try await lapor.staff("dinas-pupr-surabaya")
        let receipt = try await lapor.submit {
            ($0.agency, $0.address, $0.incidentDate) = ("kota-surabaya", "Jalan Tunjungan 1", "2026-02-28")
            ($0.reporterName, $0.reporterEmail) = ("Warga", "warga@example.id")
        }
        let holder = Requester.holder(of: receipt)
        try await lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "dinas-pupr-surabaya" }
        func split(_ id: TrackingID) async throws -> TrackingID {
            let outcome = try await lapor.act(.split, on: id, by: city) {
                ($0.publicTitle, $0.publicBody) = ("Sampah", "Sampah tidak diangkut.")
            }
            return try #require(outcome.child.flatMap { TrackingID(typed: $0) })
        }

        let child = try await split(receipt.trackingID)
        let grandchild = try await split(child)

        for id in [child, grandchild] {
            let view = try await ReadReport(lapor.ports)(id, for: holder)
            #expect(view.agency.slug == "dinas-pupr-surabaya")
            #expect(view.address == "Jalan Tunjungan 1" && view.incidentDate?.iso == "2026-02-28")
        }
        // It goes back the way that the whole would.
        let works = Requester.officer(try await lapor.officer(.agencyAdmin, at: "dinas-pupr-surabaya"))
        try await lapor.act(.giveBack, on: child, by: works) {
            ($0.text, $0.agency) = ("Bukan kami.", "dishub-surabaya")
        }
        #expect(try await ReadReport(lapor.ports)(child, for: holder).agency.slug == "kota-surabaya")
        // Who hides the name, hides it everywhere.
        try await lapor.act(.takeBackIdentity, on: receipt.trackingID, by: holder)
        for id in [child, grandchild] { #expect(try await ReadReport(lapor.ports)(id, for: city).identity == nil) }
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    /// It is about the same person: what protects or hides the whole, does so to its parts.
    @Test(arguments: TestDatabase.engines, [Report.Action.Name.protect, .changeVisibility])
    func whatHidesTheWholeHidesItsParts(_ engine: TestDatabase.Engine, by action: Report.Action.Name) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        try await lapor.act(.verify, on: receipt.trackingID, by: city)
        var parts: [TrackingID] = []
        for whole in [receipt.trackingID, nil] {
            let id = try #require(whole ?? parts.last)
            let outcome = try await lapor.act(.split, on: id, by: city) {
                ($0.publicTitle, $0.publicBody) = ("Sampah", "Sampah tidak diangkut.")
            }
            parts.append(try #require(outcome.child.flatMap { TrackingID(typed: $0) }))
        }
        for id in parts { #expect(try await ReadReport(lapor.ports)(id, for: nil).title == "Sampah") }

        try await lapor.act(action, on: receipt.trackingID, by: city) {
            ($0.kind, $0.protection, $0.text) = ("confidential", "minor", "Menyebut seorang anak.")
            if action == .protect { ($0.kind, $0.text) = ("minor", nil) }
        }

        for id in parts {
            await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(id, for: nil) }
            let view = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
            #expect(view.visibility == .confidential)
        }
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }
}
