// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporSecurity

/// Makes sure that the secret is the one under which everything in this database was sealed.
///
/// The first to ask writes its mark down; a node with another secret is refused before it can seal anything.
package struct CheckSecret: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction() async throws {
        let words = Array("the secret of this database".utf8)
        let mark = ports.vault.mark(words, for: .secret)
        let known = try await ports.database.write { tx in
            try tx.run(["INSERT INTO secret (id, mark) VALUES (1, \(mark)) ON CONFLICT (id) DO NOTHING"])
            return try tx.first("SELECT mark FROM secret WHERE id = 1") { $0.bytes(0) } ?? []
        }
        guard ports.vault.isMark(known, of: words, for: .secret) else {
            throw Failure(
                .unsafe,
                subject:
                    "the secret key is not the one that this database was made with; who reported and every access "
                    + "code would be unreadable. Give the right LAPOR_SECRET_KEY, or bring the key file back"
            )
        }
    }
}
