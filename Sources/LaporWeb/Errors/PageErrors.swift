// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain

/// Turns whatever was thrown into a page, in one place.
struct PageErrors: RouterMiddleware {
    typealias Context = LaporContext

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return page(refusal, request)
        } catch let lost as LostForm {
            return Reply.page(LostWordsPage.page(lost, Visit(request)), status: lost.status)
        } catch let error as HTTPError {
            var response = Reply.page(
                ErrorPage.page(.init(visit: Visit(request), status: error.status)),
                status: error.status
            )
            for field in error.headers { response.headers[field.name] = field.value }
            return response
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return page(error, request, context)
        }
    }

    private func page(_ refusal: Refusal, _ request: Request) -> Response {
        if refusal == .notSignedIn, request.method == .get || request.method == .head {
            // What is longer than any filter of ours is not carried through an address.
            let wanted = Links.address(of: request)
            return Reply.seeOther(Links.signIn(thenTo: wanted.utf8.count <= 2_000 ? wanted : request.uri.path))
        }
        let visit = Visit(request)
        let message = refusal == .notFound ? nil : Words.refusal(refusal, visit.language)
        var response = Reply.page(
            ErrorPage.page(.init(visit: visit, status: refusal.status, message: message)),
            status: refusal.status
        )
        switch refusal {
        case .tooManyAttempts(let seconds), .underMaintenance(let seconds):
            response.headers[.retryAfter] = String(seconds)
        default: break
        }
        return response
    }

    private func page(_ error: any Error, _ request: Request, _ context: LaporContext) -> Response {
        let outage = Outage(error)
        outage.log(request, context)
        let visit = Visit(request)
        let status: HTTPResponse.Status = outage.isPassing ? .serviceUnavailable : .internalServerError
        let message = Words.outage(isPassing: outage.isPassing, visit.language)
        var response = Reply.page(ErrorPage.page(.init(visit: visit, status: status, message: message)), status: status)
        if outage.isPassing { response.headers[.retryAfter] = "5" }
        return response
    }
}
