// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Synchronization

/// Which methods each path knows, read from the router once all routes are there.
final class MethodTable: Sendable {
    private let routes = Mutex<[(path: [String], method: String)]>([])

    func fill(from router: Router<LaporContext>) {
        let known = router.routes.map { route in
            (route.path.description.split(separator: "/").map(String.init), route.method.rawValue)
        }
        routes.withLock { $0 = known }
    }

    /// The methods of whatever matches a path, in order; none where there is no such path.
    func methods(of path: String) -> [String] {
        let parts = path.split(separator: "/").map(String.init)
        let found = routes.withLock { routes in
            routes.filter { route in
                route.path.count == parts.count
                    && zip(route.path, parts).allSatisfy { isParameter($0) || $0 == $1 }
            }
        }
        return Set(found.map(\.method)).sorted()
    }

    private func isParameter(_ part: String) -> Bool { part.hasPrefix(":") || part.hasPrefix("{") }
}

/// Tells a path that does not know a method (405, with those it knows) from one that is not there (404).
struct KnownMethods: RouterMiddleware {
    typealias Context = LaporContext
    let table: MethodTable

    func handle(
        _ request: Request,
        context: LaporContext,
        next: (Request, LaporContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let known = table.methods(of: request.uri.path)
            guard !known.isEmpty, !known.contains(request.method.rawValue) else { throw error }
            throw HTTPError(.methodNotAllowed, headers: [.allow: known.joined(separator: ", ")])
        }
    }
}
