// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Refuses what comes too often (429), before it costs anything.
struct ThrottleMiddleware: RouterMiddleware {
    typealias Context = LaporContext
    private static let submissions: Set<String> = [
        "/api/v1/reports", Links.write, Links.writeLanguage, Links.writeCheck, Links.writeChange, Links.writeOffline,
        "/api/v1/disclosures", "/ungkap", "/ungkap/bahasa",
        "/masuk/lupa",
    ]
    private static let uploads: Set<String> = ["/api/v1/uploads", "/api/v1/uploads/pieces"]
    private static let secrets: Set<String> = [
        "/masuk", "/lacak", "/ungkap/buka", "/api/v1/sessions", "/api/v1/account/sessions", Links.accountCode,
        Links.claim,
    ]
    private static let letters: Set<String> = [
        Links.accountSignIn, Links.accountCodeAgain, "/api/v1/account/codes", "/api/v1/account/codes/again",
    ]
    /// What sends a letter to whatever address is typed.
    private static func isLetter(_ path: String) -> Bool {
        letters.contains(path) || path.hasPrefix("/laporan/") && path.hasSuffix(Links.newsSegment)
    }
    /// Takes access codes in its body.
    private static let claims = "/api/v1/account/reports/"
    /// What adds to somebody's report.
    private static func isVoice(_ path: String) -> Bool {
        path.hasPrefix("/laporan/") && (path.hasSuffix(Links.supportSegment) || path.hasSuffix(Links.commentSegment))
            || path.hasPrefix("/api/v1/reports/") && path.hasSuffix("/support")
    }
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
        if request.method == .post, Self.uploads.contains(path) || isForm, try await !isOfficer(request),
            !throttle.allows(.upload, of: client)
        {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        if request.method == .post, Self.isLetter(path), !throttle.allows(.code, of: client) {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        if request.method == .post, Self.isVoice(path), !throttle.allows(.voice, of: client) {
            throw Refusal.tooManyAttempts(retryAfter: 60)
        }
        let isPassword = request.method == .post && Self.secrets.contains(path)
        let isCode =
            request.headers[.authorization]?.lowercased().hasPrefix("access ") == true
            || request.method == .put && path.hasPrefix(Self.claims)
            || request.cookies[PageCookies.access] != nil || request.cookies[PageCookies.disclosure] != nil
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
        let nearest = ClientAddress(context.client)
        guard proxies.contains(nearest.text), let name = HTTPField.Name("X-Forwarded-For"),
            let chain = request.headers[name]
        else { return nearest.network }
        let hops = chain.split(separator: ",").map { ClientAddress($0.trimmingCharacters(in: .whitespaces)) }
        return (hops.last { !proxies.contains($0.text) } ?? nearest).network
    }
}
