// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// The description of the whole API (OpenAPI 3.1), made of the same table that registers the routes.
struct OpenAPI {
    let endpoints: [Endpoint]
    let baseURL: String

    func bytes() -> [UInt8] {
        JSONWriter.object { json in
            json.key("openapi", "3.1.0")
            json.key("info") { json in
                json.object { json in
                    json.key("title", "SP4N-LAPOR!")
                    json.key("version", "1")
                    json.key("description", "Reports to every public agency of Indonesia, and what became of them.")
                    json.key("license") {
                        $0.object {
                            $0.key("name", "Apache-2.0")
                            $0.key("identifier", "Apache-2.0")
                        }
                    }
                }
            }
            json.key("servers") { $0.array([baseURL]) { json, url in json.object { $0.key("url", url) } } }
            json.key("paths") { json in json.object { paths(&$0) } }
            json.key("components") { json in json.object { components(&$0) } }
        }
    }

    private func paths(_ json: inout JSONWriter) {
        var order: [String] = []
        for endpoint in endpoints where !order.contains(endpoint.path) { order.append(endpoint.path) }
        for path in order {
            json.key(path) { json in
                json.object { json in
                    for endpoint in endpoints where endpoint.path == path {
                        json.key(endpoint.method.rawValue.lowercased()) { operation(&$0, endpoint) }
                    }
                }
            }
        }
    }

    private func operation(_ json: inout JSONWriter, _ endpoint: Endpoint) {
        json.object { json in
            json.key("operationId", endpoint.id)
            json.key("summary", endpoint.summary)
            json.key("security") {
                $0.array(security(endpoint.access)) { json, scheme in
                    json.object { json in
                        if let scheme { json.key(scheme) { $0.array([String]()) { $0.string($1) } } }
                    }
                }
            }
            json.key("parameters") { json in
                json.array(parameters(of: endpoint)) { parameter(&$0, $1.field, place: $1.place) }
            }
            if let body = endpoint.body {
                json.key("requestBody") { json in
                    json.object { json in
                        json.key("required", !body.isEmpty)
                        json.key("content") { content(&$0, "application/json") { object(&$0, body) } }
                    }
                }
            }
            if endpoint.carries == .piece { json.key("requestBody", FileSchema.piece) }
            if endpoint.carries == .upload { json.key("requestBody", FileSchema.body) }
            json.key("responses") { json in json.object { responses(&$0, endpoint) } }
        }
    }

    private func security(_ access: Endpoint.Access) -> [String?] {
        switch access {
        case .anyone: [nil]
        case .anyoneOrReporter: [nil, "access", "account", "bearer"]
        case .reporter: ["access", "account"]
        case .officer: ["bearer"]
        case .reporterOrOfficer: ["access", "account", "bearer"]
        case .codeOrOfficer: ["access", "bearer"]
        case .account: ["account"]
        }
    }

    private func parameters(of endpoint: Endpoint) -> [(field: BodyField, place: String)] {
        let path = endpoint.parameters.map { (BodyField($0, isRequired: true, "In the path."), "path") }
        let query = endpoint.query.map { ($0, "query") } + endpoint.headers.map { ($0, "header") }
        guard endpoint.isKeyed else { return path + query }
        let key = BodyField("Idempotency-Key", limit: 200, "The same key answers the same for 24 hours.")
        let match = BodyField("If-Match", "The version that was read, in quotes; 412 when it has changed since.")
        return path + query + [(key, "header")] + (path.isEmpty ? [] : [(match, "header")])
    }

    private func parameter(_ json: inout JSONWriter, _ field: BodyField, place: String) {
        json.object { json in
            json.key("name", field.name)
            json.key("in", place)
            json.key("required", field.isRequired)
            json.key("description", field.about)
            json.key("schema") { schema(&$0, field, isDescribed: false) }
        }
    }

    private func schema(_ json: inout JSONWriter, _ field: BodyField, isDescribed: Bool = true) {
        guard field.kind != .object else { return object(&json, field.fields) }
        json.object { json in
            json.key("type", field.kind.rawValue)
            if isDescribed { json.key("description", field.about) }
            if field.kind == .array { json.key("items") { items(&$0, field) } }
            if !field.choices.isEmpty { json.key("enum", field.choices) }
            if let limit = field.limit, field.kind == .string { json.key("maxLength", Int64(limit)) }
        }
    }

