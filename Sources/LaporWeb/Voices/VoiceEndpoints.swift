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
    let services: Services

    func add(to api: API) {
        api.on(Self.support, support)
        api.on(Self.takingBack, takeBack)
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
