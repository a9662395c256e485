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

    /// A form of the desk, with the session that it was made in.
    static func form(_ request: Request, _ services: Services) async throws -> (DeskSession, FormFields) {
        let desk = try await DeskSession(request, services)
        let form = try await Body.form(of: request)
        guard desk.owns(form) else { throw HTTPError(.forbidden) }
        return (desk, form)
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