    /// Texts, unless it says of which fields.
    private func items(_ json: inout JSONWriter, _ field: BodyField) {
        if field.fields.isEmpty { json.object { $0.key("type", "string") } } else { object(&json, field.fields) }
    }

    private func object(_ json: inout JSONWriter, _ fields: [BodyField]) {
        json.object { json in
            json.key("type", "object")
            json.key("additionalProperties", false)
            json.key("required", fields.filter(\.isRequired).map(\.name))
            json.key("properties") { json in
                json.object { json in for field in fields { json.key(field.name) { schema(&$0, field) } } }
            }
        }
    }

    private func content(_ json: inout JSONWriter, _ type: String, _ schema: (inout JSONWriter) -> Void) {
        json.object { json in
            json.key(type) { json in json.object { json in json.key("schema") { schema(&$0) } } }
        }
    }

    private func responses(_ json: inout JSONWriter, _ endpoint: Endpoint) {
        json.key("\(endpoint.success)") { json in
            json.object { json in
                json.key("description", endpoint.answer)
                guard endpoint.success != 204 else { return }
                if endpoint.carries == .download { return json.key("content", FileSchema.content) }
                json.key("content") { json in
                    json.object { json in
                        for type in endpoint.types {
                            json.key(type) { json in
                                json.object { $0.key("schema") { Self.answerSchema(&$0, type) } }
                            }
                        }
                    }
                }
            }
        }
        if endpoint.carries == .download { FileSchema.parts(&json) }
        if endpoint.isTagged {
            json.key("304") { $0.object { $0.key("description", "As it was when the tag was given.") } }
        }
        json.key("default") { json in
            json.object { json in
                json.key("description", "What went wrong (RFC 9457).")
                json.key("content") {
                    content(&$0, "application/problem+json") { json in
                        json.object { $0.key("$ref", "#/components/schemas/problem") }
                    }
                }
            }
        }
    }

    private static func answerSchema(_ json: inout JSONWriter, _ type: String) {
        json.object { $0.key("type", type.hasSuffix("json") ? "object" : "string") }
    }

    private static let error = [
        BodyField("field", isRequired: true, "As it was sent; of an object, with a point between: location.address."),
        BodyField("code", isRequired: true, "Stable, for programs."),
        BodyField("message", isRequired: true, "In the reader's language."),
        BodyField("limit", .integer, "How much is allowed."), BodyField("choices", .array, "What is allowed."),
    ]

    private func scheme(_ name: String, _ about: String, _ json: inout JSONWriter) {
        json.key(name) { json in
            json.object { json in
                json.key("type", "apiKey")
                json.key("in", "header")
                json.key("name", "Authorization")
                json.key("description", about)
            }
        }
    }

    private func components(_ json: inout JSONWriter) {
        json.key("securitySchemes") { json in
            json.object { json in
                json.key("bearer") {
                    $0.object {
                        $0.key("type", "http")
                        $0.key("scheme", "bearer")
                    }
                }
                scheme("access", "`Access CODE`, with the code of the receipt.", &json)
                scheme(
                    "account",
                    "`Account TOKEN`, of a reporter who signed in with a one-time code; it opens the reports on their list.",
                    &json
                )
            }
        }
        json.key("schemas") { json in
            json.object { json in
                json.key("problem") { json in
                    object(
                        &json,
                        [
                            BodyField("type", isRequired: true, "A URI; about:blank here."),
                            BodyField("title", isRequired: true, "In the reader's language."),
                            BodyField("status", .integer, isRequired: true, "The HTTP status."),
                            BodyField("code", isRequired: true, "Stable, for programs."),
                            BodyField("detail", "More words."),
                            BodyField("version", .integer, "The version that is current."),
                            BodyField("errors", .array, fields: Self.error, "What is wrong, field by field."),
                        ]
                    )
                }
            }
        }
    }
}
