// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporSQL

/// Finds terms by GIN over `tsvector`, without PostgreSQL's own idea of words.
///
/// GIN answers in no order, and all at once: a word that stands in every fifth report would be read whole. So each row
/// also holds the numbers of the parts of the ids that it lies in, small, middling and large ones, and these are asked
/// one by one from the newest back, small ones first, until there is enough. `OFFSET 0` and scalar subqueries keep the
/// planner, which cannot know the words, from turning that round.
struct PostgresTerms: TermDialect {
    func definition(of index: String) -> [String] {
        [
            "CREATE TABLE \(index) (rowid BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL)",
            // Rows that wait outside the index would be read again for every part.
            "CREATE INDEX \(index)_by_term ON \(index) USING gin (terms) WITH (fastupdate = off)",
        ]
    }

    func insertion(of terms: [String], for row: Int64, into index: Dialect.Fragment) -> Query {
        let all = (terms + parts(of: row)).joined(separator: " ")
        return """
            INSERT INTO \(index) (rowid, terms) VALUES (\(row), array_to_tsvector(string_to_array(\(all), ' ')))
            """
    }

    func terms(of row: Int64, in index: Dialect.Fragment) -> Query {
        """
        SELECT array_to_string(tsvector_to_array(ts_delete(terms, string_to_array(\(parts(of: row).joined(separator: " ")),
          ' '))), ' ') FROM \(index) WHERE rowid = \(row)
        """
    }

    /// 16 thousand numbers to a small part, 131 thousand to a middling one, a million to a large one; the same as below.
    private func parts(of row: Int64) -> [String] { ["~a\(row >> 14)", "~b\(row >> 17)", "~c\(row >> 20)"] }

    func newest(_ limit: Int, holding terms: [String], in index: Dialect.Fragment) -> Query {
        """
        SELECT m.id FROM (
          SELECT 1 AS size, '~a' AS kind, number FROM (SELECT coalesce(max(rowid), 0) AS id FROM \(index)) AS a,
            generate_series((a.id >> 17) << 3, a.id >> 14) AS number
          UNION ALL SELECT 2, '~b', number FROM (SELECT coalesce(max(rowid), 0) AS id FROM \(index)) AS b,
            generate_series((b.id >> 20) << 3, (b.id >> 17) - 1) AS number
          UNION ALL SELECT 3, '~c', number FROM (SELECT coalesce(max(rowid), 0) AS id FROM \(index)) AS c,
            generate_series(0, (c.id >> 20) - 1) AS number
          ORDER BY size, number DESC
        ) AS part CROSS JOIN LATERAL (
          SELECT found.id FROM (
            SELECT s.rowid AS id FROM \(index) s
            WHERE s.terms @@ (CAST(\(all(terms)) AS tsquery) && CAST('''' || part.kind || part.number || '''' AS tsquery))
            OFFSET 0
          ) AS found ORDER BY found.id DESC
        ) AS m LIMIT \(Int64(limit))
        """
    }

    func holds(_ terms: [String], row: Dialect.Fragment, in index: Dialect.Fragment) -> Query {
        "(SELECT s.terms @@ CAST(\(all(terms)) AS tsquery) FROM \(index) s WHERE s.rowid = \(row))"
    }

    /// Dead rows go with the next vacuum, as everywhere.
    func forgetting(in index: Dialect.Fragment) -> [Query] { [] }

    private func all(_ terms: [String]) -> String { terms.map { "'\($0)'" }.joined(separator: " & ") }
}
