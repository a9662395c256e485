// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// A small nation, made once: making it is the costly part, and nobody here changes it.
@Suite struct DemoNationTests {
    private struct Made: Sendable {
        let lapor: TestLapor
        let summary: DemoNation.Summary
        /// Title and state of every report, in the order of the alphabet.
        let outcomes: [String]
    }
    private static let made = Task { try await make() }

    private static func make() async throws -> Made {
        let lapor = try await TestLapor.make(.memory, at: "2026-11-23T10:00:00+07:00", holding: SeedFiles.shipped())
        for (role, slug) in [
            (Role.nationalAdmin, "nasional"), (.dataProtectionOfficer, "nasional"), (.ombudsman, "ombudsman"),
            (.supervisor, "provinsi-jawa-timur"), (.approver, "dinas-pupr-kota-surabaya"),
        ] { _ = try await lapor.officer(role, at: slug) }
        let summary = try await DemoNation(lapor.ports, reports: 150).fill()
        let outcomes = try await lapor.database.read { tx in
            try tx.rows(
                """
                SELECT t.content, r.state, r.classification FROM report r
                JOIN report_text t ON t.report_id = r.id AND t.seq = 1 AND t.part = 'title'
                """
            ) { "\(try $0.string(0)): \(try $0.string(1)), \(try $0.string(2))" }
        }
        return Made(lapor: lapor, summary: summary, outcomes: outcomes.sorted())
    }

    @Test func itReachesEveryStateAndTheWorkflowRefusesNothing() async throws {
        let made = try await Self.made.value

        #expect(made.summary.reports >= 150 && made.summary.reports <= 155)
        #expect(made.summary.refused == [])
        let states = try await shares("state", of: made.lapor)
        // A draft is what has not been sent: no report is ever kept as one.
        #expect(Set(states.keys) == Set(Report.State.allCases.map(\.rawValue)).subtracting(["draft"]))
        #expect((0.4...0.85).contains(states["closed"] ?? 0))
        #expect((0.02...0.2).contains(states["archived"] ?? 0))
    }

    @Test func whatItShowsIsWhatItsReportersFind() async throws {
        let made = try await Self.made.value

        for shown in made.summary.shown {
            let view = try await ReadReport(made.lapor.ports)(shown.trackingID, for: .reporter(shown.code))
            #expect(view.state == shown.state)
        }
        #expect(made.summary.shown.count >= 20)
    }

    @Test func everyChainAndCheckpointHolds() async throws {
        let made = try await Self.made.value

        let result = try await VerifyAudit(made.lapor.ports)()

        #expect(result.findings.isEmpty)
        #expect(result.reports == made.summary.reports && result.checkpoints > 40)
        #expect(try await Self.count("outbox", in: made.lapor) == 0)
    }

    @Test func theSameSeedMakesTheSameNation() async throws {
        let (one, other) = (try await Self.made.value, try await Self.make())

        #expect(one.outcomes == other.outcomes)
    }

    /// Whoever is open today is so within reason: some late, most not, and nobody works before the report is there.
    @Test func openReportsAreDueAroundToday() async throws {
        let lapor = try await Self.made.value.lapor
        let now = lapor.now.milliseconds
        let dues = try await lapor.database.read { tx in
            try tx.rows("SELECT queue_at FROM report WHERE is_open = 1 AND queue_at < 253402300799000") {
                try $0.number(0)
            }
        }

        #expect(dues.contains { $0 < now } && dues.contains { $0 > now })
        #expect(dues.allSatisfy { abs($0 - now) < 120 * 86_400_000 })
        #expect(try await Self.count("event WHERE recorded_at > \(now)", in: lapor) == 0)
    }

    /// Old reports are quiet: only the last two days have letters.
    @Test func nobodyIsWrittenToAboutThePast() async throws {
        let lapor = try await Self.made.value.lapor
        let old = lapor.now.addingTimeInterval(-2 * 86_400).milliseconds

        #expect(try await Self.count("delivery", in: lapor) > 0)
        let late = """
            delivery d JOIN event e ON e.report_id = d.report_id AND e.seq = d.seq WHERE e.recorded_at < \(old)
            """
        #expect(try await Self.count(late, in: lapor) == 0)
    }

    /// An agency without an active officer never holds a report.
    @Test func unitsHoldWhatTheyAnswer() async throws {
        let lapor = try await Self.made.value.lapor
        let staffed = Set(
            try await ManageOfficers(lapor.ports).list(limit: 1_000).filter { !$0.isDisabled }.map(\.agency)
        )
        let desks = try await lapor.database.read { tx in
            try tx.rows("SELECT DISTINCT agency_id FROM report WHERE is_open = 1") { Agency.ID(try $0.number(0)) }
        }

        #expect(desks.count > 5)
        #expect(staffed.isSuperset(of: desks))
    }

    private func shares(_ column: String, of lapor: TestLapor) async throws -> [String: Double] {
        let rows = try await lapor.database.read { tx in
            try tx.rows(Query(stringLiteral: "SELECT \(column), count(*) FROM report GROUP BY \(column)")) {
                (try $0.string(0), Double(try $0.number(1)))
            }
        }
        let total = rows.reduce(0) { $0 + $1.1 }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.0, $0.1 / total) })
    }

    private static func count(_ rows: String, in lapor: TestLapor) async throws -> Int64 {
        try await lapor.database.read {
            try $0.first(Query(stringLiteral: "SELECT count(*) FROM \(rows)")) { try $0.number(0) } ?? -1
        }
    }
}
