// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct SupportReportTests {
    private let first = "rahasia-peramban-satu"
    private let second = "rahasia-peramban-dua1"

    private func published(
        _ lapor: TestLapor,
        _ change: (inout ReportDraft) -> Void = { _ in }
    ) async throws -> TrackingID {
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit(change).trackingID
        try await lapor.act(.verify, on: id, by: national)
        return id
    }

    @Test(arguments: TestDatabase.engines)
    func everybodyCountsOnceAndCanTakeItBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let use = SupportReport(lapor.ports)
        let id = try await published(lapor)
        #expect(try await use(id, secret: first).supports == 1)
        #expect(try await use(id, secret: first).supports == 1)
        #expect(try await use(id, secret: second).supports == 2)
        #expect(try await use.isSupported(id, by: [.keeper(first)]))
        #expect(try await ReadReport(lapor.ports)(id, for: nil).supports == 2)
        #expect(try await ListPublishedReports(lapor.ports)(.init()).lines.map(\.supports) == [2])
        #expect(try await use.takeBack(id, by: .keeper(first)) == 1)
        #expect(try await use.takeBack(id, by: .keeper(first)) == 1)
        #expect(try await !use.isSupported(id, by: [.keeper(first)]))
        let made = try await use(id, secret: nil)
        #expect(made.supports == 2)
        #expect(try await use.takeBack(id, by: .keeper(#require(made.secret))) == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func oneKeyIsOneVoice(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let id = try await published(lapor)
        let key = CommandKey("a key of somebody", scope: "test")
        let use = SupportReport(lapor.ports)
        let outcome = try await use(id, secret: nil, key: key)
        #expect(try await use(id, secret: nil, key: key) == outcome && outcome.supports == 1)
        await #expect(throws: Refusal.keyReused) { try await use(id, secret: first, key: key) }
    }

    @Test(arguments: TestDatabase.engines)
    func onlyWhatEverybodyReadsIsSupported(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let use = SupportReport(lapor.ports)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let unverified = try await lapor.submit().trackingID
        let secret = try await lapor.submit { $0.visibility = "confidential" }.trackingID
        try await lapor.act(.verify, on: secret, by: national)
        for id in [unverified, secret] {
            await #expect(throws: Refusal.notFound) { try await use(id, secret: first) }
            await #expect(throws: Refusal.notFound) { try await use.takeBack(id, by: .keeper(first)) }
        }
        let hidden = try await published(lapor)
        _ = try await use(hidden, secret: first)
        try await lapor.act(.changeVisibility, on: hidden, by: national) {
            ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
        }
        await #expect(throws: Refusal.notFound) { try await use(hidden, secret: second) }
        for wrong in ["", "terlalu pendek", "ada spasi di dalam sini ya", String(repeating: "a", count: 65)] {
            await #expect(throws: Refusal.invalid([FieldProblem("supporter", .malformed)])) {
                try await use(hidden, secret: wrong)
            }
        }
    }

    /// A mark cannot be found again under another report.
    @Test func marksDifferFromReportToReport() async throws {
        let lapor = try await TestLapor.make()
        let use = SupportReport(lapor.ports)
        for _ in 0..<2 { _ = try await use(published(lapor), secret: first) }
        let marks = try await lapor.database.read { tx in
            try tx.rows("SELECT supporter_mark FROM support") { $0.bytes(0) }
        }
        #expect(marks.count == 2 && marks[0] != marks[1])
    }

    @Test(arguments: TestDatabase.engines)
    func whatMostSupportComesFirst(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let use = SupportReport(lapor.ports)
        var ids: [TrackingID] = []
        for number in 0..<5 {
            let id = try await published(lapor) { $0.classification = number == 4 ? "aspiration" : "complaint" }
            ids.append(id)
            for voice in 0..<[1, 3, 0, 3, 2][number] { _ = try await use(id, secret: "suara-nomor-\(voice)-contoh") }
        }
        var filter = PublishedFilter()
        filter.isMostSupported = true
        let list = ListPublishedReports(lapor.ports)
        var (found, key): ([TrackingID], ListKey?) = ([], nil)
        repeat {
            let page = try await list(filter, after: key, limit: 2)
            found += page.lines.map(\.trackingID)
            key = page.next
        } while key != nil
        #expect(found == [ids[3], ids[1], ids[4], ids[0]])
        filter.classification = .aspiration
        #expect(try await list(filter).lines.map(\.trackingID) == [ids[4]])
    }
}
