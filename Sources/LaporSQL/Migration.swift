// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// One step of the schema's history, in the words of SQLite; once released, never edited.
package struct Migration: Sendable {
    package let name: String
    package let statements: [String]
    package init(_ name: String, _ statements: String...) {
        self.name = name
        self.statements = statements
    }
}

/// Brings a schema up to date: each step once, all of what is missing in one transaction.
package struct Migrator: Sendable {
    let migrations: [Migration]
    package init(_ migrations: [Migration]) { self.migrations = migrations }

    /// Answers the names of the steps that were taken; fails when the database is ahead of this program.
    @discardableResult
    package func migrate(_ database: any Database) async throws -> [String] {
        try await database.write { [migrations] tx in
            for query in tx.dialect.schemaLock { _ = try tx.rows(query) { _ in } }
            try tx.run(Self.register(tx))
            let taken = try tx.rows("SELECT name FROM schema_migration") { $0.text(0) ?? "" }
            if let stranger = taken.first(where: { name in !migrations.contains { $0.name == name } }) {
                throw Self.ahead(stranger)
            }
            let missing = migrations.filter { !taken.contains($0.name) }
            for migration in missing {
                for statement in migration.statements {
                    try tx.run(tx.dialect.definition(statement).map { Query(stringLiteral: $0) })
                }
                try tx.run(["INSERT INTO schema_migration (name) VALUES (\(migration.name))"])
            }
            return missing.map(\.name)
        }
    }

    /// The steps that a database still lacks; fails when it is ahead of this program.
    ///
    /// Writes nothing.
    package func missing(in database: any Database) async throws -> [String] {
        let names = migrations.map(\.name)
        let taken: [String]
        do {
            taken = try await database.read { try $0.rows("SELECT name FROM schema_migration") { try $0.string(0) } }
        } catch let failure as Failure where failure.code == .other {
            // There is no such table: nothing was ever migrated.
            return names
        }
        if let stranger = taken.first(where: { !names.contains($0) }) { throw Self.ahead(stranger) }
        return names.filter { !taken.contains($0) }
    }

    private static func ahead(_ name: String) -> Failure {
        Failure(.unsafe, subject: "the database knows \"\(name)\", which is newer than this program")
    }

    private static func register(_ tx: any Transaction) -> [Query] {
        let definition = "CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"
        return tx.dialect.definition(definition).map { Query(stringLiteral: $0) }
    }
}
