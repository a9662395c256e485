// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ChangeLogTests {
    private func rename(_ lapor: TestLapor, _ slug: String, to name: String, by officer: Officer) async throws {
        let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency(slug))
        var fields = row.fields
        fields["name"] = name
        _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 12", ifAt: row.mark, by: officer)
    }

    @Test(arguments: TestDatabase.engines)
    func aChangeIsLoggedWithItsReasonAndTakenBackByANewOne(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")

        try await rename(lapor, "dishub-surabaya", to: "Dinas Angkutan Kota Surabaya", by: admin)

        let log = ListChanges(lapor.ports)
        let first = try #require(try await log(for: admin).changes.first)
        #expect(first.change.subject == "dishub-surabaya" && first.reason == "SK 12" && first.by == admin.party.code)
        #expect(first.isReversible)
        #expect(try await log(for: admin).names[first.by] == admin.name)
        lapor.advance(days: 1)

        try await UndoChange(lapor.ports)(first.id, because: "keliru", by: admin)

        #expect(try await lapor.agency("dishub-surabaya").name == "Dinas Perhubungan Kota Surabaya")
        let changes = try await log(for: admin).changes
        #expect(changes.map(\.reason) == ["keliru", "SK 12"])
        #expect(changes.map(\.isReversible) == [true, false])
        await #expect(throws: Refusal.changedMeanwhile) {
            try await UndoChange(lapor.ports)(first.id, because: "lagi", by: admin)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func anAgencyAdministratorSeesAndChangesTheirOwn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let other = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        try await rename(lapor, "dinas-pupr-malang", to: "Dinas Jalan Kota Malang", by: national)
        try await rename(lapor, "dishub-surabaya", to: "Dinas Angkutan Kota Surabaya", by: city)

        let log = ListChanges(lapor.ports)
        #expect(try await log(for: city).changes.map(\.change.subject) == ["dishub-surabaya"])
        #expect(try await log(for: other).changes.map(\.change.subject) == ["dinas-pupr-malang"])
        #expect(try await log(for: national).changes.count == 2)
        let theirs = try #require(try await log(for: other).changes.first)
        await #expect(throws: Refusal.notFound) { try await log.one(theirs.id, for: city) }
        await #expect(throws: Refusal.notFound) {
            try await UndoChange(lapor.ports)(theirs.id, because: "x", by: city)
        }
        // Neither what stands beside it, nor where it stands itself.
        for slug in ["dinas-pupr-malang", "kota-surabaya"] {
            await #expect(throws: Refusal.notAdministrator) { try await rename(lapor, slug, to: "X", by: city) }
        }
        let liaison = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { try await log(for: liaison) }
    }

    @Test func nothingIsOverwrittenThatSomebodyElseHasChanged() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency("dishub-surabaya"))
        try await rename(lapor, "dishub-surabaya", to: "Nama Lain", by: admin)

        let fields = row.fields.merging(["zone": "WITA"]) { _, new in new }
        await #expect(throws: Refusal.changedMeanwhile) {
            try await ChangeDirectory(lapor.ports)(.agency, fields, because: "x", ifAt: row.mark, by: admin)
        }
        #expect(try await lapor.agency("dishub-surabaya").name == "Nama Lain")
    }

    @Test func aChangeNeedsItsReason() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        await #expect(throws: Refusal.invalid([FieldProblem("reason", .required)])) {
            try await ChangeDirectory(lapor.ports)(.agency, ["slug": "dishub-surabaya"], because: " ", by: admin)
        }
    }

    @Test(arguments: TestDatabase.engines) func theLogComesInPages(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        for index in 1...5 { try await rename(lapor, "dishub-surabaya", to: "Nama \(index)", by: admin) }
        var (seen, key, pages) = ([LoggedChange](), ListKey?.none, 0)
        repeat {
            let page = try await ListChanges(lapor.ports)(for: admin, after: key, limit: 2)
            seen += page.changes
            (key, pages) = (page.next, pages + 1)
        } while key != nil
        #expect(pages == 3 && Set(seen.map(\.id)).count == 5)
        #expect(seen.count { $0.isNewest } == 1)
    }

    @Test func whoeverRunsTheInstallationHearsWhatNeedsCare() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let care = try await ReadAdministration(lapor.ports)(for: admin).care
        #expect(
            care.contains(.unstaffedGovernments(6)) && care.contains(.unstaffedUnits(3))
                && care.contains(.mapWithoutOutlines)
        )
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        try await lapor.staff("kota-surabaya", "dishub-surabaya")
        #expect(try await ReadAdministration(lapor.ports)(for: city).care == [.unstaffedUnits(1), .withoutContact(1)])
    }
}
