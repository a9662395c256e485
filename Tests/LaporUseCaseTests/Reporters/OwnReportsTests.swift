// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct OwnReportsTests {
    private let email = "warga@example.id"

    private func code(_ receipt: Receipt) throws -> AccessCode { try #require(AccessCode(typed: receipt.accessCode)) }
    private func ids(_ lapor: TestLapor, _ account: Account) async throws -> [TrackingID] {
        let list = try await ListOwnReports(lapor.ports)(account)
        return (list.waiting + list.others).map(\.line.trackingID)
    }

    @Test(arguments: TestDatabase.engines)
    func whatWasReportedOpenlyWithTheContactIsThere(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let own = try await lapor.submit { $0.reporterEmail = "Warga@example.id" }
        _ = try await lapor.submit { $0.reporterEmail = "lain@example.id" }
        _ = try await lapor.submit { $0.reporterPhone = "081234567890" }

        let session = try await lapor.account(email)

        #expect(try await ids(lapor, session.account) == [own.trackingID])
        let view = try await ReadReport(lapor.ports)(own.trackingID, for: .account(session.account.id))
        #expect(view.viewer == .reporter)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsAnonymousOrConfidentialIsClaimedWithItsCode(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let anonymous = try await lapor.submit {
            $0.reporterEmail = email
            $0.isAnonymous = true
        }
        let secret = try await lapor.submit {
            $0.reporterEmail = email
            $0.visibility = "confidential"
        }
        let session = try await lapor.account(email)
        #expect(try await ids(lapor, session.account).isEmpty)

        let claim = ClaimReport(lapor.ports)
        for receipt in [anonymous, secret] {
            await #expect(throws: Refusal.notFound) {
                try await ReadReport(lapor.ports)(receipt.trackingID, for: .account(session.account.id))
            }
            try await claim(receipt.trackingID, try code(receipt), for: session.account)
        }

        #expect(Set(try await ids(lapor, session.account)) == [anonymous.trackingID, secret.trackingID])
    }

    @Test func whatIsAnonymousHidesNothingThatIsOpen() async throws {
        let lapor = try await TestLapor.make()
        let own = try await lapor.submit { $0.reporterEmail = email }
        for _ in 0..<205 {
            _ = try await lapor.submit {
                $0.reporterEmail = email
                $0.isAnonymous = true
            }
        }

        let session = try await lapor.account(email)

        #expect(try await ids(lapor, session.account) == [own.trackingID])
    }

    @Test(arguments: TestDatabase.engines)
    func aWrongCodeClaimsNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let receipt = try await lapor.submit()
        let session = try await lapor.account(email)

        await #expect(throws: Refusal.wrongAccessCode) {
            try await ClaimReport(lapor.ports)(receipt.trackingID, AccessCode(random: 7), for: session.account)
        }
        await #expect(throws: Refusal.invalid([FieldProblem("access_code", .required)])) {
            try await ClaimReport(lapor.ports).typed("\(receipt.trackingID)", "", for: session.account)
        }

        #expect(try await ids(lapor, session.account).isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func whatWasTakenOffDoesNotComeBackByItself(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let own = try await lapor.submit { $0.reporterEmail = email }
        let session = try await lapor.account(email)
        _ = try await ids(lapor, session.account)
        let claim = ClaimReport(lapor.ports)

        try await claim.release(own.trackingID, from: session.account)

        #expect(try await ids(lapor, session.account).isEmpty)
        #expect(try await claim.holds(session.account, own.trackingID) == false)
        try await claim(own.trackingID, try code(own), for: session.account)
        #expect(try await ids(lapor, session.account) == [own.trackingID])
    }

    @Test(arguments: TestDatabase.engines)
    func whatWaitsForTheReporterStandsFirst(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let administrator = try await lapor.officer(.nationalAdmin, at: "nasional")
        let asked = try await lapor.submit { $0.reporterEmail = email }
        let newer = try await lapor.submit { $0.reporterEmail = email }
        try await lapor.act(.defer, on: asked.trackingID, by: .officer(administrator)) { $0.text = "Di mana?" }
        let session = try await lapor.account(email)

        let list = try await ListOwnReports(lapor.ports)(session.account)

        #expect(list.waiting.map(\.line.trackingID) == [asked.trackingID])
        #expect(list.waiting.first?.need == .completion)
        #expect(list.waiting.first?.remaining ?? 0 > 0)
        #expect(list.others.map(\.line.trackingID) == [newer.trackingID])
        try await lapor.act(.supplement, on: asked.trackingID, by: .account(session.account.id)) {
            $0.text = "Di depan pasar."
        }
        #expect(try await ListOwnReports(lapor.ports)(session.account).waiting.isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func withTheAccountGoesItsListAndNotItsReports(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let own = try await lapor.submit { $0.reporterEmail = email }
        let session = try await lapor.account(email)
        _ = try await ids(lapor, session.account)

        try await ManageAccount(lapor.ports).erase(session.account)

        #expect(try await AccountSessions(lapor.ports).account(session.token) == nil)
        for table in ["account", "account_key", "account_session", "account_report", "sign_in_code", "follow"] {
            #expect(try await lapor.count(table) == 0, "\(table)")
        }
        _ = try await ReadReport(lapor.ports)(own.trackingID, for: .holder(of: own))
    }

    @Test(arguments: TestDatabase.engines)
    func whenAReporterIsErasedNoListSaysWhoItWas(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let own = try await lapor.submit { $0.reporterEmail = email }
        let session = try await lapor.account(email)
        _ = try await ids(lapor, session.account)

        try await lapor.act(.eraseIdentity, on: own.trackingID, by: .account(session.account.id))

        #expect(try await lapor.count("account_report") == 0)
        #expect(try await ids(lapor, session.account).isEmpty)
    }
}
