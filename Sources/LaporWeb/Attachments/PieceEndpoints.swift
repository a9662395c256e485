// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Files in pieces, as tus 1.0.0 sends them (tus.io: core, creation, expiration, termination): what has arrived is never
/// sent again.
struct PieceEndpoints {
    let services: Services

    func add(to api: API) {
        api.on(Self.begin, begin)
        api.on(Self.standing, standing)
        api.on(Self.piece, add)
        api.on(Self.cancellation, cancel)
    }

    @Sendable private func begin(_ request: Request, _ context: LaporContext) async throws -> Response {
        _ = try request.query()
        let requester = try await services.requester(request)
        var principal = "anyone"
        if case .officer(let officer)? = requester { principal = officer.party.code }
        let standing = try await services.receiveInPieces.begin(
            named: try TusHeaders.fileName(request),
            length: try TusHeaders.number(.uploadLength, request),
            key: try request.commandKey(principal)
        )
        var response = answer(standing, .created)
        response.headers[.location] = "\(services.settings.baseURL)\(Self.begin.path)/\(standing.reference)"
        return response
    }

    @Sendable private func standing(_ request: Request, _ context: LaporContext) async throws -> Response {
        _ = try request.query()
        return answer(try await services.receiveInPieces.standing(of: try reference(context)), .ok)
    }

    @Sendable private func add(_ request: Request, _ context: LaporContext) async throws -> Response {
        _ = try request.query()
        guard request.headers[.contentType]?.lowercased() == "application/offset+octet-stream" else {
            throw HTTPError(.unsupportedMediaType)
        }
        let offset = try TusHeaders.number(.uploadOffset, request)
        var body = BodyPieces(request)
        do {
            let standing = try await services.receiveInPieces.add(to: try reference(context), at: offset) {
                try await body.next()
            }
            return TusHeaders.mark(Response(status: .noContent), standing)
        } catch let refusal as Refusal {
            await body.drain()
            throw refusal
        }
    }

    @Sendable private func cancel(_ request: Request, _ context: LaporContext) async throws -> Response {
        _ = try request.query()
        try await services.receiveInPieces.cancel(try reference(context))
        return Response(status: .noContent)
    }

    private func reference(_ context: LaporContext) throws -> String { try context.parameters.require("upload") }

    private func answer(_ standing: ReceiveInPieces.Standing, _ status: HTTPResponse.Status) -> Response {
        let response = Answer.json(status) { json in
            json.key("upload", standing.reference)
            json.key("offset", standing.offset)
            json.key("length", standing.length)
            json.key("is_whole", standing.isWhole)
            json.key("expires_at", standing.expiresAt.rfc3339(in: .western))
        }
        return TusHeaders.mark(response, standing)
    }
}

extension PieceEndpoints {
    private static let begin = Endpoint(
        .post,
        "/api/v1/uploads/pieces",
        id: "beginUpload",
        "Begins a file that will come in pieces (tus 1.0.0).",
        headers: [
            BodyField("Upload-Length", .integer, isRequired: true, "How many bytes will come."),
            BodyField("Upload-Metadata", "`filename` and its value in base64."),
        ],
        carries: .announcement,
        success: 201,
        answer: "`Location` is where its pieces go; `upload` names it in a message once it is whole."
    )
    private static let standing = Endpoint(
        .get,
        "/api/v1/uploads/pieces/{upload}",
        id: "readUpload",
        "How far a file is: ask after a connection has broken, with HEAD if the headers are enough.",
        answer: "`Upload-Offset` and `Upload-Length`, as headers and in the body."
    )
    private static let piece = Endpoint(
        .patch,
        "/api/v1/uploads/pieces/{upload}",
        id: "sendPiece",
        "The next bytes of a file; what has arrived stays when the connection breaks.",
        headers: [
            BodyField("Upload-Offset", .integer, isRequired: true, "Where they begin; 409 when that is elsewhere.")
        ],
        carries: .piece,
        success: 204,
        answer: "`Upload-Offset` says how far the file is now."
    )
    private static let cancellation = Endpoint(
        .delete,
        "/api/v1/uploads/pieces/{upload}",
        id: "cancelUpload",
        "Gives up a file that is still coming.",
        success: 204,
        answer: "It is gone."
    )
}

/// What tus writes into headers.
enum TusHeaders {
    static func mark(_ response: Response, _ standing: ReceiveInPieces.Standing) -> Response {
        var response = response
        response.headers[.tusResumable] = "1.0.0"
        response.headers[.uploadOffset] = String(standing.offset)
        response.headers[.uploadLength] = String(standing.length)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    static func number(_ name: HTTPField.Name, _ request: Request) throws -> Int64 {
        guard let text = request.headers[name] else {
            throw Refusal.invalid([FieldProblem(name.rawName, .required)])
        }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(text) else {
            throw Refusal.invalid([FieldProblem(name.rawName, .malformed)])
        }
        return number
    }

    /// Of `filename c3VyYXQucGRm,…`; nothing when it is not said.
    static func fileName(_ request: Request) throws -> String? {
        guard let text = request.headers[.uploadMetadata] else { return nil }
        for pair in text.split(separator: ",") {
            let parts = pair.split(separator: " ")
            guard parts.first == "filename", parts.count == 2 else { continue }
            guard let name = Data(base64Encoded: String(parts[1])).flatMap({ String(data: $0, encoding: .utf8) }) else {
                throw Refusal.invalid([FieldProblem(HTTPField.Name.uploadMetadata.rawName, .malformed)])
            }
            return name
        }
        return nil
    }
}

extension HTTPField.Name {
    fileprivate static let tusResumable = known("Tus-Resumable")
    fileprivate static let uploadOffset = known("Upload-Offset")
    fileprivate static let uploadLength = known("Upload-Length")
    fileprivate static let uploadMetadata = known("Upload-Metadata")

    private static func known(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("\(name) is the name of a header") }
        return name
    }
}
