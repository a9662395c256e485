// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Names officers to read disclosures, one by one, and ends it; both take effect at once.
///
/// Whoever is named sees what comes in from then on; earlier cases only where one of their recipients lets them in.
package struct ManageRecipients: Sendable {
    /// As the operator sees it; one who is disabled reads nothing.
    package struct Entry: Sendable {
        package let officer: Officer
        package let namedAt: Date
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func list() async throws -> [Entry] {
        try await ports.database.read { tx in
            try RecipientStore(tx).list().map { Entry(officer: $0.officer, namedAt: $0.namedAt) }
        }
    }

    /// Refuses an address that is nobody's, or of one who is disabled or named already.
    package func add(_ email: String) async throws {
        let officer = try await ManageOfficers(ports).one(email)
        let id = Recipient.ID(try await ports.nextID())
        let now = ports.now()
        do {
            try await ports.database.write {
                try RecipientStore($0).add(Recipient(id: id, officer: officer.id), at: now)
            }
        } catch let failure as Failure where failure.code == .duplicate {
            throw Refusal.invalid([FieldProblem("email", .alreadyExists)])
        }
    }

    /// Answers how many open disclosures nobody can read now.
    package func remove(_ email: String) async throws -> Int {
        let address = EmailAddress(typed: email)?.description ?? email
        let now = ports.now()
        return try await ports.database.write { tx in
            let store = RecipientStore(tx)
            guard let officer = try OfficerStore(tx).find(email: address), try store.end(officer.id, at: now) else {
                throw Refusal.invalid([FieldProblem("email", .doesNotExist)])
            }
            return try store.unreadable()
        }
    }
}
