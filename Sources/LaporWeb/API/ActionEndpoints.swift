// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// One operation for each action on a report: the fields that it takes are listed once, for reading and describing.
struct ActionEndpoints {
    private struct Field: Sendable {
        let body: BodyField
        let take: @Sendable (inout JSONFields, inout ActionRequest) -> Void
    }
    private struct Action: Sendable {
        let path: String
        let name: Report.Action.Name
        let summary: String
        let access: Endpoint.Access
        let fields: [Field]
    }
    let services: Services

    func add(to api: API) {
        for action in Self.actions {
            let endpoint = Endpoint(
                .post,
                "/api/v1/reports/{tracking_id}/\(action.path)",
                id: "\(action.name.rawValue)Report",
                action.summary,
                access: action.access,
                body: action.fields.map(\.body),
                answer: "The status and version after it."
            )
            api.on(endpoint) { request, context in try await act(action, request, context) }
        }
        api.on(Self.followUp, answer)
    }

    private func act(_ action: Action, _ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        var wanted = ActionRequest(action.name)
        for field in action.fields { field.take(&fields, &wanted) }
        try fields.check()
        return try await perform(wanted, request, context)
    }

    /// Interim and final answers share an address: `kind` tells them apart.
    @Sendable private func answer(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let kind = fields.string("kind") ?? ""
        let text = fields.string("answer")
        try fields.check()
        guard let known = Report.AnswerKind(rawValue: kind) else {
            let choices = Report.AnswerKind.allCases.map(\.rawValue)
            throw Refusal.invalid([FieldProblem("kind", kind.isEmpty ? .required : .notAllowed, choices: choices)])
        }
        var wanted = ActionRequest(known == .interim ? .interimAnswer : .finalAnswer)
        wanted.text = text
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
        }
    }

    private static let followUp = Endpoint(
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
            BodyField("answer", isRequired: true, limit: 10_000, "What was done."),
        ],
        answer: "The status and version after it."
    )

    private static let agency = Field(
        body: BodyField("agency_id", isRequired: true, "Id, slug or exact name.")
    ) { $1.agency = $0.string("agency_id") }
    private static let note = Field(
        body: BodyField("note", limit: 10_000, "For the office; the reporter never sees it.")
    ) { $1.text = $0.string("note") }
    private static func text(_ name: String, _ about: String, isRequired: Bool = true) -> Field {
        Field(body: BodyField(name, isRequired: isRequired, limit: 10_000, about)) { $1.text = $0.string(name) }
    }

    private static let actions: [Action] = [
        Action(
            path: "verification",
            name: .verify,
            summary: "Verifies a report, with what is corrected.",
            access: .officer,
            fields: [
                Field(
                    body: BodyField(
                        "classification",
                        choices: Report.Classification.allCases.filter { $0 != .unclassified }.map(\.rawValue),
                        "As it was, if left out."
                    )
                ) { $1.classification = $0.string("classification") },
                Field(body: BodyField("category_id", "As it was, if left out.")) {
                    $1.category = $0.string("category_id")
                },
                Field(body: BodyField("public_title", limit: 200, "As the public reads it.")) {
                    $1.publicTitle = $0.string("public_title")
                },
                Field(body: BodyField("public_body", limit: 20_000, "As the public reads it.")) {
                    $1.publicBody = $0.string("public_body")
                },
            ]
        ),
        Action(
            path: "archive",
            name: .archive,
            summary: "Archives a report, with a reason that the reporter reads.",
            access: .officer,
            fields: [
                Field(body: BodyField("reason", isRequired: true, "A code from the policy's list.")) {
                    $1.reason = $0.string("reason")
                }, text("explanation", "To the reporter."),
            ]
        ),
        Action(
            path: "dispositions",
            name: .disposition,
            summary: "Hands a report to the agency that must answer it.",
            access: .officer,
            fields: [agency, note]
        ),
        Action(
            path: "forwarding",
            name: .forward,
            summary: "Hands a report down inside the holder's own government.",
            access: .officer,
            fields: [agency, note]
        ),
        Action(
            path: "return",
            name: .giveBack,
            summary: "Not in our jurisdiction: back to the sender, or to arbitration.",
            access: .officer,
            fields: [
                text("reason", "The reporter reads it."),
                Field(body: BodyField("suggested_agency_id", "A better agency; without one it goes to arbitration.")) {
                    $1.agency = $0.string("suggested_agency_id")
                },
            ]
        ),
        Action(
            path: "arbitration",
            name: .arbitrate,
            summary: "Settles whose it is; binding.",
            access: .officer,
            fields: [agency, text("reason", "Why.")]
        ),
        Action(
            path: "closing",
            name: .close,
            summary: "Closes an answered report.",
            access: .officer,
            fields: [text("reason", "To the reporter.")]
        ),
        Action(
            path: "replies",
            name: .reply,
            summary: "The reporter's reply; the agency owes an answer.",
            access: .reporter,
            fields: [text("reply", "To the agency.")]
        ),
        Action(
            path: "confirmation",
            name: .confirm,
            summary: "The reporter is satisfied; the report is closed.",
            access: .reporter,
            fields: []
        ),
        Action(
            path: "contest",
            name: .contest,
            summary: "The reporter does not accept the answer or the closing.",
            access: .reporter,
            fields: [text("reason", "What is still wrong.")]
        ),
        Action(
            path: "rating",
            name: .rate,
            summary: "The reporter rates how it was handled.",
            access: .reporter,
            fields: [
                Field(body: BodyField("score", .integer, isRequired: true, "1 (bad) to 5 (good).")) {
                    $1.score = $0.integer("score")
                }, text("comment", "In words.", isRequired: false),
            ]
        ),
    ]
}

extension Requester {
    /// Whose idempotency keys they are.
    fileprivate var principal: String {
        switch self {
        case .officer(let officer): officer.party.code
        case .reporter: Party.reporter.code
        case .system: Party.system.code
        }
    }
}
