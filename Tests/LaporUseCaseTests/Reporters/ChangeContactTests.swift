// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporSecurity
import LaporTestSupport
import LaporUseCases
import Testing

/// Whoever reported says later how they are reached: by an address that they have proven, or in no way.
@Suite struct ChangeContactTests {
    private func account(_ email: String, _ id: Int64 = 7) throws -> Account {
        let contact = try #require(ContactPoint(typed: email))
        return Account(id: Account.ID(id), contact: contact, displayName: nil)
    }

    private func identity(of receipt: Receipt, _ lapor: TestLapor) async throws -> Identity? {
        try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt)).identity
    }

    @Test(arguments: TestDatabase.engines)
    func anAddressIsAddedChangedAndRemoved(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let change = ChangeContact(lapor.ports)
        let receipt = try await lapor.submit { $0.reporterName = "Siti" }
        let holder = Requester.holder(of: receipt)

        try await change(receipt.trackingID, to: account("siti@example.id"), by: holder)
        #expect(try await identity(of: receipt, lapor)?.email == "siti@example.id")
        #expect(try await identity(of: receipt, lapor)?.name == "Siti")
        try await change(receipt.trackingID, to: account("ani@example.id"), by: holder)
        #expect(try await identity(of: receipt, lapor)?.email == "ani@example.id")
        // The same once more is nothing.
        try await change(receipt.trackingID, to: account("ani@example.id"), by: holder)
        try await change(receipt.trackingID, to: nil, by: holder)

        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: holder)
        #expect(view.identity?.email == nil && view.identity?.name == "Siti")
        #expect(view.timeline.filter { $0.event.name == .contactChanged }.count == 3)
    }

    @Test(arguments: TestDatabase.engines)
    func officersCanAskFromThenOnAndTheLetterGoesThere(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        await #expect(throws: Refusal.nobodyToAsk) {
            try await lapor.act(.defer, on: receipt.trackingID, by: officer) { $0.text = "Di mana?" }
        }

        try await ChangeContact(lapor.ports)(
            receipt.trackingID,
            to: account("siti@example.id"),
            by: .holder(of: receipt)
        )

        try await lapor.act(.defer, on: receipt.trackingID, by: officer) { $0.text = "Di mana?" }
    }

    @Test func itIsOnTheListOfItsAccountFromThenOn() async throws {
        let lapor = try await TestLapor.make()
        let receipt = try await lapor.submit()
        let siti = try account("siti@example.id")

        try await ChangeContact(lapor.ports)(receipt.trackingID, to: siti, by: .holder(of: receipt))
        let mark = lapor.ports.vault.mark(Array("siti@example.id".utf8), for: .blindIndex)
        let found = try await lapor.ports.database.read { tx in
            try tx.rows("SELECT report_id FROM identity WHERE email_mark = \(mark)") { try $0.number(0) }
        }

        #expect(found.count == 1)
    }

    @Test func nobodyElseAndNotAfterErasure() async throws {
        let lapor = try await TestLapor.make()
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        let change = ChangeContact(lapor.ports)
        let officer = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let other = Requester.account(Account.ID(99))

        await #expect(throws: Refusal.notYours(.changeContact)) {
            try await change(receipt.trackingID, to: account("siti@example.id"), by: officer)
        }
        await #expect(throws: Refusal.notFound) {
            try await change(receipt.trackingID, to: account("siti@example.id"), by: other)
        }
        try await lapor.act(.eraseIdentity, on: receipt.trackingID, by: .holder(of: receipt))
        await #expect(throws: Refusal.identityErased) {
            try await change(receipt.trackingID, to: account("siti@example.id"), by: .holder(of: receipt))
        }
    }
}
