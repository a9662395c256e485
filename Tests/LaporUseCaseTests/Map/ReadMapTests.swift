// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

/// The map counts what lists of published reports show, and nothing else.
@Suite struct ReadMapTests {
    private func world(_ engine: TestDatabase.Engine) async throws -> (TestLapor, [TrackingID]) {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        var ids: [TrackingID] = []
        for region in ["35.78.05.1003", "35.78.05", "35.78", "35", nil, "35.78.05.1003"] {
            let receipt = try await lapor.submit {
                $0.regionCode = region
                $0.category = "roads"
            }
            try await lapor.act(.verify, on: receipt.trackingID, by: national)
            ids.append(receipt.trackingID)
            lapor.advance(days: 0.01)
        }
        return (lapor, ids)
    }

    @Test(arguments: TestDatabase.engines)
    func everyReportCountsOnceAtEachLevel(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _) = try await world(engine)
        let map = ReadMap(lapor.ports)
        let nation = try await map(PublishedFilter())
        #expect(nation.within == nil && nation.places.map(\.count.reports) == [5] && nation.unplaced.reports == 1)
        #expect(nation.total == RegionCount(reports: 6, open: 6))

        var filter = PublishedFilter()
        filter.region = "35"
        let province = try await map(filter)
        #expect(province.within?.name == "Jawa Timur")
        #expect(province.places.map(\.region.name) == ["Kota Surabaya"])
        #expect(province.places[0].count.reports == 4 && province.unplaced.reports == 1)

        // Of a district and a village the regency is shown, with what lies in them only.
        for (code, reports) in [("35.78", 3), ("35.78.05", 3), ("35.78.05.1003", 2)] {
            filter.region = code
            let city = try await map(filter)
            #expect(city.within?.name == "Kota Surabaya" && city.places.map(\.count.reports) == [reports], "\(code)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func whatNobodyMayReadIsNotCounted(_ engine: TestDatabase.Engine) async throws {
        let (lapor, ids) = try await world(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        _ = try await lapor.submit { $0.regionCode = "35.78.05" }
        _ = try await lapor.submit {
            $0.regionCode = "35.78.05"
            $0.visibility = "confidential"
        }
        try await lapor.act(.changeVisibility, on: ids[0], by: national) {
            ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
        }
        var filter = PublishedFilter()
        filter.region = "35.78"
        #expect(try await ReadMap(lapor.ports)(filter).total.reports == 3)
    }

    @Test(arguments: TestDatabase.engines)
    func whatWasCountedStandsForAMomentUntilThisProcessActs(_ engine: TestDatabase.Engine) async throws {
        let (lapor, ids) = try await world(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        var ports = lapor.ports
        ports.regionCounts = RegionCountCache(staleness: .seconds(3_600))
        var hiding = ActionRequest(.changeVisibility)
        (hiding.kind, hiding.text) = ("confidential", "Ada data pribadi.")
        #expect(try await ReadMap(ports)(PublishedFilter()).total.reports == 6)

        // Another process knows nothing of what was counted here.
        try await ActOnReport(lapor.ports)(hiding, on: ids[0], by: national)
        #expect(try await ReadMap(ports)(PublishedFilter()).total.reports == 6)

        try await ActOnReport(ports)(hiding, on: ids[1], by: national)
        #expect(try await ReadMap(ports)(PublishedFilter()).total.reports == 4)
    }

    @Test(arguments: TestDatabase.engines)
    func filtersAndWordsApply(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _) = try await world(engine)
        try await lapor.index()
        let map = ReadMap(lapor.ports)
        var filter = PublishedFilter()
        filter.state = .closed
        #expect(try await map(filter).total.reports == 0)
        filter.state = nil
        filter.category = try await lapor.ports.directory.current().categories.first { $0.code == "roads" }?.id
        #expect(try await map(filter).total.reports == 6)
        filter.agency = try await lapor.agency("kota-malang").id
        #expect(try await map(filter).total.reports == 0)
        var search = PublishedFilter()
        search.search = try Search(typed: "lampu pasar")
        search.region = "35"
        #expect(try await map(search).places.map(\.count) == [RegionCount(reports: 4, open: 4)])
        search.search = try Search(typed: "jembatan")
        #expect(try await map(search).total.reports == 0)
    }

    @Test(arguments: TestDatabase.engines)
    func itLooksNoFurtherThanItsReachAndSaysSo(_ engine: TestDatabase.Engine) async throws {
        let (lapor, _) = try await world(engine)
        for region in [nil, "35"] {
            var filter = PublishedFilter()
            filter.region = region
            let (few, all) = try await lapor.database.read { [filter] tx in
                let store = ReportListStore(tx)
                return (
                    try store.counted(filter, level: 1, reach: 2), try store.counted(filter, level: 1, reach: 6)
                )
            }
            #expect(few.isCutShort && few.counts.values.map(\.reports).reduce(0, +) == 2)
            #expect(!all.isCutShort)
        }
    }
}
