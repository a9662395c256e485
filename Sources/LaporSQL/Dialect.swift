// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What the engines say differently; each driver has one.
package struct Dialect: Sendable {
    package struct Fragment: Sendable {
        let sql: String
        package init(_ sql: StaticString) { self.sql = "\(sql)" }
    }
    /// Keeps the row that was read from changing before the transaction ends.
    package let lockingRow: Fragment
    /// The same, passing over rows that somebody else is working on.
    package let skippingLocked: Fragment
    /// Lets one node at a time change the schema, which waits and works for as long as it takes; nothing where there is only one.
    package let schemaLock: [Query]
    /// A definition in the words of SQLite, in the engine's own.
    ///
    /// `CREATE TERM INDEX name` is in no engine's words: it is what `terms` makes of it.
    package let definition: @Sendable (String) -> [String]
    package let terms: any TermDialect

    package init(
        lockingRow: Fragment,
        skippingLocked: Fragment,
        schemaLock: [Query],
        terms: any TermDialect,
        definition: @escaping @Sendable (String) -> String
    ) {
        self.lockingRow = lockingRow
        self.skippingLocked = skippingLocked
        self.schemaLock = schemaLock
        self.terms = terms
        self.definition = { statement in
            let words = "CREATE TERM INDEX "
            guard statement.hasPrefix(words) else { return [definition(statement)] }
            return terms.definition(of: String(statement.dropFirst(words.count)))
        }
    }
}
