// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// The rows of an administrator's export, found below whatever stands above its header.
///
/// The columns may come in any order, and not all of them; up to ten lines may precede their names (the real files have
/// three: title, agency, day). The separator is found out.
package struct SP4NSheet {
    /// Why a file cannot be read at all.
    package enum Fault: Error, Equatable {
        case noHeader
        case missing([SP4NColumn])
        case twice([SP4NColumn])
    }
    package struct Row: Equatable, Sendable {
        package let line: Int
        package var cells: [SP4NColumn: String]
        /// There were more cells than columns: a comma stands where none should.
        package let isOverfull: Bool

        package subscript(_ column: SP4NColumn) -> String? { cells[column]?.filled }
    }
    private static let mostBefore = 10

    /// Columns that nobody knows, as they are called.
    package let unknown: [String]
    package let columns: [SP4NColumn]
    private let places: [SP4NColumn?]
    private var values: SeparatedValues

    /// - Parameter open: begins the file anew each time.
    package init(_ open: () throws -> SeparatedValues.Source) throws {
        for separator in [",", ";", "\t"].compactMap(\.utf8.first) {
            var values = SeparatedValues(separator: separator, try open())
            if let header = try Self.header(&values) {
                try self.init(header, values)
                return
            }
        }
        throw Fault.noHeader
    }

    private init(_ header: [String], _ values: SeparatedValues) throws {
        places = header.map { SP4NColumn.named($0) }
        unknown = zip(header, places).compactMap { name, column in column == nil ? name.filled : nil }
        let known = places.compactMap(\.self)
        columns = known
        self.values = values
        let missing = SP4NColumn.necessary.filter { !known.contains($0) }
        guard missing.isEmpty else { throw Fault.missing(missing) }
        let twice = Set(known.filter { column in known.count { $0 == column } > 1 })
        guard twice.isEmpty else { throw Fault.twice(SP4NColumn.allCases.filter { twice.contains($0) }) }
    }

    private static func header(_ values: inout SeparatedValues) throws -> [String]? {
        for _ in 0...mostBefore {
            guard let (_, cells) = try values.next() else { return nil }
            if cells.contains(where: { SP4NColumn.named($0) == .trackingID }) { return cells }
        }
        return nil
    }

    /// The next row; nothing at the end.
    ///
    /// Spreadsheets leave empty cells at the end of a line out: they count as empty.
    package mutating func next() throws -> Row? {
        while let (line, cells) = try values.next() {
            guard cells.contains(where: { $0.filled != nil }) else { continue }
            var named: [SP4NColumn: String] = [:]
            for case (let column?, let cell) in zip(places, cells) { named[column] = FormulaGuard.off(cell) }
            let isOverfull = cells.dropFirst(places.count).contains { $0.filled != nil }
            return Row(line: line, cells: named, isOverfull: isOverfull)
        }
        return nil
    }
}
