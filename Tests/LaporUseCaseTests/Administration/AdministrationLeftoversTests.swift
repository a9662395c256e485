// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// What administration leaves behind: changes from before agencies were named in the log, links and pictures.
@Suite struct AdministrationLeftoversTests {
    @Test(arguments: TestDatabase.engines)
    func changesFromBeforeTheLogNamedAgenciesAreFoundByTheirKey(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        for slug in ["dishub-surabaya", "dinas-pupr-malang"] {
            let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency(slug))
            let fields = row.fields.merging(["name": "Nama Baru"]) { _, new in new }
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK", ifAt: row.mark, by: national)
        }
        try await lapor.database.write { _ = try $0.run(["UPDATE directory_change SET agency_id = NULL"]) }

        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let seen = try await ListChanges(lapor.ports)(for: city).changes
        #expect(seen.map(\.change.subject) == ["dishub-surabaya"])
        let first = try #require(seen.first)
        #expect(try await ListChanges(lapor.ports).one(first.id, for: city) == first)
    }

    @Test(arguments: TestDatabase.engines)
    func linksAndPicturesThatNobodyNeedsAreForgotten(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let digests = ["a", "b", "c"].map { String(repeating: $0, count: 64) }
        try await lapor.database.write { tx in
            for digest in digests { try ProfileStore(tx).addLogo(digest, "image/png", [1]) }
        }
        for digest in digests.prefix(2) {
            let row = try await ReadDirectoryRow(lapor.ports).profile(try await lapor.agency("kota-surabaya"))
            let fields = ["slug": "kota-surabaya", "logo": digest]
            _ = try await ChangeDirectory(lapor.ports)(.profile, fields, because: "SK", ifAt: row.mark, by: national)
        }
        try await ForgottenPassword(lapor.ports)(email: national.email)
        lapor.advance(days: 0.5)
        _ = try await ForgetExpired(lapor.ports)()
        #expect(try await count("password_link", lapor) == 1)
        lapor.advance(days: 2)
        _ = try await ForgetExpired(lapor.ports)()
        #expect(try await count("password_link", lapor) == 0)
        // The one before can still be taken back to.
        #expect(try await count("agency_logo", lapor) == 2)
    }

    private func count(_ table: String, _ lapor: TestLapor) async throws -> Int64? {
        let query: Query =
            table == "agency_logo" ? "SELECT COUNT(*) FROM agency_logo" : "SELECT COUNT(*) FROM password_link"
        return try await lapor.database.read { try $0.first(query) { try $0.number(0) } }
    }
}
