// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporSQL

/// The engine for several nodes: a fixed pool of blocking connections, a thread for each.
package final class PostgresDatabase: Database, Sendable {
    typealias Job = @Sendable (PostgresConnection) -> Void
    private let queue = JobQueue<Job>()

    /// Opens the pool; inside a schema of its own, made when missing, if one is named.
    package init(_ address: String, schema: String? = nil, connections: Int) throws {
        let name = schema.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } }
        let pool = try (0..<connections).map { _ in try PostgresConnection(address, schema: name) }
        for connection in pool {
            let thread = Thread { [queue] in
                while let job = queue.take(1).first { job(connection) }
            }
            thread.name = "postgres"
            thread.start()
        }
    }
    deinit { queue.close() }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await transaction("BEGIN", body)
    }
    private func transaction<T: Sendable>(
        _ begin: Query,
        _ body: @escaping @Sendable (any Transaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.push { connection in
                continuation.resume(with: Result { try connection.transaction(begin, attempts: 5, body) })
            }
        }
    }
}
