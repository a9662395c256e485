// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import NIOCore

/// A refusal as a program reads it: `application/problem+json` (RFC 9457).
struct Problem {
    let status: HTTPResponse.Status
    let code: String
    let title: String
    var detail: String?
    var fields: [(problem: FieldProblem, words: String)] = []
    var retryAfter: Int?
    /// What a program may want to know beside the words.
    var version: Int64?

    init(status: HTTPResponse.Status, code: String, title: String) {
        self.status = status
        self.code = code
        self.title = title
    }

    init(_ refusal: Refusal, _ language: Language) {
        self.init(status: refusal.status, code: refusal.code, title: Words.refusal(refusal, language))
        switch refusal {
        case .invalid(let problems): fields = problems.map { ($0, Words.problem($0, language)) }
        case .tooManyAttempts(let seconds): retryAfter = seconds
        case .stale(let current): version = current
        default: break
        }
    }

    var response: Response {
        let body = JSONWriter.object { json in
            json.key("type", "about:blank")
            json.key("title", title)
            json.key("status", Int64(status.code))
            json.key("code", code)
            if let detail { json.key("detail", detail) }
            if let version { json.key("version", version) }
            guard !fields.isEmpty else { return }
            json.key("errors") { json in
                json.array(fields) { json, field in
                    json.object { json in
                        json.key("field", field.problem.field)
                        json.key("code", field.problem.code.rawValue)
                        json.key("message", field.words)
                        if let limit = field.problem.limit { json.key("limit", Int64(limit)) }
                        if !field.problem.choices.isEmpty { json.key("choices", field.problem.choices) }
                    }
                }
            }
        }
        var response = Response(status: status, body: .init(byteBuffer: ByteBuffer(bytes: body)))
        response.headers[.contentType] = "application/problem+json"
        response.headers[.cacheControl] = "no-store"
        if let retryAfter { response.headers[.retryAfter] = "\(retryAfter)" }
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer, Access, Account" }
        return response
    }
}

/// Turns whatever a route throws into a problem: refusals in words, everything else without its inside.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = LaporContext

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return Problem(refusal, request.language).response
        } catch let error as HTTPError {
            var response = Problem(
                status: error.status,
                code: error.status.reasonPhrase.lowercased().replacing(" ", with: "_"),
                title: error.body ?? error.status.reasonPhrase
            ).response
            if let allow = error.headers[.allow] { response.headers[.allow] = allow }
            return response
        } catch {
            return Outage(error).problem(request, context).response
        }
    }
}

extension Request {
    /// What the reader asked to be spoken to in; Indonesian unless English is preferred.
    var language: Language {
        let wanted = headers[.acceptLanguage]?.lowercased() ?? ""
        return wanted.hasPrefix("en") ? .english : .indonesian
    }
}
