// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporStore

/// How agencies show themselves, by their slugs.
enum ProfileTable: DirectoryTable {
    static let kind = DirectoryChange.Kind.profile
    static let columns = [
        "slug", "abbreviation", "email", "phone", "address", "website", "head_name", "head_title", "contact_name",
        "contact_title", "accent", "logo",
    ]
    static let key = ["slug"]

    static func rows(_ store: DirectoryStore) throws -> [[String]] {
        try store.profiles.all().map { row($0.slug, $0.profile) }
    }

    static func row(_ slug: String, _ profile: AgencyProfile) -> [String] {
        [
            slug, profile.abbreviation, profile.email, profile.phone, profile.address, profile.website,
            profile.headName,
            profile.headTitle, profile.contactName, profile.contactTitle, profile.accent?.description ?? "",
            profile.logo,
        ]
    }

    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
    {
        let profiles = store.profiles
        let known = Dictionary(uniqueKeysWithValues: try profiles.all().map { ($0.agency, $0.profile) })
        var plan = DirectoryPlan()
        var written: [(agency: Agency.ID, profile: AgencyProfile)] = []
        for var line in lines {
            let slug = line["slug"] ?? ""
            let agency = try profiles.agency(slug)
            if agency == nil { line.refuse("slug", slug.isEmpty ? .required : .doesNotExist) }
            let before = agency.flatMap { known[$0] } ?? AgencyProfile()
            let after = read(&line, before)
            if after.logo != before.logo, !after.logo.isEmpty, try !profiles.hasLogo(after.logo) {
                line.refuse("logo", .doesNotExist)
            }
            plan.problems += line.problems
            guard line.problems.isEmpty, let agency else { continue }
            guard after != before else {
                plan.unchanged += 1
                continue
            }
            written.append((agency, after))
            // Nobody's profile is new: there was nothing in it.
            plan.changes.append(try change(slug, of: agency, from: row(slug, before), to: row(slug, after)))
        }
        plan.write = { [written] in try $0.profiles.set(written) }
        return plan
    }

    private static func read(_ line: inout FileLine, _ before: AgencyProfile) -> AgencyProfile {
        var profile = before
        profile.abbreviation = line.words("abbreviation", otherwise: before.abbreviation, limit: 30)
        profile.email = line.words("email", otherwise: before.email, limit: 254)
        if !profile.email.isEmpty, EmailAddress(typed: profile.email) == nil { line.refuse("email", .malformed) }
        profile.phone = line.words("phone", otherwise: before.phone, limit: 40)
        if !profile.phone.isEmpty, !isPhone(profile.phone) { line.refuse("phone", .malformed) }
        profile.address = line.words("address", otherwise: before.address, limit: 300)
        profile.website = line.words("website", otherwise: before.website, limit: 200)
        if !profile.website.isEmpty, !isWebsite(profile.website) { line.refuse("website", .malformed) }
        profile.headName = line.words("head_name", otherwise: before.headName)
        profile.headTitle = line.words("head_title", otherwise: before.headTitle)
        profile.contactName = line.words("contact_name", otherwise: before.contactName)
        profile.contactTitle = line.words("contact_title", otherwise: before.contactTitle)
        profile.accent = line.accent("accent", otherwise: before.accent)
        profile.logo = line["logo"] ?? before.logo
        return profile
    }

    /// As people write it: also short numbers, which nobody dials from abroad.
    private static func isPhone(_ text: String) -> Bool {
        text.utf8.count { (48...57).contains($0) } >= 3
            && text.utf8.allSatisfy { (48...57).contains($0) || " +-().".utf8.contains($0) }
    }

    private static func isWebsite(_ text: String) -> Bool {
        let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        let host = rest.prefix { $0 != "/" }
        return host.contains(".") && rest.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\@".utf8.contains($0) }
    }
}

extension FileLine {
    /// Words that may be missing.
    mutating func words(_ column: String, otherwise: String, limit: Int = nameLimit) -> String {
        guard let given = self[column] else { return otherwise }
        if given.unicodeScalars.count > limit { refuse(column, .tooLong, limit: limit) }
        if given.cleaned != given || given.contains("\n") { refuse(column, .malformed) }
        return given
    }

    /// Words in several lines, as boxes of forms send them.
    mutating func prose(_ column: String, otherwise: String, limit: Int) -> String {
        guard let given = self[column]?.cleaned else { return otherwise }
        if given.unicodeScalars.count > limit { refuse(column, .tooLong, limit: limit) }
        return given
    }

    mutating func accent(_ column: String, otherwise: AccentColour?) -> AccentColour? {
        guard let given = self[column] else { return otherwise }
        if given.isEmpty { return nil }
        do throws(AccentColour.Problem) {
            return try AccentColour(given)
        } catch {
            refuse(column, error == .tooPale ? .tooPale : .malformed)
            return otherwise
        }
    }
}
