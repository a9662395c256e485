// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Brings a table of the directory to what a file says: all of it, or nothing when any line is wrong.
///
/// Repeating it changes nothing. What the file does not name stays as it is; nothing is ever deleted. Each change is
/// written to the log of changes.
package struct ImportDirectory: Sendable {
    package struct Result: Sendable, Equatable {
        package var added = 0
        package var changed = 0
        package var unchanged = 0
        /// When there is one, nothing was written.
        package var problems: [LineProblem] = []
        /// The first of what was changed, or would be.
        package var preview: [DirectoryChange] = []
    }
    private static let previewed = 50
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - isDry: tells what would change, and changes nothing.
    ///   - actor: who does it, as the log of changes names them.
    ///   - reason: why, for the log of changes.
    ///   - mark: of the one row as whoever changes it has seen it; refuses when it is another one by now; empty
    ///     for a row that is not there yet.
    package func callAsFunction(
        _ kind: DirectoryChange.Kind,
        _ file: DirectoryFile,
        isDry: Bool = false,
        by actor: String,
        because reason: String? = nil,
        ifAt mark: String? = nil
    ) async throws -> Result {
        try await run(kind, file, isDry: isDry, by: actor, because: reason, ifAt: mark) { _ in nil }
    }

    /// - Parameters:
    ///   - made: the form that this comes from: what it has made before is not made again, and counts as added.
    ///   - rule: asked about every change, also of what has changed since the file was looked at.
    func run(
        _ kind: DirectoryChange.Kind,
        _ file: DirectoryFile,
        isDry: Bool = false,
        by actor: String,
        because reason: String? = nil,
        ifAt mark: String? = nil,
        once made: MadeOnce? = nil,
        under rule: @escaping DirectoryRule
    ) async throws -> Result {
        let table = DirectoryTables.of(kind)
        let (lines, problems) = try Self.lines(of: file, table)
        guard problems.isEmpty else { return Result(problems: problems) }
        let today = CivilDate(ports.now(), in: .western)
        let rule: DirectoryRule = { try Self.outOfRange($0, on: today) ?? rule($0) }
        let (foreseen, ids) = try await ports.database.read { tx in
            if try made?.earlier(tx) != nil { return (Self.alreadyMade, 0) }
            var count: Int64 = 0
            var plan = try table.plan(lines, DirectoryStore(tx)) {
                count += 1
                return -count
            }
            try plan.ask(rule)
            try Self.check(mark, of: plan)
            return (Self.result(of: plan), Int(count) + plan.changes.count)
        }
        // Whatever was made before needs no ids.
        let isNews = ids > 0 && foreseen.added + foreseen.changed > 0
        guard foreseen.problems.isEmpty, !isDry, isNews else { return foreseen }
        var free: [Int64] = []
        for _ in 0..<ids { free.append(try await ports.nextID()) }
        let now = ports.now()
        let result = try await ports.database.write { [free] tx in
            try DirectoryStore(tx).claim()
            if try made?.earlier(tx) != nil { return Self.alreadyMade }
            return try Self.write(table, lines, tx, free, ifAt: mark, under: rule) {
                try $0.append($1, at: now, by: .init(actor, because: reason))
                try tx.run(made?.keeping(kind.rawValue, from: now) ?? [])
            }
        }
        ports.directory.forget()
        return result
    }

    private static let alreadyMade = Result(added: 1)

    private static func write(
        _ table: any DirectoryTable.Type,
        _ lines: [FileLine],
        _ tx: any Transaction,
        _ ids: [Int64],
        ifAt mark: String?,
        under rule: DirectoryRule,
        _ append: (DirectoryChangeStore, [(id: DirectoryChange.ID, change: DirectoryChange)]) throws -> Void
    ) throws -> Result {
        let store = DirectoryStore(tx)
        var free = ids[...]
        let nextID = { () throws -> Int64 in
            // Somebody else has changed the directory since they were counted.
            guard let id = free.popFirst() else { throw Failure(.conflict, subject: "the directory") }
            return id
        }
        var plan = try table.plan(lines, store, nextID)
        try plan.ask(rule)
        let result = result(of: plan)
        guard plan.problems.isEmpty, !plan.changes.isEmpty else { return result }
        try check(mark, of: plan)
        try plan.write(DirectoryWriter(tx))
        try append(DirectoryChangeStore(tx), try plan.changes.map { (DirectoryChange.ID(try nextID()), $0) })
        try tx.run(table.kind == .holiday ? [touching(.holiday), DeadlineRecountStore.begin] : [touching(table.kind)])
        return result
    }

    /// Refuses a row that is another one by now than whoever changes it has seen.
    private static func check(_ mark: String?, of plan: DirectoryPlan) throws(Refusal) {
        guard let mark, plan.problems.isEmpty, let first = plan.changes.first else { return }
        guard first.before.map(DirectoryRow.mark) ?? "" == mark else { throw .changedMeanwhile }
    }

    private static func outOfRange(_ change: DirectoryChange, on today: CivilDate) throws -> FieldProblem? {
        let before = try change.before.map(DirectoryRow.fields) ?? [:]
        return change.outOfRange(from: before, to: try DirectoryRow.fields(of: change.after), on: today)
    }

    private static func touching(_ kind: DirectoryChange.Kind) -> Query {
        switch kind {
        case .agency, .category, .holiday, .policy: DirectoryStore.touch
        case .region: DirectoryStore.touchRegions
        case .profile, .question, .notice, .maintenance: DirectoryStore.touchSite
        case .officer, .access: DirectoryStore.touchStaff
        case .letter: DirectoryStore.touchSite
        }
    }

    private static func result(of plan: DirectoryPlan) -> Result {
        guard plan.problems.isEmpty else { return Result(problems: plan.problems.sorted { $0.line < $1.line }) }
        let added = plan.changes.count { $0.before == nil }
        return Result(
            added: added,
            changed: plan.changes.count - added,
            unchanged: plan.unchanged,
            preview: plan.changes.prefix(previewed).map {
                // Whatever is new gets its id only when it is written.
                DirectoryChange(kind: $0.kind, subject: $0.subject, before: $0.before, after: $0.after)
            }
        )
    }

    /// The lines by their columns; refuses a file whose columns are not those of the table.
    private static func lines(
        of file: DirectoryFile,
        _ table: any DirectoryTable.Type
    ) throws -> ([FileLine], [LineProblem]) {
        let unknown = file.header.filter { !table.columns.contains($0) }.map { FieldProblem($0, .unknown) }
        let missing = table.key.filter { !file.header.contains($0) }.map { FieldProblem($0, .required) }
        let twice = Set(file.header.filter { name in file.header.count { $0 == name } > 1 })
            .map { FieldProblem($0, .alreadyExists) }
        let wrong = unknown + missing + twice
        guard wrong.isEmpty else { return ([], wrong.map { LineProblem(line: 1, problem: $0) }) }
        var lines: [FileLine] = []
        var problems: [LineProblem] = []
        var known: Set<[String]> = []
        for (index, fields) in file.rows.enumerated() {
            let number = index + 2
            guard fields.count == file.header.count else {
                problems.append(LineProblem(line: number, problem: FieldProblem(table.key[0], .malformed)))
                continue
            }
            let line = FileLine(
                number: number,
                fields: Dictionary(uniqueKeysWithValues: zip(file.header, fields))
            )
            if !known.insert(table.key.map { line[$0] ?? "" }).inserted {
                problems.append(LineProblem(line: number, problem: FieldProblem(table.key[0], .alreadyExists)))
            }
            lines.append(line)
        }
        return (lines, problems)
    }
}

/// A table of the directory as a file, which `ImportDirectory` would change nothing by.
package struct ExportDirectory: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ kind: DirectoryChange.Kind) async throws -> DirectoryFile {
        let table = DirectoryTables.of(kind)
        let rows = try await ports.database.read { try table.rows(DirectoryStore($0)) }
        return DirectoryFile(header: table.columns, rows: rows)
    }
}
