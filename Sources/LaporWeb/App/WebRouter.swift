// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
package import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// All routes of the server: pages, API, and what operators ask.
package enum WebRouter {
    package static func make(_ services: Services) -> Router<LaporContext> {
        let router = Router(context: LaporContext.self, options: .autoGenerateHeadEndpoints)
        let methods = MethodTable()
        let telemetry = Telemetry()
        router.add(middleware: TelemetryMiddleware(telemetry: telemetry))
        router.add(middleware: SecurityHeaders(isSecure: services.settings.isSecure, tiles: services.settings.mapTiles))
        router.add(middleware: OfferLanguages(languages: services.settings.languages))
        router.add(middleware: EdgeErrors())
        router.add(middleware: KnownMethods(table: methods))
        if services.settings.hasLimits {
            let throttle = ThrottleMiddleware(
                throttle: Throttle(),
                sessions: services.sessions,
                proxies: services.settings.trustedProxies
            )
            router.add(middleware: throttle)
        }
        PageRoutes.add(to: router, services)
        addAPI(to: router, services)
        addProbes(to: router, services, telemetry)
        methods.fill(from: router)
        return router
    }

    private static func addAPI(to router: Router<LaporContext>, _ services: Services) {
        let api = API(router)
        ReportEndpoints(services: services).add(to: api)
        AccountEndpoints(services: services).add(to: api)
        DeliveryEndpoints(services: services).add(to: api)
        ActionEndpoints(services: services).add(to: api)
        AttachmentEndpoints(services: services).add(to: api)
        PieceEndpoints(services: services).add(to: api)
        DisclosureEndpoints(services: services).add(to: api)
        DirectoryEndpoints(services: services).add(to: api)
        InterchangeEndpoints(services: services).add(to: api)
        StatisticsEndpoints(services: services).add(to: api)
        MapEndpoints(services: services).add(to: api)
        VoiceEndpoints(services: services).add(to: api)
        let description = OpenAPI(endpoints: api.endpoints, baseURL: services.settings.baseURL).bytes()
        router.get("/openapi.json") { _, _ in Answer.bytes(.ok, description, isPrivate: false) }
    }

    private static func addProbes(to router: Router<LaporContext>, _ services: Services, _ telemetry: Telemetry) {
        router.get("/healthz") { _, _ in text("ok\n") }
        router.get("/readyz") { _, _ in
            let health = try await services.health()
            return text("ready: \(health.agencies) agencies\n")
        }
        router.get("/metrics") { _, _ in
            text(telemetry.text(waitingPromises: try await services.health().waitingPromises))
        }
    }

    private static func text(_ text: String) -> Response {
        var response = Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: text)))
        response.headers[.contentType] = "text/plain; charset=utf-8"
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

/// Programs get problems, people get pages; nobody gets a bare error.
struct EdgeErrors: RouterMiddleware {
    typealias Context = LaporContext
    private static let machines = ["/api/", "/openapi.json", "/healthz", "/readyz", "/metrics"]

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        let isMachine = Self.machines.contains { request.uri.path.hasPrefix($0) }
        return isMachine
            ? try await ProblemMiddleware().handle(request, context: context, next: next)
            : try await PageErrors().handle(request, context: context, next: next)
    }
}
