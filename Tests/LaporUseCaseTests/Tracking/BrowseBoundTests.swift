// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// A page that looks at few reports at a time comes to all of them, in order, each once.
@Suite struct BrowseBoundTests {
    /// Every third an aspiration, on topics in turn; of some days, one after another.
    private func world(_ engine: TestDatabase.Engine) async throws -> (TestLapor, [TrackingID]) {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        var ids: [TrackingID] = []
        for number in 0..<24 {
            let receipt = try await lapor.submit {
                $0.classification = number % 3 == 0 ? "aspiration" : "complaint"
                $0.category = number % 2 == 0 ? "roads" : "street_lighting"
            }
            try await lapor.act(.verify, on: receipt.trackingID, by: national)
            ids.append(receipt.trackingID)
            lapor.advance(days: 0.01)
        }
        return (lapor, ids)
    }

    private func walk(_ lapor: TestLapor, _ filter: PublishedFilter, reach: Int) async throws -> [TrackingID] {
        try await lapor.database.read { tx in
            var (found, key, pages): ([TrackingID], ListKey?, Int) = ([], nil, 0)
            repeat {
                let stretch = try ReportListStore(tx).published(filter, after: key, limit: 3, reach: reach)
                found += stretch.lines.map(\.trackingID)
                key = stretch.lines.count == 3 ? stretch.lines.last?.receiptKey : stretch.end
                pages += 1
            } while key != nil && pages < 50
            return found
        }
    }

    @Test(arguments: TestDatabase.engines)
    func everyReportIsComeToOnce(_ engine: TestDatabase.Engine) async throws {
        let (lapor, ids) = try await world(engine)
        let wanted = ids.indices.filter { $0 % 3 == 0 }.map { ids[$0] }
        var filter = PublishedFilter()
        filter.classification = .aspiration
        for reach in [3, 4, 7, 100] {
            filter.isWaitingLongest = false
            #expect(try await walk(lapor, filter, reach: reach) == wanted.reversed(), "\(reach)")
            filter.isWaitingLongest = true
            #expect(try await walk(lapor, filter, reach: reach) == wanted, "\(reach)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func oneStepLooksNoFurtherThanItsReach(_ engine: TestDatabase.Engine) async throws {
        let (lapor, ids) = try await world(engine)
        var filter = PublishedFilter()
        filter.state = .closed
        let stretch = try await lapor.database.read { [filter] tx in
            try ReportListStore(tx).published(filter, after: nil, limit: 5, reach: 10)
        }
        #expect(stretch.lines.isEmpty && stretch.end != nil)
        filter.state = nil
        let plain = try await lapor.database.read { [filter] tx in
            try ReportListStore(tx).published(filter, after: nil, limit: 50, reach: 10)
        }
        #expect(plain.lines.count == ids.count && plain.end == nil)
    }

    @Test(arguments: TestDatabase.engines, [false, true])
    func severalTopicsStandInOneOrder(_ engine: TestDatabase.Engine, isWaitingLongest: Bool) async throws {
        let (lapor, ids) = try await world(engine)
        var filter = PublishedFilter()
        let categories = try await lapor.ports.directory.current().categories
        filter.topics = categories.map(\.id)
        filter.isWaitingLongest = isWaitingLongest
        var (found, key): ([TrackingID], ListKey?) = ([], nil)
        repeat {
            let page = try await ListPublishedReports(lapor.ports)(filter, after: key, limit: 5)
            found += page.lines.map(\.trackingID)
            key = page.next
        } while key != nil

        #expect(found == (isWaitingLongest ? ids : ids.reversed()))
    }

    @Test(arguments: TestDatabase.engines)
    func mapsTellOfTheirDayOrHour(_ engine: TestDatabase.Engine) async throws {
        let (lapor, ids) = try await world(engine)
        try await lapor.index()
        let maps = MapReports(lapor.ports)
        #expect(try await maps.pieces().map(\.name) == ["2026-03-02"])
        let day = try #require(MapReports.Piece(name: "2026-03-02"))
        #expect(try await maps(day) == ids.reversed())
        let hours = try await (0..<24).asyncFlatMap { try await maps(MapReports.Piece(day: day.day, hour: $0)) }
        #expect(Set(hours) == Set(ids) && hours.count == ids.count)
        for name in [
            "2026-03-02T24", "2026-03-02T7", "2026-03-02T", "2026-03-02T07T08", "T07", "2026-02-30", "kemarin",
        ] {
            #expect(MapReports.Piece(name: name) == nil, "\(name)")
        }
        #expect(MapReports.Piece(name: "2026-03-02T07")?.hour == 7)
    }
}

extension Range<Int> {
    fileprivate func asyncFlatMap<T>(_ body: (Int) async throws -> [T]) async rethrows -> [T] {
        var all: [T] = []
        for number in self { all += try await body(number) }
        return all
    }
}
