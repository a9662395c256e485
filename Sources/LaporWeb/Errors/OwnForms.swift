// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain

/// Refuses forms that another site sends in somebody's name (403).
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, older ones `Origin`); what is no browser says neither, and
/// carries nobody's cookies.
struct OwnForms: RouterMiddleware {
    typealias Context = LaporContext
    let baseURL: String

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head else { return try await next(request, context) }
        guard isOwn(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    func isOwn(_ request: Request) -> Bool {
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headers[.origin] else { return true }
        if baseURL == origin || baseURL.hasPrefix(origin + "/") { return true }
        guard let authority = request.head.authority else { return false }
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }
}
