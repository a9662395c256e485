// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporChannels
import LaporDomain
import LaporMedia
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
        ports = Self.ports(database, vault, Self.attachments(settings))
    }

    /// In memory, migrated and seeded: for commands that need no database of their own.
    static func passing(_ settings: Settings) async throws -> Installation {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lapor-\(UUID().uuidString)")
        let installation = Installation(
            settings,
            try SQLiteDatabase.inMemory(),
            Vault(secret: Chance.bytes(32)),
            AttachmentPorts(vault: FolderVault(folder: folder), images: VipsImages(), scanner: nil)
        )
        try await Schema.migrator.migrate(installation.database)
        _ = try await SeedDirectory(installation.ports)(SeedFiles.shipped(withVillages: false))
        return installation
    }

    private init(_ settings: Settings, _ database: any Database, _ vault: Vault, _ attachments: AttachmentPorts) {
        self.settings = settings
        self.database = database
        ports = Self.ports(database, vault, attachments)
    }

    private static func attachments(_ settings: Settings) -> AttachmentPorts {
        AttachmentPorts(
            vault: FolderVault(folder: URL(fileURLWithPath: settings.attachmentsFolder)),
            images: VipsImages(),
            scanner: settings.clamd.map { ClamdScanner($0) }
        )
    }

    private static func open(_ settings: Settings) throws -> any Database {
        switch settings.database {
        case .sqlite(let path):
            return try SQLiteDatabase(path: path)
        case .postgres(let url): return try PostgresDatabase(url, connections: settings.connections)
        }
    }

    /// Ports over a database that nobody keeps: a secret of its own, files in a folder, no scanner.
    static func passingPorts(_ database: any Database, in folder: String) -> Ports {
        let attachments = AttachmentPorts(
            vault: FolderVault(folder: URL(fileURLWithPath: folder).appendingPathComponent("attachments")),
            images: VipsImages(),
            scanner: nil
        )
        return ports(database, Vault(secret: Chance.bytes(32)), attachments)
    }

    static func ports(_ database: any Database, _ vault: Vault, _ attachments: AttachmentPorts) -> Ports {
        let ids = IdentifierBlocks(database, name: "entity")
        return Ports(
            database: database,
            now: { Date() },
            chance: { .random(in: .min ... .max) },
            nextID: { try await ids.next() },
            vault: vault,
            passwords: PasswordHasher(),
            directory: DirectoryCache(database),
            attachments: attachments,
            models: TextModelShelf(database, shipped: ModelFiles.shipped)
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
        SendLetters(
            ports,
            messenger: try messenger(),
            templates: try TemplateFiles.shipped(),
            baseURL: settings.baseURL
        )
    }

    func passwordLinks() throws -> SendPasswordLinks {
        SendPasswordLinks(ports, messenger: try messenger(), baseURL: settings.baseURL)
    }

    private func messenger() throws -> any Messenger {
        let origin = EmailOrigin(sender: settings.mailSender, baseURL: settings.baseURL)
        guard let server = settings.smtp else {
            return try EmailFolder(folder: URL(fileURLWithPath: settings.mailFolder), origin: origin)
        }
        if let file = server.authorities, !FileManager.default.isReadableFile(atPath: file) {
            throw Misconfigured("smtp.ca.file: \(file) cannot be read")
        }
        return SMTPMessenger(server, origin: origin)
    }
}
