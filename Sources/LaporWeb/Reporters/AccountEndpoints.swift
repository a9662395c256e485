// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// Reporters' accounts for programs: the same doors as the pages', without their cookies.
struct AccountEndpoints: Sendable {
    private typealias Work = @Sendable (Request, LaporContext, CitizenSession) async throws -> Response
    let services: Services

    func add(to api: API) {
        api.on(Self.code, ask)
        api.on(Self.codeAgain, again)
        api.on(Self.signIn, signIn)
        on(Self.reading, api) { _, _, citizen in
            Answer.json { AccountJSON.write(citizen.account, &$0) }
        }
        on(Self.naming, api) { request, _, citizen in
            var fields = try await request.fields()
            let name = fields.string("display_name") ?? ""
            try fields.check()
            try await services.manageAccount.rename(citizen.account, to: name)
            return Response(status: .noContent)
        }
        on(Self.erasure, api) { _, _, citizen in
            try await services.manageAccount.erase(citizen.account)
            return Response(status: .noContent)
        }
        on(Self.signOut, api) { _, _, citizen in
            try await services.accounts.end(citizen.token)
            return Response(status: .noContent)
        }
        on(Self.signOutAll, api) { _, _, citizen in
            try await services.accounts.endAll(of: citizen.account)
            return Response(status: .noContent)
        }
        addReports(to: api)
        addContact(to: api)
        addFollowed(to: api)
    }

    private func addReports(to api: API) {
        on(Self.list, api) { request, _, citizen in
            let query = try request.query("cursor", "limit")
            let reader = QueryReader(query: query, directory: try await services.directory())
            let list = try await services.listOwnReports(
                citizen.account,
                after: reader.cursor(),
                limit: reader.limit()
            )
            return Answer.page(request, services.settings, next: list.next?.text, isPrivate: true) { json in
                json.array(list.waiting + list.others) {
                    AccountJSON.own(&$0, $1, list.directory, request.language)
                }
            }
        }
        on(Self.claim, api) { request, context, citizen in
            var fields = try await request.fields()
            let code = fields.string("access_code") ?? ""
            try fields.check()
            let number = try request.trackingID(context).description
            _ = try await services.claimReport.typed(number, code, for: citizen.account)
            return Response(status: .noContent)
        }
        on(Self.release, api) { request, context, citizen in
            try await services.claimReport.use.release(try request.trackingID(context), from: citizen.account)
            return Response(status: .noContent)
        }
    }

    private func addContact(to api: API) {
        on(Self.reach, api) { request, context, citizen in
            try await services.changeContact(
                try request.trackingID(context),
                to: citizen.account,
                by: .account(citizen.account.id)
            )
            return Response(status: .noContent)
        }
        on(Self.unreach, api) { request, context, citizen in
            try await services.changeContact(
                try request.trackingID(context),
                to: nil,
                by: .account(citizen.account.id)
            )
            return Response(status: .noContent)
        }
    }

    private func addFollowed(to api: API) {
        on(Self.followed, api) { request, _, citizen in
            let lines = try await services.followReport.list(of: citizen.account)
            let directory = try await services.directory()
            return Answer.json { json in
                json.key("items") { json in
                    json.array(lines) { ReportJSON.line(&$0, $1, directory, request.language, isForOfficers: false) }
                }
            }
        }
        on(Self.follow, api) { request, context, citizen in
            let language = try await language(of: request)
            try await services.followReport(
                try request.trackingID(context),
                for: citizen.account,
                in: language,
                by: services.settings.routes
            )
            return Response(status: .noContent)
        }
        on(Self.unfollow, api) { request, context, citizen in
            try await services.followReport.stop(try request.trackingID(context), for: citizen.account)
            return Response(status: .noContent)
        }
    }

    /// For whoever is signed in only.
    private func on(_ endpoint: Endpoint, _ api: API, _ work: @escaping Work) {
        api.on(endpoint) { request, context in
            guard let citizen = try await services.citizen(request) else { throw Refusal.notSignedIn }
            return try await work(request, context, citizen)
        }
    }

    // MARK: signing in

    @Sendable private func ask(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let typed = fields.string("email_or_phone") ?? ""
        let language = try language(&fields, request)
        try fields.check()
        let asked = try await services.askForCode(typed, in: language, by: services.settings.routes)
        return Answer.json(.created) { json in
            json.key("request", asked.token)
            json.key("channel", asked.contact.route.rawValue)
            json.key("expires_at", asked.expiresAt.rfc3339(in: .western))
            json.key("again_at", asked.nextAt.rfc3339(in: .western))
        }
    }

    @Sendable private func again(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let token = fields.string("request") ?? ""
        try fields.check()
        try await services.askForCode.again(token, by: services.settings.routes)
        return Response(status: .noContent)
    }

    @Sendable private func signIn(_ request: Request, _ context: LaporContext) async throws -> Response {
        var fields = try await request.fields()
        let (token, code) = (fields.string("request") ?? "", fields.string("code") ?? "")
        try fields.check()
        let session = try await services.signInWithCode(token, code: code)
        return Answer.json(.created) { json in
            json.key("token", session.token)
            json.key("expires_at", session.expiresAt.rfc3339(in: .western))
            json.key("account") { $0.object { AccountJSON.write(session.account, &$0) } }
        }
    }

    private func language(of request: Request) async throws -> LaporDomain.Language {
        var fields = try await request.fields()
        let language = try language(&fields, request)
        try fields.check()
        return language
    }

    /// As the body says, else as the client prefers to be spoken to.
    private func language(_ fields: inout JSONFields, _ request: Request) throws -> LaporDomain.Language {
        guard let code = fields.string("language") else { return request.language.known }
        guard let language = LaporDomain.Language(rawValue: code) else {
            let choices = LaporDomain.Language.allCases.map(\.rawValue)
            throw Refusal.invalid([FieldProblem("language", .notAllowed, choices: choices)])
        }
        return language
    }
}

/// An account, and a report on its list, as programs read them.
enum AccountJSON {
    static func write(_ account: Account, _ json: inout JSONWriter) {
        json.key("contact", account.contact.description)
        json.key("channel", account.contact.route.rawValue)
        json.key("display_name", account.displayName)
    }

    static func own(_ json: inout JSONWriter, _ own: OwnReport, _ directory: Directory, _ language: Language) {
        json.object { json in
            json.key("report") { ReportJSON.line(&$0, own.line, directory, language, isForOfficers: false) }
            json.key("wanted", own.need.map(name))
            json.key("wanted_until", own.need == nil ? nil : own.until?.rfc3339(in: own.zone))
            json.key("remaining_working_days", own.need == nil ? nil : Int64(own.remaining))
        }
    }

    private static func name(_ need: OwnReport.Need) -> String {
        switch need {
        case .completion: "completion"
        case .information: "information"
        case .view: "view"
        }
    }
}
