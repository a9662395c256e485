// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct AgencyProfileTests {
    private func row(_ lapor: TestLapor, _ slug: String) async throws -> DirectoryRow {
        try await ReadDirectoryRow(lapor.ports).profile(try await lapor.agency(slug))
    }

    @Test(arguments: TestDatabase.engines)
    func anAgencySaysWhoAnswersAndTakesItBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let fields = ["slug": "kota-surabaya", "head_name": "Contoh", "phone": "112", "accent": "#0B5D3B"]
        let mark = try await row(lapor, "kota-surabaya").mark

        _ = try await ChangeDirectory(lapor.ports)(.profile, fields, because: "x", ifAt: mark, by: city)

        let agency = try await lapor.agency("kota-surabaya")
        let profile = try #require(try await lapor.ports.directory.current().profile(of: agency.id))
        #expect(profile.headName == "Contoh" && profile.accent?.description == "#0b5d3b" && profile.phone == "112")
        let exported = try await ExportDirectory(lapor.ports)(.profile)
        let again = try await ImportDirectory(lapor.ports)(.profile, exported, by: "operator:test")
        #expect(exported.rows.count == 1 && again.unchanged == 1 && again.changed == 0)
        let change = try #require(try await ListChanges(lapor.ports)(for: city).changes.first)
        try await UndoChange(lapor.ports)(change.id, because: "keliru", by: city)
        #expect(try await lapor.ports.directory.current().profile(of: agency.id) == AgencyProfile())
    }

    @Test func aWrongProfileIsRefusedFieldByField() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let mark = try await row(lapor, "kota-surabaya").mark
        let wrong = ["email": "x", "phone": "abc", "website": "javascript:x", "accent": "#ffee00", "logo": "ff"]
        do {
            let fields = wrong.merging(["slug": "kota-surabaya"]) { $1 }
            _ = try await ChangeDirectory(lapor.ports)(.profile, fields, because: "x", ifAt: mark, by: city)
            Issue.record("it was accepted")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == Set(wrong.keys))
            #expect(problems.first { $0.field == "accent" }?.code == .tooPale)
        }
        await #expect(throws: Refusal.notAdministrator) {
            let fields = ["slug": "kota-malang", "phone": "112"]
            _ = try await ChangeDirectory(lapor.ports)(.profile, fields, because: "x", by: city)
        }
    }

    @Test(arguments: TestDatabase.engines) func anEmblemIsAPicture(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let mark = try await row(lapor, "kota-surabaya").mark
        let set = SetLogo(lapor.ports)
        let letter = try await lapor.upload().reference
        await #expect(throws: Refusal.file(.notAccepted)) {
            try await set(letter, for: "kota-surabaya", because: "x", ifAt: mark, by: city)
        }
        let picture = try await lapor.upload(SamplePictures.png(width: 64, height: 64), named: "lambang.png").reference
        await #expect(throws: Refusal.notAdministrator) {
            try await set(picture, for: "kota-malang", because: "x", ifAt: mark, by: city)
        }
        try await set(picture, for: "kota-surabaya", because: "x", ifAt: mark, by: city)
        let logo = try await ReadLogo(lapor.ports)("kota-surabaya")
        #expect(logo.type == "image/png" && !logo.bytes.isEmpty)
        let now = try await row(lapor, "kota-surabaya").mark
        try await set(nil, for: "kota-surabaya", because: "x", ifAt: now, by: city)
        await #expect(throws: Refusal.notFound) { _ = try await ReadLogo(lapor.ports)("kota-surabaya") }
    }

    @Test(arguments: TestDatabase.engines)
    func aFileIsLookedAtBeforeItIsBroughtIn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let other = try await lapor.officer(.operator, at: "nasional")
        let tables = ImportTable(lapor.ports)
        let file = Array("slug,name\r\ndishub-surabaya,\"Dinas, Angkutan\"\r\n".utf8)

        let (draft, seen) = try await tables.preview(.agency, file, for: admin)
        #expect(seen.changed == 1 && seen.preview.first?.subject == "dishub-surabaya")
        #expect(try await lapor.agency("dishub-surabaya").name != "Dinas, Angkutan")
        await #expect(throws: Refusal.notFound) { _ = try await tables(draft, because: "x", by: other) }
        await #expect(throws: Refusal.invalid([FieldProblem("reason", .required)])) {
            _ = try await tables(draft, because: "", by: admin)
        }
        #expect(try await tables(draft, because: "SK 3", by: admin).changed == 1)
        #expect(try await lapor.agency("dishub-surabaya").name == "Dinas, Angkutan")
        await #expect(throws: Refusal.notFound) { _ = try await tables(draft, because: "x", by: admin) }

        let (_, wrong) = try await tables.preview(.agency, Array("slug,zone\ntidak-ada,XX\n".utf8), for: admin)
        #expect(wrong.problems.allSatisfy { $0.line == 2 } && !wrong.problems.isEmpty)
        await #expect(throws: Refusal.invalid([FieldProblem("file", .malformed)])) {
            _ = try await tables.preview(.agency, [0xFF, 0xFE, 0x00], for: admin)
        }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { _ = try await tables.preview(.agency, file, for: city) }
        #expect(try await tables.export(.agency, for: admin).contains("\"Dinas, Angkutan\""))
    }
}
