// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct DeliveryLogTests {
    /// A report that a unit of Surabaya has, with the letters that this brought about.
    private func world(_ engine: TestDatabase.Engine = .memory) async throws -> (TestLapor, Receipt, Officer) {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let holder = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        let receipt = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        try await lapor.act(.verify, on: receipt.trackingID, by: .officer(national))
        try await lapor.act(.disposition, on: receipt.trackingID, by: .officer(national)) {
            $0.agency = "dinas-pupr-surabaya"
        }
        return (lapor, receipt, holder)
    }

    private func send(_ lapor: TestLapor) async throws {
        while try await FanOutPromises(lapor.ports)() > 0 {}
        let letters = SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: try TemplateFiles.shipped(),
            baseURL: "https://lapor.example"
        )
        while try await letters() > 0 {}
    }

    @Test(arguments: TestDatabase.engines)
    func officersSeeAllLettersAndTheReporterTheirOwn(_ engine: TestDatabase.Engine) async throws {
        let (lapor, receipt, holder) = try await world(engine)
        try await send(lapor)
        let read = ReadDeliveries(lapor.ports)

        let whole = try await read(receipt.trackingID, for: .officer(holder)).lines
        let own = try await read(receipt.trackingID, for: .holder(of: receipt)).lines

        #expect(own.map(\.key.rule) == ["report_moved", "report_verified", "report_received"])
        #expect(own.allSatisfy { $0.recipient == .reporter && $0.state == .sent && $0.attempts == 1 })
        #expect(own.allSatisfy { $0.settledAt == lapor.now && $0.nextAt == nil && $0.problem == nil })
        #expect(whole.count == 5)
        #expect(whole.filter { $0.recipient == .officer(holder.name) }.map(\.key.rule) == ["work_arrived"])
        #expect(whole.map(\.key.seq) == whole.map(\.key.seq).sorted(by: >))
    }

    @Test(arguments: TestDatabase.engines)
    func pagesHoldEachLetterOnce(_ engine: TestDatabase.Engine) async throws {
        let (lapor, receipt, holder) = try await world(engine)
        try await send(lapor)
        let read = ReadDeliveries(lapor.ports)
        let whole = try await read(receipt.trackingID, for: .officer(holder)).lines.map(\.key)

        var found: [DeliveryKey] = []
        var next: DeliveryKey?
        repeat {
            let page = try await read(receipt.trackingID, for: .officer(holder), after: next, limit: 2)
            #expect(page.lines.count <= 2)
            found += page.lines.map(\.key)
            next = page.next
        } while next != nil

        #expect(found == whole)
    }

    @Test func whoMayNotSeeTheReportHasNoLog() async throws {
        let (lapor, receipt, _) = try await world()
        let stranger = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-malang")
        let read = ReadDeliveries(lapor.ports)
        await #expect(throws: Refusal.notFound) { try await read(receipt.trackingID, for: .officer(stranger)) }
        let wrong = try #require(AccessCode(typed: "000000000000"))
        await #expect(throws: Refusal.wrongAccessCode) { try await read(receipt.trackingID, for: .reporter(wrong)) }
    }

    @Test func aFailureShowsItsCodeAndNotItsWords() async throws {
        let (lapor, receipt, _) = try await world()
        lapor.messenger.fail(with: MessengerFailure("smtp_451", detail: "siti@example.id", isRetryable: true))
        try await send(lapor)
        let read = ReadDeliveries(lapor.ports)

        let waiting = try await read(receipt.trackingID, for: .holder(of: receipt)).lines
        #expect(waiting.allSatisfy { $0.state == .waiting && $0.problem == "smtp_451" && $0.settledAt == nil })
        #expect(waiting.allSatisfy { $0.nextAt == lapor.now.addingTimeInterval(60) })

        lapor.messenger.fail(with: MessengerFailure("smtp_550", isRetryable: false))
        lapor.advance(days: 1)
        try await send(lapor)
        let failed = try await read(receipt.trackingID, for: .holder(of: receipt)).lines
        #expect(failed.allSatisfy { $0.state == .failed && $0.problem == "smtp_550" && $0.attempts == 2 })
        #expect(failed.allSatisfy { $0.settledAt == lapor.now && $0.nextAt == nil })
    }
}
