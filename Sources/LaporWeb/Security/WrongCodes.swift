// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Synchronization

/// Codes that were refused in the course of one request, wherever that was.
final class WrongCodes: Sendable {
    @TaskLocal static var current: WrongCodes?
    private let refused = Mutex(0)

    var count: Int { refused.withLock { $0 } }

    /// Passes on what a use case answers, and notes a refused code.
    static func noting<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch Refusal.wrongAccessCode {
            current?.refused.withLock { $0 += 1 }
            throw Refusal.wrongAccessCode
        }
    }
}
