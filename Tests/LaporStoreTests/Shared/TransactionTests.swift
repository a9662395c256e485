// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL
import LaporStore
import LaporTestSupport
import Testing

@Suite(.serialized) struct TransactionTests {
    struct Stop: Error {}

    /// Jobs share a commit: one that throws takes only its own rows with it.
    @Test(arguments: TestDatabase.engines)
    func aJobThatThrowsLeavesItsNeighboursAlone(_ engine: TestDatabase.Engine) async throws {
        let database = try await TestDatabase.make(engine)
        await withTaskGroup { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        try await database.write { tx in
                            try tx.run(["INSERT INTO id_block (name, next) VALUES (\("n\(number)"), \(Int64(number)))"])
                            if number % 2 == 1 { throw Stop() }
                        }
                        #expect(number % 2 == 0)
                    } catch { #expect(error is Stop) }
                }
            }
        }
        let kept = try await database.read { try $0.rows("SELECT next FROM id_block") { try $0.number(0) } }
        #expect(Set(kept) == Set(stride(from: 0, to: 40, by: 2).map(Int64.init)))
    }

    @Test(arguments: TestDatabase.engines)
    func tellsADuplicateFromOtherFailures(_ engine: TestDatabase.Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let insert: Query = "INSERT INTO id_block (name, next) VALUES ('a', -5)"
        try await database.write { _ = try $0.run([insert]) }

        let duplicate = await #expect(throws: Failure.self) { try await database.write { _ = try $0.run([insert]) } }
        let wrong = await #expect(throws: Failure.self) {
            try await database.write { _ = try $0.run(["INSERT INTO nowhere (name) VALUES ('a')"]) }
        }

        #expect(duplicate?.code == .duplicate)
        #expect(wrong?.code == .other)
        #expect(try await database.read { try $0.rows("SELECT next, name FROM id_block") { try $0.number(0) } } == [-5])
    }

    @Test(arguments: TestDatabase.engines)
    func readsBackTextNumbersBytesAndNull(_ engine: TestDatabase.Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let text = "Lampu' mati; -- \u{1F311} $1 %s"
        try await database.write { tx in
            _ = try tx.run([
                "INSERT INTO region (code, name, kind) VALUES ('1', \(text), 'province')",
                """
                INSERT INTO checkpoint (id, made_at, heads, digest, previous, signature)
                VALUES (1, \(Int64.min), \(Int64.max), \([0, 255, 39]), \([UInt8]()), \([1]))
                """,
                """
                INSERT INTO holiday (date, kind, region_code, name, is_final) VALUES ('2026-01-01', 'x', '', 'y', 1)
                """,
            ])
        }
        let name = try await database.read { try $0.first("SELECT name FROM region") { try $0.string(0) } }
        let row = try await database.read { tx in
            try tx.first("SELECT made_at, heads, digest, previous FROM checkpoint") {
                (try $0.number(0), try $0.number(1), $0.bytes(2), $0.bytes(3))
            }
        }
        #expect(name == text)
        #expect(row?.0 == .min && row?.1 == .max && row?.2 == [0, 255, 39] && row?.3 == [])
        let parent = try await database.read { tx in
            try tx.rows("SELECT parent_id FROM category") { $0.integer(0) }
        }
        #expect(parent.isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func blocksNeverMeet(_ engine: TestDatabase.Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let nodes = (0..<2).map { _ in IdentifierBlocks(database, name: "report", size: 7) }
        let ids = try await withThrowingTaskGroup { group in
            for number in 0..<100 { group.addTask { try await nodes[number % 2].next() } }
            var ids: Set<Int64> = []
            for try await id in group { ids.insert(id) }
            return ids
        }
        #expect(ids.count == 100 && ids.min() == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func migratesOnceAndRefusesANewerSchema(_ engine: TestDatabase.Engine) async throws {
        let database = try TestDatabase.empty(engine)

        let first = try await Schema.migrator.migrate(database)
        let second = try await Schema.migrator.migrate(database)
        try await database.write { _ = try $0.run(["INSERT INTO schema_migration (name) VALUES ('9999 tomorrow')"]) }

        #expect(first == Schema.migrations.map(\.name))
        #expect(second.isEmpty)
        let failure = await #expect(throws: Failure.self) { try await Schema.migrator.migrate(database) }
        #expect(failure?.code == .unsafe)
    }
}
