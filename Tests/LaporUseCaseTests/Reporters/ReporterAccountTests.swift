// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ReporterAccountTests {
    private let email = "warga@example.id"

    @Test(arguments: TestDatabase.engines)
    func aCodeFromTheLetterOpensASession(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)

        let session = try await lapor.account(" Warga@Example.id ")

        let sessions = AccountSessions(lapor.ports)
        #expect(session.account.contact.description == email)
        #expect(try await sessions.account(session.token) == session.account)
        #expect(try await sessions.account(String(session.token.reversed())) == nil)
        lapor.advance(days: 15)
        #expect(try await sessions.account(session.token) == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func whoComesAgainHasTheSameAccount(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let first = try await lapor.account(email)
        lapor.advance(days: 1)

        let second = try await lapor.account(email)

        #expect(first.account.id == second.account.id)
        #expect(first.token != second.token)
    }

    @Test func theAnswerIsTheSameWhetherOrNotSomebodyIsKnown() async throws {
        let lapor = try await TestLapor.make()
        _ = try await lapor.account(email)
        lapor.advance(days: 1)
        let ask = AskForCode(lapor.ports)

        let known = try await ask(email, in: .indonesian, by: [.email])
        let unknown = try await ask("lain@example.id", in: .indonesian, by: [.email])

        #expect(known.expiresAt == unknown.expiresAt)
        #expect(known.nextAt == unknown.nextAt)
        #expect(known.token.count == unknown.token.count)
    }

    @Test(arguments: ["", "bukan alamat", "0812", "warga@"])
    func refusesWhatReachesNobody(typed: String) async throws {
        let lapor = try await TestLapor.make()
        let refusal = await #expect(throws: Refusal.self) {
            try await AskForCode(lapor.ports)(typed, in: .indonesian, by: [.email])
        }
        #expect(refusal == .invalid([FieldProblem("email_or_phone", typed.isEmpty ? .required : .malformed)]))
    }

    @Test func saysThatNoRouteLeadsToATelephone() async throws {
        let lapor = try await TestLapor.make()
        await #expect(throws: Refusal.invalid([FieldProblem("email_or_phone", .noRoute)])) {
            try await AskForCode(lapor.ports)("0812 3456 7890", in: .indonesian, by: [.email])
        }
    }

    @Test func aTelephoneIsServedWhereThereIsARoute() async throws {
        let lapor = try await TestLapor.make()

        let session = try await lapor.account("0812-3456-7890", by: [.email, .sms])

        #expect(session.account.contact.description == "+6281234567890")
        #expect(lapor.messenger.letters.last?.to == "+6281234567890")
        #expect(lapor.messenger.letters.last?.key.hasSuffix("-sms") == true)
    }

    @Test(arguments: TestDatabase.engines)
    func aCodeIsGoodOnceAndInItsBrowserOnly(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let asked = try await AskForCode(lapor.ports)(email, in: .english, by: [.email])
        let code = try await lapor.newestCode()
        let signIn = SignInWithCode(lapor.ports)

        await #expect(throws: Refusal.wrongSignInCode) {
            try await signIn(String(repeating: "0", count: 64), code: code)
        }
        _ = try await signIn(asked.token, code: code)
        await #expect(throws: Refusal.wrongSignInCode) { try await signIn(asked.token, code: code) }
    }

    @Test(arguments: TestDatabase.engines)
    func afterFiveWrongOnesTheRightCodeOpensNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let asked = try await AskForCode(lapor.ports)(email, in: .indonesian, by: [.email])
        let code = try await lapor.newestCode()
        let wrong = code == "000000" ? "000001" : "000000"
        for _ in 0..<CodeRules.attempts {
            await #expect(throws: Refusal.wrongSignInCode) {
                try await SignInWithCode(lapor.ports)(asked.token, code: wrong)
            }
        }

        await #expect(throws: Refusal.wrongSignInCode) {
            try await SignInWithCode(lapor.ports)(asked.token, code: code)
        }
    }

    @Test func aCodeLivesTenMinutes() async throws {
        let lapor = try await TestLapor.make()
        let asked = try await AskForCode(lapor.ports)(email, in: .indonesian, by: [.email])
        let code = try await lapor.newestCode()
        lapor.advance(days: 10.1 / 1_440)

        await #expect(throws: Refusal.wrongSignInCode) {
            try await SignInWithCode(lapor.ports)(asked.token, code: code)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func sentAgainItIsTheSameCodeAndALetterOfItsOwn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let ask = AskForCode(lapor.ports)
        let asked = try await ask(email, in: .indonesian, by: [.email])
        let first = try await lapor.newestCode()
        lapor.advance(days: 8.0 / 1_440)

        try await ask.again(asked.token, by: [.email])

        let second = try await lapor.newestCode()
        #expect(first == second)
        #expect(Set(lapor.messenger.letters.map(\.key)).count == 2)
        lapor.advance(days: 8.0 / 1_440)
        _ = try await SignInWithCode(lapor.ports)(asked.token, code: first)
    }

    @Test func tooManyLettersToOneContactAreRefused() async throws {
        let lapor = try await TestLapor.make()
        let ask = AskForCode(lapor.ports)
        let asked = try await ask(email, in: .indonesian, by: [.email])

        await #expect(throws: Refusal.tooManyAttempts(retryAfter: 60)) {
            try await ask(email, in: .indonesian, by: [.email])
        }
        await #expect(throws: Refusal.tooManyAttempts(retryAfter: 60)) {
            try await ask.again(asked.token, by: [.email])
        }
        _ = try await ask("lain@example.id", in: .indonesian, by: [.email])
    }

    @Test(arguments: TestDatabase.engines)
    func ofManyWhoAskAtOnceOnlyOneGetsALetter(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let ask = AskForCode(lapor.ports)

        let got = await withTaskGroup { group in
            for _ in 0..<12 {
                group.addTask { [email] in (try? await ask(email, in: .indonesian, by: [.email])) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }

        #expect(got == 1)
        #expect(try await lapor.count("sign_in_code") == 1)
    }

    @Test func noCodeAndNoAddressIsInTheDatabase() async throws {
        let lapor = try await TestLapor.make()
        _ = try await AskForCode(lapor.ports)(email, in: .indonesian, by: [.email])
        let code = try await lapor.newestCode()

        let kept = try await lapor.database.read { tx in
            try tx.rows("SELECT contact_mark, sealed, nonce, token_mark FROM sign_in_code") { row in
                (0..<4).flatMap { row.bytes($0) }
            }
        }

        let bytes = kept.flatMap(\.self)
        #expect(!bytes.isEmpty)
        for secret in [email, code] { #expect(!bytes.holds(Array(secret.utf8))) }
    }

    @Test(arguments: TestDatabase.engines)
    func aNameIsKeptAndTakenAway(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let session = try await lapor.account(email)
        let manage = ManageAccount(lapor.ports)

        try await manage.rename(session.account, to: "  Warga \n Kota ")
        #expect(try await AccountSessions(lapor.ports).account(session.token)?.displayName == "Warga Kota")
        try await manage.rename(session.account, to: " ")
        #expect(try await AccountSessions(lapor.ports).account(session.token)?.displayName == nil)
        await #expect(throws: Refusal.self) {
            try await manage.rename(session.account, to: String(repeating: "a", count: Account.nameLimit + 1))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func signingOutEverywhereEndsEverySession(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let first = try await lapor.account(email)
        lapor.advance(days: 0.1)
        let second = try await lapor.account(email)
        let sessions = AccountSessions(lapor.ports)

        try await sessions.end(first.token)
        #expect(try await sessions.account(first.token) == nil)
        #expect(try await sessions.account(second.token) != nil)
        try await sessions.endAll(of: second.account)
        #expect(try await sessions.account(second.token) == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func whatHasHadItsTimeIsForgotten(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await lapor.account(email)
        lapor.advance(days: 15)

        _ = try await ForgetExpired(lapor.ports)()

        for table in ["account_session", "sign_in_code", "contact_letter"] {
            #expect(try await lapor.count(table) == 0, "\(table)")
        }
        #expect(try await lapor.count("account") == 1)
    }
}
