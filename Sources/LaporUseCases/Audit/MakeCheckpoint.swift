// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// Signs the heads of all chains that changed since the last checkpoint, and that checkpoint with them.
package struct MakeCheckpoint: Sendable {
    private static let most = 5_000
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many heads were signed; none when nothing has changed.
    package func callAsFunction() async throws -> Int {
        let now = ports.now()
        return try await ports.database.write { [vault = ports.vault] tx in
            let store = CheckpointStore(tx)
            let last = try store.latest()
            let heads = try store.waiting(Self.most)
            guard !heads.isEmpty else { return 0 }
            let previous = last?.digest ?? .none
            let digest = Checkpoint.digest(of: heads, after: previous, madeAt: now)
            try store.save(
                Checkpoint(
                    id: (last?.id ?? 0) + 1,
                    madeAt: now,
                    heads: heads.count,
                    digest: digest,
                    previous: previous,
                    signature: vault.mark(digest.bytes, for: .checkpoint)
                ),
                over: heads
            )
            return heads.count
        }
    }
}
