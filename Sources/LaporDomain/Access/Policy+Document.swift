// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Policies as they are written in files and rows.
extension Policy {
    package struct Document: Codable, Sendable {
        package let effectiveFrom: String
        package let citation: String
        package let limits: [String: Int]
        package let resolution: [String: Int]
        package let maximumContests: Int
        package let arbitratedReturn: Int
        package let archiveReasons: [String]
        package let permissions: [String: [String]]
        package let access: [String: [String: String]]?
        package let examiners: Examiners?
        // Before there was `access`, three lists said the same with less.
        package let readers: [String]?
        package let confidentialReaders: [String]?
        package let identityReaders: [String]?
        /// Written by a page, which sets limits: rights come as files of a release, and are not frozen by it.
        package var setsLimitsOnly: Bool?

        private enum CodingKeys: String, CodingKey {
            case effectiveFrom = "effective_from"
            case citation, limits, resolution, permissions, readers, access, examiners
            case confidentialReaders = "confidential_readers"
            case identityReaders = "identity_readers"
            case maximumContests = "maximum_contests"
            case arbitratedReturn = "arbitrated_return"
            case archiveReasons = "archive_reasons"
            case setsLimitsOnly = "sets_limits_only"
        }
    }
    package struct Malformed: Error, Equatable {
        package let what: String
    }

    package init(id: ID, _ document: Document) throws(Malformed) {
        guard let date = CivilDate(iso: document.effectiveFrom) else { throw Malformed(what: "effective_from") }
        var permissions: [Role: Set<Report.Action.Name>] = [:]
        for (role, actions) in document.permissions {
            var allowed: Set<Report.Action.Name> = []
            for action in actions { allowed.insert(try Self.known(action)) }
            permissions[try Self.known(role)] = allowed
        }
        self.id = id
        effectiveFrom = date
        citation = document.citation
        limits = try Limits(document)
        maximumContests = document.maximumContests
        arbitratedReturn = document.arbitratedReturn
        archiveReasons = document.archiveReasons
        self.permissions = permissions
        access = try Self.access(document)
        setsLimitsOnly = document.setsLimitsOnly ?? false
        examiners = document.examiners ?? Examiners(ofGovernors: nil, ombudsman: nil)
    }

    fileprivate static func known<T: RawRepresentable<String>>(_ text: String) throws(Malformed) -> T {
        guard let value = T(rawValue: text) else { throw Malformed(what: text) }
        return value
    }

    private static func access(_ document: Document) throws(Malformed) -> [Role: Access] {
        var access: [Role: Access] = [:]
        if let written = document.access {
            for (role, cells) in written { access[try known(role)] = try Access(cells) }
            return access
        }
        let confidential = document.confidentialReaders ?? []
        let identity = document.identityReaders ?? []
        for name in document.readers ?? [] {
            let role: Role = try known(name)
            let open: Access.Disclosure = identity.contains(name) ? .identity : .content
            let isCleared = confidential.contains(name)
            access[role] = Access(
                reach: role.isNational ? .nation : .household,
                normal: open,
                anonymous: .content,
                confidential: isCleared ? open : .nothing,
                both: isCleared ? .content : .nothing,
                oversight: isCleared ? open : .nothing
            )
        }
        return access
    }
}

extension Access {
    fileprivate init(_ cells: [String: String]) throws(Policy.Malformed) {
        func cell<T: RawRepresentable<String>>(_ name: String) throws(Policy.Malformed) -> T {
            guard let text = cells[name] else { throw Policy.Malformed(what: "access.\(name)") }
            return try Policy.known(text)
        }
        self.init(
            reach: try cell("reach"),
            normal: try cell("normal"),
            anonymous: try cell("anonymous"),
            confidential: try cell("confidential"),
            both: try cell("both"),
            oversight: try cell("oversight")
        )
    }
}

extension Policy.Limits {
    fileprivate init(_ document: Policy.Document) throws(Policy.Malformed) {
        func limit(_ name: String, else standard: Int? = nil) throws(Policy.Malformed) -> Int {
            guard let days = document.limits[name] ?? standard, days > 0 else {
                throw Policy.Malformed(what: "limits.\(name)")
            }
            return days
        }
        var resolution: [Report.Classification: Int] = [:]
        for (name, days) in document.resolution {
            guard days > 0 else { throw Policy.Malformed(what: "resolution.\(name)") }
            resolution[try Policy.known(name)] = days
        }
        guard resolution[.complaint] != nil else { throw Policy.Malformed(what: "resolution.complaint") }
        self.init(
            verification: try limit("verification"),
            firstResponse: try limit("first_response"),
            resolution: resolution,
            silence: try limit("silence"),
            reply: try limit("reply"),
            arbitration: try limit("arbitration"),
            contestAfterClosing: try limit("contest_after_closing"),
            completion: try limit("completion", else: 30),
            information: try limit("information", else: 10),
            coordination: try limit("coordination", else: 3),
            openedIdentity: try limit("opened_identity", else: 3)
        )
    }
}
