// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporStore

/// A table of the directory as a file carries it: a line of column names, then a line for each row.
package struct DirectoryFile: Sendable, Equatable {
    package let header: [String]
    package let rows: [[String]]
    package init(header: [String], rows: [[String]]) {
        self.header = header
        self.rows = rows
    }
}

/// What is wrong with a line of a file; the names of the columns are line 1.
package struct LineProblem: Sendable, Equatable {
    package let line: Int
    package let problem: FieldProblem
}

/// What one kind of table looks like in a file.
protocol DirectoryTable: Sendable {
    static var kind: DirectoryChange.Kind { get }
    static var columns: [String] { get }
    /// The columns that a row is known by.
    static var key: [String] { get }

    /// Everything that is stored, in the order of a reader.
    static func rows(_ store: DirectoryStore) throws -> [[String]]

    /// What a file would change. Writes nothing.
    ///
    /// - Parameter nextID: for what is new.
    static func plan(_ lines: [FileLine], _ store: DirectoryStore, _ nextID: () throws -> Int64) throws -> DirectoryPlan
}

extension DirectoryTable {
    static func json(_ row: [String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let fields = Dictionary(uniqueKeysWithValues: zip(columns, row))
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }

    /// - Parameter agency: whom it concerns; nothing for what concerns all.
    static func change(
        _ subject: String,
        of agency: Agency.ID? = nil,
        from before: [String]?,
        to after: [String]
    ) throws -> DirectoryChange {
        DirectoryChange(
            kind: kind,
            subject: subject,
            agency: agency,
            before: try before.map(json),
            after: try json(after)
        )
    }
}

/// What is wrong with a change beside what its table says, if anything is.
typealias DirectoryRule = @Sendable (DirectoryChange) throws -> FieldProblem?

/// What a file comes to: what is wrong with it, or what would be written.
struct DirectoryPlan {
    var problems: [LineProblem] = []
    var changes: [DirectoryChange] = []
    var unchanged = 0
    /// Where a subject stands in the file, for those that are asked about once more.
    var lines: [String: Int] = [:]
    var write: (DirectoryWriter) throws -> Void = { _ in }

    /// Asks a rule about every change; what it refuses becomes a problem of the line.
    mutating func ask(_ rule: DirectoryRule) throws {
        for change in changes {
            guard let problem = try rule(change) else { continue }
            problems.append(LineProblem(line: lines[change.subject] ?? 2, problem: problem))
        }
    }
}

/// The tables by their kinds.
enum DirectoryTables {
    /// Precondition: the kind is kept as a table of the directory.
    static func of(_ kind: DirectoryChange.Kind) -> any DirectoryTable.Type {
        switch kind {
        case .agency: AgencyTable.self
        case .category: CategoryTable.self
        case .region: RegionTable.self
        case .holiday: HolidayTable.self
        case .profile: ProfileTable.self
        case .question: QuestionTable.self
        case .notice: NoticeTable.self
        case .maintenance: MaintenanceTable.self
        case .officer, .access, .policy, .letter: preconditionFailure("this is no table of the directory")
        }
    }
}
