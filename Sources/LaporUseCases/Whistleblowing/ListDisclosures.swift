// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// What a recipient may read, the newest first; nothing of what it says, so that nothing is read unseen.
package struct ListDisclosures: Sendable {
    package struct Page: Sendable {
        package let lines: [DisclosureLine]
        package let next: ListKey?
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Refuses whoever is no recipient as if there were no such list.
    package func callAsFunction(for officer: Officer, after key: ListKey? = nil, limit: Int = 25) async throws -> Page {
        try await ports.database.read { tx in
            guard let recipient = try RecipientStore(tx).inForce(officer.id) else { throw Refusal.notFound }
            let lines = try DisclosureStore(tx).list(for: recipient, after: key, limit: limit + 1)
            let shown = Array(lines.prefix(limit))
            return Page(lines: shown, next: lines.count > limit ? shown.last?.key : nil)
        }
    }
}
