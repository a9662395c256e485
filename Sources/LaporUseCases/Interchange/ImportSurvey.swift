// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// Reads a whole file before anything is written: what it names, what is wrong with it, and what is only strange.
struct Survey {
    let places: PlaceNames
    private(set) var agencies: Set<SP4NRecord.AgencyLabel> = []
    private(set) var categories: Set<SP4NRecord.CategoryLabel> = []
    private(set) var result = ImportSP4N.Result()
    private var reader: SP4NReader
    private var notices: [Key: Int] = [:]
    private struct Key: Hashable {
        let column: SP4NColumn
        let value: String
    }

    init(
        _ clock: SP4NMoment.Clock,
        at now: Date,
        places: PlaceNames,
        _ open: () throws -> SeparatedValues.Source
    ) throws {
        reader = SP4NReader(clock, at: now)
        self.places = places
        try read(SP4NSheet(open))
    }

    private mutating func read(_ sheet: SP4NSheet) throws {
        var sheet = sheet
        result.unknownColumns = sheet.unknown
        while let row = try sheet.next() {
            result.rows += 1
            let record = reader.read(row)
            result.refused += reader.problems
            for (column, value) in reader.strange { notice(.keptAsItIs, column, value, row.line) }
            guard let record else { continue }
            agencies.insert(record.agency)
            if let category = record.category { categories.insert(category) }
            for (level, name) in places.find(record.places).rest {
                notice(.placeNotFound, SP4NColumn.places[level], name, row.line)
            }
            let hour = SP4NMoment.cells(record.receivedAt, reader.clock).time.prefix(2)
            if row[.time] != nil, hour < "05" { result.atNight += 1 }
        }
    }

    private mutating func notice(
        _ meaning: ImportSP4N.Notice.Meaning,
        _ column: SP4NColumn,
        _ value: String,
        _ line: Int
    ) {
        let key = Key(column: column, value: value)
        if let index = notices[key] {
            result.notices[index].lines.append(line)
        } else {
            notices[key] = result.notices.count
            result.notices.append(.init(meaning: meaning, column: column, value: value, lines: [line]))
        }
    }
}
