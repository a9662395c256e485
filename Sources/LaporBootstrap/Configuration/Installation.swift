// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporChannels
import LaporDomain
import LaporPostgres
package import LaporSQL
import LaporSQLite
import LaporSecurity
import LaporStore
package import LaporUseCases

/// One running copy of the program: its settings, its database, and the ports made of both.
package struct Installation: Sendable {
    package let settings: Settings
    package let database: any Database
    package let ports: Ports

    /// Opens the database; migrates nothing.
    package init(_ settings: Settings) throws {
        self.settings = settings
        // The key before the database: a new file beside an old one would seal what nobody can open.
        let vault = try SecretKey.vault(settings)
        database = try Self.open(settings)
        ports = Self.ports(database, vault)
    }

    /// In memory, migrated and seeded: for commands that need no database of their own.
    static func passing(_ settings: Settings) async throws -> Installation {
        let installation = Installation(settings, try SQLiteDatabase.inMemory(), Vault(secret: Chance.bytes(32)))
        try await Schema.migrator.migrate(installation.database)
        _ = try await SeedDirectory(installation.ports)(SeedFiles.shipped())
        return installation
    }

    private init(_ settings: Settings, _ database: any Database, _ vault: Vault) {
        self.settings = settings
        self.database = database
        ports = Self.ports(database, vault)
    }

    private static func open(_ settings: Settings) throws -> any Database {
        switch settings.database {
        case .sqlite(let path):
            return try SQLiteDatabase(path: path)
        case .postgres(let url): return try PostgresDatabase(url, connections: settings.connections)
        }
    }

    static func ports(_ database: any Database, _ vault: Vault) -> Ports {
        let ids = IdentifierBlocks(database, name: "entity")
        return Ports(
            database: database,
            now: { Date() },
            chance: { .random(in: .min ... .max) },
            nextID: { try await ids.next() },
            vault: vault,
            passwords: PasswordHasher(),
            directory: DirectoryCache(database)
        )
    }

    /// Refuses a database that this program would not understand, or that was sealed under another secret.
    func check() async throws {
        let missing = try await Schema.migrator.missing(in: database)
        guard missing.isEmpty else {
            throw Misconfigured("the database lacks \(missing.count) migrations: run `lapor migrate`")
        }
        try await CheckSecret(ports)()
    }

    /// Brings the schema up to date; answers the steps that were taken.
    func migrate() async throws -> [String] {
        let taken = try await Schema.migrator.migrate(database)
        try await CheckSecret(ports)()
        return taken
    }

    func letters() throws -> SendLetters {
        let host = URL(string: settings.baseURL)?.host() ?? "localhost"
        let folder = URL(fileURLWithPath: settings.mailFolder)
        return SendLetters(
            ports,
            messenger: try EmailFolder(folder: folder, sender: settings.mailSender, host: host),
            templates: try TemplateFiles.shipped(),
            baseURL: settings.baseURL
        )
    }
}
