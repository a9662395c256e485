// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporSQL

/// Hands out ids from blocks: one write for a thousand of them, and several nodes never meet.
///
/// A block that a crash leaves half used is lost; ids are unique and roughly in order, not gapless.
package actor IdentifierBlocks {
    private let database: any Database
    private let name: String
    private let size: Int64
    private var free: Range<Int64> = 0..<0
    private var refill: Task<Void, any Error>?

    package init(_ database: any Database, name: String, size: Int64 = 1_000) {
        self.database = database
        self.name = name
        self.size = size
    }

    package func next() async throws -> Int64 {
        while free.isEmpty { try await refilled() }
        return free.removeFirst()
    }

    /// Everyone who finds the block empty waits for the same fetch, which sets `free` itself: awaiting a finished task
    /// does not suspend, so waiters that spun until the first of them stored it would never let it.
    private func refilled() async throws {
        let task =
            refill
            ?? Task {
                defer { refill = nil }
                free = try await fetch()
            }
        refill = task
        try await task.value
    }

    private func fetch() async throws -> Range<Int64> {
        try await database.write { [name, size] tx in
            let end = try tx.rows(
                """
                INSERT INTO id_block (name, next) VALUES (\(name), \(size + 1))
                ON CONFLICT (name) DO UPDATE SET next = id_block.next + \(size) RETURNING next
                """
            ) { $0.integer(0) ?? 0 }.first
            guard let end else { throw Failure(.other, subject: name) }
            return end - size..<end
        }
    }
}
