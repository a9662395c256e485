// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// The log of changes of the directory: appended, never changed.
package struct DirectoryChangeStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func append(
        _ changes: [(id: DirectoryChange.ID, change: DirectoryChange)],
        at instant: Date,
        by actor: String
    ) throws {
        try DirectoryWriter(tx).run(
            changes.map { id, change in
                """
                INSERT INTO directory_change (id, at, by, kind, subject, before, after)
                VALUES (\(id.rawValue), \(instant), \(actor), \(change.kind.rawValue), \(change.subject),
                  \(change.before), \(change.after))
                """
            }
        )
    }

    /// What somebody has changed, ever.
    package func subjects(of kind: DirectoryChange.Kind) throws -> Set<String> {
        Set(
            try tx.rows("SELECT DISTINCT subject FROM directory_change WHERE kind = \(kind.rawValue)") {
                try $0.string(0)
            }
        )
    }

    /// What became of one, oldest first.
    package func history(of kind: DirectoryChange.Kind, _ subject: String, limit: Int) throws -> [DirectoryChange] {
        try tx.rows(
            """
            SELECT before, after FROM directory_change WHERE kind = \(kind.rawValue) AND subject = \(subject)
            ORDER BY id LIMIT \(Int64(limit))
            """
        ) { DirectoryChange(kind: kind, subject: subject, before: $0.text(0), after: try $0.string(1)) }
    }
}
