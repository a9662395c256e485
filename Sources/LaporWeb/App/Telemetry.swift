// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Synchronization

/// Counts requests by route and status, for `/metrics`.
final class Telemetry: Sendable {
    private struct Key: Hashable {
        let route: String
        let status: Int
    }
    private let counts = Mutex<[Key: Int]>([:])

    /// Nothing of the sealed lane: how much comes in there is nobody's to know.
    private static let uncounted = ["/ungkap", "/meja/ungkap", "/api/v1/disclosure"]

    func count(route: String, status: Int) {
        guard !Self.uncounted.contains(where: route.hasPrefix) else { return }
        counts.withLock { $0[Key(route: route, status: status), default: 0] += 1 }
    }

    /// The Prometheus text format.
    func text(waitingPromises: Int) -> String {
        let lines = counts.withLock { counts in
            counts.map { "lapor_requests_total{route=\"\($0.key.route)\",status=\"\($0.key.status)\"} \($0.value)" }
        }
        return """
            # TYPE lapor_outbox_waiting gauge
            lapor_outbox_waiting \(waitingPromises)
            # TYPE lapor_requests_total counter
            \(lines.sorted().joined(separator: "\n"))

            """
    }
}

struct TelemetryMiddleware: RouterMiddleware {
    typealias Context = LaporContext
    let telemetry: Telemetry

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        telemetry.count(route: context.endpointPath ?? "unknown", status: response.status.code)
        return response
    }
}
