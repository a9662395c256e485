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
                "Agencies by words of their name, best first.",
                query: [BodyField("q", isRequired: true, "Words."), BodyField("limit", .integer, "1 to 100.")],
                answer: "Agencies."
            ),
            agencies
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/agencies/{agency}",
                id: "readAgency",
                "One agency by slug or id, with its units.",
                answer: "The agency."
            ),
            agency
        )
        api.on(
            Endpoint(.get, "/api/v1/categories", id: "listCategories", "All topics.", answer: "Topics."),
            categories
        )
        api.on(
            Endpoint(
                .get,
                "/api/v1/regions",
                id: "listRegions",
                "Provinces, or what lies directly below a region.",
                query: [BodyField("parent", "A region's code.")],
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

    @Sendable private func agencies(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query("q", "limit")
        guard let words = query["q"] else { throw Refusal.invalid([FieldProblem("q", .required)]) }
        let reader = QueryReader(query: query, directory: try await services.directory())
        let found = try await services.findAgencies(words, limit: reader.limit())
        return Answer.json(isPrivate: false) { json in
            json.key("items") { json in json.array(found) { ReportJSON.agency(&$0, $1) } }
        }
    }

    @Sendable private func agency(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (agency, units) = try await services.findAgencies.one(context.parameters.get("agency") ?? "")
        return Answer.json(isPrivate: false) { json in
            json.key("agency") { ReportJSON.agency(&$0, agency) }
            json.key("zone", agency.zone.rawValue)
            json.key("region_code", agency.region)
            json.key("units") { json in json.array(units) { ReportJSON.agency(&$0, $1) } }
        }
    }

    @Sendable private func categories(_ request: Request, _ context: LaporContext) async throws -> Response {
        let directory = try await services.directory()
        return Answer.json(isPrivate: false) { json in
            json.key("items") { json in
                json.array(directory.categories) { json, category in
                    json.object { json in
                        json.key("id", category.id.description)
                        json.key("code", category.code)
                        json.key("parent_id", category.parent?.description)
                        json.key("name", category.names[request.language])
                        json.key("starts_on", category.startsOn?.iso)
                        json.key("ends_on", category.endsOn?.iso)
                    }
                }
            }
        }
    }

    @Sendable private func regions(_ request: Request, _ context: LaporContext) async throws -> Response {
        let parent = try request.query("parent")["parent"]
        let directory = try await services.directory()
        if let parent, directory.regions[parent] == nil {
            throw Refusal.invalid([FieldProblem("parent", .doesNotExist)])
        }
        let depth = (parent?.split(separator: ".").count ?? 0) + 1
        let found = directory.regions.values.filter { region in
            region.code.split(separator: ".").count == depth
                && (parent.map { region.code.hasPrefix($0 + ".") } ?? true)
        }
        return Answer.json(isPrivate: false) { json in
            json.key("items") { json in
                json.array(found.sorted { $0.code < $1.code }) { json, region in
                    json.object { json in
                        json.key("code", region.code)
                        json.key("name", region.name)
                        json.key("kind", region.kind)
                    }
                }
            }
        }
    }
}
