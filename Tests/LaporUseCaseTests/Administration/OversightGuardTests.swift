// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What an agency's administrator may not make of the units that they run.
@Suite struct OversightGuardTests {
    private func change(
        _ lapor: TestLapor,
        _ slug: String,
        _ wanted: [String: String],
        by officer: Officer
    ) async throws {
        let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency(slug))
        let fields = row.fields.merging(wanted) { _, new in new }
        _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", ifAt: row.mark, by: officer)
    }

    private func add(_ lapor: TestLapor, _ kind: String, by officer: Officer) async throws {
        let fields = ["slug": "upt-\(kind)", "name": "UPT Baru", "kind": kind, "parent": "kota-surabaya"]
        _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", by: officer)
    }

    /// An inspectorate and a unit for children in a city, one of them below another unit.
    private func watched() async throws -> (lapor: TestLapor, city: Officer, national: Officer) {
        let lapor = try await TestLapor.make()
        let addition = AddAgency(lapor.ports)
        try await addition(slug: "irda", name: "Inspektorat", parent: "kota-surabaya", kind: "inspectorate")
        try await addition(slug: "dp3a", name: "DP3A", parent: "dishub-surabaya", kind: "child_protection")
        return (
            lapor, try await lapor.officer(.agencyAdmin, at: "kota-surabaya"),
            try await lapor.officer(.nationalAdmin, at: "nasional")
        )
    }

    @Test func nobodyMakesTheUnitThatWatchesThem() async throws {
        let (lapor, city, national) = try await watched()
        for kind in ["inspectorate", "child_protection", "city", "ministry", "state_owned_enterprise"] {
            await #expect(throws: Refusal.self) {
                try await change(lapor, "dinas-pupr-surabaya", ["kind": kind], by: city)
            }
            await #expect(throws: Refusal.self) { try await add(lapor, kind.replacing("_", with: "-"), by: city) }
        }
        await #expect(throws: Refusal.self) { try await add(lapor, "inspectorate", by: city) }
        try await add(lapor, "secretariat", by: city)
        try await change(lapor, "dinas-pupr-surabaya", ["kind": "secretariat", "name": "Sekretariat"], by: city)
        try await change(lapor, "dinas-pupr-surabaya", ["kind": "inspectorate"], by: national)
        #expect(try await lapor.agency("dinas-pupr-surabaya").kind == .inspectorate)
    }

    @Test func nobodyChangesOrEndsOrMovesTheUnitThatWatchesThem() async throws {
        let (lapor, city, national) = try await watched()
        let changes = [
            ["name": "Inspektorat Lama"], ["kind": "work_unit"], ["valid_until": "2026-12-31"],
            ["valid_from": "2027-01-01"], ["parent": "dinas-pupr-surabaya"],
        ]
        for slug in ["irda", "dp3a"] {
            for wanted in changes {
                await #expect(throws: Refusal.self) { try await change(lapor, slug, wanted, by: city) }
            }
        }
        // Nor with whatever it stands below.
        for wanted in [["parent": "dinas-pupr-surabaya"], ["valid_until": "2026-12-31"]] {
            await #expect(throws: Refusal.self) { try await change(lapor, "dishub-surabaya", wanted, by: city) }
        }
        // Nor does anything come to stand below it.
        await #expect(throws: Refusal.notAdministrator) {
            try await change(lapor, "dinas-pupr-surabaya", ["parent": "irda"], by: city)
        }
        try await change(lapor, "dishub-surabaya", ["name": "Dinas Angkutan"], by: city)
        try await change(lapor, "irda", ["name": "Inspektorat Kota"], by: national)
        try await change(lapor, "dishub-surabaya", ["parent": "dinas-pupr-surabaya"], by: national)
    }

    @Test(arguments: ["inspectorate", "work_unit"])
    func whatWasArrangedAboveIsNotUndoneBelow(_ kind: String) async throws {
        let (lapor, city, national) = try await watched()
        let slug = kind == "inspectorate" ? "dinas-pupr-surabaya" : "irda"
        try await change(lapor, slug, ["kind": kind], by: national)
        let made = try #require(try await ListChanges(lapor.ports)(for: national).changes.first)
        await #expect(throws: Refusal.self) {
            try await UndoChange(lapor.ports)(made.id, because: "keliru", by: city)
        }
        #expect(try await lapor.agency(slug).kind.rawValue == kind)
        try await UndoChange(lapor.ports)(made.id, because: "keliru", by: national)
    }

    @Test func whoeverSucceedsIsTheAdministratorsOwn() async throws {
        let (lapor, city, national) = try await watched()
        let slug = "dinas-pupr-surabaya"
        for wanted in [["successor": "kota-malang"], ["successor": "nasional", "valid_until": "2026-12-31"]] {
            await #expect(throws: Refusal.self) { try await change(lapor, slug, wanted, by: city) }
        }
        await #expect(throws: Refusal.self) {
            let fields = [
                "slug": "upt", "name": "UPT", "kind": "work_unit", "parent": "kota-surabaya",
                "successor": "kota-malang",
            ]
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", by: city)
        }
        try await change(lapor, slug, ["successor": "kota-surabaya", "valid_until": "2030-12-31"], by: city)
        try await change(lapor, slug, ["successor": "kota-malang", "valid_until": "2031-12-31"], by: national)
        let made = try #require(try await ListChanges(lapor.ports)(for: national).changes.first)
        // What was named above stays: it may be called otherwise, and may not end sooner.
        try await change(lapor, slug, ["name": "Dinas Jalan"], by: city)
        await #expect(throws: Refusal.self) { try await change(lapor, slug, ["valid_until": "2026-03-03"], by: city) }
        await #expect(throws: Refusal.changedMeanwhile) {
            try await UndoChange(lapor.ports)(made.id, because: "keliru", by: city)
        }
        try await change(lapor, slug, ["successor": ""], by: national)
        let taken = try #require(try await ListChanges(lapor.ports)(for: national).changes.first)
        await #expect(throws: Refusal.self) { try await UndoChange(lapor.ports)(taken.id, because: "x", by: city) }
        #expect(try await lapor.agency(slug).successor == nil)
    }
}
