// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Agencies by the names that another system gives them: `Dinas Kesehatan Kab. Bandung` is `Dinas Kesehatan Kabupaten
/// Bandung`, and below that government so is `Dinas Kesehatan`.
struct AgencyNames {
    private static let spelled: [String: String] = [
        "kab": "kabupaten", "prov": "provinsi", "kec": "kecamatan", "kel": "kelurahan",
        "pemkab": "pemerintah kabupaten",
        "pemkot": "pemerintah kota", "pemprov": "pemerintah provinsi", "satpol": "satuan polisi", "pp": "pamong praja",
        "rsud": "rumah sakit umum daerah", "kemen": "kementerian", "dan": "", "ttg": "tentang",
    ]
    private let tree: AgencyTree
    /// By the number that the other system knows them by.
    private(set) var byNumber: [String: Agency.ID]
    private var governments: [String: Agency.ID] = [:]
    /// Whatever was found or made, for what is said to stand below it.
    private var anywhere: [String: Agency.ID] = [:]
    private var households: [Agency.ID: [String: Agency.ID]] = [:]
    /// To which government those belong that the tree does not know yet.
    private var made: [Agency.ID: Agency.ID] = [:]

    init(_ tree: AgencyTree, numbers: [String: Agency.ID]) {
        self.tree = tree
        byNumber = numbers
        for agency in tree.all.sorted(by: { $0.id < $1.id }) where agency.kind.isGovernment {
            let key = Self.key(agency.name)
            if governments[key] == nil { governments[key] = agency.id }
        }
    }

    func government(of agency: Agency.ID) -> Agency.ID { made[agency] ?? tree.government(of: agency) }

    /// Whom a label names; nothing when nobody here is called so.
    ///
    /// - Parameter home: whose export it is, if that is known.
    mutating func find(_ label: SP4NRecord.AgencyLabel, under home: Agency.ID?) -> Agency.ID? {
        if !label.number.isEmpty, let agency = byNumber[label.number] { return agency }
        guard let name = label.name.filled ?? label.parent.filled else { return tree.root }
        let key = Self.key(name)
        if let above = parent(of: label, under: home), let unit = unit(name, of: government(of: above)) { return unit }
        if let government = governments[key] { return government }
        return label.parent.isEmpty || Self.key(label.parent) == key ? anywhere[key] : nil
    }

    /// What stands above whatever a label names, if that is known.
    mutating func parent(of label: SP4NRecord.AgencyLabel, under home: Agency.ID?) -> Agency.ID? {
        guard let name = label.parent.filled else { return home }
        let key = Self.key(name)
        if let government = governments[key] { return government }
        if let around = home ?? government(in: name), let unit = unit(name, of: government(of: around)) { return unit }
        return anywhere[key]
    }

    /// The government that a unit's own name ends with: `… Kab. Bandung`.
    func government(in name: String) -> Agency.ID? {
        let words = Self.key(name).split(separator: " ")
        for start in words.indices.dropFirst() {
            let tail = words[start...].joined(separator: " ")
            if let found = governments["pemerintah " + tail] { return found }
        }
        return nil
    }

    /// Notes what a label turned out to name.
    ///
    /// - Parameter parent: of what was made just now.
    mutating func learn(
        _ label: SP4NRecord.AgencyLabel,
        is agency: Agency.ID,
        below parent: Agency.ID? = nil,
        as kind: Agency.Kind? = nil
    ) {
        if !label.number.isEmpty, byNumber[label.number] == nil { byNumber[label.number] = agency }
        let key = Self.key(label.name.filled ?? label.parent)
        if anywhere[key] == nil { anywhere[key] = agency }
        guard let parent, let kind else { return }
        made[agency] = kind.isGovernment ? agency : government(of: parent)
        if kind.isGovernment, governments[key] == nil { governments[key] = agency }
        let government = government(of: agency)
        if households[government] == nil { households[government] = household(of: government) }
        households[government]?[key] = agency
    }

    private mutating func unit(_ name: String, of government: Agency.ID) -> Agency.ID? {
        if households[government] == nil { households[government] = household(of: government) }
        let tail = Self.tail(of: tree.name(government))
        let key = Self.key(name)
        return households[government]?[key] ?? households[government]?[Self.without(tail, key)]
    }

    private func household(of government: Agency.ID) -> [String: Agency.ID] {
        let tail = Self.tail(of: tree.name(government))
        var units: [String: Agency.ID] = [:]
        for id in tree.household(of: government).sorted() where id != government {
            let key = Self.key(tree.name(id))
            for way in [key, Self.without(tail, key)] where units[way] == nil { units[way] = id }
        }
        units[Self.key(tree.name(government))] = government
        return units
    }

    /// `kabupaten bandung` of `Pemerintah Kabupaten Bandung`.
    private static func tail(of name: String) -> String {
        let key = key(name)
        return key.hasPrefix("pemerintah ") ? String(key.dropFirst("pemerintah ".count)) : key
    }
    /// A unit's name without its government's, whole or without what kind of government it is.
    private static func without(_ tail: String, _ key: String) -> String {
        let short = tail.split(separator: " ").dropFirst().joined(separator: " ")
        for end in [tail, short] where !end.isEmpty && key.hasSuffix(" " + end) {
            return String(key.dropLast(end.count + 1))
        }
        return key
    }

    /// As names are compared: small letters, words spelled out, nothing between them but a space.
    static func key(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { spelled[String($0)] ?? String($0) }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
