// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// SQL text with its values kept apart, so that no value can ever become SQL.
///
/// Placeholders are `$1`, `$2`…: PostgreSQL's own, and to SQLite names numbered in order of appearance. The text of one
/// call site is always the same, so it is the key of the statement caches.
package struct Query: ExpressibleByStringInterpolation, Sendable {
    package enum Value: Equatable, Sendable {
        case text(String)
        case integer(Int64)
        case blob([UInt8])
        case null
    }
    package let sql: String
    package let values: [Value]

    package init(stringLiteral sql: String) {
        self.sql = sql
        values = []
    }
    package init(stringInterpolation: StringInterpolation) {
        sql = stringInterpolation.sql
        values = stringInterpolation.values
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var sql = ""
        var values: [Value] = []
        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + interpolationCount * 3)
            values.reserveCapacity(interpolationCount)
        }
        package mutating func appendLiteral(_ literal: String) { sql += literal }
        package mutating func appendInterpolation(_ text: String?) { append(text.map(Value.text)) }
        package mutating func appendInterpolation(_ number: Int64?) { append(number.map(Value.integer)) }
        package mutating func appendInterpolation(_ bytes: [UInt8]?) { append(bytes.map(Value.blob)) }
        package mutating func appendInterpolation(_ date: Date?) {
            append(date.map { .integer(Int64(($0.timeIntervalSince1970 * 1000).rounded())) })
        }
        /// A fragment of the engine's dialect; never anything that came from outside.
        package mutating func appendInterpolation(_ fragment: Dialect.Fragment) { sql += fragment.sql }
        /// A part of a query, with its values: for conditions that are only sometimes there.
        package mutating func appendInterpolation(_ part: Query) {
            var rest = part.sql[...]
            while let dollar = rest.firstIndex(of: "$") {
                sql += rest[..<dollar]
                let digits = rest[rest.index(after: dollar)...].prefix { $0.isNumber }
                guard let number = Int(digits), part.values.indices.contains(number - 1) else {
                    preconditionFailure("a query has a $ that is no placeholder")
                }
                append(part.values[number - 1])
                rest = rest[digits.endIndex...]
            }
            sql += rest
        }
        private mutating func append(_ value: Value?) {
            values.append(value ?? .null)
            sql += "$"
            sql += String(values.count)
        }
    }
}
