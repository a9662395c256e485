// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
import LaporPostgres
package import LaporSQL
import LaporSQLite
import LaporStore

/// Databases for tests: each call gives one of its own, already migrated.
package enum TestDatabase {
    package enum Engine: String, Sendable, CaseIterable {
        case memory, file, postgres
    }

    /// The engines this run has at hand: PostgreSQL joins when `LAPOR_TEST_POSTGRES` holds its address.
    package static let engines = Engine.allCases.filter { $0 != .postgres || address != nil }
    package static let address = ProcessInfo.processInfo.environment["LAPOR_TEST_POSTGRES"]

    package static func make(_ engine: Engine) async throws -> any Database {
        let database = try empty(engine)
        try await Schema.migrator.migrate(database)
        return database
    }

    package static func empty(_ engine: Engine) throws -> any Database {
        let name = "test_" + UUID().uuidString.replacing("-", with: "").lowercased()
        switch engine {
        case .memory: return try SQLiteDatabase.inMemory()
        case .file: return try SQLiteDatabase(path: folder(name).appendingPathComponent("lapor.sqlite").path)
        case .postgres: return try PostgresDatabase(address ?? "", schema: name, connections: 4)
        }
    }

    /// A folder of its own, in the system's place for what may be thrown away.
    package static func folder(_ name: String = UUID().uuidString) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lapor-\(name)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
