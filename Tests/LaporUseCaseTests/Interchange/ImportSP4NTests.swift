// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ImportSP4NTests {
    @Test(arguments: TestDatabase.engines)
    func everyRowBecomesAReportThatStandsWhereItStood(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))

        let result = try await ImportSP4N(lapor.ports)(SP4NFile([SP4NFile.row(7_000_001)]))

        let receipt = try #require(result.added.first)
        #expect(result.added.count == 1 && receipt.number == "7000001" && result.refused.isEmpty)
        let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: national)
        #expect(view.state == .closed && view.agency.slug == "dinas-pupr-surabaya" && view.channel == .web)
        #expect(view.receivedAt == Date(rfc3339: "2024-09-25T04:55:59+07:00"))
        #expect(view.classification == .complaint && view.region == "35.78.05" && view.title == "Lampu Contoh Padam")
        #expect(view.category.flatMap { view.directory[$0] }?.code == "street_lighting")
        #expect(view.timeline.map(\.event.name) == [.submitted, .adopted])
        // Its code, which nobody there had, opens it.
        let code = try #require(AccessCode(typed: receipt.accessCode))
        #expect(try await ReadReport(lapor.ports)(receipt.trackingID, for: .reporter(code)).viewer == .reporter)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func repeatingItBringsInNothingAndTellsWhatHasChangedThere(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        var file = SP4NFile((1...5).map { SP4NFile.row(7_000_000 + $0) } + [SP4NFile.row(7_000_001)])
        (file.rows[1][.categoryID], file.rows[1][.category]) = ("2397", "Drainase Contoh")
        let first = try await ImportSP4N(lapor.ports)(file)
        #expect(first.added.count == 5 && first.known == 1 && first.additions.map(\.code) == ["sp4n_2397"])

        file.rows[2][.status] = "Ditutup oleh Pelapor"
        let second = try await ImportSP4N(lapor.ports)(file)

        #expect(second.added.isEmpty && second.known == 6 && second.additions.isEmpty)
        #expect(second.changed.map(\.line) == [4] && second.changed.first?.number == "7000003")
    }

    @Test func nobodyIsWrittenTo() async throws {
        let lapor = try await TestLapor.make()
        _ = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        _ = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        try await ImportSP4N(lapor.ports)(
            SP4NFile([SP4NFile.row(1) { $0[.status] = "Terdisposisi ke Dinas PUPR Kota Surabaya" }])
        )

        _ = try await FanOutPromises(lapor.ports)()

        let waiting = try await lapor.database.read { tx in
            try tx.first("SELECT COUNT(*) FROM delivery") { try $0.number(0) }
        }
        #expect(waiting == 0)
    }

    @Test func aBadRowIsRefusedWithItsLineAndColumnAndTheOthersGoOn() async throws {
        let lapor = try await TestLapor.make()
        let bad: [(SP4NColumn, String, FieldProblem.Code)] = [
            (.trackingID, "", .required), (.trackingID, "7a", .malformed), (.date, "31 Feb 2024", .malformed),
            (.date, "25 Sep 2999", .inTheFuture), (.date, "", .required), (.time, "25:00", .malformed),
            (.status, "Hilang", .notAllowed), (.status, "", .required), (.kind, "Tertutup", .notAllowed),
            (.title, String(repeating: "x", count: 501), .tooLong),
            (.body, String(repeating: "x", count: 20_001), .tooLong),
        ]
        let rows = bad.map { column, value, _ in SP4NFile.row(1) { $0[column] = value } }
        let result = try await ImportSP4N(lapor.ports)(SP4NFile(rows + [SP4NFile.row(2)]))

        #expect(result.added.map(\.number) == ["2"] && result.refusedRows == bad.count)
        #expect(result.refused.map(\.line) == Array(2...bad.count + 1))
        #expect(result.refused.map(\.problem.field) == bad.map(\.0.header))
        #expect(result.refused.map(\.problem.code) == bad.map(\.2))
    }

    @Test func aDryRunTellsTheSameAndWritesNothing() async throws {
        let lapor = try await TestLapor.make()
        let file = SP4NFile([
            SP4NFile.row(1) { ($0[.categoryID], $0[.category]) = ("5", "Topik Contoh") },
            SP4NFile.row(2) { ($0[.agencyID], $0[.agency]) = ("9", "Dinas Baru Kota Surabaya") },
        ])
        var options = ImportSP4N.Options()
        options.isDry = true

        let dry = try await ImportSP4N(lapor.ports)(file, options)
        #expect(try await count("report", lapor) == 0)
        #expect(try await count("source_agency", lapor) == 0)
        let wet = try await ImportSP4N(lapor.ports)(file)

        #expect(dry.wouldAdd == 2 && dry.added.isEmpty && wet.added.count == 2)
        #expect(dry.additions == wet.additions && wet.additions.count == 2)
    }

    @Test func namesLeadToTheirAgencies() async throws {
        let lapor = try await TestLapor.make()
        func row(_ number: Int, _ parent: String, _ id: String, _ name: String) -> [SP4NColumn: String] {
            SP4NFile.row(number) { row in (row[.parentAgency], row[.agencyID], row[.agency]) = (parent, id, name) }
        }
        let city = "Pemerintah Kota Surabaya"
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([
                row(1, city, "1", "Dinas Perhubungan"), row(2, city, "2", "DINAS PERHUBUNGAN KOTA SURABAYA"),
                row(3, city, "3", city), row(4, "Kecamatan Contoh", "4", "Kecamatan Contoh"),
                row(5, city, "4", "Kec. Contoh"), row(6, "Pemkot Malang", "5", "Dinas PUPR"),
                row(7, "Pemerintah Kota Malang", "6", "Kecamatan Contoh"), row(8, "", "", ""),
                row(9, "Badan Asing", "8", "Loket Badan Asing"), row(10, "Kecamatan Contoh", "9", "Kelurahan Contoh"),
                row(11, "Kementerian Sosial", "10", "Kementerian Sosial"),
            ])
        )

        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        var slugs: [String] = []
        for receipt in result.added {
            slugs.append(try await ReadReport(lapor.ports)(receipt.trackingID, for: national).agency.slug)
        }
        #expect(
            slugs == [
                "dishub-surabaya", "dishub-surabaya", "kota-surabaya", "kecamatan-contoh-kota-surabaya",
                "kecamatan-contoh-kota-surabaya", "dinas-pupr-malang", "kecamatan-contoh-kota-malang", "nasional",
                "loket-badan-asing-kota-surabaya", "kelurahan-contoh-kota-surabaya", "kementerian-sosial",
            ]
        )
        #expect(result.home?.slug == "kota-surabaya")
        let tree = try await lapor.ports.directory.current().agencies
        let office = try await lapor.agency("loket-badan-asing-kota-surabaya")
        #expect(office.parent.flatMap { tree[$0] }?.name == "Badan Asing")
        let village = try await lapor.agency("kelurahan-contoh-kota-surabaya")
        #expect(village.parent.flatMap { tree[$0] }?.slug == "kecamatan-contoh-kota-surabaya")
    }

    @Test func whoReportedIsSealedAndNowhereElse() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let name = "Nama Karangan Penguji"
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([
                SP4NFile.row(1) { $0[.name] = name },
                SP4NFile.row(2) { ($0[.name], $0[.kind]) = (name, "Anonim|Rahasia") },
                SP4NFile.row(3) { $0[.name] = "Anonim" },
            ])
        )

        var shown: [String?] = []
        for receipt in result.added {
            shown.append(try await ReadReport(lapor.ports)(receipt.trackingID, for: city).identity?.name)
        }
        #expect(shown == [name, nil, nil])
        #expect(try await count("identity", lapor) == 2)
        let texts = try await lapor.database.read { tx in
            try tx.rows("SELECT content FROM report_text UNION ALL SELECT labels FROM source_reference") {
                try $0.string(0)
            }
        }
        #expect(!texts.isEmpty && !texts.contains { $0.contains(name) })
    }

    @Test func oversightGoesToTheInspectorateAndIsHidden() async throws {
        let lapor = try await TestLapor.make()
        try await AddAgency(lapor.ports)(
            slug: "inspektorat-surabaya",
            name: "Inspektorat Kota Surabaya",
            parent: "kota-surabaya",
            kind: "inspectorate"
        )
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let inspector = Requester.officer(try await lapor.officer(.internalOversight, at: "inspektorat-surabaya"))
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([
                SP4NFile.row(1) {
                    $0[.classification] = "Pengaduan Berkadar Pengawasan"
                    $0[.status] = "Dalam Proses"
                }
            ])
        )

        let id = try #require(result.added.first).trackingID
        #expect(result.oversight == 1)
        let view = try await ReadReport(lapor.ports)(id, for: inspector)
        #expect(view.visibility == .confidential && view.agency.slug == "inspektorat-surabaya")
        for requester in [nil, city] {
            await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(id, for: requester) }
        }
        let nation = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        // When nobody serves there any more it rises past the command of whom it is about.
        try await ManageOfficers(lapor.ports).disable("internal_oversight.inspektorat-surabaya@example.id")
        #expect(try await FollowAgencies(lapor.ports)() == 1)
        #expect(try await ReadReport(lapor.ports)(id, for: nation).agency.slug != "kota-surabaya")
        await #expect(throws: Refusal.notFound) { try await ReadReport(lapor.ports)(id, for: city) }
    }

    @Test func whatNobodyClassifiedIsNotShownToThePublic() async throws {
        let lapor = try await TestLapor.make()
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([
                SP4NFile.row(1), SP4NFile.row(2) { $0[.classification] = "" },
                SP4NFile.row(3) { $0[.kind] = "Rahasia" },
                SP4NFile.row(4) { $0[.status] = "Diarsipkan oleh Admin" },
                SP4NFile.row(5) { $0[.status] = "Belum Terverifikasi" },
            ])
        )

        let page = try await ListPublishedReports(lapor.ports)(.init())
        #expect(page.lines.map(\.trackingID) == [result.added[0].trackingID])
        // Old numbers can be counted through: they lead only to what anybody may read.
        let find = FindBySource(lapor.ports)
        #expect(try await find("1", in: "sp4n") == result.added[0].trackingID)
        for number in ["2", "3", "4", "5", "6"] {
            await #expect(throws: Refusal.notFound) { try await find(number, in: "sp4n") }
        }
        await #expect(throws: Refusal.notFound) { try await find("1", in: "elsewhere") }
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        #expect(try await find("3", in: "sp4n", for: city) == result.added[2].trackingID)
    }

    @Test func aDeferredReportLapsesWhenItsTimeIsOver() async throws {
        let lapor = try await TestLapor.make()
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([SP4NFile.row(1) { $0[.status] = "Menunggu Kelengkapan Informasi" }])
        )
        #expect(try await RunTimers(lapor.ports)() == 0)
        lapor.advance(days: 60)

        #expect(try await RunTimers(lapor.ports)() == 1)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let view = try await ReadReport(lapor.ports)(try #require(result.added.first).trackingID, for: national)
        #expect(view.state == .archived)
    }

    @Test func whatStandsAboveTheHeaderAndInWhichOrderDoesNotMatter() async throws {
        let lapor = try await TestLapor.make()
        var file = SP4NFile([SP4NFile.row(1)])
        file.preamble = "Judul Laporan,Rekap\r\nNama Instansi,Contoh\r\nTanggal Generate,3 Jan 2026\r\n"
        file.header = [.status, .body, .date, .trackingID]

        let result = try await ImportSP4N(lapor.ports)(file)
        #expect(result.added.map(\.line) == [5])
        let text = file.text.replacing(",", with: ";").replacing(
            "Isi Laporan Awal",
            with: "Isi Laporan Awal;Kolom Asing"
        )
        let use = ImportSP4N(lapor.ports)
        let other = try await use { SP4NFile.source(text) }
        #expect(other.unknownColumns == ["Kolom Asing"])
    }

    @Test(arguments: [
        ([SP4NColumn.trackingID, .body], SP4NSheet.Fault.missing([.date, .status])),
        ([.trackingID, .body, .status, .date, .status], .twice([.status])), ([.body, .status, .date], .noHeader),
    ])
    func aFileWithoutItsColumnsIsRefused(_ header: [SP4NColumn], _ fault: SP4NSheet.Fault) async throws {
        let lapor = try await TestLapor.make()
        var file = SP4NFile([SP4NFile.row(1)])
        file.header = header
        let text = file.text

        let use = ImportSP4N(lapor.ports)
        await #expect(throws: fault) { try await use { SP4NFile.source(text) } }
    }

    private func count(_ table: String, _ lapor: TestLapor) async throws -> Int64 {
        let query: Query =
            switch table {
            case "report": "SELECT COUNT(*) FROM report"
            case "identity": "SELECT COUNT(*) FROM identity"
            default: "SELECT COUNT(*) FROM source_agency"
            }
        return try await lapor.database.read { try $0.first(query) { try $0.number(0) } ?? 0 }
    }
}
