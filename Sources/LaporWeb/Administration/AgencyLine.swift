// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// A line in which an agency is typed: names are offered and shown, and whoever knows a short address may type that.
extension AdminField {
    private static let columns: Set<String> = ["parent", "successor", "agency", "heir_agency"]

    static func agency(
        _ column: AdminColumn,
        _ area: AdministrativeArea,
        _ visit: AdminVisit,
        hint: Phrase = .agencyWhoHint,
        isRequired: Bool = false
    ) -> AdminField {
        let own = visit.rights.runsAll(area) ? nil : visit.directory.agencies[visit.desk.officer.agency]?.slug
        return AdminField(
            column: column,
            kind: .found(.agencies(within: own)),
            hint: hint,
            isRequired: isRequired
        )
    }

    /// With names in place of short addresses, where nobody else is called the same.
    static func named(_ values: [String: String], _ tree: AgencyTree) -> [String: String] {
        var values = values
        for column in columns {
            guard let agency = values[column].flatMap({ tree[slug: $0] }),
                tree.only(named: agency.name, on: nil)?.id == agency.id
            else { continue }
            values[column] = agency.name
        }
        return values
    }
}
