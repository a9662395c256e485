// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct SignInTests {
    private let password = "password of tests"

    @Test(arguments: TestDatabase.engines)
    func aSessionBelongsToItsOfficerUntilItEnds(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")

        let session = try await SignIn(lapor.ports)(email: officer.email.uppercased(), password: password)

        let sessions = Sessions(lapor.ports)
        #expect(try await sessions.officer(session.token) == officer)
        #expect(try await sessions.officer(String(session.token.reversed())) == nil)
        lapor.advance(days: 1)
        #expect(try await sessions.officer(session.token) == nil)
    }

    @Test func refusesUnknownAddressesAndWrongPasswordsAlike() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for (email, password) in [(officer.email, "wrong"), ("nobody@example.id", password), ("", ""), ("\0", "\0")] {
            await #expect(throws: Refusal.wrongCredentials) {
                try await SignIn(lapor.ports)(email: email, password: password)
            }
        }
    }

    @Test func fiveFailuresRestTheAccountForAQuarterOfAnHour() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for _ in 0..<SignIn.attempts {
            await #expect(throws: Refusal.wrongCredentials) {
                try await SignIn(lapor.ports)(email: officer.email, password: "wrong")
            }
        }
        await #expect(throws: Refusal.tooManyAttempts(retryAfter: 900)) {
            try await SignIn(lapor.ports)(email: officer.email, password: password)
        }
        lapor.advance(days: 0.011)
        _ = try await SignIn(lapor.ports)(email: officer.email, password: password)
    }

    /// The housekeeping gives a patient guesser no new attempts; after a quiet day they are forgotten.
    @Test(arguments: TestDatabase.engines)
    func attemptsAreCountedForADay(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        func fail() async throws {
            await #expect(throws: Refusal.wrongCredentials) {
                try await SignIn(lapor.ports)(email: officer.email, password: "wrong")
            }
            _ = try await ForgetExpired(lapor.ports)()
        }
        for _ in 0..<4 { try await fail() }
        lapor.advance(days: 1.1)
        _ = try await ForgetExpired(lapor.ports)()
        for _ in 0..<5 { try await fail() }

        await #expect(throws: Refusal.self) {
            try await SignIn(lapor.ports)(email: officer.email, password: password)
        }
    }

    @Test func aDisabledOfficerIsOutAtOnce() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let session = try await SignIn(lapor.ports)(email: officer.email, password: password)

        try await ManageOfficers(lapor.ports).disable(officer.email)

        #expect(try await Sessions(lapor.ports).officer(session.token) == nil)
        await #expect(throws: Refusal.wrongCredentials) {
            try await SignIn(lapor.ports)(email: officer.email, password: password)
        }
    }
}
