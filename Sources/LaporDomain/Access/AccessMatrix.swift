// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What every role sees of every kind of report, asked of the code that enforces it: for documentation.
package struct AccessMatrix: Sendable {
    /// Where a report is, as seen from an officer's own agency.
    package enum Place: String, Sendable, CaseIterable {
        case own = "its own desk"
        case below = "a unit below"
        case beside = "a unit beside"
        case above = "the agency above"
        case belowOther = "a government below"
        case elsewhere = "another government"
        case late = "another government, late"
        case urgent = "another government, urgent"
        case copied = "another government, shared with it (copy, coordination, escalation)"
        case referred = "another government, brought to the Ombudsman"
    }
    package enum Kind: String, Sendable, CaseIterable {
        case normal, anonymous, confidential, both, oversight
    }
    package enum Sight: String, Sendable {
        case nothing = "–"
        /// The public text, as everybody reads it.
        case `public` = "public"
        /// Everything but who reported it.
        case content
        case identity
    }
    package struct Row: Equatable, Sendable {
        package let places: [Place]
        /// By kind: verified, then not.
        package let cells: [[Sight]]
    }
    private let rules: Rulebook

    package init(_ policy: Policy) {
        rules = Rulebook(policy: policy, agencies: Self.tree, calendar: WorkingCalendar([]))
    }

    /// The rows of a role, the places that are alike in one.
    package func rows(of role: Role) -> [Row] {
        var rows: [Row] = []
        for place in Place.allCases {
            let cells = Kind.allCases.map { kind in
                [true, false].map { sight(of: role, place, Self.report(kind, at: place, isVerified: $0)) }
            }
            if let known = rows.firstIndex(where: { $0.cells == cells }) {
                rows[known] = Row(places: rows[known].places + [place], cells: cells)
            } else {
                rows.append(Row(places: [place], cells: cells))
            }
        }
        return rows
    }

    private func sight(of role: Role, _ place: Place, _ report: Report) -> Sight {
        let party = Party.officer(1, role, at: place == .belowOther ? Self.province : Self.office)
        let relation = Authority(rules.agencies).relation(
            of: party,
            to: report,
            former: [],
            isOverdue: place == .late,
            at: report.receivedAt,
            under: rules
        )
        switch Readership.viewer(party, of: report, relation, under: rules.rights) {
        case nil, .reporter: return .nothing
        case .stranger: return .public
        case .officer(_, let seesIdentity): return seesIdentity ? .identity : .content
        }
    }

    // MARK: a small nation, and a report in it

    private static let root = Agency.ID(1)
    private static let province = Agency.ID(2)
    private static let city = Agency.ID(3)
    private static let office = Agency.ID(4)
    private static let tree = AgencyTree([
        agency(root, .national, nil), agency(province, .province, root), agency(city, .city, province),
        agency(office, .workUnit, city), agency(Agency.ID(5), .workUnit, office), agency(Agency.ID(6), .workUnit, city),
        agency(Agency.ID(7), .ministry, root),
    ])

    private static func agency(_ id: Agency.ID, _ kind: Agency.Kind, _ parent: Agency.ID?) -> Agency {
        Agency(id: id, slug: "agency-\(id)", name: "", kind: kind, parent: parent)
    }

    private static func report(_ kind: Kind, at place: Place, isVerified: Bool) -> Report {
        var report = Report(id: Report.ID(1), trackingID: TrackingID(random: 1))
        report.receivedAt = Date(timeIntervalSince1970: 0)
        report.state = isVerified ? .dispositioned : .submitted
        report.verifiedAt = isVerified ? report.receivedAt : nil
        report.classification = kind == .oversight ? .oversightComplaint : .complaint
        report.isAnonymous = kind == .anonymous || kind == .both
        report.visibility = kind == .normal || kind == .anonymous ? .public : .confidential
        report.priority = place == .urgent ? .urgent : .normal
        report.isReferredToOmbudsman = place == .referred
        report.identity.isOpenedToOmbudsman = place == .referred
        if place == .copied { report.copies = [office] }
        report.responsible =
            switch place {
            case .own: office
            case .below: Agency.ID(5)
            case .beside: Agency.ID(6)
            case .above, .belowOther: city
            case .elsewhere, .late, .urgent, .copied, .referred: Agency.ID(7)
            }
        return report
    }
}
