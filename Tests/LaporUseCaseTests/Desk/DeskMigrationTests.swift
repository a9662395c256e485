// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// What the migration of the desk reads out of the log is what `apply` made of the same events.
@Suite struct DeskMigrationTests {
    private struct Flags: Equatable {
        let id, drafted, asked: Int64
    }

    @Test(arguments: TestDatabase.engines)
    func theFlagsOfTheMigrationAreThoseOfApply(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        var lives = RandomLives(lapor, seed: 14)
        try await lives.go(steps: 60)
        try await draft(lapor)
        try await ask(lapor)
        let expected = try await flags(lapor)
        #expect(expected.filter { $0.drafted == 1 }.count == 3 && expected.filter { $0.asked == 1 }.count == 2)

        let migration = try #require(Schema.migrations.first { $0.name == "0014 create desk" })
        try await lapor.database.write { tx in
            try tx.run(["UPDATE report SET is_drafted = 0, is_identity_asked = 0"])
            for statement in migration.statements where statement.contains("UPDATE report") {
                try tx.run(tx.dialect.definition(statement).map { Query(stringLiteral: $0) })
            }
        }

        #expect(try await flags(lapor) == expected)
    }

    private func flags(_ lapor: TestLapor) async throws -> [Flags] {
        try await lapor.database.read { tx in
            try tx.rows("SELECT id, is_drafted, is_identity_asked FROM report ORDER BY id") {
                Flags(id: try $0.number(0), drafted: try $0.number(1), asked: try $0.number(2))
            }
        }
    }

    /// Three that wait: alone, behind an interim answer, and after a copy was sent; and three that do not.
    private func draft(_ lapor: TestLapor) async throws {
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        func drafted(_ kind: String) async throws -> TrackingID {
            let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
            try await lapor.act(.verify, on: id, by: city)
            try await lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
            try await lapor.act(.draft, on: id, by: city) { ($0.kind, $0.text) = (kind, "Sudah.") }
            return id
        }
        _ = try await drafted("final")
        let behind = try await drafted("final")
        try await lapor.act(.interimAnswer, on: behind, by: city) { $0.text = "Sedang." }
        let copied = try await drafted("interim")
        try await lapor.act(.carbonCopy, on: copied, by: city) { $0.agency = "kota-malang" }
        let sent = try await drafted("interim")
        try await lapor.act(.interimAnswer, on: sent, by: city) { $0.text = "Sedang." }
        let answered = try await drafted("interim")
        try await lapor.act(.finalAnswer, on: answered, by: city) { $0.text = "Sudah." }
        let moved = try await drafted("final")
        try await lapor.act(.forward, on: moved, by: city) { $0.agency = "dinas-pupr-surabaya" }
    }

    /// Two that are asked for: alone, and after one agency lost its sight; and two that are not.
    private func ask(_ lapor: TestLapor) async throws {
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let keeper = Requester.officer(try await lapor.officer(.dataProtectionOfficer, at: "nasional"))
        func asked() async throws -> Receipt {
            let receipt = try await lapor.submit {
                ($0.agency, $0.reporterName, $0.isAnonymous) = ("kota-surabaya", "Warga", true)
                $0.reporterEmail = "warga@example.id"
            }
            try await lapor.act(.requestIdentity, on: receipt.trackingID, by: city) { $0.text = "Keselamatan." }
            return receipt
        }
        _ = try await asked()
        let one = try await asked()
        try await lapor.act(.takeBackIdentity, on: one.trackingID, by: .holder(of: one)) { $0.agency = "kota-malang" }
        let all = try await asked()
        try await lapor.act(.takeBackIdentity, on: all.trackingID, by: .holder(of: all))
        let granted = try await asked()
        try await lapor.act(.grantIdentity, on: granted.trackingID, by: keeper)
    }
}
