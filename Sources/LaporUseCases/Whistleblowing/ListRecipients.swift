// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Who reads what comes in, for everybody to see before they write.
package struct ListRecipients: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Those whose naming is in force and who can sign in.
    package func callAsFunction() async throws -> [DisclosureView.Reader] {
        try await ports.database.read { try RecipientStore($0).inForce().map(DisclosureView.Reader.init) }
    }

    /// Whether an officer is one of them, and is to be shown the way.
    package func includes(_ officer: Officer) async throws -> Bool {
        try await ports.database.read { try RecipientStore($0).inForce(officer.id) != nil }
    }
}
