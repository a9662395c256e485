// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct VerifyAuditTests {
    private func verified(_ engine: TestDatabase.Engine) async throws -> (TestLapor, TrackingID) {
        let lapor = try await TestLapor.make(engine)
        _ = try await lapor.submit()
        let id = try await lapor.submit().trackingID
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        try await lapor.act(.verify, on: id, by: national)
        return (lapor, id)
    }

    private func findings(_ lapor: TestLapor, after change: Query) async throws -> [VerifyAudit.Finding] {
        try await lapor.database.write { _ = try $0.run([change]) }
        return try await VerifyAudit(lapor.ports)().findings
    }

    @Test(arguments: TestDatabase.engines)
    func namesTheFirstBrokenEvent(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id) = try await verified(engine)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)

        let found = try await findings(
            lapor,
            after: "UPDATE event SET actor = 'officer:999' WHERE type = 'verified'"
        )

        guard case .brokenEvent(id, _, seq: 2)? = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(found.count == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func noticesChangedWords(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _) = try await verified(engine)
        let found = try await findings(
            lapor,
            after:
                "UPDATE report_text SET content = 'x' WHERE part = 'title' AND report_id = (SELECT min(id) FROM report)"
        )
        guard case .changedWords(_, _, seq: 1, .title)? = found.first else {
            Issue.record("\(found)")
            return
        }
    }

    @Test(arguments: [
        "UPDATE report SET is_confidential = 1", "UPDATE report SET agency_id = 2",
        "UPDATE report SET access_mark = head",
        "UPDATE report SET state = 'closed'", "UPDATE report SET is_oversight = 1", "UPDATE report SET desk_id = 2",
        "UPDATE report SET is_open = 0", "UPDATE report SET is_referred = 1", "UPDATE report SET is_urgent = 1",
    ])
    func noticesARowThatItsEventsDoNotMake(_ change: String) async throws {
        let (lapor, _) = try await verified(.memory)
        let found = try await findings(lapor, after: Query(stringLiteral: change))
        #expect(found.count == 2)
        for finding in found {
            guard case .rowDiffers = finding else {
                Issue.record("\(finding)")
                return
            }
        }
    }

    @Test func noticesWordsThatAreGoneOrElsewhere() async throws {
        for change: Query in [
            "DELETE FROM report_text WHERE part = 'body'", "UPDATE report_text SET part = 'answer' WHERE part = 'body'",
        ] {
            let (lapor, _) = try await verified(.memory)
            #expect(try await findings(lapor, after: change).count == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func noticesACutChain(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id) = try await verified(engine)
        let found = try await findings(lapor, after: "DELETE FROM event WHERE type = 'verified'")
        guard case .headDiffers(id, _)? = found.first else {
            Issue.record("\(found)")
            return
        }
    }

    /// Whoever deletes a whole report, with all that belongs to it, is found by the checkpoint that signed it.
    @Test(arguments: TestDatabase.engines)
    func checkpointsShowDeletion(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id) = try await verified(engine)
        #expect(try await FanOutPromises(lapor.ports)() == 3)
        #expect(try await MakeCheckpoint(lapor.ports)() == 2)
        #expect(try await MakeCheckpoint(lapor.ports)() == 0)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)

        let which: Query = "SELECT id FROM report WHERE tracking_id = \(id.rawValue)"
        let report = try await lapor.database.read { try $0.first(which) { try $0.number(0) } } ?? 0
        try await lapor.database.write { tx in
            _ = try tx.run([
                "DELETE FROM event WHERE report_id = \(report)", "DELETE FROM report_text WHERE report_id = \(report)",
                "DELETE FROM search_due WHERE report_id = \(report)",
                "DELETE FROM figure_due WHERE report_id = \(report)",
                "DELETE FROM report WHERE id = \(report)",
            ])
        }
        let found = try await VerifyAudit(lapor.ports)().findings

        #expect(found == [.missingReport(Report.ID(report), checkpoint: 1)])
    }

    @Test(arguments: TestDatabase.engines)
    func aForgedCheckpointIsFound(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _) = try await verified(engine)
        _ = try await FanOutPromises(lapor.ports)()
        _ = try await MakeCheckpoint(lapor.ports)()
        let found = try await findings(lapor, after: "UPDATE checkpoint SET made_at = made_at + 1")
        #expect(found == [.brokenCheckpoint(1)])
    }
}
