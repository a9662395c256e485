// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// An office that can hold a report (*instansi*): a ministry, a regional government or a unit of one.
package struct Agency: Equatable, Sendable, Identifiable {
    package typealias ID = Identifier<Agency>

    package enum Kind: String, Sendable, CaseIterable {
        case national, ministry, institution, province, regency, city, inspectorate, secretariat
        case stateOwnedEnterprise = "state_owned_enterprise"
        case workUnit = "work_unit"
        /// The unit that gets cases of children and of violence, such as a Dinas P3AP2KB.
        case childProtection = "child_protection"

        /// Stands for itself to the outside: command over reports does not reach past it from above.
        package var isGovernment: Bool {
            switch self {
            case .national, .ministry, .institution, .province, .regency, .city, .stateOwnedEnterprise: true
            case .inspectorate, .secretariat, .workUnit, .childProtection: false
            }
        }

        /// Gets what may not be left to the government that it stands in: what is examined, and cases of children.
        package var isOversight: Bool { self == .inspectorate || self == .childProtection }
        /// A unit like others, which whoever runs its government arranges.
        package var isPlain: Bool { !isGovernment && !isOversight }
    }

    /// How its own complaint handling is joined to the national one, from everything here to everything there.
    package enum ConnectionModel: String, Sendable, CaseIterable {
        /// The national administrator verifies and forwards for it (*sentral*).
        case central
        /// It verifies and forwards here itself (*semi-integrasi*).
        case semiIntegrated = "semi_integrated"
        /// It works in an application of its own that exchanges reports with this one (*integrasi penuh*).
        case fullyIntegrated = "fully_integrated"
    }

    package let id: ID
    /// Names it in addresses: lower case, digits and hyphens.
    package let slug: String
    package let name: String
    package let kind: Kind
    package let parent: ID?
    /// In whose working days it counts.
    package let zone: Zone
    /// The region it serves, for regional holidays and jurisdiction; nothing for national bodies.
    package let region: String?
    /// The first and the last day on which it is in force; nothing for always.
    package let startsOn: CivilDate?
    package let endsOn: CivilDate?
    /// Who takes its work over when it has ended.
    package let successor: ID?
    package let connectionModel: ConnectionModel
    /// Whether a reporter may address it without the national administrator between.
    package let acceptsDirect: Bool
    /// Whether its answers go through an approver.
    package let requiresApproval: Bool

    package init(
        id: ID,
        slug: String,
        name: String,
        kind: Kind,
        parent: ID?,
        zone: Zone = .western,
        region: String? = nil,
        startsOn: CivilDate? = nil,
        endsOn: CivilDate? = nil,
        successor: ID? = nil,
        connectionModel: ConnectionModel = .semiIntegrated,
        acceptsDirect: Bool = true,
        requiresApproval: Bool = false
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.kind = kind
        self.parent = parent
        self.zone = zone
        self.region = region
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.successor = successor
        self.connectionModel = connectionModel
        self.acceptsDirect = acceptsDirect
        self.requiresApproval = requiresApproval
    }

    /// The same with another last day, successor and parent; all else as it is.
    package func with(endsOn: CivilDate?, successor: ID?, parent: ID?) -> Agency {
        Agency(
            id: id,
            slug: slug,
            name: name,
            kind: kind,
            parent: parent,
            zone: zone,
            region: region,
            startsOn: startsOn,
            endsOn: endsOn,
            successor: successor,
            connectionModel: connectionModel,
            acceptsDirect: acceptsDirect,
            requiresApproval: requiresApproval
        )
    }

    package func isInForce(on day: CivilDate) -> Bool { (startsOn ?? day) <= day && day <= (endsOn ?? day) }

    /// A slug made of a name; it may be nobody's, or too short.
    package static func slug(of name: String) -> String {
        let parts = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return String(parts.joined(separator: "-").prefix(100)).trimmingHyphens
    }

    /// Whether a text may be a slug: 2 to 100 of `a-z 0-9 -`, beginning and ending with a letter or digit.
    package static func isSlug(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (2...100).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-")
        else { return false }
        return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }
}

extension String {
    fileprivate var trimmingHyphens: String {
        var rest = self[...]
        while rest.last == "-" { rest.removeLast() }
        return String(rest)
    }
}

/// What a report is about (*kategori*).
package enum Category {
    package typealias ID = Identifier<Category>
}
