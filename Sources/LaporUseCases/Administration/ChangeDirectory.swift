// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Changes one row of the directory, or adds it: by the same door as a file, for whoever runs it.
///
/// It promises that the change is in the log with its reason, and that nothing is overwritten that somebody else has
/// changed since it was shown.
package struct ChangeDirectory: Sendable {
    static let longestReason = 500
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - fields: by the columns of the table; whoever is named may be named by slug, id or name.
    ///   - mark: of the row as it was shown; nothing for a new one.
    ///   - isDry: refuses what would be refused, and changes nothing.
    ///   - command: of a form for something new: sent twice it adds one.
    package func callAsFunction(
        _ kind: DirectoryChange.Kind,
        _ fields: [String: String],
        because reason: String,
        ifAt mark: String? = nil,
        isDry: Bool = false,
        once command: CommandKey? = nil,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let made = mark == nil && !isDry ? MadeOnce(command, fields, because: reason, ports) : nil
        return try await callAsFunction(
            kind,
            fields,
            because: reason,
            ifAt: mark,
            isDry: isDry,
            once: made,
            by: officer
        )
    }

    /// - Parameter made: the form that something new comes from.
    func callAsFunction(
        _ kind: DirectoryChange.Kind,
        _ fields: [String: String],
        because reason: String,
        ifAt mark: String? = nil,
        isDry: Bool = false,
        once made: MadeOnce?,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let directory = try await ports.directory.current()
        let rights = AdministrativeRights(officer, directory.agencies)
        var fields = fields
        var problems: [FieldProblem] = []
        if kind == .agency {
            (fields, problems) = try Self.resolved(fields, directory)
            _ = try problems.taking { () throws(Refusal) in try Self.check(fields, rights, directory) }
        } else if kind == .profile {
            guard let agency = directory.agencies[slug: fields["slug"] ?? ""] else { throw Refusal.notFound }
            guard rights.mayArrange(agency.id, in: .agencies) else { throw Refusal.notAdministrator }
        } else {
            guard rights.runsAll(kind.area) else { throw Refusal.notAdministrator }
        }
        let why = try problems.taking { () throws(Refusal) in try Self.reason(reason) }
        let columns = DirectoryTables.of(kind).columns.filter { fields[$0] != nil }
        let file = DirectoryFile(header: columns, rows: [columns.map { fields[$0] ?? "" }])
        guard problems.isEmpty, let why else {
            throw Refusal.invalid(try await all(problems, with: kind, file, by: officer))
        }
        do {
            let guarded = try await GuardDays(ports, kind == .holiday ? [fields] : [])
            let result = try await ImportDirectory(ports).run(
                kind,
                file,
                isDry: isDry,
                by: officer.party.code,
                because: why,
                ifAt: mark ?? "",
                once: made,
                under: guarded.problem
            )
            guard result.problems.isEmpty else { throw Refusal.invalid(result.problems.map(\.problem)) }
            // What is there already, just as it was to be added, is not new either.
            guard mark != nil || result.added > 0 else { throw Refusal.changedMeanwhile }
            return result
        } catch Refusal.changedMeanwhile where mark == nil {
            // A form for something new must not change what is there.
            // A day is known by its date, kind and place: the date is what is mended.
            let field = kind == .holiday ? "date" : DirectoryTables.of(kind).key.last ?? ""
            throw Refusal.invalid([FieldProblem(field, .alreadyExists)])
        }
    }

    /// Everything that is wrong at once, the table's own first: whoever fills in a form mends it in one go.
    private func all(
        _ problems: [FieldProblem],
        with kind: DirectoryChange.Kind,
        _ file: DirectoryFile,
        by officer: Officer
    ) async throws -> [FieldProblem] {
        let rows = file.rows.map { Dictionary(uniqueKeysWithValues: zip(file.header, $0)) }
        let guarded = try await GuardDays(ports, kind == .holiday ? rows : [])
        let dry = try await ImportDirectory(ports)
            .run(kind, file, isDry: true, by: officer.party.code, under: guarded.problem)
        let known = Set(problems.map(\.field))
        return dry.problems.map(\.problem).filter { !known.contains($0.field) } + problems
    }

    static func reason(_ text: String) throws(Refusal) -> String {
        let why = text.cleaned
        guard !why.isEmpty else { throw .invalid([FieldProblem("reason", .required)]) }
        guard why.unicodeScalars.count <= longestReason else {
            throw .invalid([FieldProblem("reason", .tooLong, limit: longestReason)])
        }
        return why
    }

    /// Whoever was typed by name, by the slug that the table knows; and those that nobody is called.
    static func resolved(
        _ fields: [String: String],
        _ directory: Directory
    ) throws(Refusal) -> ([String: String], [FieldProblem]) {
        var fields = fields
        var problems: [FieldProblem] = []
        let lookup = Lookup(directory: directory)
        for column in ["parent", "successor"] {
            guard let typed = fields[column]?.trimmed, !typed.isEmpty else { continue }
            do {
                let found = try lookup.agency(typed, field: column)
                fields[column] = directory.agencies[found]?.slug ?? typed
            } catch .invalid(let wrong) {
                problems += wrong
            }
        }
        return (fields, problems)
    }

    private static func check(
        _ fields: [String: String],
        _ rights: AdministrativeRights,
        _ directory: Directory
    ) throws(Refusal) {
        let tree = directory.agencies
        let parent = fields["parent"].flatMap { tree[slug: $0]?.id }
        let present = tree[slug: fields["slug"] ?? ""]
        if let present {
            guard rights.mayPlace(present.id) else { throw .notAdministrator }
        } else if parent == nil {
            // The table says what is missing; nobody's agency is nobody's to add.
            guard rights.reach(.agencies) != .nothing else { throw .notAdministrator }
        }
        if let parent, parent != present?.parent, !rights.mayPlace(below: parent) { throw .notAdministrator }
        try checkKind(fields["kind"], present, rights)
        if let present { try checkStanding(fields, present, rights, tree) }
        try checkSuccessor(fields, present, rights, tree)
    }

    /// Who watches over a government, and what is a government, is not for that government to say.
    private static func checkKind(
        _ kind: String?,
        _ present: Agency?,
        _ rights: AdministrativeRights
    ) throws(Refusal) {
        // The table says what is missing, and what is no kind at all.
        guard let kind = kind.flatMap({ Agency.Kind(rawValue: $0) }), kind != present?.kind,
            !rights.grantableKinds.contains(kind)
        else { return }
        let choices = rights.grantableKinds.map(\.rawValue)
        throw .invalid([FieldProblem("kind", .notAllowed, choices: choices)])
    }

    /// Whatever stands below goes along when an agency moves or ends.
    private static func checkStanding(
        _ fields: [String: String],
        _ present: Agency,
        _ rights: AdministrativeRights,
        _ tree: AgencyTree
    ) throws(Refusal) {
        let standing = [
            "parent": present.parent.flatMap { tree[$0]?.slug } ?? "", "valid_from": present.startsOn?.iso ?? "",
            "valid_until": present.endsOn?.iso ?? "",
        ]
        for (column, now) in standing.sorted(by: { $0.key < $1.key }) where (fields[column] ?? now) != now {
            guard rights.mayUproot(present.id) else { throw .invalid([FieldProblem(column, .notAllowed)]) }
        }
    }

    /// Reports go to whoever succeeds: only an agency that the officer runs as well, unless it was named above.
    private static func checkSuccessor(
        _ fields: [String: String],
        _ present: Agency?,
        _ rights: AdministrativeRights,
        _ tree: AgencyTree
    ) throws(Refusal) {
        let named = present?.successor.flatMap { tree[$0]?.slug } ?? ""
        let ends = present?.endsOn?.iso ?? ""
        let wanted = fields["successor"] ?? named
        guard let successor = tree[slug: wanted]?.id, !rights.mayRun(.agencies, of: successor) else { return }
        if wanted != named { throw .invalid([FieldProblem("successor", .notAllowed)]) }
        if (fields["valid_until"] ?? ends) != ends { throw .invalid([FieldProblem("valid_until", .notAllowed)]) }
    }
}
