// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Files over the API: sent before the message that they go with, and read again.
struct AttachmentEndpoints {
    let services: Services

    func add(to api: API) {
        api.on(Self.upload, receive)
        api.on(Self.download, read)
    }

    @Sendable private func receive(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        var principal = "anyone"
        if case .officer(let officer)? = requester { principal = officer.party.code }
        let key = try request.commandKey(principal)
        let isForm = request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true
        let receipt = try await isForm ? receiveForm(request, key) : receiveBytes(request, key)
        return Answer.json(.created) { json in
            json.key("upload_id", receipt.id.description)
            json.key("token", receipt.token)
            json.key("upload", receipt.reference)
            json.key("name", receipt.name)
            json.key("media_type", receipt.mediaType)
            json.key("size", receipt.size)
            json.key("state", receipt.state)
            json.key("expires_at", Date(milliseconds: receipt.expiresAt).rfc3339(in: .western))
        }
    }

    private func receiveBytes(_ request: Request, _ key: CommandKey?) async throws -> UploadReceipt {
        let name = try request.query("name")["name"]
        var body = BodyPieces(request)
        do {
            return try await services.receiveUpload(named: name, key: key) { file in
                while let piece = try await body.next() { try await file.add(piece) }
            }
        } catch let refusal as Refusal {
            await body.drain()
            throw refusal
        }
    }

    /// A form with one file and nothing else.
    private func receiveForm(_ request: Request, _ key: CommandKey?) async throws -> UploadReceipt {
        _ = try request.query()
        guard var form = MultipartReader(request) else { throw HTTPError(.badRequest) }
        do {
            guard let part = try await form.part() else {
                throw Refusal.invalid([FieldProblem("file", .required)])
            }
            guard let name = part.fileName else {
                throw Refusal.invalid([FieldProblem(String(part.name.prefix(100)), .unknown)])
            }
            return try await services.receiveUpload(named: name, key: key) { file in
                while let piece = try await form.piece() { try await file.add(piece) }
                guard try await form.part() == nil else { throw Refusal.file(.tooMany(limit: 1)) }
            }
        } catch let refusal as Refusal {
            await form.drain()
            throw refusal
        }
    }

    @Sendable private func read(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        let size = try request.query("size")["size"]
        guard size == nil || size == "small" else {
            throw Refusal.invalid([FieldProblem("size", .notAllowed, choices: ["small"])])
        }
        let file = try await services.readAttachment(
            context.attachment("attachment_id"),
            of: request.trackingID(context),
            for: requester,
            isThumbnail: size != nil
        )
        return AttachmentReply.response(file, to: request)
    }

    private static let upload = Endpoint(
        .post,
        "/api/v1/uploads",
        id: "uploadFile",
        "Sends a file before the message that it goes with: as the body itself, or as a form with one file.",
        query: [BodyField("name", limit: 1_000, "What the sender calls it; of a form, its file name counts.")],
        carries: .upload,
        success: 201,
        answer: "`upload` names the file in a message within a day: `UPLOAD_ID.TOKEN`, in its `uploads`."
    )
    private static let download = Endpoint(
        .get,
        "/api/v1/reports/{tracking_id}/attachments/{attachment_id}",
        id: "readAttachment",
        "A file of a report; ranges are served. Files of answers are as open as the answer, the reporter's are not public.",
        access: .anyoneOrReporter,
        query: [BodyField("size", choices: ["small"], "A small JPEG of a picture.")],
        carries: .download,
        answer: "The file."
    )
}

extension LaporContext {
    /// The file that the address names; what is no id names none.
    func attachment(_ parameter: String) throws -> Attachment.ID {
        guard let id = parameters.get(parameter).flatMap({ Attachment.ID(text: $0) }) else { throw Refusal.notFound }
        return id
    }
}
