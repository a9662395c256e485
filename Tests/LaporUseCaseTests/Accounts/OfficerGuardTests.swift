// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// What running officers must never do, whoever tries.
@Suite struct OfficerGuardTests {
    private func change(
        _ lapor: TestLapor,
        _ officer: Officer,
        by admin: Officer,
        heir: String = "",
        _ change: (inout RunOfficers.Wish) -> Void
    ) async throws {
        let detail = try await RunOfficers(lapor.ports).one(officer.id, for: admin)
        let present = detail.line.officer
        var wish = RunOfficers.Wish(
            name: present.name,
            role: present.role.rawValue,
            agency: present.agency.description,
            isDisabled: present.isDisabled
        )
        change(&wish)
        try await RunOfficers(lapor.ports)
            .change(officer.id, to: wish, heir: heir, because: "SK 7", ifAt: detail.mark, by: admin)
    }

    @Test func nobodyTouchesWhoWatchesThem() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for role in [Role.internalOversight, .supervisor] {
            let watching = try await lapor.officer(role, at: "kota-surabaya")
            lapor.advance(days: 0.1)
            let session = try await SignIn(lapor.ports)(email: watching.email, password: "password of tests")
            await #expect(throws: Refusal.notAdministrator) {
                try await change(lapor, watching, by: admin) { $0.agency = "dishub-surabaya" }
            }
            await #expect(throws: Refusal.notAdministrator) {
                try await change(lapor, watching, by: admin) { $0.name = "Lain" }
            }
            let officers = RunOfficers(lapor.ports)
            await #expect(throws: Refusal.notAdministrator) { try await officers.signOut(watching.id, by: admin) }
            await #expect(throws: Refusal.notAdministrator) { try await officers.writeAgain(watching.id, by: admin) }
            #expect(try await Sessions(lapor.ports).officer(session.token) != nil)
        }
    }

    @Test func nobodyInheritsByTheirOwnHand() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let leaving = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        lapor.advance(days: 1)
        await #expect(throws: Refusal.invalid([FieldProblem("heir", .notAllowed)])) {
            try await change(lapor, leaving, by: admin, heir: admin.email) { $0.isDisabled = true }
        }
        #expect(try await !RunOfficers(lapor.ports).one(leaving.id, for: admin).line.officer.isDisabled)
    }

    @Test(arguments: TestDatabase.engines)
    func theLastNationalAdministratorInheritsNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let last = try await lapor.officer(.nationalAdmin, at: "nasional")
        let acting = try await lapor.officer(.nationalAdmin, at: "kementerian-sosial")
        // Read from the session before access was taken away: the last one is the heir of somebody else.
        try await ManageOfficers(lapor.ports).disable(acting.email)
        let leaving = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        lapor.advance(days: 1)
        await #expect(throws: Refusal.invalid([FieldProblem("heir", .notAllowed)])) {
            try await change(lapor, leaving, by: acting, heir: last.email) { $0.isDisabled = true }
        }
        #expect(try await RunOfficers(lapor.ports).one(last.id, for: last).line.officer == last)
    }

    @Test(arguments: TestDatabase.engines)
    func aLinkOpensOnceWhoeverIsQuick(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        try await ForgottenPassword(lapor.ports)(email: officer.email)
        _ = try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: "http://lapor.example")()
        let letter = try #require(lapor.messenger.letters.last)
        let token = String(try #require(letter.text.firstMatch(of: /\/masuk\/sandi\/(\S+)/)).1)
        // Whoever comes now has read the link, and waits for the officer's row: all of them at the same moment.
        async let holding: Void = lapor.database.write { tx in
            _ = try tx.run(["UPDATE officer SET name = name WHERE id = \(officer.id)"])
            Thread.sleep(forTimeInterval: 1)
        }
        let opened = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<3 {
                group.addTask {
                    do {
                        try await ChoosePassword(lapor.ports)(token, password: "kata sandi ke-\(number)")
                        return true
                    } catch {
                        #expect(error as? Refusal == .notFound)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        try await holding
        #expect(opened == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func signingOutAndWritingAgainAreInTheLog(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let officer = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        let officers = RunOfficers(lapor.ports)
        try await change(lapor, officer, by: admin) { $0.name = "Nama Baru" }
        lapor.advance(days: 1)
        try await officers.signOut(officer.id, by: admin)
        lapor.advance(days: 1)
        try await officers.writeAgain(officer.id, by: admin)

        let changes = try await ListChanges(lapor.ports)(for: admin).changes
        #expect(changes.map(\.change.kind.rawValue) == ["access", "access", "officer"])
        #expect(changes.allSatisfy { $0.by == admin.party.code && $0.change.subject == "officer:\(officer.id)" })
        // Nothing to take back there, and nothing that hinders taking back what was changed before.
        #expect(changes.map(\.isReversible) == [false, false, true])
        await #expect(throws: Refusal.changedMeanwhile) {
            try await UndoChange(lapor.ports)(changes[0].id, because: "keliru", by: admin)
        }
        try await UndoChange(lapor.ports)(try #require(changes.last).id, because: "keliru", by: admin)
    }

    @Test(arguments: TestDatabase.engines)
    func nobodyIsFloodedWithLetters(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let officer = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        let officers = RunOfficers(lapor.ports)
        try await officers.writeAgain(officer.id, by: admin)
        lapor.advance(days: 60.0 / 86_400)
        await #expect(throws: Refusal.tooManyAttempts(retryAfter: 240)) {
            try await officers.writeAgain(officer.id, by: admin)
        }
        lapor.advance(days: 250.0 / 86_400)
        try await officers.writeAgain(officer.id, by: admin)
    }

    @Test(arguments: TestDatabase.engines)
    func anInvitationIsWholeOrNothing(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        try await lapor.database.write { _ = try $0.run(["ALTER TABLE password_link RENAME TO gone"]) }
        await #expect(throws: (any Error).self) {
            try await RunOfficers(lapor.ports).invite(
                email: "baru@example.id",
                name: "Petugas Baru",
                role: "liaison_officer",
                agency: "dishub-surabaya",
                because: "SK 7",
                by: admin
            )
        }
        #expect(try await ManageOfficers(lapor.ports).list().map(\.email) == [admin.email])
    }

    @Test(arguments: TestDatabase.engines)
    func whoeverIsLeftSeesThatSomebodyLeft(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let old = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let new = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        let stranger = try await lapor.officer(.agencyAdmin, at: "kota-jayapura")
        let officer = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        lapor.advance(days: 1)
        try await change(lapor, officer, by: national) { $0.agency = "kota-malang" }
        lapor.advance(days: 1)
        try await change(lapor, officer, by: new) { $0.name = "Nama Baru" }

        let log = ListChanges(lapor.ports)
        #expect(try await log(for: new).changes.count == 2)
        #expect(try await log(for: stranger).changes.isEmpty)
        let seen = try await log(for: old).changes
        #expect(seen.map(\.change.agency) == [try await lapor.agency("kota-malang").id])
        let moved = try #require(seen.first)
        #expect(try await log.one(moved.id, for: old) == moved)
        await #expect(throws: Refusal.notFound) { try await log.one(moved.id, for: stranger) }
        await #expect(throws: Refusal.notFound) {
            try await UndoChange(lapor.ports)(moved.id, because: "kembali", by: old)
        }
    }
}
