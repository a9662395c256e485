// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// One row of an answer, read by position while it is under the cursor.
package protocol Row {
    func text(_ column: Int) -> String?
    func integer(_ column: Int) -> Int64?
    func blob(_ column: Int) -> [UInt8]?
}

/// The inside of a transaction.
///
/// It is synchronous on purpose: nothing else can run between reading a report, deciding about it, and writing it back.
package protocol Transaction {
    var dialect: Dialect { get }

    func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T]

    /// Runs statements that need nothing from one another, in one trip; answers how many rows each changed.
    @discardableResult
    func run(_ queries: [Query]) throws -> [Int]
}

extension Transaction {
    /// The first row of an answer, if any.
    package func first<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> T? {
        try rows(query, decode).first
    }
}

/// A store of rows; both engines answer to it alike.
package protocol Database: Sendable {
    /// Sees one moment of the database, and writes nothing.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// When it returns, what `body` wrote is durable. `body` may run more than once: it has no effect but its writes.
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// Takes what was deleted out of the engine's own log as well, where that is ours to do; answers whether it is gone.
    func dropTraces() async throws -> Bool
}

extension Database {
    /// A server's log is its operator's: it goes with vacuum, and with the archive's time.
    package func dropTraces() async throws -> Bool { true }
}

extension Row {
    /// A column that is never null.
    package func number(_ column: Int) throws -> Int64 {
        guard let number = integer(column) else { throw Failure(.corrupt, subject: "column \(column) is null") }
        return number
    }
    package func string(_ column: Int) throws -> String {
        guard let text = text(column) else { throw Failure(.corrupt, subject: "column \(column) is null") }
        return text
    }
    /// An empty blob reads as null on one engine and as empty on the other.
    package func bytes(_ column: Int) -> [UInt8] { blob(column) ?? [] }
}
