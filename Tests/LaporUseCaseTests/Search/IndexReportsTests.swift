// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct IndexReportsTests {
    private func found(_ typed: String, _ lapor: TestLapor) async throws -> [TrackingID] {
        var filter = ListPublishedReports.Filter()
        filter.search = try Search(typed: typed)
        return try await ListPublishedReports(lapor.ports)(filter).lines.map(\.trackingID)
    }

    private func published(_ lapor: TestLapor) async throws -> TrackingID {
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit().trackingID
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.index()
        return id
    }

    @Test(arguments: TestDatabase.engines)
    func theDoctorFindsAndRepairsWhatIsNotAsItShouldBe(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let id = try await published(lapor)
        #expect(try await CheckSearch(lapor.ports)().wrong.isEmpty)
        try await lapor.database.write { tx in
            let report = try #require(try ReportStore(tx).find(id)).report.id
            try SearchStore(tx).replace(["rahasia"], of: report, in: .published)
        }
        #expect(try await found("rahasia", lapor) == [id])

        #expect(try await CheckSearch(lapor.ports)().wrong == [id])
        #expect(try await CheckSearch(lapor.ports)(isRepair: true).wrong == [id])
        #expect(try await CheckSearch(lapor.ports)().wrong.isEmpty)
        #expect(try await found("rahasia", lapor).isEmpty)
        #expect(try await found("pasar", lapor) == [id])
    }

    /// A worker that has read a report before it was redacted must not write what it read.
    @Test(arguments: TestDatabase.engines)
    func whatWasReadBeforeAChangeIsNotWrittenAfterIt(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let id = try await published(lapor)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        try await lapor.database.write { tx in
            try SearchStore(tx).note([try #require(try ReportStore(tx).find(id)).report.id])
        }
        let ports = lapor.ports.with(
            Interrupted(lapor.database) {
                try await lapor.act(.redact, on: id, by: national) {
                    ($0.seq, $0.kind, $0.text) = (1, "public_body", "Gelap.")
                }
            }
        )

        #expect(try await IndexReports(ports)() == 0)
        #expect(try await found("pasar", lapor).isEmpty)
        #expect(try await IndexReports(lapor.ports)() == 1)
        #expect(try await found("pasar", lapor).isEmpty)
        #expect(try await found("gelap", lapor) == [id])
    }

    @Test func aReportThatCannotBeReadHoldsUpNothing() async throws {
        let lapor = try await TestLapor.make()
        let broken = try await lapor.submit().trackingID
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let whole = try await lapor.submit().trackingID
        try await lapor.act(.verify, on: whole, by: national)
        _ = try await lapor.database.write { tx in
            try tx.run([
                "UPDATE event SET body = \([0]) WHERE report_id = (SELECT id FROM report WHERE tracking_id = \(broken.rawValue))"
            ])
        }
        try await lapor.index()

        #expect(try await found("lampu", lapor) == [whole])
        let result = try await CheckSearch(lapor.ports)()
        #expect(Array(result.problems.keys) == [broken] && result.wrong.isEmpty)
    }
}
