// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Which agencies another system's names mean: those that are here, and those that must be made for the others.
///
/// Pure: what is to be made has ids that nobody has, below zero.
struct AgencyPlan {
    struct Made {
        let id: Agency.ID
        let slug: String
        let name: String
        let kind: Agency.Kind
        let parent: Agency.ID
        let region: String?
    }
    private let tree: AgencyTree
    private let regions: Gazetteer
    private(set) var names: AgencyNames
    /// Whose export it is, said or found out.
    private(set) var home: Agency.ID?
    private(set) var made: [Made] = []
    private(set) var meaning: [SP4NRecord.AgencyLabel: Agency.ID] = [:]

    init(_ directory: Directory, numbers: [String: Agency.ID], home: Agency.ID?) {
        tree = directory.agencies
        regions = directory.regions
        self.home = home
        names = AgencyNames(tree, numbers: numbers)
    }

    mutating func resolve(_ labels: Set<SP4NRecord.AgencyLabel>) {
        let sorted = labels.sorted { ($0.parent, $0.name, $0.number) < ($1.parent, $1.name, $1.number) }
        var (clear, unclear): ([SP4NRecord.AgencyLabel], [SP4NRecord.AgencyLabel]) = ([], [])
        for label in sorted {
            if names.parent(of: label, under: nil) == nil { unclear.append(label) } else { clear.append(label) }
        }
        home = home ?? home(of: clear)
        // Those with somebody known above them come first: they may be what others stand below.
        for label in clear + unclear { resolve(label) }
    }

    private mutating func resolve(_ label: SP4NRecord.AgencyLabel) {
        if let found = names.find(label, under: home) {
            meaning[label] = found
            names.learn(label, is: found)
            return
        }
        if let parent = label.parent.filled, label.name.filled != nil, label.name != parent,
            names.parent(of: label, under: home) == nil
        {
            make(SP4NRecord.AgencyLabel(parent: "", number: "", name: parent))
        }
        make(label)
    }

    /// Whose export it is, where nobody said so: the government that most names are below.
    private mutating func home(of labels: [SP4NRecord.AgencyLabel]) -> Agency.ID? {
        var counts: [Agency.ID: Int] = [:]
        for label in labels {
            if let parent = names.parent(of: label, under: nil) {
                counts[names.government(of: parent), default: 0] += 1
            }
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return most.flatMap { $0.key != tree.root && $0.value * 2 > labels.count ? $0.key : nil }
    }

    private mutating func make(_ label: SP4NRecord.AgencyLabel) {
        let name = label.name.filled ?? label.parent
        let isItsOwnParent = label.name.isEmpty || AgencyNames.key(name) == AgencyNames.key(label.parent)
        let above = isItsOwnParent ? nil : names.parent(of: label, under: home)
        let parent = above ?? names.government(in: name) ?? home ?? tree.root
        let agency = Made(
            id: Agency.ID(-Int64(made.count + 1)),
            slug: slug(of: name, in: names.government(of: parent)),
            name: name,
            kind: kind(of: name, below: parent),
            parent: parent,
            region: tree[parent]?.region ?? made.first { $0.id == parent }?.region
        )
        made.append(agency)
        meaning[label] = agency.id
        names.learn(label, is: agency.id, below: parent, as: agency.kind)
    }

    func name(_ agency: Agency.ID) -> String { made.first { $0.id == agency }?.name ?? tree.name(agency) }

    /// Lines of the table of agencies, everybody after whoever is above.
    var rows: [[String]] {
        made.map { agency in
            let parent = made.first { $0.id == agency.parent }?.slug ?? tree[agency.parent]?.slug ?? ""
            let region = agency.region.flatMap { regions[$0] == nil ? nil : $0 } ?? ""
            return [agency.slug, agency.name, agency.kind.rawValue, parent, region]
        }
    }
    static let columns = ["slug", "name", "kind", "parent", "region"]

    private func kind(of name: String, below parent: Agency.ID) -> Agency.Kind {
        let key = AgencyNames.key(name)
        let beginnings: [(String, Agency.Kind)] = [
            ("pemerintah provinsi", .province), ("pemerintah kabupaten", .regency), ("pemerintah kota", .city),
            ("kementerian", .ministry), ("inspektorat", .inspectorate),
        ]
        return beginnings.first { key.hasPrefix($0.0) }?.1 ?? (parent == tree.root ? .institution : .workUnit)
    }

    /// Made of the name, with its government's behind it where the name does not say it.
    private func slug(of name: String, in owner: Agency.ID) -> String {
        let government = owner == tree.root ? "" : tree[owner]?.slug ?? ""
        let words = PlainWords.joined(AgencyNames.key(name), by: "-")
        let isSaid = government.isEmpty || words.hasSuffix(government)
        let whole = isSaid ? words : String(words.prefix(90 - min(government.count, 60))) + "-" + government
        let base = Agency.isSlug(String(whole.prefix(90))) ? String(whole.prefix(90)) : "sp4n-\(made.count + 1)"
        let taken = Set(made.map(\.slug))
        var slug = base
        var number = 1
        while tree[slug: slug] != nil || taken.contains(slug) {
            number += 1
            slug = "\(base)-\(number)"
        }
        return slug
    }
}

/// Names as codes: small letters and digits.
enum PlainWords {
    static func joined(_ text: String, by separator: String) -> String {
        text.lowercased().split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }.joined(separator: separator)
    }
}
