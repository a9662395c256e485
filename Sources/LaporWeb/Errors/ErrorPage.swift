// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import LaporDomain
import LaporHTML

/// Says what went wrong, and where to go from there.
enum ErrorPage {
    struct Model: Sendable {
        let visit: Visit
        let status: HTTPResponse.Status
        /// What is known beyond the status.
        var message: String?
    }

    static func page(_ model: Model) -> HTML {
        let visit = model.visit
        let words = words(model.status.code)
        return PageFrame.page(visit(words.title), visit) {
            h1 { visit(words.title) }
            p(.class("lead")) { model.message ?? visit(words.advice) }
            if model.status == .notFound { search(visit) }
            ul(.class("ways")) {
                if isAtWork(visit) { li { a(.href(Links.desk)) { visit(.menuDesk) } } }
                li { a(.href(Links.home)) { visit(.errorHome) } }
                li { a(.href(Links.track)) { visit(.errorTrack) } }
                li { a(.href(Links.help)) { visit(.menuHelp) } }
                if model.status == .notFound { li { a(.href(Links.write)) { visit(.homeButton) } } }
                if model.status == .unauthorized {
                    li { a(.href(Links.accountSignIn(thenTo: Links.account))) { visit(.accountSignInTitle) } }
                    li { a(.href(Links.signIn)) { visit(.menuSignIn) } }
                }
            }
            p(.class("meta")) { "\(visit(.errorCode)) \(model.status.code)" }
        }
    }

    /// Officers go on from their desk.
    private static func isAtWork(_ visit: Visit) -> Bool {
        ["/meja", "/kelola"].contains { visit.path == $0 || visit.path.hasPrefix("\($0)/") }
    }

    /// Whoever followed a broken link knows what they wanted.
    private static func search(_ visit: Visit) -> HTML {
        form(.method("get"), .action(Links.browse), .class("search"), .role("search")) {
            div(.class("field")) {
                label(.for(Search.field)) { visit(.errorSearch) }
                input(.type("search"), .id(Search.field), .name(Search.field), .maxlength(Search.limit))
            }
            p { button(.type("submit"), .class("button")) { visit(.searchButton) } }
        }
    }

    private static func words(_ code: Int) -> (title: Phrase, advice: Phrase) {
        switch code {
        case 400, 415: (.badRequest, .badRequestAdvice)
        case 401: (.unauthorized, .unauthorizedAdvice)
        case 403: (.forbidden, .forbiddenAdvice)
        case 404: (.notFound, .notFoundAdvice)
        case 405: (.methodNotAllowed, .methodNotAllowedAdvice)
        case 409, 412: (.conflict, .conflictAdvice)
        case 413: (.tooLarge, .tooLargeAdvice)
        case 422: (.unprocessable, .unprocessableAdvice)
        case 429: (.tooMany, .tooManyAdvice)
        case 503: (.unavailable, .unavailableAdvice)
        default: code < 500 ? (.badRequest, .badRequestAdvice) : (.broken, .brokenAdvice)
        }
    }
}
