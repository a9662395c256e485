// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How one engine finds rows by their terms: where the engines differ most, and the only place that knows it.
///
/// An index keeps for each number (`rowid`, the same on both) the terms of its text. Terms come normalised, and hold
/// letters and digits only: an engine is left nothing to interpret, so both find the same.
package protocol TermDialect: Sendable {
    /// What makes an index of this name.
    func definition(of index: String) -> [String]
    /// Keeps the terms of a row that has none yet.
    func insertion(of terms: [String], for row: Int64, into index: Dialect.Fragment) -> Query
    /// The terms of a row, parted by spaces, in any order.
    func terms(of row: Int64, in index: Dialect.Fragment) -> Query
    /// The `id`s of the newest rows that hold all of these, the newest first; bounded by `limit`, however many there are.
    func newest(_ limit: Int, holding terms: [String], in index: Dialect.Fragment) -> Query
    /// A condition: the row of this number holds all of these.
    func holds(_ terms: [String], row: Dialect.Fragment, in index: Dialect.Fragment) -> Query
    /// What makes an engine let go of words that were taken out and that it keeps until it gets round to it.
    func forgetting(in index: Dialect.Fragment) -> [Query]
}
