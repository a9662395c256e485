// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// In which order published reports are listed.
enum PublicOrder: String, CaseIterable, Sendable {
    case newest, supported
}

/// What others add to reports, over the API.
struct VoiceEndpoints {
    private static let supporter = BodyField(
        "supporter",
        limit: 64,
        "A secret of the person's own, 20 to 64 of A-Z, a-z, 0-9, - and _: the same secret counts once. A new one is made where it is left out."
    )
    static let support = Endpoint(
        .post,
        "/api/v1/reports/{tracking_id}/support",
        id: "supportReport",
        "Says that somebody has the same trouble; without account or name, once for each secret.",
        body: [supporter],
        success: 201,
        answer: "How many have said so, and the secret that takes it back."
    )
    static let takingBack = Endpoint(
        .delete,
        "/api/v1/reports/{tracking_id}/support",
        id: "takeBackSupport",
        "Takes that back; where nothing was said, nothing happens.",
        query: [BodyField("supporter", isRequired: true, limit: 64, "The secret it was said by.")],
        answer: "How many have said so."
    )
    static let comments = Endpoint(
        .get,
        "/api/v1/reports/{tracking_id}/comments",
        id: "listComments",
        "Comments on a published report that an officer has released, the oldest first.",
        access: .anyoneOrReporter,
        query: [
            BodyField("cursor", "Where the page before ended."),
            BodyField("limit", .integer, "1 to 100; 25 if left out."),
        ],
        answer: "A page of comments and the cursor of the next."
    )
    let services: Services

    func add(to api: API) {
        api.on(Self.support, support)
        api.on(Self.takingBack, takeBack)
        api.on(Self.comments, comments)
    }

    @Sendable private func comments(_ request: Request, _ context: LaporContext) async throws -> Response {
        let id = try request.trackingID(context)
        let directory = try await services.directory()
        let reader = QueryReader(query: try request.query("cursor", "limit"), directory: directory)
        let after = try reader.cursor()?.id ?? 0
        // Whoever may not read the report learns nothing from here either.
        let view = try await services.readReport(id, for: try await services.requester(request))
        let page = try await services.commentReport.released(on: id, after: after, limit: reader.limit())
        let next = page.next.map { ListKey(order: $0, id: $0).text }
        return Answer.page(request, services.settings, next: next, isPrivate: view.viewer != .stranger) { json in
            json.array(page.comments) { json, comment in
                json.object { json in
                    json.key("id", comment.id.description)
                    json.key("name", comment.name)
                    json.key("content", comment.content)
                    json.key("language", comment.language.rawValue)
                    json.key("written_at", comment.writtenAt.rfc3339(in: .western))
                }
            }
        }
    }

    @Sendable private func support(_ request: Request, _ context: LaporContext) async throws -> Response {
        let id = try request.trackingID(context)
        var fields = try await request.fields()
        let secret = fields.string("supporter")
        try fields.check()
        let outcome = try await services.supportReport(id, secret: secret, key: try request.commandKey("anyone"))
        return Answer.json(.created) { json in
            json.key("supports", Int64(outcome.supports))
            json.key("supporter", outcome.secret)
        }
    }

    @Sendable private func takeBack(_ request: Request, _ context: LaporContext) async throws -> Response {
        let id = try request.trackingID(context)
        guard let secret = try request.query("supporter")["supporter"] else {
            throw Refusal.invalid([FieldProblem("supporter", .required)])
        }
        guard let supporter = Supporter(secret: secret) else {
            throw Refusal.invalid([FieldProblem("supporter", .malformed)])
        }
        let supports = try await services.supportReport.takeBack(id, by: supporter)
        return Answer.json { $0.key("supports", Int64(supports)) }
    }
}
