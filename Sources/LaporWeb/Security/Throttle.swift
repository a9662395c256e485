// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Synchronization

/// Counts what each address does, in a minute that slides: submissions generously, wrong codes and passwords strictly.
package final class Throttle: Sendable {
    enum Matter: Hashable, Sendable {
        case submission, upload, failure
        /// A letter that somebody may not have asked for.
        case code
        /// Support and comments.
        case voice

        /// How many a minute.
        var limit: Double {
            switch self {
            case .submission: 60
            // As many as sixty submissions can carry.
            case .upload: Double(60 * AttachmentLimits.files)
            case .failure, .code: 10
            case .voice: 20
            }
        }
    }
    private struct Key: Hashable {
        let matter: Matter
        let client: String
    }
    private struct Bucket {
        var tokens: Double
        var filledAt: ContinuousClock.Instant

        func tokens(of matter: Matter, at now: ContinuousClock.Instant) -> Double {
            min(matter.limit, tokens + filledAt.duration(to: now) / .seconds(60) * matter.limit)
        }
    }
    private let mostBuckets: Int
    private let buckets = Mutex<[Key: Bucket]>([:])

    package init(mostBuckets: Int = 100_000) { self.mostBuckets = mostBuckets }

    /// Gives back what was taken for something that went well.
    func giveBack(_ matter: Matter, of client: String) {
        buckets.withLock { $0[Key(matter: matter, client: client)]?.tokens += 1 }
    }

    /// Whether one more is allowed now; it is counted.
    func allows(_ matter: Matter, of client: String, at now: ContinuousClock.Instant = .now) -> Bool {
        buckets.withLock { buckets in
            if buckets.count >= mostBuckets { makeRoom(&buckets, at: now) }
            let key = Key(matter: matter, client: client)
            var bucket = buckets[key] ?? Bucket(tokens: matter.limit, filledAt: now)
            bucket.tokens = bucket.tokens(of: matter, at: now)
            bucket.filledAt = now
            let isAllowed = bucket.tokens >= 1
            if isAllowed { bucket.tokens -= 1 }
            buckets[key] = bucket
            return isAllowed
        }
    }

    /// A bucket that is full again says nothing; only where that leaves little room is everybody forgiven.
    private func makeRoom(_ buckets: inout [Key: Bucket], at now: ContinuousClock.Instant) {
        buckets = buckets.filter { $0.value.tokens(of: $0.key.matter, at: now) < $0.key.matter.limit }
        if buckets.count > mostBuckets / 4 * 3 { buckets.removeAll() }
    }
}
