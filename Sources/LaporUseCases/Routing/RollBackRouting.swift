// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Goes back to an earlier version of what was learnt, or to what the program brought along.
///
/// The next lesson measures what it learns against that one.
package struct RollBackRouting: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter version: nothing for what the program brought along.
    /// - Throws: `Refusal.notFound` for a version of another subject, or of which only the figures were kept.
    package func callAsFunction(_ subject: TextSubject, to version: LearnedVersion.ID?) async throws {
        let (id, now) = (try await ports.nextID(), ports.now())
        try await ports.database.write { tx in
            let store = TextModelStore(tx)
            if let version {
                guard try store.find(version)?.subject == subject, try !store.content(of: version).isEmpty else {
                    throw Refusal.notFound
                }
            }
            try store.choose(version, for: subject, id, at: now, isRollback: true)
        }
        ports.models.forget()
    }
}
