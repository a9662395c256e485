// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import Synchronization

/// Counts what each address does, in a minute that slides: submissions generously, wrong codes and passwords strictly.
package final class Throttle: Sendable {
    enum Matter: Hashable, Sendable {
        case submission, upload, failure

        /// How many a minute.
        var limit: Double {
            switch self {
            case .submission: 60
            // As many as sixty submissions can carry.
            case .upload: Double(60 * AttachmentLimits.files)
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
    private static let uploads = "/api/v1/uploads"
    private static let secrets: Set<String> = ["/masuk", "/lacak", "/api/v1/sessions"]
    let throttle: Throttle
    let sessions: Sessions
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
        if request.method == .post, Self.submissions.contains(path), try await !isOfficer(request),
            !throttle.allows(.submission, of: client)
        {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        let isForm = request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true
        if request.method == .post, path == Self.uploads || isForm, try await !isOfficer(request),
            !throttle.allows(.upload, of: client)
        {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        let isPassword = request.method == .post && Self.secrets.contains(path)
        let isCode =
            request.headers[.authorization]?.lowercased().hasPrefix("access ") == true
            || request.cookies[PageCookies.access] != nil
        guard isPassword || isCode else { return try await next(request, context) }
        // Taken before, so that many at once are counted. A code is too long to be guessed in a burst: only wrong ones
        // count, so that many right ones at once do not.
        guard throttle.allows(.failure, of: client) else { throw Refusal.tooManyAttempts(retryAfter: 60) }
        if isCode && !isPassword { throttle.giveBack(.failure, of: client) }
        let wrongCodes = WrongCodes()
        defer { if isCode { for _ in 0..<wrongCodes.count { _ = throttle.allows(.failure, of: client) } } }
        return try await WrongCodes.$current.withValue(wrongCodes) {
            do {
                let response = try await next(request, context)
                if isPassword && response.status != .unauthorized { throttle.giveBack(.failure, of: client) }
                return response
            } catch {
                let isWrong = (error as? Refusal)?.status == .unauthorized
                if isPassword && !isWrong { throttle.giveBack(.failure, of: client) }
                throw error
            }
        }
    }

    /// Whoever is signed in may send any number; a token that is nobody's lifts nothing.
    private func isOfficer(_ request: Request) async throws -> Bool {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer "),
            request.uri.path.hasPrefix("/api/")
        else { return false }
        return try await sessions.officer(String(header.dropFirst("bearer ".count))) != nil
    }

    private func client(_ request: Request, _ context: LaporContext) -> String {
        guard proxies.contains(context.client), let name = HTTPField.Name("X-Forwarded-For"),
            let chain = request.headers[name]
        else { return context.client }
        let hops = chain.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        return hops.last { !proxies.contains($0) } ?? context.client
    }
}

/// Codes that were refused in the course of one request, wherever that was.
final class WrongCodes: Sendable {
    @TaskLocal static var current: WrongCodes?
    private let refused = Mutex(0)

    var count: Int { refused.withLock { $0 } }

    /// Passes on what a use case answers, and notes a refused code.
    static func noting<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch Refusal.wrongAccessCode {
            current?.refused.withLock { $0 += 1 }
            throw Refusal.wrongAccessCode
        }
    }
}
