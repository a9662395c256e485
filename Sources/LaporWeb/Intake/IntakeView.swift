// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// The form with what is needed to show it, for every route that does.
struct IntakeView: Sendable {
    let services: Services

    /// - Parameter isFresh: nothing was typed yet, so that a draft of this browser may be brought back.
    func form(
        _ state: FormState,
        _ visit: Visit,
        _ clerk: DeskSession?,
        isFresh: Bool = false
    ) async throws -> HTML {
        let directory = try await services.directory()
        let candidates = Candidates(
            named: state.problem(.agency),
            typed: state.fields[.agency],
            in: directory.agencies,
            on: CivilDate(visit.now, in: .western)
        )
        let model = IntakePage.Model(
            visit: visit,
            state: state,
            directory: directory,
            limits: directory.rules(on: visit.now).policy.limits,
            candidates: candidates,
            clerk: clerk,
            isFresh: isFresh
        )
        return IntakePage.page(model)
    }

    /// What will be sent, to be looked at once more; refuses what could not be sent.
    func check(_ form: FormReader.Form, _ visit: Visit, _ clerk: DeskSession?) async throws -> HTML {
        if let refusal = form.refusal { throw refusal }
        let draft = ReportDraft(form.fields, visit.language)
        let own = clerk.flatMap { $0.owns(form.fields) ? $0.officer.party : nil }
        let preview = try await services.checkDraft(draft, by: own ?? .reporter)
        let files = try await services.describeUploads(draft.uploads)
        return CheckPage.page(.init(visit: visit, fields: form.fields, draft: draft, preview: preview, files: files))
    }

    /// An officer who writes down what somebody came to say; nothing for everybody else.
    func clerk(_ channel: String?, _ request: Request) async throws -> DeskSession? {
        guard channel == Report.Channel.walkIn.rawValue, let desk = try await DeskSession.current(request, services),
            try await services.directory().rules(on: Date()).rights.allows(.submit, to: desk.officer.role)
        else { return nil }
        return desk
    }
}
