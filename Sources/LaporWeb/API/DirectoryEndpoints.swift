// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Sessions, and what reports refer to: agencies, topics, places.
struct DirectoryEndpoints {
    let services: Services

    func add(to api: API) {
        let credentials = [
            BodyField("email", isRequired: true, "The officer's."),
            BodyField("password", isRequired: true, "The officer's."),
        ]
        api.on(
            Endpoint(
                .post,
                "/api/v1/sessions",
                id: "signIn",
                "Signs an officer in.",
                body: credentials,
                isKept: false,
                success: 201,
                answer: "A token for `Authorization: Bearer`."
            ),
            signIn
        )
        api.on(
            Endpoint(
                .delete,
                "/api/v1/sessions",
                id: "signOut",
                "Ends the session of the token.",
                access: .officer,
                success: 204,
                answer: "Nothing."
            ),
            signOut
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/agencies",
                id: "findAgencies",
                "Agencies by words of their name, best first, or those directly below one.",
                query: [
                    BodyField("q", "Words; needed unless `parent` is given."),
                    BodyField("parent", "A slug or id: what is directly below it, by name."),
                    BodyField(
                        "include_ended",
                        choices: ["true", "false"],
                        "Those as well that are not in force today."
                    ),
                    BodyField("cursor", "From the page before."), BodyField("limit", .integer, "1 to 100."),
                ],
                answer: "Agencies."
            ),
            agencies
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/agencies/{agency}",
                id: "readAgency",
                "One agency by slug or id, with the first 100 units below it.",
                answer: "The agency."
            ),
            agency
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/categories",
                id: "listCategories",
                "All topics, those whose days are over as well; or those that can be chosen, by words of their names.",
                query: [
                    BodyField("q", "Words of a topic and of what it lies in."),
                    BodyField("limit", .integer, "With `q`: 1 to 100."),
                ],
                answer: "Topics."
            ),
            categories
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/regions",
                id: "listRegions",
                "Provinces, what lies directly in a region, or places by words of their name.",
                query: [
                    BodyField("parent", "A region's code."),
                    BodyField("q", "Words; anywhere below `parent`, to the village."),
                    BodyField("cursor", "From the page before."), BodyField("limit", .integer, "1 to 100."),
                ],
                answer: "Regions."
            ),
            regions
        )
    }

    @Sendable private func signIn(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let (email, password) = (fields.string("email"), fields.string("password"))
        try fields.check()
        let missing = [("email", email), ("password", password)].filter { ($0.1 ?? "").isEmpty }
        guard missing.isEmpty else { throw Refusal.invalid(missing.map { FieldProblem($0.0, .required) }) }
        let session = try await services.signIn(email: email ?? "", password: password ?? "")
        let directory = try await services.directory()
        return Answer.json(.created) { json in
            json.key("token", session.token)
            json.key("expires_at", session.expiresAt.rfc3339(in: .western))
            json.key("officer") { json in
                json.object { json in
                    json.key("id", "\(session.officer.id)")
                    json.key("name", session.officer.name)
                    json.key("role", session.officer.role.rawValue)
                    if let agency = directory.agencies[session.officer.agency] {
                        json.key("agency") { ReportJSON.agency(&$0, agency) }
                    }
                }
            }
        }
    }

    @Sendable private func signOut(_ request: Request, _ context: LaporContext) async throws -> Response {
        _ = try await services.officer(request)
        let token = request.headers[.authorization]?.split(separator: " ").last.map(String.init) ?? ""
        try await services.sessions.end(token)
        return Response(status: .noContent)
    }
}
