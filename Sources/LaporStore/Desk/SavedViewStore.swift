// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// The views that officers keep for themselves; nobody reads another's.
package struct SavedViewStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func list(of officer: Int64) throws -> [SavedView] {
        try tx.rows(
            """
            SELECT id, name, filter FROM saved_view WHERE officer_id = \(officer) AND deleted_at IS NULL
            ORDER BY name, id LIMIT \(Int64(SavedView.most))
            """
        ) { SavedView(id: .init(try $0.number(0)), name: try $0.string(1), filter: try $0.string(2)) }
    }

    package func add(_ view: SavedView, of officer: Int64, at now: Date) throws {
        try tx.run([
            """
            INSERT INTO saved_view (id, officer_id, name, filter, created_at)
            VALUES (\(view.id.rawValue), \(officer), \(view.name), \(view.filter), \(now))
            """
        ])
    }

    /// Keeps the former name; answers whether there was such a view.
    package func rename(_ id: SavedView.ID, to name: String, of officer: Int64) throws -> Bool {
        try tx.run([
            """
            UPDATE saved_view SET former_name = name, name = \(name)
            WHERE id = \(id.rawValue) AND officer_id = \(officer) AND deleted_at IS NULL
            """
        ]) == [1]
    }

    package func delete(_ id: SavedView.ID, of officer: Int64, at now: Date) throws -> Bool {
        try tx.run([
            """
            UPDATE saved_view SET deleted_at = \(now)
            WHERE id = \(id.rawValue) AND officer_id = \(officer) AND deleted_at IS NULL
            """
        ]) == [1]
    }

    /// What one would be called when its last change is taken back; nothing where there is none to take back.
    package func former(_ id: SavedView.ID, of officer: Int64) throws -> String? {
        try tx.first(
            """
            SELECT CASE WHEN deleted_at IS NULL THEN former_name ELSE name END FROM saved_view
            WHERE id = \(id.rawValue) AND officer_id = \(officer)
              AND (deleted_at IS NOT NULL OR former_name IS NOT NULL)
            """
        ) { try $0.string(0) }
    }

    /// Takes the last change back: a removal, else a new name.
    package func restore(_ id: SavedView.ID, of officer: Int64) throws -> Bool {
        let revived = try tx.run([
            """
            UPDATE saved_view SET deleted_at = NULL
            WHERE id = \(id.rawValue) AND officer_id = \(officer) AND deleted_at IS NOT NULL
            """
        ])
        if revived == [1] { return true }
        return try tx.run([
            """
            UPDATE saved_view SET name = former_name, former_name = NULL
            WHERE id = \(id.rawValue) AND officer_id = \(officer) AND former_name IS NOT NULL
            """
        ]) == [1]
    }

    /// What was removed so long ago that nobody takes it back.
    package func forget(before moment: Date) throws {
        try tx.run(["DELETE FROM saved_view WHERE deleted_at < \(moment)"])
    }
}
