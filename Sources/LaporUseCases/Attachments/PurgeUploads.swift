// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Forgets files that were uploaded and never bound to any message, a day after they came.
package struct PurgeUploads: Sendable {
    /// Longer than any two clocks of ours differ: what is bound at the last moment is not taken away.
    private static let grace: TimeInterval = 3_600
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Answers how many were forgotten.
    package func callAsFunction(limit: Int = 100) async throws -> Int {
        let vault = ports.attachments.vault
        let now = ports.now()
        let end = now.addingTimeInterval(-Self.grace)
        let forgotten = try await ports.database.read { try UploadStore($0).unbound(before: end, limit: limit) }
        for upload in forgotten {
            // The row goes last: it is what finds the bytes again.
            try await vault.remove(upload.place)
            try await vault.remove(upload.thumbnailPlace)
            try await ports.database.write { try UploadStore($0).remove(upload.attachment.id) }
        }
        let drafts = try await vault.discardDrafts(before: now.addingTimeInterval(-86_400))
        return forgotten.count + drafts
    }
}
