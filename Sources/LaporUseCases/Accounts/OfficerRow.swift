// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporStore

/// How the log of changes keeps an officer.
enum OfficerRow {
    /// What is done to somebody's access, and changes nothing about who they are.
    enum Deed: String {
        case signedOut = "signed_out"
        case writtenTo = "written_to"
    }

    static func json(_ officer: Officer) throws -> String {
        try json([
            "email": officer.email, "name": officer.name, "role": officer.role.rawValue,
            "agency": officer.agency.description, "is_disabled": String(officer.isDisabled),
        ])
    }

    static func change(from before: Officer?, to after: Officer) throws -> DirectoryChange {
        DirectoryChange(
            kind: .officer,
            subject: "officer:\(after.id)",
            agency: after.agency,
            before: try before.map(json),
            after: try json(after)
        )
    }

    static func access(_ deed: Deed, of officer: Officer) throws -> DirectoryChange {
        DirectoryChange(
            kind: .access,
            subject: "officer:\(officer.id)",
            agency: officer.agency,
            before: nil,
            after: try json([
                "email": officer.email, "agency": officer.agency.description, "deed": deed.rawValue,
            ])
        )
    }

    /// Where somebody was before a change.
    static func left(_ change: DirectoryChange) throws -> Agency.ID? {
        guard change.kind == .officer, let before = change.before else { return nil }
        return try DirectoryRow.fields(of: before)["agency"].flatMap { Agency.ID(text: $0) }
    }

    private static func json(_ fields: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }
}
