// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Synchronization
import Testing

@Suite struct RunOfficersTests {
    private let baseURL = "http://lapor.example"

    private func link(_ lapor: TestLapor) async throws -> String {
        _ = try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: baseURL)()
        let letter = try #require(lapor.messenger.letters.last)
        let found = try #require(letter.text.firstMatch(of: /\/masuk\/sandi\/(\S+)/))
        return String(found.1)
    }

    private func wish(_ officer: Officer, _ change: (inout RunOfficers.Wish) -> Void) -> RunOfficers.Wish {
        var wish = RunOfficers.Wish(
            name: officer.name,
            role: officer.role.rawValue,
            agency: officer.agency.description,
            isDisabled: officer.isDisabled
        )
        change(&wish)
        return wish
    }

    private func change(
        _ lapor: TestLapor,
        _ officer: Officer,
        by admin: Officer,
        heir: String = "",
        _ change: (inout RunOfficers.Wish) -> Void
    ) async throws {
        let mark = try await RunOfficers(lapor.ports).one(officer.id, for: admin).mark
        try await RunOfficers(lapor.ports)
            .change(officer.id, to: wish(officer, change), heir: heir, because: "SK 7", ifAt: mark, by: admin)
    }

    @Test(arguments: TestDatabase.engines)
    func anInvitedOfficerChoosesAPasswordOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let officer = try await RunOfficers(lapor.ports).invite(
            email: "baru@example.id",
            name: "Petugas Baru",
            role: "liaison_officer",
            agency: "dishub-surabaya",
            because: "SK 7",
            by: admin
        )
        let token = try await link(lapor)
        #expect(lapor.messenger.letters.count == 1 && lapor.messenger.letters[0].to == "baru@example.id")
        // Sent once, whoever asks again.
        #expect(try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: baseURL)() == 0)

        let choose = ChoosePassword(lapor.ports)
        #expect(try await choose.officer(token) == officer)
        await #expect(throws: Refusal.invalid([FieldProblem("password", .tooShort, limit: 12)])) {
            try await choose(token, password: "pendek")
        }
        await #expect(throws: Refusal.notFound) {
            try await choose.officer(token.dropLast() + (token.hasSuffix("0") ? "1" : "0"))
        }
        try await choose(token, password: "kata sandi pilihan")
        _ = try await SignIn(lapor.ports)(email: "baru@example.id", password: "kata sandi pilihan")
        await #expect(throws: Refusal.notFound) { try await choose(token, password: "kata sandi kedua") }
        let detail = try await RunOfficers(lapor.ports).one(officer.id, for: admin)
        #expect(detail.line.seenAt == lapor.now && detail.history.count == 1)
        let change = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        #expect(change.change.subject == "officer:\(officer.id)" && change.isReversible)
    }

    /// What was mistyped is taken back from the log, and its letter opens nothing, whether it has left already or not.
    @Test(arguments: TestDatabase.engines, [true, false])
    func anInvitationIsTakenBack(_ engine: TestDatabase.Engine, hasLeft: Bool) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let officers = RunOfficers(lapor.ports)
        func invite(_ email: String) async throws -> Officer {
            try await officers.invite(
                email: email,
                name: "Petugas Baru",
                role: "liaison_officer",
                agency: "dishub-surabaya",
                because: "SK 7",
                by: admin
            )
        }
        let officer = try await invite("salah@example.id")
        let token = hasLeft ? try await link(lapor) : nil
        let change = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        try await UndoChange(lapor.ports)(change.id, because: "alamat keliru", by: admin)

        #expect(try await officers.one(officer.id, for: admin).line.officer.isDisabled)
        if let token {
            await #expect(throws: Refusal.notFound) { try await ChoosePassword(lapor.ports).officer(token) }
            await #expect(throws: Refusal.notFound) {
                try await ChoosePassword(lapor.ports)(token, password: "kata sandi pilihan")
            }
        } else {
            _ = try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: baseURL)()
            #expect(lapor.messenger.letters.isEmpty)
        }
        // The right one is invited, and the undoing itself can be taken back; the old letter stays dead.
        #expect(try await invite("benar@example.id").email == "benar@example.id")
        let undoing = try await ListChanges(lapor.ports)(for: admin).changes
            .first { $0.change.subject == "officer:\(officer.id)" }
        try await UndoChange(lapor.ports)(try #require(undoing).id, because: "ternyata benar", by: admin)
        #expect(try await !officers.one(officer.id, for: admin).line.officer.isDisabled)
        if let token {
            await #expect(throws: Refusal.notFound) { try await ChoosePassword(lapor.ports).officer(token) }
        }
    }

    @Test func aLinkHasItsTime() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        try await ForgottenPassword(lapor.ports)(email: officer.email)
        let token = try await link(lapor)
        lapor.advance(days: 0.09)
        await #expect(throws: Refusal.notFound) { try await ChoosePassword(lapor.ports).officer(token) }
    }

    @Test(arguments: TestDatabase.engines)
    func whoeverForgotIsAnsweredAlikeAndNotFlooded(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        let send = SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: baseURL)
        try await ForgottenPassword(lapor.ports)(email: "nobody@example.id")
        for _ in 0..<3 { try await ForgottenPassword(lapor.ports)(email: officer.email.uppercased()) }
        #expect(try await send() == 1)
        let token = try await link(lapor)
        let session = try await SignIn(lapor.ports)(email: officer.email, password: "password of tests")
        try await ChoosePassword(lapor.ports)(token, password: "kata sandi lain sekali")
        #expect(try await Sessions(lapor.ports).officer(session.token) == nil)
        await #expect(throws: Refusal.wrongCredentials) {
            try await SignIn(lapor.ports)(email: officer.email, password: "password of tests")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func aHandOverIsOneMoment(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let leaving = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        let coming = try await lapor.officer(.intakeOperator, at: "kota-surabaya")
        let session = try await SignIn(lapor.ports)(email: leaving.email, password: "password of tests")
        lapor.advance(days: 1)

        try await change(lapor, leaving, by: admin, heir: coming.email) { $0.isDisabled = true }

        let place = try await lapor.agency("dishub-surabaya").id
        let heir = try await RunOfficers(lapor.ports).one(coming.id, for: admin)
        #expect(heir.line.officer.role == .liaisonOfficer && heir.line.officer.agency == place)
        #expect(heir.history.count == 2 && heir.history[1].until == lapor.now)
        #expect(try await Sessions(lapor.ports).officer(session.token) == nil)
        #expect(try await lapor.ports.directory.current().isStaffed(place))
        let changes = try await ListChanges(lapor.ports)(for: admin).changes
        #expect(Set(changes.map(\.change.subject)) == ["officer:\(leaving.id)", "officer:\(coming.id)"])

        let disabling = try #require(changes.first { $0.change.subject == "officer:\(leaving.id)" })
        lapor.advance(days: 1)
        try await UndoChange(lapor.ports)(disabling.id, because: "keliru", by: admin)
        #expect(try await !RunOfficers(lapor.ports).one(leaving.id, for: admin).line.officer.isDisabled)
    }

    @Test func nobodyGivesWhatIsNotTheirs() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let own = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        let watching = try await lapor.officer(.internalOversight, at: "kota-surabaya")
        let foreign = try await lapor.officer(.liaisonOfficer, at: "kota-malang")
        let officers = RunOfficers(lapor.ports)
        #expect(try await officers.list(for: admin).lines.map(\.officer.id).contains(foreign.id) == false)
        await #expect(throws: Refusal.notFound) { try await officers.one(foreign.id, for: admin) }
        await #expect(throws: Refusal.self) { try await change(lapor, own, by: admin) { $0.role = "national_admin" } }
        await #expect(throws: Refusal.notAdministrator) {
            try await change(lapor, own, by: admin) { $0.agency = "kota-malang" }
        }
        await #expect(throws: Refusal.notAdministrator) {
            try await change(lapor, watching, by: admin) { $0.isDisabled = true }
        }
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        await #expect(throws: Refusal.self) { try await change(lapor, national, by: national) { $0.isDisabled = true } }
        let technician = try await lapor.officer(.operator, at: "nasional")
        await #expect(throws: Refusal.notAdministrator) { _ = try await officers.list(for: technician) }
    }

    @Test func whoeverWorksForTheWholeNationServesWhereItIsRun() async throws {
        let lapor = try await TestLapor.make()
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let unit = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        await #expect(throws: Refusal.self) {
            try await change(lapor, unit, by: national) { $0.role = "national_admin" }
        }
        #expect(try await RunOfficers(lapor.ports).one(unit.id, for: national).line.officer.role == .liaisonOfficer)
        lapor.advance(days: 1)
        try await change(lapor, unit, by: national) { ($0.role, $0.agency) = ("national_admin", "nasional") }
        #expect(try await RunOfficers(lapor.ports).one(unit.id, for: national).line.officer.role == .nationalAdmin)
    }

    @Test(arguments: TestDatabase.engines)
    func officersAreFoundByNameAndComeInPages(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        try await lapor.staff("kota-surabaya", "kota-malang", "dishub-surabaya")
        let officers = RunOfficers(lapor.ports)
        #expect(try await officers.list("PETUGAS surabaya", for: admin).lines.count == 2)
        #expect(try await officers.list("%", for: admin).lines.isEmpty)
        let first = try await officers.list(limit: 3, for: admin)
        let last = try #require(first.lines.last?.officer.email)
        #expect(first.hasMore && first.lines.count == 3)
        #expect(try await officers.list(after: last, limit: 3, for: admin).lines.count == 1)
    }

    @Test func whoeverChangesThePasswordKnowsThePresentOne() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        let choose = ChoosePassword(lapor.ports)
        await #expect(throws: Refusal.invalid([FieldProblem("present_password", .notAllowed)])) {
            try await choose.change(of: officer, from: "salah sama sekali", to: "kata sandi baru")
        }
        try await choose.change(of: officer, from: "password of tests", to: "kata sandi baru")
        _ = try await SignIn(lapor.ports)(email: officer.email, password: "kata sandi baru")
    }

    /// Whoever fills in a form mends it in one go.
    @Test func everythingThatIsWrongWithAnOfficerIsSaidAtOnce() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let own = try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
        let officers = RunOfficers(lapor.ports)
        func problems(_ act: () async throws -> Void) async throws -> [String] {
            do {
                try await act()
                return []
            } catch Refusal.invalid(let problems) {
                return problems.map { "\($0.field) \($0.code.rawValue)" }
            }
        }
        func invite(_ email: String, at agency: String) async throws -> [String] {
            try await problems {
                _ = try await officers.invite(
                    email: email,
                    name: " ",
                    role: "national_admin",
                    agency: agency,
                    because: "",
                    by: admin
                )
            }
        }
        let rest = ["name required", "role not_allowed"]
        #expect(
            try await invite("x", at: "") == ["email malformed"] + rest + ["agency required", "reason required"]
        )
        #expect(
            try await invite(own.email, at: "tidak ada")
                == ["email already_exists"] + rest + ["agency does_not_exist", "reason required"]
        )
        let mark = try await officers.one(own.id, for: admin).mark
        let wish = RunOfficers.Wish(name: "", role: "national_admin", agency: "", isDisabled: true)
        let found = try await problems {
            try await officers.change(own.id, to: wish, heir: "siapa@x.id", because: " ", ifAt: mark, by: admin)
        }
        #expect(found == rest + ["agency required", "heir does_not_exist", "reason required"])
    }

    @Test(arguments: TestDatabase.engines)
    func aFormThatIsSentTwiceInvitesOne(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        @Sendable func invite(_ name: String, _ key: String) async throws -> Int64 {
            try await RunOfficers(lapor.ports).invite(
                email: "baru@example.id",
                name: name,
                role: "liaison_officer",
                agency: "dishub-surabaya",
                because: "SK 7",
                once: CommandKey(key, scope: "test"),
                by: admin
            ).id
        }
        let made = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<4 { group.addTask { try await invite("Petugas Baru", "satu") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(made.count == 1)
        #expect(try await invite("Petugas Baru", "satu") == made.first)
        await #expect(throws: Refusal.keyReused) { _ = try await invite("Orang Lain", "satu") }
        await #expect(throws: Refusal.invalid([FieldProblem("email", .alreadyExists)])) {
            _ = try await invite("Petugas Baru", "dua")
        }
        #expect(try await ListChanges(lapor.ports)(for: admin).changes.count == 1)
    }

    /// Its twin may be through between any two of its looks.
    @Test(arguments: TestDatabase.engines)
    func aTwinThatWasQuickerIsNoOtherOfficer(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        @Sendable func invite(_ ports: Ports) async throws -> Int64 {
            try await RunOfficers(ports).invite(
                email: "baru@example.id",
                name: "Petugas Baru",
                role: "liaison_officer",
                agency: "dishub-surabaya",
                because: "SK 7",
                once: CommandKey("satu", scope: "test"),
                by: admin
            ).id
        }
        let twin = Mutex<Int64?>(nil)
        let ports = lapor.ports.with(
            Interrupted(lapor.database) {
                guard twin.withLock({ $0 }) == nil else { return }
                let id = try await invite(lapor.ports)
                twin.withLock { $0 = id }
            }
        )
        let made = try await invite(ports)
        #expect(made == twin.withLock { $0 })
    }
}
