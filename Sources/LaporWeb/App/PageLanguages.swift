// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain

/// Tells every page which languages it can be read in.
struct OfferLanguages: RouterMiddleware {
    typealias Context = LaporContext
    let languages: OfferedLanguages

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        try await OfferedLanguages.$current.withValue(languages) { try await next(request, context) }
    }
}

/// Keeps a language that was chosen by a link (`?lang=en`).
struct KeepLanguage: RouterMiddleware {
    typealias Context = LaporContext
    let isSecure: Bool

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let visit = Visit(request)
        if visit.query["lang"] == visit.language.code {
            response.setCookie(PageCookies.language(visit.language, isSecure: isSecure))
        }
        return response
    }
}
