// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Threads of our own for work that blocks, never those that Swift's tasks share.
final class WorkThreads: Sendable {
    private let threads: OperationQueue

    init(_ name: String, _ count: Int) {
        threads = OperationQueue()
        threads.name = name
        threads.maxConcurrentOperationCount = count
    }

    func run<T: Sendable, E: Error>(_ work: @escaping @Sendable () throws(E) -> T) async throws(E) -> T {
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<T, E>, Never>) in
            threads.addOperation {
                do throws(E) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }
}
