// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// An officer at work, known by the session cookie.
struct DeskSession: Sendable {
    let officer: Officer
    let token: String
    /// What each form carries, so that no other site can send it.
    let formToken: String
    /// Under what this officer's browser keeps what they type.
    let draftKey: String
    /// The form that came was made in an earlier session of this officer: it is shown again, and never carried out.
    private(set) var isResumed = false

    /// Refuses whoever has not signed in.
    init(_ request: Request, _ services: Services) async throws {
        guard let token = request.cookies[PageCookies.session]?.value,
            let officer = try await services.sessions.officer(token)
        else { throw Refusal.notSignedIn }
        self.officer = officer
        self.token = token
        formToken = services.sessions.formToken(token)
        draftKey = services.sessions.draftKey(of: officer)
    }

    /// A form of the desk, with the session that it was made in; whose session is over gets their words back.
    ///
    /// - Parameter back: the page of the form, where its address says more than that of the form.
    static func form(
        _ request: Request,
        _ services: Services,
        backTo back: (FormFields) -> String? = { _ in nil }
    ) async throws -> (DeskSession, FormFields) {
        let desk = try await sending(request, services, backTo: back)
        let form = try await Body.form(of: request)
        try await desk.check(form, backTo: back(form), request, services)
        return (desk, form)
    }

    /// Who sends a form that is not read yet; without a session it is read for its words alone.
    static func sending(
        _ request: Request,
        _ services: Services,
        backTo back: (FormFields) -> String? = { _ in nil }
    ) async throws -> DeskSession {
        if let desk = try await current(request, services) { return desk }
        // Where nothing was typed there is nothing to give back.
        guard request.headers[.contentType] != nil else { throw Refusal.notSignedIn }
        let form = try await FormReader(receive: nil).read(request).fields
        var lost = try await LostForm(form, .officer, isKnown: false, backTo: back(form), request, services)
        if !form[owner].isEmpty {
            let action = Links.address(of: request)
            lost.again = .init(action: action, fields: form, lead: .resumeLead, button: .resumeButton)
        }
        throw lost
    }

    /// A form that is shown again with all that was typed when its officer has signed in anew.
    ///
    /// Whoever takes one calls `begin` before anything is done.
    static func resuming(_ request: Request, _ services: Services) async throws -> (DeskSession, FormFields) {
        var desk = try await sending(request, services)
        let form = try await Body.form(of: request)
        try await desk.resume(form, request, services)
        return (desk, form)
    }

    /// Takes a form of this session, or of an earlier one of the same officer; refuses any other.
    mutating func resume(_ form: FormFields, _ request: Request, _ services: Services) async throws {
        isResumed = !owns(form) && form[Self.owner] == String(officer.id)
        if !isResumed { try await check(form, request, services) }
    }

    /// Refuses to carry out what was written in another session.
    func begin() throws(Refusal) {
        if isResumed { throw .sessionRenewed }
    }

    /// Whose form it is, for those that can be resumed.
    static let owner = "pemilik"

    /// Refuses a form of a session that is over, sent after signing in again elsewhere; or somebody else's.
    func check(
        _ form: FormFields,
        backTo back: String? = nil,
        _ request: Request,
        _ services: Services
    ) async throws {
        guard !owns(form) else { return }
        throw try await LostForm(form, .officer, isKnown: true, backTo: back, request, services)
    }

    /// Nothing for whoever has not signed in.
    static func current(_ request: Request, _ services: Services) async throws -> DeskSession? {
        do {
            return try await DeskSession(request, services)
        } catch Refusal.notSignedIn {
            return nil
        }
    }

    /// Whether a form was made in this session.
    func owns(_ form: FormFields) -> Bool { form["token"] == formToken }
}
