// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import LaporSQL
import Synchronization

/// One thread that writes: whatever waits is done in one transaction, a savepoint each, and told after its COMMIT.
final class GroupCommitter: Sendable {
    struct Job: Sendable {
        /// Does the work, and answers what to call once it is durable.
        let run: @Sendable (SQLiteTransaction) throws -> @Sendable () -> Void
        let refused: @Sendable (any Error) -> Void
    }
    private static let largestBatch = 512
    private let queue = JobQueue<Job>()
    private let counters = Mutex((jobs: 0, commits: 0))

    init(engine: any DatabaseWriter) {
        let thread = Thread { [queue, weak self] in
            while true {
                let batch = queue.take(Self.largestBatch)
                if batch.isEmpty { return }
                self?.counters.withLock { $0 = ($0.jobs + batch.count, $0.commits + 1) }
                for tell in Self.write(batch, to: engine) { tell() }
            }
        }
        thread.name = "sqlite writer"
        thread.start()
    }

    var work: (jobs: Int, commits: Int) { counters.withLock { $0 } }
    func stop() { queue.close() }
    func commit(
        _ run: @escaping @Sendable (SQLiteTransaction) throws -> @Sendable () -> Void,
        refused: @escaping @Sendable (any Error) -> Void
    ) {
        queue.push(Job(run: run, refused: refused))
    }

    /// Answers what to call, one for each job, only when nothing of the batch can change any more.
    private static func write(_ batch: [Job], to engine: any DatabaseWriter) -> [@Sendable () -> Void] {
        do {
            return try engine.writeWithoutTransaction { db in
                let tx = SQLiteTransaction(db: db)
                do {
                    try tx.run(["BEGIN IMMEDIATE"])
                    let answers = try batch.map { try attempt($0, in: tx) }
                    try tx.run(["COMMIT"])
                    return answers
                } catch {
                    // What went wrong first is what the callers are told, even if rolling back fails as well.
                    do {
                        if db.isInsideTransaction { try tx.run(["ROLLBACK"]) }
                    } catch let second {
                        throw Failure(.unavailable, subject: "\(error); then rolling back: \(second)")
                    }
                    throw error
                }
            }
        } catch {
            let told = (error as? DatabaseError).map { SQLiteFailure.failure($0, at: "commit") } ?? error
            return batch.map { job in { job.refused(told) } }
        }
    }

    private static func attempt(_ job: Job, in tx: SQLiteTransaction) throws -> @Sendable () -> Void {
        try tx.run(["SAVEPOINT job"])
        do {
            let done = try job.run(tx)
            try tx.run(["RELEASE job"])
            return done
        } catch {
            // An error so grave that SQLite rolled the whole batch back fails here, and with it every job.
            try tx.run(["ROLLBACK TO job", "RELEASE job"])
            return { job.refused(error) }
        }
    }
}
