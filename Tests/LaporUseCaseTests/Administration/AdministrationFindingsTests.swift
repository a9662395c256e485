// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct AdministrationFindingsTests {
    @Test func everythingThatIsWrongWithAUnitIsSaidAtOnceTheNameFirst() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let fields = [
            "slug": "X", "name": "", "kind": "inspectorate", "parent": "tidak ada", "zone": "GMT", "region": "99",
            "valid_from": "2026-05-02", "valid_until": "2026-05-01",
        ]
        let problems = try await refused {
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: " ", by: city)
        }
        #expect(problems.first == FieldProblem("name", .required))
        #expect(problems.contains(FieldProblem("valid_until", .endsBeforeStart)))
        let expected: Set<String> = ["name", "slug", "kind", "parent", "zone", "region", "valid_until", "reason"]
        #expect(Set(problems.map(\.field)) == expected && problems.count == expected.count)
    }

    private func refused(_ act: () async throws -> Void) async throws -> [FieldProblem] {
        do {
            try await act()
            return []
        } catch Refusal.invalid(let problems) {
            return problems
        }
    }

    @Test(arguments: TestDatabase.engines)
    func aUnitThatWasAddedIsTakenBackByEndingIt(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let today = CivilDate(lapor.now, in: .western)
        for (slug, start) in [("upt-lama", ""), ("upt-baru", CivilDate(day: today.day + 30).iso)] {
            let fields = [
                "slug": slug, "name": "UPT", "kind": "work_unit", "parent": "kota-surabaya", "valid_from": start,
            ]
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK", by: city)
            let log = try #require(try await ListChanges(lapor.ports)(for: city).changes.first)

            try await UndoChange(lapor.ports)(log.id, because: "keliru", by: city)

            let unit = try await lapor.agency(slug)
            #expect(!unit.isInForce(on: today) && !unit.isInForce(on: CivilDate(day: today.day + 31)))
            #expect(unit.endsOn == CivilDate(day: today.day - 1))
        }
    }

    @Test func nobodyStaffsOrPresentsTheUnitThatWatchesThem() async throws {
        let lapor = try await TestLapor.make()
        try await AddAgency(lapor.ports)(
            slug: "irda",
            name: "Inspektorat",
            parent: "kota-surabaya",
            kind: "inspectorate"
        )
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let row = try await ReadDirectoryRow(lapor.ports).profile(try await lapor.agency("irda"))
        let profile = row.fields.merging(["phone": "112"]) { _, new in new }
        await #expect(throws: Refusal.notAdministrator) {
            try await ChangeDirectory(lapor.ports)(.profile, profile, because: "x", ifAt: row.mark, by: city)
        }
        let officers = RunOfficers(lapor.ports)
        func invite(_ email: String, by admin: Officer) async throws -> Officer {
            try await officers.invite(
                email: email,
                name: "Petugas",
                role: "liaison_officer",
                agency: "irda",
                because: "SK",
                by: admin
            )
        }
        await #expect(throws: Refusal.notAdministrator) { try await invite("satu@example.id", by: city) }
        let watching = try await invite("dua@example.id", by: national)
        await #expect(throws: Refusal.notAdministrator) { try await officers.signOut(watching.id, by: city) }
        _ = try await ChangeDirectory(lapor.ports)(.profile, profile, because: "x", ifAt: row.mark, by: national)
    }

    @Test(arguments: TestDatabase.engines)
    func theLastNationalAdministratorStaysAlsoByCommand(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let manage = ManageOfficers(lapor.ports)
        try await manage.disable(city.email)
        await #expect(throws: Refusal.invalid([FieldProblem("email", .lastAdministrator)])) {
            try await manage.disable(admin.email)
        }
        #expect(try await manage.one(admin.email).id == admin.id)
    }

    @Test func whoeverLooksForUnitsFindsOnlyTheirOwn() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let list = ListUnits(lapor.ports)
        #expect(try await list("dinas", below: nil, for: city).units.allSatisfy { $0.slug.hasSuffix("surabaya") })
        #expect(try await list("", below: nil, for: city).top.slug == "kota-surabaya")
        await #expect(throws: Refusal.notFound) { try await list("", below: "kota-malang", for: city) }
        let liaison = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { try await list("", below: nil, for: liaison) }
        let topics = try await ListTopics(lapor.ports)("", below: nil, in: .english)
        #expect(!topics.isEmpty && topics.allSatisfy { $0.parent == nil })
    }

    @Test func aPasswordLetterSpeaksTheLanguageOfWhoeverAsked() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        try await ForgottenPassword(lapor.ports)(email: officer.email, in: .english)
        _ = try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: "http://lapor.example")()
        let letter = try #require(lapor.messenger.letters.last)
        #expect(letter.language == .english && letter.text.contains("Choose a new one"))
    }

    @Test(arguments: TestDatabase.engines)
    func aFormThatIsSentTwiceAddsOneUnit(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        @Sendable func add(_ name: String, _ key: String) async throws -> Int {
            let fields = ["slug": "upt-baru", "name": name, "kind": "work_unit", "parent": "kota-surabaya"]
            let command = CommandKey(key, scope: "test")
            return try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK", once: command, by: city).added
        }
        let added = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await add("UPT Baru", "satu") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Each is answered as the first.
        #expect(added == [1, 1, 1, 1])
        #expect(try await add("UPT Baru", "satu") == 1)
        await #expect(throws: Refusal.keyReused) { _ = try await add("UPT Lain", "satu") }
        await #expect(throws: Refusal.invalid([FieldProblem("slug", .alreadyExists)])) {
            _ = try await add("UPT Baru", "dua")
        }
        #expect(try await ListChanges(lapor.ports)(for: city).changes.count == 1)
        #expect(try await lapor.agency("upt-baru").name == "UPT Baru")
    }

    /// What was not made may be sent again with other words: the key is kept with what it made, and with nothing else.
    @Test func aFormThatWasRefusedKeepsNoKey() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let change = ChangeDirectory(lapor.ports)
        let command = CommandKey("satu", scope: "test")
        let taken = ["slug": "dishub-surabaya", "name": "UPT", "kind": "work_unit", "parent": "kota-surabaya"]
        await #expect(throws: Refusal.invalid([FieldProblem("slug", .alreadyExists)])) {
            _ = try await change(.agency, taken, because: "SK", once: command, by: city)
        }
        let free = taken.merging(["slug": "upt-baru"]) { $1 }
        #expect(try await change(.agency, free, because: "SK", once: command, by: city).added == 1)
    }
}
