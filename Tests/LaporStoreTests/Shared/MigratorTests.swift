// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import LaporSQL
import LaporTestSupport
import Testing

/// On a server that others use as well, a schema changes for as long as that takes.
@Suite(.enabled(if: TestDatabase.engines.contains(.postgres))) struct MigratorTests {
    /// Several installations on one server, as a ministry's and its trial: neither waits for the other.
    @Test func schemasDoNotWaitForEachOther() async throws {
        let held = try TestDatabase.empty(.postgres)
        let other = try TestDatabase.empty(.postgres)

        let (locked, lock) = AsyncStream<Void>.makeStream()
        let isDone = DispatchSemaphore(value: 0)
        async let ended = held.write { tx in
            for query in tx.dialect.schemaLock { _ = try tx.rows(query) { _ in } }
            lock.finish()
            // Far longer than it takes on a busy machine: it ends only where the other waits for this one.
            return isDone.wait(timeout: .now() + 300)
        }
        for await _ in locked {}

        _ = try await Migrator([Migration("1")]).migrate(other)
        isDone.signal()

        #expect(try await ended == .success)
    }

    /// An index over millions of rows takes longer than a request may; but nobody waits behind a migration that waits for a table.
    @Test func aMigrationWorksWithoutLimitAndWaitsForTablesWithOne() async throws {
        let database = try TestDatabase.empty(.postgres)
        let said = """
            CREATE TABLE said AS
            SELECT current_setting('lock_timeout') AS waiting, current_setting('statement_timeout') AS working
            """

        _ = try await Migrator([Migration("1", said)]).migrate(database)

        let limits = try await database.read { tx in
            try tx.rows("SELECT waiting, working FROM said") { [$0.text(0), $0.text(1)] }
        }
        #expect(limits == [["10s", "0"]])
    }
}
