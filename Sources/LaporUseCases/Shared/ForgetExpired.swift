// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Forgets what has had its time: answers kept for repeated commands, ended sessions, codes, who had what open, traces of
/// what was erased.
package struct ForgetExpired: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Always 0: there is never more to do at once.
    package func callAsFunction() async throws -> Int {
        let now = ports.now()
        try await ports.database.write { tx in
            _ = try IdempotencyStore(tx).forget(before: now)
            try SessionStore(tx).forget(before: now)
            try IncomingUploadStore(tx).forget(before: now)
            try SignInFailureStore(tx).forget(at: now)
            try ImportDraftStore(tx).forget(before: now.addingTimeInterval(-86_400))
            try PresenceStore(tx).forget(before: now - 3_600)
            try SavedViewStore(tx).forget(before: now - 30 * 86_400)
            try AccountSessionStore(tx).forget(before: now)
            let yesterday = now.addingTimeInterval(-CodeRules.memory)
            try SignInCodeStore(tx).forget(before: yesterday)
            try ContactLetterStore(tx).forget(before: yesterday)
            try FollowStore(tx).forgetUnconfirmed(before: yesterday)
            try PasswordLinkStore(tx).forget(before: yesterday)
        }
        try await ports.database.write { tx in
            // Nobody may be about to use one.
            try DirectoryStore(tx).claim()
            try ProfileStore(tx).forgetLogos()
        }
        _ = try await ports.database.write { try SearchStore($0).forgetLeftovers() }
        _ = try await ports.database.dropTraces()
        return 0
    }
}
