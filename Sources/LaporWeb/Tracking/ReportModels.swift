// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Reads what a report's page is drawn from: after a mistake in one of its forms the same as before.
struct ReportModels: Sendable {
    let services: Services

    /// What anybody sees; with the voice and the wishes of this browser.
    func stranger(_ id: TrackingID, _ visit: Visit, _ request: Request) async throws -> ReportPage.Model {
        let report = try await services.readReport(id, for: nil)
        return ReportPage.Model(
            visit: visit,
            report: report,
            baseURL: services.settings.baseURL,
            follow: try await FollowPart.Model(of: id, request, services),
            support: try await SupportPart.Model(of: id, request, services),
            comments: try await CommentsPart.Model(of: id, request, services)
        )
    }

    /// What its reporter sees; `formToken` is the session's where it came by an account.
    func own(
        _ id: TrackingID,
        of reporter: Requester,
        formToken: String?,
        _ visit: Visit,
        _ request: Request
    ) async throws -> ReportPage.Model {
        let report = try await services.readReport(id, for: reporter)
        return ReportPage.Model(
            visit: visit,
            report: report,
            formToken: formToken,
            contact: try await ContactPart.Model.of(request, services),
            comments: try await CommentsPart.Model(of: report, services)
        )
    }
}
