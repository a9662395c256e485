// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporStore
import Synchronization

/// What was counted for the map a moment ago, for whoever asks the same (ADR 0020).
///
/// Promises:
/// - the same question is counted once in `staleness`, however many ask: who comes meanwhile waits for that count;
/// - after an action of this process that changes a count nobody gets what was counted before it; one of another process may be as late as
///   `staleness`;
/// - no more than `most` questions are remembered, the oldest goes first. A failure is remembered for nobody.
package final class RegionCountCache: Sendable {
    package typealias Counts = ReportListStore.RegionCounts
    /// Whatever the answer depends on; searches are not among it, since words are found when the worker has read them.
    package struct Question: Hashable, Sendable {
        package let filter: PublishedFilter
        package let level: Int

        /// Nothing where words are searched for.
        package init?(_ filter: PublishedFilter, level: Int) {
            guard filter.search == nil else { return nil }
            var asked = filter
            // In which order lists are read changes no count.
            (asked.isWaitingLongest, asked.isMostSupported) = (false, false)
            (self.filter, self.level) = (asked, level)
        }
    }
    private struct Counting {
        let task: Task<Counts, any Error>
        let since: ContinuousClock.Instant
        /// Which counting it is: a later one in its place is left alone.
        let turn: Int
    }
    private struct State {
        var known: [Question: Counting] = [:]
        var turns = 0

        mutating func dropOldest() {
            if let oldest = known.min(by: { $0.value.turn < $1.value.turn }) { known[oldest.key] = nil }
        }
    }
    private let staleness: Duration
    private let most: Int
    private let state = Mutex(State())

    package init(staleness: Duration = .seconds(5), most: Int = 256) {
        (self.staleness, self.most) = (staleness, most)
    }

    package func counts(
        of question: Question,
        counting: @escaping @Sendable () async throws -> Counts
    ) async throws -> Counts {
        let current = state.withLock { state -> Counting in
            if let known = state.known[question], known.since.duration(to: .now) < staleness { return known }
            state.turns += 1
            let begun = Counting(task: Task { try await counting() }, since: .now, turn: state.turns)
            if state.known[question] == nil, state.known.count >= most { state.dropOldest() }
            state.known[question] = begun
            return begun
        }
        do {
            return try await current.task.value
        } catch {
            state.withLock { state in
                if state.known[question]?.turn == current.turn { state.known[question] = nil }
            }
            throw error
        }
    }

    /// Whether a step changed anything by which reports are counted: most steps change none, and throw nothing away.
    package static func tells(_ before: Report, from after: Report) -> Bool {
        before.isCounted != after.isCounted || before.state != after.state || before.region != after.region
            || before.category != after.category || before.classification != after.classification
            || before.responsible != after.responsible
    }

    /// After an action of our own: whoever asks next is told what is so now.
    package func forget() { state.withLock { $0.known = [:] } }

    /// How many questions are remembered.
    package var count: Int { state.withLock { $0.known.count } }
}
