// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// One operation for each action on a report, from the one table of them.
struct ActionEndpoints {
    let services: Services

    func add(to api: API) {
        for entry in ActionTable.entries where !Self.withKinds.contains(entry.name) {
            api.on(Self.endpoint(entry, entry.fields.map(\.body))) { request, context in
                var fields = try await request.fields()
                var wanted = ActionRequest(entry.name)
                for field in entry.fields { field.take(&fields, into: &wanted) }
                try fields.check()
                return try await perform(wanted, request, context)
            }
        }
        api.on(Self.followUps, answer)
        if let entry = ActionTable[.reply] { api.on(Self.endpoint(entry, [Self.replyKind] + Self.replyBody), reply) }
    }

    /// Interim and final answers share an address, as do the three kinds of reply: `kind` tells them apart.
    private static let withKinds: Set<Report.Action.Name> = [.interimAnswer, .finalAnswer, .reply]

    private static func endpoint(_ entry: ActionTable.Entry, _ body: [BodyField]) -> Endpoint {
        Endpoint(
            .post,
            "/api/v1/reports/{tracking_id}/\(entry.path)",
            id: "\(entry.name.rawValue)Report",
            Words.action(entry.name, .english) + ".",
            access: entry.access,
            body: body,
            answer: "The status and version after it."
        )
    }

    @Sendable private func answer(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let kind = fields.string("kind") ?? ""
        let text = fields.string("answer")
        let uploads = fields.strings("uploads")
        try fields.check()
        guard let known = Report.AnswerKind(rawValue: kind) else {
            let choices = Report.AnswerKind.allCases.map(\.rawValue)
            throw Refusal.invalid([FieldProblem("kind", kind.isEmpty ? .required : .notAllowed, choices: choices)])
        }
        var wanted = ActionRequest(known == .interim ? .interimAnswer : .finalAnswer)
        wanted.text = text
        wanted.uploads = uploads
        return try await perform(wanted, request, context)
    }

    /// Confirming and contesting are replies as well (design.md 3, rule 6).
    @Sendable private func reply(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let kind = fields.string("kind") ?? Report.ReplyKind.inform.rawValue
        let text = fields.string("reply")
        let uploads = fields.strings("uploads")
        try fields.check()
        let action: Report.Action.Name
        switch Report.ReplyKind(rawValue: kind) {
        case .inform?: action = .reply
        case .confirm?: action = .confirm
        case .contest?: action = .contest
        case nil:
            let choices = Report.ReplyKind.allCases.map(\.rawValue)
            throw Refusal.invalid([FieldProblem("kind", .notAllowed, choices: choices)])
        }
        var wanted = ActionRequest(action)
        wanted.text = text
        wanted.uploads = uploads
        return try await perform(wanted, request, context)
    }

    private func perform(
        _ wanted: ActionRequest,
        _ request: Request,
        _ context: LaporContext
    ) async throws -> Response {
        let trackingID = try request.trackingID(context)
        guard let requester = try await services.requester(request) else { throw Refusal.notSignedIn }
        let outcome = try await services.actOnReport(
            wanted,
            on: trackingID,
            ifAt: request.expectedVersion(),
            key: request.commandKey(requester.principal),
            by: requester
        )
        return Answer.json(tag: "\"\(outcome.version)\"") { json in
            json.key("tracking_id", trackingID.description)
            json.key("status", outcome.state)
            json.key("version", outcome.version)
            if let child = outcome.child { json.key("split_into", child) }
        }
    }

    private static let followUps = Endpoint(
        .post,
        "/api/v1/reports/{tracking_id}/follow-ups",
        id: "answerReport",
        "Answers the reporter; a final answer begins the ten days of silence.",
        access: .officer,
        body: [
            BodyField(
                "kind",
                isRequired: true,
                choices: Report.AnswerKind.allCases.map(\.rawValue),
                "Interim: work goes on. Final: this is the answer."
            ),
            BodyField("answer", isRequired: true, limit: 10_000, "What was done."), .uploads,
        ],
        answer: "The status and version after it."
    )
    private static let replyKind = BodyField(
        "kind",
        choices: Report.ReplyKind.allCases.map(\.rawValue),
        "Inform, if left out. Confirm closes the report; contest sets its clock going again."
    )
    private static let replyBody = [
        BodyField(
            "reply",
            limit: 10_000,
            "To the agency; what is still wrong, where it contests. Not needed to confirm."
        ), .uploads,
    ]
}

extension Requester {
    /// Whose idempotency keys they are.
    var principal: String {
        switch self {
        case .officer(let officer): officer.party.code
        case .reporter: Party.reporter.code
        case .account(let account): "account:\(account)"
        case .system: Party.system.code
        }
    }
}
