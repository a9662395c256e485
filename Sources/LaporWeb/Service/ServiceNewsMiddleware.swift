// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases

/// What is said about the service itself, for every page that this request makes.
enum CurrentNews {
    @TaskLocal static var value = ServiceNews.nothing
}

/// Brings notices to the pages, and holds up whoever would write while the service is being worked on.
///
/// Reading goes on, and so does everything that only opens a door (signing in, an access code, a language); those who run
/// the installation work on as always.
struct ServiceNewsMiddleware: RouterMiddleware {
    typealias Context = LaporContext
    private static let doors = [
        "/masuk", "/keluar", "/akun/masuk", "/api/v1/sessions", "/api/v1/account/codes", "/api/v1/account/sessions",
        "/api/v1/account/session",
    ]
    private static let looks: Set<String> = [
        "/lacak", "/lacak/lupakan", "/ungkap/buka", "/ungkap/lupakan", "/ungkap/bahasa", "/lapor/bahasa", "/lapor/ubah",
    ]
    let services: Services

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        let news = await news(request)
        return try await CurrentNews.$value.withValue(news) {
            guard news.maintenance.isOn, try await isHeldUp(request) else { return try await next(request, context) }
            return try await held(request, news.maintenance)
        }
    }

    /// Nothing where the database does not answer: whatever is asked for says so itself.
    private func news(_ request: Request) async -> ServiceNews {
        guard !["/healthz", "/readyz", "/metrics"].contains(request.uri.path) else { return .nothing }
        do {
            return try await services.directory().news
        } catch {
            return .nothing
        }
    }

    private func isHeldUp(_ request: Request) async throws -> Bool {
        guard ![.get, .head, .options].contains(request.method) else { return false }
        let path = request.uri.path
        if Self.looks.contains(path) || Self.doors.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
            return false
        }
        return try await !isAtWork(request)
    }

    /// Whoever runs the installation.
    private func isAtWork(_ request: Request) async throws -> Bool {
        if request.headers[.authorization] != nil {
            do {
                guard case .officer(let officer)? = try await services.requester(request) else { return false }
                return Maintenance.lets(officer.role)
            } catch is Refusal {
                // Whoever cannot be known is held up like everybody.
                return false
            }
        }
        return try await DeskSession.current(request, services).map { Maintenance.lets($0.officer.role) } ?? false
    }

    private func held(_ request: Request, _ maintenance: Maintenance) async throws -> Response {
        let visit = Visit(request)
        let seconds = maintenance.retryAfter(at: visit.now)
        let isProgram = request.uri.path.hasPrefix("/api/") || request.uri.path == Links.writeOffline
        guard !isProgram else {
            // What was on its way is read, so that the client hears the answer.
            var body = BodyPieces(request)
            await body.drain()
            return Problem(.underMaintenance(retryAfter: seconds), request.language).response
        }
        // Nobody else makes us show words in our name.
        let isOwn = OwnForms(baseURL: services.settings.baseURL).isOwn(request)
        let form = isOwn ? try await FormReader(receive: nil).read(request).fields : FormFields()
        let path = request.uri.path
        let model = MaintenancePage.Model(
            visit: visit,
            maintenance: maintenance,
            words: TypedWords(form, sentTo: path, try await services.directory(), visit.language),
            back: isOwn ? Links.address(of: request) : nil
        )
        var response = Reply.page(MaintenancePage.page(model), status: .serviceUnavailable)
        response.headers[.retryAfter] = String(seconds)
        return response
    }
}
