// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore
import LaporUseCases
import Synchronization
import Testing

/// A map that many look at costs one count in a moment, and never more memory than it may.
@Suite struct RegionCountCacheTests {
    private final class Counter: Sendable {
        private let times = Mutex(0)
        var value: Int { times.withLock { $0 } }

        /// Counts, and tells how often that was.
        func count() -> ReportListStore.RegionCounts {
            let now = times.withLock { times in
                times += 1
                return times
            }
            return .init(counts: [nil: RegionCount(reports: now, open: 0)], isCutShort: false)
        }
    }

    private func question(_ region: String? = nil, level: Int = 1) throws -> RegionCountCache.Question {
        var filter = PublishedFilter()
        filter.region = region
        return try #require(RegionCountCache.Question(filter, level: level))
    }

    @Test func whateverManyAskAtOnceIsCountedOnce() async throws {
        let cache = RegionCountCache(staleness: .seconds(3_600))
        let counter = Counter()
        let nation = try question()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    _ = try await cache.counts(of: nation) {
                        // As long as a count of many reports: the others ask meanwhile.
                        try await Task.sleep(for: .milliseconds(50))
                        return counter.count()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(counter.value == 1)

        _ = try await cache.counts(of: try question("35", level: 2)) { counter.count() }
        #expect(counter.value == 2, "another question is another count")
    }

    @Test func afterAnActionOfOurOwnOrWhenItIsStaleItIsCountedAnew() async throws {
        let counter = Counter()
        let cache = RegionCountCache(staleness: .seconds(3_600))
        for _ in 0..<2 {
            _ = try await cache.counts(of: try question()) { counter.count() }
            cache.forget()
        }
        let stale = RegionCountCache(staleness: .zero)
        for _ in 0..<2 { _ = try await stale.counts(of: try question()) { counter.count() } }

        #expect(counter.value == 4)
    }

    /// Something is hidden while it is counted: who asks after that waits for a count that was begun after it.
    @Test func whatWasForgottenWhileItWasCountedIsAnswerToNobodyElse() async throws {
        let cache = RegionCountCache(staleness: .seconds(3_600))
        let counter = Counter()
        let nation = try question()
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let early = Task {
            try await cache.counts(of: nation) {
                begin.finish()
                for await _ in ended {}
                return counter.count()
            }
        }
        for await _ in begun {}
        cache.forget()
        let late = try await cache.counts(of: nation) { counter.count() }
        end.finish()

        #expect(late.counts[nil]?.reports == 1)
        #expect(try await early.value.counts[nil]?.reports == 2)
        #expect(try await cache.counts(of: nation) { counter.count() }.counts[nil]?.reports == 1)
    }

    @Test func onlySoManyQuestionsAreRememberedTheOldestGoesFirst() async throws {
        let cache = RegionCountCache(staleness: .seconds(3_600), most: 3)
        let counter = Counter()
        for region in ["11", "12", "13", "14", "15"] {
            _ = try await cache.counts(of: try question(region)) { counter.count() }
        }
        #expect(cache.count == 3)

        _ = try await cache.counts(of: try question("15")) { counter.count() }
        #expect(counter.value == 5, "the newest is still known")
        _ = try await cache.counts(of: try question("11")) { counter.count() }
        #expect(counter.value == 6, "the oldest is not")
    }

    @Test func aFailureIsRememberedForNobody() async throws {
        let cache = RegionCountCache(staleness: .seconds(3_600))
        let counter = Counter()
        let nation = try question()
        await #expect(throws: Refusal.self) { try await cache.counts(of: nation) { throw Refusal.notFound } }
        #expect(cache.count == 0)

        let counts = try await cache.counts(of: nation) { counter.count() }
        #expect(counts.counts[nil]?.reports == 1)
    }

    @Test func orderChangesNoCountAndWordsAreNeverRemembered() throws {
        var ordered = PublishedFilter()
        (ordered.isMostSupported, ordered.isWaitingLongest) = (true, true)
        #expect(RegionCountCache.Question(ordered, level: 1) == (try question()))
        #expect(try question(level: 2) != question(level: 1))
        var search = PublishedFilter()
        search.search = try Search(typed: "lampu pasar")
        #expect(RegionCountCache.Question(search, level: 1) == nil)
    }
}
