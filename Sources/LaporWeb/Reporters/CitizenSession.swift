// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Hummingbird
package import LaporDomain
package import LaporUseCases

/// A citizen who has signed in, known by the cookie.
package struct CitizenSession: Sendable {
    package let account: Account
    let token: String
    /// What each form carries, so that no other site can send it.
    let formToken: String

    package init(account: Account, token: String, formToken: String) {
        self.account = account
        self.token = token
        self.formToken = formToken
    }

    /// Nothing for whoever has not signed in.
    package static func current(_ request: Request, _ services: Services) async throws -> CitizenSession? {
        guard let token = request.cookies[PageCookies.account]?.value,
            let account = try await services.accounts.account(token)
        else { return nil }
        return CitizenSession(account: account, token: token, formToken: services.accounts.formToken(token))
    }

    /// Whether a form was made in this session.
    func owns(_ form: FormFields) -> Bool { form["token"] == formToken }

    /// What a form of a new report begins with, where nothing was typed yet: how its reporter is reached, and their name.
    package func prefill(_ fields: inout FormFields) {
        let contact: (FieldName, String) =
            switch account.contact {
            case .email(let address): (.reporterEmail, address.description)
            case .phone(let number): (.reporterPhone, number.description)
            }
        for (field, value) in [contact, (.reporterName, account.displayName ?? "")]
        where fields[field].isEmpty && !value.isEmpty {
            fields.replace(field.formName, by: [value])
        }
    }
}

extension Services {
    /// Puts a report that was just sent onto its reporter's list; an anonymous one only they themselves put there.
    package func keep(_ receipt: Receipt, of draft: ReportDraft, for citizen: CitizenSession?) async throws {
        guard let citizen, !draft.isAnonymous, let code = AccessCode(typed: receipt.accessCode) else { return }
        try await claimReport.use(receipt.trackingID, code, for: citizen.account)
    }

    /// As whom this browser comes to a report as its reporter, the access code before the account; nothing for strangers.
    func reporter(of id: TrackingID, _ request: Request) async throws -> Requester? {
        if let code = try await accessCode(for: id, request) { return .reporter(code) }
        return try await holder(of: id, request)
    }

    /// The account that has the report on its list.
    func holder(of id: TrackingID, _ request: Request) async throws -> Requester? {
        try await citizen(holding: id, request).map { .account($0.account.id) }
    }

    /// Who has the report on their list, with what their forms carry.
    func citizen(holding id: TrackingID, _ request: Request) async throws -> CitizenSession? {
        guard let citizen = try await CitizenSession.current(request, self),
            try await claimReport.use.holds(citizen.account, id)
        else { return nil }
        return citizen
    }
}
