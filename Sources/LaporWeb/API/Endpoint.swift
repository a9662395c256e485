// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// One field of a request body: how it is documented.
struct BodyField: Sendable {
    enum Kind: String, Sendable {
        case string, number, integer, boolean, array, object
    }
    let name: String
    let kind: Kind
    let isRequired: Bool
    let about: String
    let choices: [String]
    let limit: Int?
    let fields: [BodyField]

    init(
        _ name: String,
        _ kind: Kind,
        isRequired: Bool = false,
        choices: [String] = [],
        limit: Int? = nil,
        fields: [BodyField] = [],
        _ about: String
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.about = about
        self.choices = choices
        self.limit = limit
        self.fields = fields
    }

    /// A text.
    init(
        _ name: String,
        isRequired: Bool = false,
        choices: [String] = [],
        limit: Int? = nil,
        _ about: String
    ) {
        self.init(name, .string, isRequired: isRequired, choices: choices, limit: limit, about)
    }
}

/// One operation of the API: what `/openapi.json` says of it, written where it is registered.
struct Endpoint: Sendable {
    enum Access: String, Sendable {
        case anyone
        /// The access code opens the reporter's view; without it, the public one.
        case anyoneOrReporter
        case reporter, officer
        case reporterOrOfficer
        /// Whoever has the code of a disclosure, or an officer: the sealed lane knows no accounts.
        case codeOrOfficer
        /// A reporter who has signed in with a one-time code.
        case account
    }
    /// What goes over the line besides JSON.
    enum Cargo: Sendable {
        case json
        /// The body is a file, or a form with one.
        case upload
        /// Headers say what will come; there is no body.
        case announcement
        /// The body is a piece of a file.
        case piece
        /// The answer is a file, perhaps a part of it.
        case download
    }
    let method: HTTPRequest.Method
    /// As OpenAPI writes it: `/api/v1/reports/{tracking_id}`.
    let path: String
    let id: String
    let summary: String
    let access: Access
    let query: [BodyField]
    let headers: [BodyField]
    let body: [BodyField]?
    let carries: Cargo
    let success: Int
    let answer: String
    /// What the answer is written in.
    let types: [String]
    /// Whether it carries an entity tag, and answers 304 to who knows it.
    var isTagged: Bool { id == "readReport" || id == "readOutlines" || carries == .download }
    /// Off where the answer is a secret that is kept nowhere.
    let isKept: Bool
    /// Whether a repeated `Idempotency-Key` answers the same (ADR 0009).
    var isKeyed: Bool {
        method == .post && isKept && (body != nil || carries == .upload || carries == .announcement)
    }

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        id: String,
        _ summary: String,
        access: Access = .anyone,
        query: [BodyField] = [],
        headers: [BodyField] = [],
        body: [BodyField]? = nil,
        carries: Cargo = .json,
        isKept: Bool = true,
        success: Int = 200,
        answer: String = "object",
        types: [String] = ["application/json"]
    ) {
        self.method = method
        self.path = path
        self.id = id
        self.summary = summary
        self.access = access
        self.query = query
        self.headers = headers
        self.body = body
        self.carries = carries
        self.isKept = isKept
        self.success = success
        self.answer = answer
        self.types = types
    }

    /// As the router writes it: `/api/v1/reports/:tracking_id`.
    var routerPath: String { path.replacing("{", with: ":").replacing("}", with: "") }
    /// The names between braces.
    var parameters: [String] { path.matches(of: /\{([a-z_]+)\}/).map { String($0.1) } }
}
