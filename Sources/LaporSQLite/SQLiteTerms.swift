// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporSQL

/// Finds terms by FTS5, which walks from the newest row back and stops where it is told.
package struct SQLiteTerms: TermDialect {
    /// Terms are taken apart at spaces and nowhere else: whatever is not ASCII is a letter to this tokenizer.
    package func definition(of index: String) -> [String] {
        ["CREATE VIRTUAL TABLE \(index) USING fts5(terms, tokenize = 'ascii', detail = none, columnsize = 0)"]
    }

    package func insertion(of terms: [String], for row: Int64, into index: Dialect.Fragment) -> Query {
        "INSERT INTO \(index) (rowid, terms) VALUES (\(row), \(" " + terms.joined(separator: " ") + " "))"
    }

    package func terms(of row: Int64, in index: Dialect.Fragment) -> Query {
        "SELECT trim(terms) FROM \(index) WHERE rowid = \(row)"
    }

    package func newest(_ limit: Int, holding terms: [String], in index: Dialect.Fragment) -> Query {
        let all = terms.map { "\"\($0)\"" }.joined(separator: " AND ")
        return """
            SELECT rowid AS id FROM \(index) WHERE \(index) MATCH \(all) ORDER BY rowid DESC LIMIT \(Int64(limit))
            """
    }

    /// By the text that the index keeps: starting the index anew for each row costs ten times as much.
    package func holds(_ terms: [String], row: Dialect.Fragment, in index: Dialect.Fragment) -> Query {
        let all = terms.reduce("1 = 1" as Query) { "\($0) AND instr(s.terms, \(" \($1) ")) > 0" }
        return "(SELECT \(all) FROM \(index) s WHERE s.rowid = \(row))"
    }

    /// A row that is deleted leaves its terms behind in older segments until they are merged.
    package func forgetting(in index: Dialect.Fragment) -> [Query] {
        ["INSERT INTO \(index) (\(index)) VALUES ('optimize')"]
    }
}
