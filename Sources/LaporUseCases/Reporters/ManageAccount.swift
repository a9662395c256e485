// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Changes an account, or ends it.
package struct ManageAccount: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What others read beside what this person writes; empty for no name.
    package func rename(_ account: Account, to typed: String) async throws {
        let name = typed.cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard name.unicodeScalars.count <= Account.nameLimit else {
            throw Refusal.invalid([FieldProblem("display_name", .tooLong, limit: Account.nameLimit)])
        }
        let renamed = Account(id: account.id, contact: account.contact, displayName: name.isEmpty ? nil : name)
        try await ports.database.write { [ports] tx in
            let store = AccountStore(tx)
            guard let sealed = try store.find(account.id) else { throw Refusal.notSignedIn }
            try store.reseal(try AccountSeal(vault: ports.vault).reseal(renamed, over: sealed))
        }
    }

    /// When it returns, the account, its sessions, its list and what it follows are gone; its reports stay, and its
    /// comments without a name.
    package func erase(_ account: Account) async throws {
        let mark = ports.vault.mark(of: account.contact)
        try await ports.database.write { try AccountStore($0).erase(account.id, mark: mark) }
        _ = try await ports.database.dropTraces()
    }
}
