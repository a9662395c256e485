// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
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

    /// Gives back what was taken for something that went well.
    func giveBack(_ matter: Matter, of client: String) {
        buckets.withLock { $0[Key(matter: matter, client: client)]?.tokens += 1 }
    }

    /// Whether one more is allowed now; it is counted.
    func allows(_ matter: Matter, of client: String) -> Bool {
        let now = ContinuousClock.now
        return buckets.withLock { buckets in
            if buckets.count > Self.mostClients { buckets.removeAll() }
            let key = Key(matter: matter, client: client)
            var bucket = buckets[key] ?? Bucket(tokens: matter.limit, filledAt: now)
            let seconds = bucket.filledAt.duration(to: now) / .seconds(1)
            bucket.tokens = min(matter.limit, bucket.tokens + seconds * matter.limit / 60)
            bucket.filledAt = now
            let isAllowed = bucket.tokens >= 1
            if isAllowed { bucket.tokens -= 1 }
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
    /// Addresses of our own proxies, which say for whom they ask.
    let proxies: Set<String>

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        let client = client(request, context)
        // As the router reads it: empty parts do not count.
        let path = "/" + request.uri.path.split(separator: "/").joined(separator: "/")
        let isSignedIn = request.headers[.authorization]?.lowercased().hasPrefix("bearer ") == true
        if request.method == .post, Self.submissions.contains(path), !isSignedIn,
            !throttle.allows(.submission, of: client)
        {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        let isPassword = request.method == .post && Self.secrets.contains(path)
        let isCode = request.headers[.authorization]?.lowercased().hasPrefix("access ") == true
        guard isPassword || isCode else { return try await next(request, context) }
        // Taken before, so that many at once are counted. A code is too long to be guessed in a burst: only wrong ones
        // count, so that many right ones at once do not.
        guard throttle.allows(.failure, of: client) else { throw Refusal.tooManyAttempts(retryAfter: 60) }
        if isCode { throttle.giveBack(.failure, of: client) }
        do {
            let response = try await next(request, context)
            settle(isWrong: response.status == .unauthorized, isCode: isCode, client)
            return response
        } catch {
            settle(isWrong: (error as? Refusal)?.status == .unauthorized, isCode: isCode, client)
            throw error
        }
    }

    private func settle(isWrong: Bool, isCode: Bool, _ client: String) {
        switch (isWrong, isCode) {
        case (true, true): _ = throttle.allows(.failure, of: client)
        case (false, false): throttle.giveBack(.failure, of: client)
        case (true, false), (false, true): break
        }
    }

    private func client(_ request: Request, _ context: LaporContext) -> String {
        guard proxies.contains(context.client), let name = HTTPField.Name("X-Forwarded-For"),
            let chain = request.headers[name]
        else { return context.client }
        let hops = chain.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        return hops.last { !proxies.contains($0) } ?? context.client
    }
}
