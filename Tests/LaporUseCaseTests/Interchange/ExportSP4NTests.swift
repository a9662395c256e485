// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ExportSP4NTests {
    private func all(
        _ lapor: TestLapor,
        for audience: ExportSP4N.Audience = .operation,
        _ filter: ExportSP4N.Filter = .init()
    ) async throws -> [[SP4NColumn: String]] {
        let columns = SP4NColumn.allCases
        var rows: [[SP4NColumn: String]] = []
        var last: Report.ID?
        repeat {
            let page = try await ExportSP4N(lapor.ports)(filter, for: audience, after: last)
            rows += page.rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
            last = page.next
        } while last != nil
        return rows.sorted { ($0[.trackingID] ?? "") < ($1[.trackingID] ?? "") }
    }

    /// One row of every kind that a file may hold.
    private static let kinds: [[SP4NColumn: String]] = [
        SP4NFile.row(1), SP4NFile.row(2) { ($0[.kind], $0[.channel]) = ("Anonim", "Website - kementerian-sosial") },
        SP4NFile.row(3) { ($0[.kind], $0[.publicBody]) = ("Rahasia", "Teks lain, sudah dirapikan.") },
        SP4NFile.row(4) { ($0[.classification], $0[.categoryID], $0[.category]) = ("", "", "") },
        SP4NFile.row(5) {
            ($0[.status], $0[.reason]) = ("diarsipkan oleh sistem", "Sudah mencapai batas kedaluwarsa.")
        },
        SP4NFile.row(6) { ($0[.status], $0[.reason]) = ("Konten Terblokir", "") },
        SP4NFile.row(7) { ($0[.status], $0[.reason]) = ("Menunggu Kelengkapan Informasi", "Di mana tepatnya?") },
        SP4NFile.row(8) { ($0[.city], $0[.district], $0[.village]) = ("Kota Lain", "GUBENG", "Airlangga") },
        SP4NFile.row(9) { ($0[.rating], $0[.decree], $0[.vicePresident]) = ("4", "188.45/1/2024", "Ya") },
        SP4NFile.row(10) { ($0[.rating], $0[.channel]) = ("Sangat puas", "Merpati pos") },
        SP4NFile.row(11) { ($0[.title], $0[.publicBody]) = ("", "") },
        SP4NFile.row(12) { $0[.classification] = "Pengaduan Berkadar Pengawasan" },
        SP4NFile.row(13) { ($0[.agency], $0[.agencyID]) = ("Dinas Baru Kota Surabaya", "99.0") },
        SP4NFile.row(14) { ($0[.body], $0[.publicBody]) = ("=1+1, \"kutip\"\nbaris dua \\\"", "'=1+1") },
        SP4NFile.row(15) {
            ($0[.status], $0[.date], $0[.time]) = ("Selesai otomatis dalam 3 hari", "1 May 2025", "00:00:00")
        },
    ]

    @Test(arguments: TestDatabase.engines)
    func whatWasTakenOverLeavesAsItCame(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let file = SP4NFile(Self.kinds.map { row in row.mapValues(FormulaGuard.on) })
        let result = try await ImportSP4N(lapor.ports)(file)
        #expect(result.added.count == Self.kinds.count && result.refused.isEmpty)

        let rows = try await all(lapor)

        #expect(rows.count == Self.kinds.count)
        for row in rows {
            let wanted = Self.kinds.first { $0[.trackingID] == row[.trackingID] } ?? [:]
            for column in SP4NColumn.allCases {
                #expect(row[column] == wanted[column] ?? "", "\(row[.trackingID] ?? "")")
            }
        }
        let again = try await ImportSP4N(lapor.ports)(SP4NFile(rows.map { $0.mapValues(FormulaGuard.on) }))
        #expect(again.added.isEmpty && again.known == rows.count && again.changed.isEmpty)
    }

    /// What has changed here since is said as it is now; the rest as it came.
    @Test func whatIsDoneHereShows() async throws {
        let lapor = try await TestLapor.make()
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([SP4NFile.row(1) { $0[.status] = "Terdisposisi ke Dinas PUPR Kota Surabaya" }])
        )
        let id = try #require(result.added.first).trackingID
        let transport = Requester.officer(try await lapor.officer(.liaisonOfficer, at: "dishub-surabaya"))
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        try await lapor.act(.transfer, on: id, by: city) { ($0.agency, $0.text) = ("dishub-surabaya", "Bukan PUPR.") }
        try await lapor.act(.finalAnswer, on: id, by: transport) { $0.text = "Sudah diganti." }

        let row = try #require(try await all(lapor).first)

        #expect(row[.agency] == "Dinas Perhubungan Kota Surabaya" && row[.agencyID] == "")
        #expect(row[.parentAgency] == "Pemerintah Kota Surabaya" && row[.status] == "Menunggu Tanggapan Pelapor")
        #expect(row[.trackingID] == "1" && row[.categoryID] == "1398.0" && row[.city] == "Kota Surabaya")
    }

    @Test func whatWasReportedHereIsInTheSameWords() async throws {
        let lapor = try await TestLapor.make(at: "2026-03-02T09:05:06+07:00")
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        _ = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        let receipt = try await lapor.submit {
            ($0.classification, $0.regionCode, $0.isAnonymous) = ("aspiration", "35.78.05", true)
        }
        try await lapor.act(.verify, on: receipt.trackingID, by: national) {
            ($0.publicBody, $0.agency) = ("Lampu depan pasar mati.", "dinas-pupr-surabaya")
        }

        let row = try #require(try await all(lapor).first)

        #expect(row[.trackingID] == receipt.trackingID.description)
        #expect(row[.date] == "2 Mar 2026" && row[.time] == "09:05:06" && row[.channel] == "Website")
        #expect(row[.classification] == "Aspirasi" && row[.kind] == "Anonim" && row[.rating] == "")
        #expect(
            row[.status] == "Terdisposisi ke Dinas PUPR Kota Surabaya" && row[.publicBody] == "Lampu depan pasar mati."
        )
        #expect(row[.province] == "Jawa Timur" && row[.city] == "Kota Surabaya" && row[.district] == "Tegalsari")
    }

    @Test(arguments: TestDatabase.engines)
    func everybodyExportsWhatTheirCasePagesShow(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let name = "Nama Karangan"
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([
                SP4NFile.row(1) { $0[.name] = name }, SP4NFile.row(2) { ($0[.name], $0[.kind]) = (name, "Anonim") },
                SP4NFile.row(3) { ($0[.name], $0[.kind]) = (name, "Rahasia") },
                SP4NFile.row(4) { ($0[.name], $0[.kind]) = (name, "Anonim|Rahasia") },
                SP4NFile.row(5) { ($0[.name], $0[.classification]) = (name, "Pengaduan Berkadar Pengawasan") },
                SP4NFile.row(6) {
                    ($0[.parentAgency], $0[.agencyID], $0[.agency]) = ("Pemerintah Kota Malang", "6", "Dinas PUPR")
                },
            ])
        )
        #expect(result.added.count == 6)
        let offices: [(Role, String)] = [
            (.nationalAdmin, "nasional"), (.agencyAdmin, "kota-surabaya"), (.liaisonOfficer, "dinas-pupr-surabaya"),
            (.liaisonOfficer, "dishub-surabaya"), (.executiveViewer, "kota-surabaya"), (.agencyAdmin, "kota-malang"),
            (.supervisor, "provinsi-jawa-timur"), (.ombudsman, "nasional"), (.priorityWatcher, "nasional"),
            (.dataProtectionOfficer, "nasional"), (.apiDeveloper, "kota-surabaya"), (.operator, "nasional"),
            (.internalOversight, "kota-surabaya"),
        ]
        for (role, slug) in offices {
            let officer = try await lapor.officer(role, at: slug)
            var wanted: [String: String] = [:]
            for receipt in result.added {
                do {
                    let view = try await ReadReport(lapor.ports)(receipt.trackingID, for: .officer(officer))
                    if view.viewer.isOfficer { wanted[receipt.number] = view.identity?.name ?? "" }
                } catch Refusal.notFound { continue }
            }
            let rows = try await all(lapor, for: .officer(officer))
            let found = Dictionary(uniqueKeysWithValues: rows.map { ($0[.trackingID] ?? "", $0[.name] ?? "") })
            #expect(found == wanted, "\(role) at \(slug)")
        }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let own = try await all(lapor, for: .officer(city))
        #expect(own.map { $0[.name] } == [name, "", name, ""])
        #expect(try await all(lapor).allSatisfy { $0[.name] == "" })
    }

    @Test func whatIsSecretIsNotedAsRead() async throws {
        let lapor = try await TestLapor.make()
        let result = try await ImportSP4N(lapor.ports)(
            SP4NFile([SP4NFile.row(1), SP4NFile.row(2) { $0[.kind] = "Rahasia" }])
        )
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        _ = try await all(lapor, for: .officer(city))

        let noted = try await lapor.database.read { tx in
            try tx.rows("SELECT r.tracking_id, a.what FROM access_log a JOIN report r ON r.id = a.report_id") {
                (TrackingID(rawValue: try $0.number(0)), try $0.string(1))
            }
        }
        #expect(noted.map(\.0) == [result.added[1].trackingID] && noted.map(\.1) == ["content"])
    }

    @Test(arguments: TestDatabase.engines)
    func filtersAndPagesLeaveNothingOutAndNothingIn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let rows = (1...230).map { number in
            SP4NFile.row(number) { row in
                row[.date] = "\(number % 28 + 1) Feb 2025"
                if number % 10 == 0 { (row[.agencyID], row[.agency]) = ("2", "Dinas Perhubungan") }
                if number % 7 == 0 { row[.status] = "Dalam Proses" }
            }
        }
        try await ImportSP4N(lapor.ports)(SP4NFile(rows))
        let use = ExportSP4N(lapor.ports)

        #expect(try await all(lapor).count == 230)
        #expect(try await use.count(.init(), for: .operation, upTo: 100) == 100)
        var filter = ExportSP4N.Filter()
        filter.agency = try await lapor.agency("dishub-surabaya").id
        #expect(try await all(lapor, filter).count == 23)
        filter = .init()
        filter.state = .inProgress
        #expect(try await all(lapor, filter).count == 32)
        filter.since = Date(rfc3339: "2025-02-08T00:00:00+07:00")
        filter.until = Date(rfc3339: "2025-02-09T00:00:00+07:00")
        let found = try await all(lapor, filter)
        #expect(found.count == 8 && found.allSatisfy { $0[.date] == "8 Feb 2025" })
    }

    private func all(_ lapor: TestLapor, _ filter: ExportSP4N.Filter) async throws -> [[SP4NColumn: String]] {
        try await all(lapor, for: .operation, filter)
    }
}
