// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CPostgres
import Foundation
import LaporSQL

/// One connection, touched by its own thread only: that is what makes it safe to send there.
///
/// It lives in libpq's pipeline mode, so that statements which need nothing from one another share a round trip.
final class PostgresConnection: Transaction, @unchecked Sendable {
    var dialect: Dialect { PostgresDialect.dialect }
    private let link: OpaquePointer
    private let schema: String?
    /// The names under which statements are prepared on the server.
    private var statements: [String: String] = [:]
    private var prepared = 0
    /// Sent along with the first statement of the transaction.
    private var begin: Query?
    /// Nobody can know whether what was sent took effect: it must not simply be sent again.
    private var isCommitting = false

    init(_ address: String, schema: String?) throws {
        guard let link = PQconnectdb(Self.patient(address)) else {
            throw Failure(.unavailable, subject: "libpq is out of memory")
        }
        self.link = link
        self.schema = schema
        guard PQstatus(link) == CONNECTION_OK else { throw failure(nil) }
        try prepareSession()
    }
    deinit { PQfinish(link) }

    /// A server that says nothing is given up after five seconds, unless the address says otherwise.
    private static func patient(_ address: String) -> String {
        guard address.contains("://"), !address.contains("connect_timeout=") else { return address }
        return address + (address.contains("?") ? "&" : "?") + "connect_timeout=5&tcp_user_timeout=30000"
    }

    private func prepareSession() throws {
        statements = [:]
        // Our queries are short: compiling one takes longer than running it.
        try script(
            "SET client_min_messages = warning; SET lock_timeout = '10s'; SET statement_timeout = '60s'; SET jit = off"
        )
        if let schema { try script("CREATE SCHEMA IF NOT EXISTS \(schema); SET search_path TO \(schema)") }
        PQenterPipelineMode(link)
    }

    /// Begins with the first statement, retries what the engine asks to retry, and leaves nothing open.
    func transaction<T>(_ begin: Query, attempts: Int, _ body: (any Transaction) throws -> T) throws -> T {
        do {
            try reconnectIfLost()
            self.begin = begin
            isCommitting = false
            let answer = try body(self)
            if self.begin == nil { try commit() }
            return answer
        } catch {
            let isLost = PQstatus(link) != CONNECTION_OK
            if self.begin == nil && !isLost { rollBack() }
            self.begin = nil
            let mayRetry = (error as? Failure)?.isRetryable == true || (isLost && !isCommitting)
            guard attempts > 1, mayRetry else { throw error }
            if isLost { Thread.sleep(forTimeInterval: 0.2) }
            return try transaction(begin, attempts: attempts - 1, body)
        }
    }

    private func reconnectIfLost() throws {
        guard PQstatus(link) != CONNECTION_OK else { return }
        PQreset(link)
        guard PQstatus(link) == CONNECTION_OK else { throw failure(nil) }
        try prepareSession()
    }

    /// What went wrong first is what the caller is told: a connection that cannot even roll back is opened anew.
    private func rollBack() {
        do { try run(["ROLLBACK"]) } catch {
            PQreset(link)
            statements = [:]
            try? prepareSession()
        }
    }

    /// A transaction that failed answers COMMIT with ROLLBACK, and no error: a body that swallowed one must not pass.
    private func commit() throws {
        isCommitting = true
        let tags = try exchange(["COMMIT"]) { String(cString: PQcmdStatus($0)) }
        guard tags == ["COMMIT"] else { throw Failure(.other, subject: "nothing was committed") }
    }

    func rows<T>(_ query: Query, _ decode: (any Row) throws -> T) throws -> [T] {
        try exchange([query]) { result in
            try (0..<PQntuples(result)).map { try decode(PostgresRow(result: result, row: $0)) }
        }.first ?? []
    }

    @discardableResult
    func run(_ queries: [Query]) throws -> [Int] {
        guard !queries.isEmpty else { return [] }
        return try exchange(queries) { Int(String(cString: PQcmdTuples($0))) ?? 0 }
    }

    /// Sends everything, then reads everything: one round trip.
    ///
    /// The first error wins; the rest was not executed.
    private func exchange<T>(_ queries: [Query], _ decode: (OpaquePointer) throws -> T) throws -> [T] {
        let queries = (begin.map { [$0] } ?? []) + queries
        let skipped = begin == nil ? 0 : 1
        begin = nil
        let isNew = queries.map(send)
        guard PQpipelineSync(link) == 1 else { throw failure(nil) }
        var answers: [T] = []
        var problem: (any Error)?
        for index in queries.indices {
            if isNew[index] {
                let failed = receive({ _ in }).error
                // Not prepared after all, or never reached: the next use prepares it again, under another name.
                if failed != nil || problem != nil { statements[queries[index].sql] = nil }
                problem = problem ?? failed
            }
            let (answer, error) = receive { index < skipped ? nil : try decode($0) }
            problem = problem ?? error
            if let answer = answer ?? nil { answers.append(answer) }
        }
        PQclear(PQgetResult(link))
        if let problem { throw problem }
        return answers
    }

    /// Reads one statement's result and the null that ends it.
    private func receive<T>(_ decode: (OpaquePointer) throws -> T) -> (answer: T?, error: (any Error)?) {
        let result = PQgetResult(link)
        defer {
            PQclear(result)
            PQclear(PQgetResult(link))
        }
        guard let result else { return (nil, failure(nil)) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
            do { return (try decode(result), nil) } catch { return (nil, error) }
        case PGRES_PIPELINE_ABORTED: return (nil, nil)
        default: return (nil, failure(result))
        }
    }

    /// Answers whether the statement had to be prepared first.
    private func send(_ query: Query) -> Bool {
        let known = statements[query.sql]
        let name = known ?? "s\(prepared)"
        if known == nil {
            prepared += 1
            statements[query.sql] = name
            PQsendPrepare(link, name, query.sql, 0, nil)
        }
        var arena: [UInt8] = []
        let spans = query.values.map { value -> (start: Int, count: Int)? in
            let start = arena.count
            switch value {
            case .text(let text): arena.append(contentsOf: text.utf8.lazy.filter { $0 != 0 })
            case .integer(let number): arena.append(contentsOf: String(number).utf8)
            case .blob(let bytes): arena.append(contentsOf: bytes)
            case .null: return nil
            }
            arena.append(0)
            return (start, arena.count - 1 - start)
        }
        let formats = query.values.map { value -> Int32 in if case .blob = value { 1 } else { 0 } }
        let lengths = spans.map { Int32($0?.count ?? 0) }
        arena.withUnsafeBytes { bytes in
            let base = bytes.bindMemory(to: CChar.self).baseAddress
            let pointers = spans.map { span in span.flatMap { base?.advanced(by: $0.start) } }
            _ = PQsendQueryPrepared(link, name, Int32(pointers.count), pointers, lengths, formats, 1)
        }
        return known == nil
    }

    private func script(_ sql: String) throws {
        let result = PQexec(link, sql)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw failure(result) }
    }

    private func failure(_ result: OpaquePointer?) -> Failure {
        let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) }
        let words = String(cString: result.map { PQresultErrorMessage($0) } ?? PQerrorMessage(link))
        let subject = words.trimmingCharacters(in: .whitespacesAndNewlines)
        return switch state {
        case "23505": Failure(.duplicate, subject: subject)
        case "40001", "40P01", "55P03": Failure(.conflict, subject: subject)
        case "53100": Failure(.full, subject: subject)
        case "57014", "57P01", "57P02", "57P03", "53300", nil: Failure(.unavailable, subject: subject)
        default: Failure(.other, subject: subject)
        }
    }
}
