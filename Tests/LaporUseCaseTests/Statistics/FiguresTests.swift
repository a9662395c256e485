// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// The figures against a count of every report one by one, over lives of chance.
@Suite struct FiguresTests {
    private func figures(_ lapor: TestLapor) async throws -> [FigureCell: Int] {
        try await lapor.database.read { try FigureStore($0).all() }
    }

    @Test(arguments: TestDatabase.engines, [3, 17] as [UInt64])
    func theFiguresAreWhatCountingEveryReportGives(_ engine: TestDatabase.Engine, _ seed: UInt64) async throws {
        let lapor = try await TestLapor.make(engine)
        var lives = RandomLives(lapor, seed: seed)
        for _ in 0..<4 {
            try await lives.go(steps: 100)
            try await lapor.index()

            let counted = try await BruteCount(lapor).cells()
            let kept = try await figures(lapor)
            #expect(kept.count > 20)
            for cell in Set(counted.keys).union(kept.keys) {
                #expect(kept[cell] == counted[cell], "\(cell)")
            }
        }
        // The lives were rich enough to prove something.
        #expect(Set(try await figures(lapor).filter { $0.value > 0 }.keys.map(\.figure)) == Set(Figure.allCases))
        #expect(try await CheckFigures(lapor.ports)().isRight)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsHiddenLeavesAllFigures(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let ids = [try await lapor.submit().trackingID, try await lapor.submit().trackingID]
        try await lapor.index()
        #expect(try await figures(lapor).isEmpty)
        for id in ids { try await lapor.act(.verify, on: id, by: national) }
        try await lapor.index()
        #expect(try await !figures(lapor).isEmpty)

        try await lapor.act(.changeVisibility, on: ids[0], by: national) {
            ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
        }
        try await lapor.act(.archive, on: ids[1], by: national) {
            ($0.reason, $0.text) = ("duplicate", "Laporan yang sama.")
        }
        try await lapor.index()

        #expect(try await figures(lapor).isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func countingTwiceCountsOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        for _ in 0..<3 {
            try await lapor.act(.verify, on: try await lapor.submit().trackingID, by: national)
        }
        try await lapor.index()
        let once = try await figures(lapor)

        try await lapor.database.write { tx in
            try FigureStore(tx).note(try AuditStore(tx).rows(after: 0, limit: 10).map(\.id))
        }
        // Several workers at once.
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { while try await FoldFigures(lapor.ports)(limit: 2) > 0 {} } }
            try await group.waitForAll()
        }

        #expect(try await figures(lapor) == once)
    }

    @Test(arguments: TestDatabase.engines)
    func theDoctorFindsAndRepairsWrongNumbers(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit().trackingID
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.index()
        let right = try await figures(lapor)
        _ = try await lapor.database.write { tx in
            try tx.run([
                "UPDATE figure SET amount = 41 WHERE figure = 'received' AND breakdown = 'state'",
                "UPDATE report_fact SET facts = 'nonsense'",
            ])
        }

        let found = try await CheckFigures(lapor.ports)()
        #expect(found.reports.wrong == [id] && found.wrongNumbers > 0)
        _ = try await CheckFigures(lapor.ports)(isRepair: true)
        // What it had added was not known any more: it is set aside first, and counted anew when the doctor comes again.
        _ = try await CheckFigures(lapor.ports)(isRepair: true)

        #expect(try await CheckFigures(lapor.ports)().isRight)
        #expect(try await figures(lapor) == right)
    }
}
