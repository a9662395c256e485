// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
package import LaporSQL

/// How agencies show themselves, and their pictures.
package struct ProfileStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func all() throws -> [(agency: Agency.ID, slug: String, profile: AgencyProfile)] {
        try tx.rows(
            """
            SELECT p.agency_id, a.slug, p.abbreviation, p.email, p.phone, p.address, p.website, p.head_name, p.head_title,
              p.contact_name, p.contact_title, p.accent, p.logo
            FROM agency_profile p JOIN agency a ON a.id = p.agency_id ORDER BY a.slug
            """
        ) { row in
            var profile = AgencyProfile()
            profile.abbreviation = try row.string(2)
            profile.email = try row.string(3)
            profile.phone = try row.string(4)
            profile.address = try row.string(5)
            profile.website = try row.string(6)
            profile.headName = try row.string(7)
            profile.headTitle = try row.string(8)
            profile.contactName = try row.string(9)
            profile.contactTitle = try row.string(10)
            profile.accent = try? AccentColour(row.string(11))
            profile.logo = try row.string(12)
            return (Agency.ID(try row.number(0)), try row.string(1), profile)
        }
    }

    package func agency(_ slug: String) throws -> Agency.ID? {
        try tx.first("SELECT id FROM agency WHERE slug = \(slug)") { Agency.ID(try $0.number(0)) }
    }

    package func set(_ profiles: [(agency: Agency.ID, profile: AgencyProfile)]) throws {
        try DirectoryWriter(tx).run(
            profiles.map { agency, profile in
                """
                INSERT INTO agency_profile (agency_id, abbreviation, email, phone, address, website, head_name, head_title,
                  contact_name, contact_title, accent, logo)
                VALUES (\(agency.rawValue), \(profile.abbreviation), \(profile.email), \(profile.phone), \(profile.address),
                  \(profile.website), \(profile.headName), \(profile.headTitle), \(profile.contactName),
                  \(profile.contactTitle), \(profile.accent?.description ?? ""), \(profile.logo))
                ON CONFLICT (agency_id) DO UPDATE SET abbreviation = excluded.abbreviation, email = excluded.email,
                  phone = excluded.phone, address = excluded.address, website = excluded.website,
                  head_name = excluded.head_name, head_title = excluded.head_title,
                  contact_name = excluded.contact_name, contact_title = excluded.contact_title,
                  accent = excluded.accent, logo = excluded.logo
                """
            }
        )
    }

    package func addLogo(_ digest: String, _ type: String, _ bytes: [UInt8]) throws {
        try tx.run([
            """
            INSERT INTO agency_logo (digest, media_type, bytes) VALUES (\(digest), \(type), \(bytes))
            ON CONFLICT (digest) DO NOTHING
            """
        ])
    }

    /// Pictures that no agency shows, and that no change that is taken back could bring again.
    package func forgetLogos() throws {
        try tx.run([
            """
            DELETE FROM agency_logo WHERE NOT EXISTS (SELECT 1 FROM agency_profile p WHERE p.logo = agency_logo.digest)
              AND NOT EXISTS (
                SELECT 1 FROM directory_change c WHERE c.kind = 'profile'
                  AND (c.before LIKE '%' || agency_logo.digest || '%' OR c.after LIKE '%' || agency_logo.digest || '%'))
            """
        ])
    }

    package func hasLogo(_ digest: String) throws -> Bool {
        try tx.first("SELECT 1 FROM agency_logo WHERE digest = \(digest)") { _ in true } ?? false
    }

    package func logo(_ digest: String) throws -> (type: String, bytes: [UInt8])? {
        try tx.first("SELECT media_type, bytes FROM agency_logo WHERE digest = \(digest)") {
            (try $0.string(0), $0.bytes(1))
        }
    }
}

/// Files that were looked at and not yet brought in.
package struct ImportDraftStore {
    let tx: any Transaction
    package init(_ tx: any Transaction) { self.tx = tx }

    package func add(_ id: Int64, _ kind: DirectoryChange.Kind, of officer: Int64, _ body: String, at now: Date) throws
    {
        try tx.run([
            """
            INSERT INTO import_draft (id, kind, officer_id, body, created_at)
            VALUES (\(id), \(kind.rawValue), \(officer), \(body), \(now))
            """
        ])
    }

    /// Only for whoever sent it.
    package func find(_ id: Int64, of officer: Int64) throws -> (kind: DirectoryChange.Kind, body: String)? {
        try tx.first("SELECT kind, body FROM import_draft WHERE id = \(id) AND officer_id = \(officer)") { row in
            guard let kind = DirectoryChange.Kind(rawValue: try row.string(0)) else {
                throw Failure(.corrupt, subject: "import_draft \(id)")
            }
            return (kind, try row.string(1))
        }
    }

    package func remove(_ id: Int64) throws { try tx.run(["DELETE FROM import_draft WHERE id = \(id)"]) }
    package func forget(before date: Date) throws {
        try tx.run(["DELETE FROM import_draft WHERE created_at < \(date)"])
    }
}
