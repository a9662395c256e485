// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import Synchronization

/// Counts what each address does, in a minute that slides: submissions generously, wrong codes and passwords strictly.
package final class Throttle: Sendable {
    enum Matter: Hashable, Sendable {
        case submission, failure

        /// How many a minute.
        var limit: Double {
            switch self {
            case .submission: 60
            case .failure: 10
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
    }
    private static let mostClients = 100_000
    private let buckets = Mutex<[Key: Bucket]>([:])

    package init() {}

    /// Whether one more is allowed now; `takes` counts it.
    func allows(_ matter: Matter, of client: String, takes: Bool = true) -> Bool {
        let now = ContinuousClock.now
        return buckets.withLock { buckets in
            if buckets.count > Self.mostClients { buckets.removeAll() }
            let key = Key(matter: matter, client: client)
            var bucket = buckets[key] ?? Bucket(tokens: matter.limit, filledAt: now)
            let seconds = bucket.filledAt.duration(to: now) / .seconds(1)
            bucket.tokens = min(matter.limit, bucket.tokens + seconds * matter.limit / 60)
            bucket.filledAt = now
            let isAllowed = bucket.tokens >= 1
            if isAllowed && takes { bucket.tokens -= 1 }
            buckets[key] = bucket
            return isAllowed
        }
    }
}

/// Refuses what comes too often (429), before it costs anything.
struct ThrottleMiddleware: RouterMiddleware {
    typealias Context = LaporContext
    private static let submissions: Set<String> = ["/api/v1/reports", "/lapor"]
    private static let secrets: Set<String> = ["/masuk", "/lacak", "/api/v1/sessions"]
    let throttle: Throttle

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        let isSignedIn = request.headers[.authorization]?.lowercased().hasPrefix("bearer ") == true
        let isSubmission = request.method == .post && Self.submissions.contains(request.uri.path)
        if isSubmission, !isSignedIn, !throttle.allows(.submission, of: context.client) {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        let isSecret =
            request.headers[.authorization] != nil
            || (request.method == .post && Self.secrets.contains(request.uri.path))
        guard isSecret else { return try await next(request, context) }
        guard throttle.allows(.failure, of: context.client, takes: false) else {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        do {
            let response = try await next(request, context)
            if response.status == .unauthorized { count(context) }
            return response
        } catch let refusal as Refusal where refusal.status == .unauthorized {
            count(context)
            throw refusal
        }
    }

    private func count(_ context: LaporContext) { _ = throttle.allows(.failure, of: context.client) }
}
