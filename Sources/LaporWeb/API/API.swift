// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// Registers operations and remembers them, so that the description can never differ from what is served.
final class API {
    typealias Handler = @Sendable (Request, LaporContext) async throws -> Response
    private(set) var endpoints: [Endpoint] = []
    private let router: any RouterMethods<LaporContext>

    init(_ router: any RouterMethods<LaporContext>) { self.router = router }

    func on(_ endpoint: Endpoint, _ handler: @escaping Handler) {
        endpoints.append(endpoint)
        router.on(RouterPath(endpoint.routerPath), method: endpoint.method) { request, context in
            try await handler(request, context)
        }
    }
}

/// Answers of the API.
enum Answer {
    static func json(
        _ status: HTTPResponse.Status = .ok,
        tag: String? = nil,
        isPrivate: Bool = true,
        _ body: (inout JSONWriter) -> Void
    ) -> Response {
        bytes(status, JSONWriter.object(body), tag: tag, isPrivate: isPrivate)
    }

    static func bytes(
        _ status: HTTPResponse.Status = .ok,
        _ bytes: [UInt8],
        tag: String? = nil,
        isPrivate: Bool = true
    ) -> Response {
        var response = Response(status: status, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = "application/json"
        response.headers[.cacheControl] = isPrivate ? "no-store" : "no-cache"
        if let tag { response.headers[.eTag] = tag }
        return response
    }
}

extension Request {
    /// The report that the address names; what is no tracking ID names none.
    func trackingID(_ context: LaporContext) throws -> TrackingID {
        guard let text = context.parameters.get("tracking_id"), let id = TrackingID(typed: text) else {
            throw Refusal.notFound
        }
        return id
    }

    /// The body as an object; refuses everything else.
    func fields() async throws -> JSONFields {
        let bytes = try await Body.bytes(of: self)
        let type = headers[.contentType]?.lowercased() ?? "application/json"
        guard type.hasPrefix("application/json") else { throw HTTPError(.unsupportedMediaType) }
        guard !bytes.isEmpty else { return JSONFields([:]) }
        guard case .object(let object)? = JSON(bytes) else {
            throw HTTPError(.badRequest, message: "The body must be a JSON object in UTF-8.")
        }
        return JSONFields(object)
    }

    /// Query parameters; refuses those that the operation does not know.
    func query(_ known: String...) throws -> [String: String] { try query(known) }

    func query(_ known: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        for (name, value) in uri.queryParameters where !name.isEmpty {
            guard known.contains(String(name)) else {
                throw Refusal.invalid([FieldProblem(String(name.prefix(100)), .unknown)])
            }
            if !value.isEmpty { values[String(name)] = String(value) }
        }
        return values
    }

    func commandKey(_ principal: String) throws -> CommandKey? {
        guard let name = HTTPField.Name("Idempotency-Key"), let key = headers[name] else { return nil }
        guard CommandKey.isValid(key) else { throw Refusal.invalid([FieldProblem("Idempotency-Key", .malformed)]) }
        return CommandKey(key, scope: "\(principal) \(method) \(uri.path)")
    }

    /// The version of `If-Match: "7"`; nothing for `*` or when it was not sent.
    func expectedVersion() throws -> Int64? {
        guard let text = headers[.ifMatch], text != "*" else { return nil }
        let digits = text.filter { $0 != "\"" }.prefix { $0.isNumber }
        guard let version = Int64(digits) else { throw Refusal.invalid([FieldProblem("If-Match", .malformed)]) }
        return version
    }
}

extension Services {
    /// Who asks, by the `Authorization` header; nothing when there is none.
    ///
    /// A token or code that is not right is refused.
    func requester(_ request: Request) async throws -> Requester? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Refusal.notSignedIn }
        switch parts[0].lowercased() {
        case "access":
            guard let code = AccessCode(typed: parts[1]) else { throw Refusal.wrongAccessCode }
            return .reporter(code)
        case "bearer":
            guard let officer = try await sessions.officer(parts[1]) else { throw Refusal.notSignedIn }
            return .officer(officer)
        case "account": return .account(try await citizen(token: parts[1]).account.id)
        default: throw Refusal.notSignedIn
        }
    }

    /// The reporter who signed in, by the `Authorization` header; nothing for everybody else.
    func citizen(_ request: Request) async throws -> CitizenSession? {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("account ") else {
            return nil
        }
        return try await citizen(token: String(header.dropFirst("account ".count)))
    }

    private func citizen(token: String) async throws -> CitizenSession {
        guard let account = try await accounts.account(token) else { throw Refusal.notSignedIn }
        return CitizenSession(account: account, token: token, formToken: accounts.formToken(token))
    }

    func officer(_ request: Request) async throws -> Officer {
        guard case .officer(let officer)? = try await requester(request) else { throw Refusal.notSignedIn }
        return officer
    }
}
