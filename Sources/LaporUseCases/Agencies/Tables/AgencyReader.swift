// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// Reads agencies from lines, against those that are there and those that come in the same file.
struct AgencyReader {
    let before: [Agency.ID: Agency]
    private(set) var after: [Agency.ID: Agency]
    private(set) var read: [(line: Int, id: Agency.ID)] = []
    private(set) var problems: [LineProblem] = []
    private var ids: [String: Agency.ID]
    private let regions: Gazetteer

    init(_ stored: [Agency], _ regions: Gazetteer) {
        before = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0) })
        after = before
        ids = Dictionary(uniqueKeysWithValues: stored.map { ($0.slug, $0.id) })
        self.regions = regions
    }

    /// Gives an id to a slug of the file, so that others may name it before it is read.
    mutating func expect(_ slug: String, _ nextID: () throws -> Int64) throws {
        if Agency.isSlug(slug), ids[slug] == nil { ids[slug] = Agency.ID(try nextID()) }
    }

    /// Lines in an order in which whoever is above comes first, wherever it stands in the file.
    static func ordered(_ lines: [FileLine]) -> [FileLine] {
        let places = Dictionary(
            lines.enumerated().map { ($1["slug"] ?? "", $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var isTaken = Array(repeating: false, count: lines.count)
        return lines.indices.flatMap { start -> [FileLine] in
            var chain: [FileLine] = []
            var next: Int? = start
            while let place = next, !isTaken[place] {
                isTaken[place] = true
                chain.append(lines[place])
                next = lines[place]["parent"].flatMap { places[$0] }
            }
            return chain.reversed()
        }
    }

    mutating func read(_ line: FileLine) {
        var line = line
        let agency = agency(&line)
        problems += line.problems
        guard line.problems.isEmpty, let agency else { return }
        after[agency.id] = agency
        read.append((line.number, agency.id))
    }

    private func agency(_ line: inout FileLine) -> Agency? {
        let slug = line["slug"] ?? ""
        let id = ids[slug]
        let old = id.flatMap { before[$0] }
        // The name first: that is what people look at.
        let name = line.name("name", otherwise: old?.name)
        if id == nil { line.refuse("slug", slug.isEmpty ? .required : .malformed) }
        let isRoot = old != nil && old?.parent == nil
        let kind: Agency.Kind? = line.one("kind", otherwise: old?.kind)
        if let kind, (kind == .national) != isRoot {
            let choices = Agency.Kind.allCases.filter { ($0 == .national) == isRoot }
            line.refuse("kind", .notAllowed, choices: choices.map(\.rawValue))
        }
        let parent = parent(&line, old, isRoot: isRoot)
        let days = line.days("valid_from", "valid_until", otherwise: (old?.startsOn, old?.endsOn))
        if isRoot, days.1 != nil { line.refuse("valid_until", .notAllowed) }
        let (zone, region) = (zone(&line, old, parent), region(&line, old))
        let successor = successor(&line, old, id)
        guard let id, let kind, let zone else { return nil }
        return Agency(
            id: id,
            slug: slug,
            name: name,
            kind: kind,
            parent: parent,
            zone: zone,
            region: region,
            startsOn: days.0,
            endsOn: days.1,
            successor: successor,
            connectionModel: line.one("connection_model", otherwise: old?.connectionModel ?? .semiIntegrated)
                ?? .semiIntegrated,
            acceptsDirect: line.flag("accepts_direct", otherwise: old?.acceptsDirect ?? true),
            requiresApproval: line.flag("requires_approval", otherwise: old?.requiresApproval ?? false)
        )
    }

    private func parent(_ line: inout FileLine, _ old: Agency?, isRoot: Bool) -> Agency.ID? {
        guard let given = line["parent"] else {
            if old == nil { line.refuse("parent", .required) }
            return old?.parent
        }
        if given.isEmpty {
            if !isRoot { line.refuse("parent", .required) }
            return nil
        }
        if isRoot { line.refuse("parent", .notAllowed) }
        let id = ids[given]
        if id == nil { line.refuse("parent", .doesNotExist) }
        return id
    }

    /// Its own, else that of whoever is above it; where that one is not there, something else was refused.
    private func zone(_ line: inout FileLine, _ old: Agency?, _ parent: Agency.ID?) -> Zone? {
        line.one("zone", otherwise: old?.zone ?? parent.flatMap { after[$0]?.zone } ?? .western)
    }

    private func region(_ line: inout FileLine, _ old: Agency?) -> String? {
        guard let given = line["region"] else { return old?.region }
        if given.isEmpty { return nil }
        if given != old?.region, regions[given] == nil { line.refuse("region", .doesNotExist) }
        return given
    }

    private func successor(_ line: inout FileLine, _ old: Agency?, _ id: Agency.ID?) -> Agency.ID? {
        guard let given = line["successor"] else { return old?.successor }
        if given.isEmpty { return nil }
        let successor = ids[given]
        if successor == nil { line.refuse("successor", .doesNotExist) }
        if successor != nil, successor == id { line.refuse("successor", .notAllowed) }
        return successor
    }

    /// Nobody is above itself, and whoever is named is really there.
    mutating func checkTree() {
        for (line, id) in read {
            var passed: Set<Agency.ID> = []
            var next: Agency.ID? = id
            while let current = next, passed.insert(current).inserted { next = after[current]?.parent }
            if next != nil { problems.append(LineProblem(line: line, problem: FieldProblem("parent", .notAllowed))) }
        }
    }
}
