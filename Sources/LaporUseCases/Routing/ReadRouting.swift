// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// What was learnt, which version of it is in use, and how often what was in use was right, by day: its drift.
package struct ReadRouting: Sendable {
    package struct Learned: Sendable {
        /// Nothing for what the program brought along.
        package let current: LearnedVersion.ID?
        /// The newest first.
        package let versions: [LearnedVersion]
        package let checks: [(day: CivilDate, hits: LearnedVersion.Hits)]
    }
    private static let most = 60
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ subject: TextSubject) async throws -> Learned {
        try await ports.database.read { tx in
            let store = TextModelStore(tx)
            return Learned(
                current: try store.current(subject),
                versions: try store.versions(subject, limit: Self.most),
                checks: try store.checks(subject, limit: Self.most)
            )
        }
    }
}
