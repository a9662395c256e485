// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Files of a report as its pages show them.
struct AttachmentRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/laporan/:id/lampiran/:lampiran") { request, context in
            let (report, file) = (try context.trackingID(), try context.attachment("lampiran"))
            let isSmall = request.uri.queryParameters["ukuran"] == "kecil"
            return AttachmentReply.response(try await find(file, of: report, isSmall, request), to: request)
        }
    }

    /// For whoever this browser is, the reporter, an officer, or anybody: the same link stands on all their pages.
    private func find(
        _ file: Attachment.ID,
        of report: TrackingID,
        _ isSmall: Bool,
        _ request: Request
    ) async throws -> AttachmentFile {
        var requesters: [Requester?] = []
        if let code = try await services.accessCode(for: report, request) { requesters.append(.reporter(code)) }
        if let citizen = try await CitizenSession.current(request, services) {
            requesters.append(.account(citizen.account.id))
        }
        if let token = request.cookies[PageCookies.session]?.value,
            let officer = try await services.sessions.officer(token)
        {
            requesters.append(.officer(officer))
        }
        for requester in requesters {
            do {
                return try await services.readAttachment(file, of: report, for: requester, isThumbnail: isSmall)
            } catch Refusal.notFound, Refusal.wrongAccessCode {
                // Perhaps as somebody else.
            }
        }
        return try await services.readAttachment(file, of: report, for: nil, isThumbnail: isSmall)
    }
}
