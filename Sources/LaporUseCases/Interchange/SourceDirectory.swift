// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// Makes what another system's names mean part of the directory: found where it is here, added where it is not.
///
/// Everything that it adds is told. Repeating it adds nothing.
struct SourceDirectory {
    let ports: Ports
    /// Whose export it is: names are looked for there first, and added there last of all.
    let home: Agency.ID?

    /// What the names mean: the agencies, the topics, and what had to be added for them.
    struct Meaning: Sendable {
        var agencies: [SP4NRecord.AgencyLabel: Agency.ID] = [:]
        var categories: [SP4NRecord.CategoryLabel: Category.ID] = [:]
        var added: [ImportSP4N.Addition] = []
        /// Whose export it is, said or found out.
        var home: Agency.ID?
    }

    /// - Parameter isDry: tells what would be added, and adds nothing; what would be has no id.
    func meaning(
        of agencies: Set<SP4NRecord.AgencyLabel>,
        _ categories: Set<SP4NRecord.CategoryLabel>,
        isDry: Bool
    ) async throws -> Meaning {
        var meaning = Meaning()
        try await find(agencies, isDry, &meaning)
        try await find(categories, isDry, &meaning)
        return meaning
    }

    private func find(_ labels: Set<SP4NRecord.AgencyLabel>, _ isDry: Bool, _ meaning: inout Meaning) async throws {
        let directory = try await ports.directory.current()
        let numbers = try await ports.database.read { try SourceStore($0).agencies(.sp4n) }
        var plan = AgencyPlan(directory, numbers: numbers, home: home)
        plan.resolve(labels)
        meaning.home = plan.home
        meaning.added = plan.made.map {
            .init(kind: .agency, code: $0.slug, name: $0.name, above: plan.name($0.parent))
        }
        guard !isDry else { return }
        var ids: [Agency.ID: Agency.ID] = [:]
        if !plan.made.isEmpty {
            try await write(.agency, AgencyPlan.columns, plan.rows)
            let grown = try await ports.directory.current().agencies
            for made in plan.made { ids[made.id] = grown[slug: made.slug]?.id }
        }
        meaning.agencies = plan.meaning.mapValues { ids[$0] ?? $0 }
        let known = plan.names.byNumber.mapValues { ids[$0] ?? $0 }
        try await ports.database.write { try SourceStore($0).add(known, .sp4n) }
    }

    /// By the door through which tables of the directory come in, so that its log of changes knows.
    private func write(_ kind: DirectoryChange.Kind, _ columns: [String], _ rows: [[String]]) async throws {
        let result = try await ImportDirectory(ports)(kind, DirectoryFile(header: columns, rows: rows), by: "operator")
        guard result.problems.isEmpty else { throw Refusal.invalid(result.problems.map(\.problem)) }
    }

    private func find(_ labels: Set<SP4NRecord.CategoryLabel>, _ isDry: Bool, _ meaning: inout Meaning) async throws {
        let known = try await ports.directory.current().categories
        var codes: [SP4NRecord.CategoryLabel: String] = [:]
        for label in labels.sorted(by: { ($0.number ?? 0, $0.name) < ($1.number ?? 0, $1.name) }) {
            if let found = Self.entry(of: label, in: known) {
                meaning.categories[label] = found.id
                continue
            }
            let code = Self.code(of: label)
            if !codes.values.contains(code) {
                meaning.added.append(.init(kind: .category, code: code, name: label.name.filled ?? code, above: nil))
            }
            codes[label] = code
        }
        guard !isDry, !codes.isEmpty else { return }
        let rows = Dictionary(codes.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first }).map {
            code,
            label in
            // That system has no English names.
            let name = String((label.name.filled ?? code).prefix(FileLine.nameLimit))
            return [code, name, name, label.number.map { String($0) } ?? ""]
        }
        try await write(.category, ["code", "name_id", "name_en", "sp4n_id"], rows)
        let current = try await ports.directory.current().categories
        let ids = Dictionary(current.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
        for (label, code) in codes { meaning.categories[label] = ids[code] }
    }

    private static func code(of label: SP4NRecord.CategoryLabel) -> String {
        let name = PlainWords.joined(label.name, by: "_").prefix(70)
        return "sp4n_\(label.number.map { String($0) } ?? String(name))"
    }

    /// By its number there; else by its name, unless that name is another number's.
    private static func entry(
        of label: SP4NRecord.CategoryLabel,
        in known: [CategoryEntry]
    ) -> CategoryEntry? {
        if let number = label.number, let found = known.first(where: { $0.sp4nID == number }) { return found }
        guard let name = label.name.filled?.lowercased() else { return nil }
        return known.first { entry in
            entry.names[.indonesian]?.lowercased() == name && (label.number == nil || entry.sp4nID == nil)
        }
    }
}
