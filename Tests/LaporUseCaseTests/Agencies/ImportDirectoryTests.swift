// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ImportDirectoryTests {
    private func file(_ header: String, _ rows: String...) -> DirectoryFile {
        let fields = { (line: String) in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return DirectoryFile(header: fields(header), rows: rows.map(fields))
    }

    private func load(
        _ lapor: TestLapor,
        _ kind: DirectoryChange.Kind,
        _ file: DirectoryFile,
        isDry: Bool = false
    ) async throws -> ImportDirectory.Result {
        try await ImportDirectory(lapor.ports)(kind, file, isDry: isDry, by: "operator:test")
    }

    private func changes(
        _ lapor: TestLapor,
        _ kind: DirectoryChange.Kind,
        _ subject: String
    ) async throws -> [DirectoryChange] {
        try await lapor.database.read { try DirectoryChangeStore($0).history(of: kind, subject, limit: 10) }
    }

    @Test(arguments: TestDatabase.engines, [DirectoryChange.Kind.agency, .category, .region, .holiday])
    func whatWasExportedChangesNothing(_ engine: TestDatabase.Engine, _ kind: DirectoryChange.Kind) async throws {
        let lapor = try await TestLapor.make(engine)
        let before = try await lapor.ports.directory.current().version
        let exported = try await ExportDirectory(lapor.ports)(kind)
        #expect(!exported.rows.isEmpty)

        let result = try await load(lapor, kind, exported)

        #expect(result.problems.isEmpty)
        #expect((result.added, result.changed, result.unchanged) == (0, 0, exported.rows.count))
        #expect(try await ExportDirectory(lapor.ports)(kind) == exported)
        #expect(try await lapor.ports.directory.current().version == before)
    }

    @Test(arguments: TestDatabase.engines)
    func aReorganisationIsOneFile(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reorganisation = file(
            "slug,name,kind,parent,valid_from,valid_until,successor,connection_model,accepts_direct,requires_approval",
            "dishub-surabaya,Dinas Perhubungan Kota Surabaya,work_unit,kota-surabaya,,2026-02-28,dinas-baru,,,",
            "upt-terminal,UPT Terminal,work_unit,dinas-baru,,,,,,",
            "dinas-baru,Dinas Baru,work_unit,kota-surabaya,2026-03-01,,,fully_integrated,false,true"
        )

        let dry = try await load(lapor, .agency, reorganisation, isDry: true)
        #expect((dry.added, dry.changed) == (2, 1))
        #expect(try await lapor.ports.directory.current().agencies[slug: "dinas-baru"] == nil)
        #expect(try await changes(lapor, .agency, "dinas-baru").isEmpty)

        #expect(try await load(lapor, .agency, reorganisation) == dry)
        let tree = try await lapor.ports.directory.current().agencies
        let new = try #require(tree[slug: "dinas-baru"])
        let old = try #require(tree[slug: "dishub-surabaya"])
        #expect(old.endsOn?.iso == "2026-02-28")
        #expect(old.successor == new.id)
        #expect(tree.heir(of: old.id, on: CivilDate(lapor.now, in: .western)) == new.id)
        #expect((new.connectionModel, new.acceptsDirect, new.requiresApproval) == (.fullyIntegrated, false, true))
        #expect(new.region == nil)
        #expect(new.zone == .western)
        let unit = try #require(tree[slug: "upt-terminal"])
        #expect(tree.isWithin(unit.id, new.id))

        let log = try await changes(lapor, .agency, "dishub-surabaya")
        #expect(log.count == 1)
        #expect(log.first?.before?.contains(#""valid_until":"""#) == true)
        #expect(log.first?.after.contains(#""valid_until":"2026-02-28""#) == true)
        #expect(try await changes(lapor, .agency, "dinas-baru").first?.before == nil)

        let again = try await load(lapor, .agency, reorganisation)
        #expect((again.added, again.changed, again.unchanged) == (0, 0, 3))
        #expect(try await changes(lapor, .agency, "dishub-surabaya").count == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func aMoveTakesTheSubtreeAndItsOpenReportsAlong(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await AddAgency(lapor.ports)(slug: "upt-parkir", name: "UPT Parkir", parent: "dishub-surabaya")
        _ = try await lapor.officer(.liaisonOfficer, at: "upt-parkir")
        let receipt = try await lapor.submit { $0.agency = "upt-parkir" }
        let surabaya = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let malang = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        func waits(_ officer: Officer) async throws -> Bool {
            let inbox = try await ListInbox(lapor.ports)(.init(), for: officer, limit: 50)
            return inbox.lines.contains { $0.trackingID == receipt.trackingID }
        }
        #expect(try await waits(surabaya))

        _ = try await load(lapor, .agency, file("slug,parent", "dishub-surabaya,kota-malang"))

        let tree = try await lapor.ports.directory.current().agencies
        let (unit, city) = (try await lapor.agency("upt-parkir"), try await lapor.agency("kota-malang"))
        #expect(tree.government(of: unit.id) == city.id)
        #expect(try await waits(malang))
        #expect(try await !waits(surabaya))
        // As it is stored, not only as it is worked out here.
        let placements = try await lapor.database.read { try DirectoryStore($0).placements() }
        #expect(placements[unit.id]?.government == city.id)
        let line = tree.ancestry(of: unit.id).reversed().map { "\($0)" }.joined(separator: "/")
        #expect(placements[unit.id]?.path == "/\(line)/")
    }

    @Test func everyWrongLineIsNamedAndNothingIsWritten() async throws {
        let lapor = try await TestLapor.make()
        let wrong = file(
            "slug,name,kind,parent,zone,region,valid_from,valid_until,successor,accepts_direct",
            "unit-baik,Unit Baik,work_unit,kota-malang,WIB,35.78,,,,true",
            "Unit,x,work_unit,kota-malang,,,,,,",
            "unit-c,,work_unit,kota-malang,,,,,,",
            "unit-d,D,nonsense,kota-malang,,,,,,",
            "unit-e,E,work_unit,tidak-ada,,,,,,",
            "unit-f,F,work_unit,kota-malang,XXX,,,,,",
            "unit-g,G,work_unit,kota-malang,,35.99,,,,",
            "unit-h,H,work_unit,kota-malang,,,2026-13-01,,,",
            "unit-i,I,work_unit,kota-malang,,,2026-02-01,2026-01-01,,",
            "unit-j,J,work_unit,kota-malang,,,,,tidak-ada,",
            "unit-k,K,work_unit,kota-malang,,,,,unit-k,",
            "unit-l,L,work_unit,kota-malang,,,,,,maybe",
            "unit-m,M,national,kota-malang,,,,,,",
            "unit-n,N,work_unit,,,,,,,",
            "nasional,Nasional,national,kota-malang,,,,,,",
            "nasional-2,two\u{0}lines,work_unit,kota-malang,,,,,,"
        )

        let result = try await load(lapor, .agency, wrong)

        #expect(
            result.problems.map { "\($0.line) \($0.problem.field) \($0.problem.code.rawValue)" } == [
                "3 slug malformed", "4 name required", "5 kind not_allowed", "6 parent does_not_exist",
                "7 zone not_allowed", "8 region does_not_exist", "9 valid_from malformed",
                "10 valid_until ends_before_start", "11 successor does_not_exist", "12 successor not_allowed",
                "13 accepts_direct not_allowed", "14 kind not_allowed", "15 parent required",
                "16 parent not_allowed", "17 name malformed",
            ]
        )
        #expect(try await lapor.ports.directory.current().agencies[slug: "unit-baik"] == nil)
    }

    @Test func nobodyIsAboveThemselves() async throws {
        let lapor = try await TestLapor.make()
        let circle = file("slug,parent", "kota-malang,dinas-pupr-malang")
        let result = try await load(lapor, .agency, circle)
        #expect(result.problems.map(\.line) == [2])
        #expect(result.problems.map(\.problem) == [FieldProblem("parent", .notAllowed)])
    }

    @Test(
        arguments: [
            ("slug,colour", "x,y", "1 colour unknown"), ("name", "x", "1 slug required"),
            ("slug,name,name", "x,y,z", "1 name already_exists"), ("slug,name", "x", "2 slug malformed"),
        ]
    )
    func aFileOfAnotherShapeIsRefused(header: String, row: String, problem: String) async throws {
        let result = try await load(try await TestLapor.make(), .agency, file(header, row))
        #expect(
            result.problems.map { "\($0.line) \($0.problem.field) \($0.problem.code.rawValue)" } == [problem]
        )
    }

    @Test func aRowThatComesTwiceIsRefused() async throws {
        let twice = file("slug,name", "kota-malang,A", "kota-malang,B")
        let result = try await load(try await TestLapor.make(), .agency, twice)
        #expect(result.problems.map(\.line) == [3])
        #expect(result.problems.map(\.problem.code) == [.alreadyExists])
    }

    @Test func topicsHaveDaysLevelsAndFlags() async throws {
        let lapor = try await TestLapor.make()
        let header = "code,parent,name_id,name_en,starts_on,ends_on,is_sensitive,sp4n_id"
        let topics = file(
            header,
            "detail,part,Rincian,Detail,,,,",
            "part,mudik_2027,Bagian,Part,,,true,77",
            "mudik_2027,,Mudik 2027,Eid travel 2027,2027-03-01,2027-03-31,,"
        )
        #expect(try await load(lapor, .category, topics).added == 3)
        let categories = try await lapor.ports.directory.current().categories
        let part = try #require(categories.first { $0.code == "part" })
        #expect((part.isSensitive, part.sp4nID) == (true, 77))
        #expect(categories.first { $0.code == "detail" }?.parent == part.id)

        let wrong = file(
            header,
            "deeper,detail,X,X,,,,",
            "roads,street_lighting,Jalan,Roads,,,,",
            "Bad,,X,X,,,,",
            "orphan,nobody,X,X,,,,",
            "number,,X,X,,,,-1"
        )
        let problems = try await load(lapor, .category, wrong).problems
        #expect(Set(problems.map(\.line)) == [2, 3, 4, 5, 6])
    }

    @Test func placesComeWithWhatTheyLieIn() async throws {
        let lapor = try await TestLapor.make()
        let places = file("code,name,kind", "36.71.01.1001,Sukarasa,urban_village", "36.71.01,Tangerang,district")
        #expect(try await load(lapor, .region, places).problems.map(\.line) == [3])
        let whole = file(
            "code,name,kind",
            "36.71.01.1001,Sukarasa,urban_village",
            "36.71.01,Tangerang,district",
            "36.71,Kota Tangerang,city",
            "36,Banten,province"
        )
        #expect(try await load(lapor, .region, whole).added == 4)
        let name = try await lapor.ports.directory.current().regionName("36.71.01.1001")
        #expect(name == "Sukarasa, Tangerang, Kota Tangerang, Banten")
        let renamed = file("code,name", "36.71.01.1001,Sukarasa Baru")
        #expect(try await load(lapor, .region, renamed).changed == 1)
        #expect(try await lapor.ports.directory.current().regions["36.71.01.1001"]?.name == "Sukarasa Baru")
        let misplaced = file("code,name,kind", "36.72,X,village")
        #expect(try await load(lapor, .region, misplaced).problems.map(\.problem.field) == ["kind"])
    }

    @Test func holidaysMoveDeadlines() async throws {
        let lapor = try await TestLapor.make()
        let days = file(
            "date,kind,region,name,certainty",
            "2026-03-03,public_holiday,,Hari Uji,final",
            "2026-03-04,regional,35.78,Hari Kota,final"
        )
        #expect(try await load(lapor, .holiday, days).added == 2)
        let calendar = try await lapor.ports.directory.current().calendar
        let day = try #require(CivilDate(iso: "2026-03-04"))
        #expect(!calendar.isWorkingDay(try #require(CivilDate(iso: "2026-03-03"))))
        #expect(calendar.isWorkingDay(day))
        #expect(!calendar.isWorkingDay(day, region: "35.78"))
        let wrong = file(
            "date,kind,region,name,certainty",
            "2026-03-05,regional,,X,final",
            "2026-03-05,public_holiday,35,X,final",
            "x,public_holiday,,X,final",
            "2026-03-05,public_holiday,,,final",
            "2026-03-05,collective_leave,,X,maybe"
        )
        #expect(try await load(lapor, .holiday, wrong).problems.map(\.line) == [2, 3, 4, 5, 6])
    }

    @Test func seedingKeepsWhatAnOperatorHasChanged() async throws {
        let lapor = try await TestLapor.make()
        _ = try await load(lapor, .category, file("code,name_id", "roads,Jalan raya"))
        _ = try await load(lapor, .region, file("code,name", "35.78.05,Tegalsari Baru"))
        _ = try await SeedDirectory(lapor.ports)(SampleSeeds.make())
        let directory = try await lapor.ports.directory.current()
        #expect(directory.categories.first { $0.code == "roads" }?.names[.indonesian] == "Jalan raya")
        #expect(directory.regions["35.78.05"]?.name == "Tegalsari Baru")
    }
}
