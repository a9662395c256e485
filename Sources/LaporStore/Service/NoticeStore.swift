// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
package import LaporSQL

/// What is said about the service itself.
package struct NoticeStore {
    /// What is older was said long ago.
    private static let most: Int64 = 500
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func news() throws -> ServiceNews { ServiceNews(notices: try all(), maintenance: try maintenance()) }

    /// The newest first.
    package func all() throws -> [SiteNotice] {
        try tx.rows(
            """
            SELECT code, kind, place, title_id, title_en, text_id, text_en, starts_at, ends_at, is_published
            FROM site_notice ORDER BY starts_at DESC, code DESC LIMIT \(Self.most)
            """
        ) { row in
            guard let kind = SiteNotice.Kind(rawValue: try row.string(1)),
                let place = SiteNotice.Place(rawValue: try row.string(2))
            else { throw Failure(.corrupt, subject: "site_notice \(try row.string(0))") }
            return SiteNotice(
                code: try row.string(0),
                kind: kind,
                place: place,
                titles: [.indonesian: try row.string(3), .english: try row.string(4)],
                texts: [.indonesian: try row.string(5), .english: try row.string(6)],
                startsAt: .init(milliseconds: try row.number(7)),
                endsAt: row.integer(8).map { .init(milliseconds: $0) },
                isPublished: try row.number(9) == 1
            )
        }
    }

    package func set(_ notices: [SiteNotice]) throws {
        try DirectoryWriter(tx).run(
            notices.map { notice in
                """
                INSERT INTO site_notice (code, kind, place, title_id, title_en, text_id, text_en, starts_at, ends_at,
                  is_published)
                VALUES (\(notice.code), \(notice.kind.rawValue), \(notice.place.rawValue),
                  \(notice.titles[.indonesian] ?? ""), \(notice.titles[.english] ?? ""),
                  \(notice.texts[.indonesian] ?? ""), \(notice.texts[.english] ?? ""), \(notice.startsAt),
                  \(notice.endsAt), \(Int64(notice.isPublished ? 1 : 0)))
                ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, place = excluded.place,
                  title_id = excluded.title_id, title_en = excluded.title_en, text_id = excluded.text_id,
                  text_en = excluded.text_en, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                  is_published = excluded.is_published
                """
            }
        )
    }

    package func maintenance() throws -> Maintenance {
        try tx.first("SELECT is_on, until_at, message_id, message_en FROM maintenance WHERE id = 1") {
            Maintenance(
                isOn: try $0.number(0) == 1,
                until: $0.integer(1).map { .init(milliseconds: $0) },
                messages: [.indonesian: try $0.string(2), .english: try $0.string(3)]
            )
        } ?? .off
    }

    package func set(_ maintenance: Maintenance) throws {
        try tx.run([
            """
            UPDATE maintenance SET is_on = \(Int64(maintenance.isOn ? 1 : 0)), until_at = \(maintenance.until),
              message_id = \(maintenance.messages[.indonesian] ?? ""),
              message_en = \(maintenance.messages[.english] ?? "")
            WHERE id = 1
            """
        ])
    }
}
