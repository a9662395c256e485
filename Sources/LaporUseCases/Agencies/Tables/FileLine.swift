// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// One line of a file, read field by field; what is wrong is collected, and the reading goes on.
///
/// A column that the file does not have leaves things as they are; a field that is there and empty makes them empty.
struct FileLine {
    static let nameLimit = 200
    let number: Int
    private let fields: [String: String]
    private(set) var problems: [LineProblem] = []

    init(number: Int, fields: [String: String]) {
        self.number = number
        self.fields = fields
    }

    subscript(_ column: String) -> String? { fields[column]?.trimmed }

    mutating func refuse(
        _ column: String,
        _ code: FieldProblem.Code,
        limit: Int? = nil,
        choices: [String] = []
    ) {
        let problem = FieldProblem(column, code, limit: limit, choices: choices)
        problems.append(LineProblem(line: number, problem: problem))
    }

    /// A name that must be there.
    mutating func name(_ column: String, otherwise: String?) -> String {
        guard let given = self[column] else {
            if otherwise == nil { refuse(column, .required) }
            return otherwise ?? ""
        }
        let isPlain = given.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if given.isEmpty {
            refuse(column, .required)
        } else if given.unicodeScalars.count > Self.nameLimit {
            refuse(column, .tooLong, limit: Self.nameLimit)
        } else if !isPlain || given.cleaned != given {
            refuse(column, .malformed)
        }
        return given
    }

    mutating func one<T: RawRepresentable<String> & CaseIterable>(_ column: String, otherwise: T?) -> T? {
        guard let given = self[column], !given.isEmpty else {
            if otherwise == nil { refuse(column, .required) }
            return otherwise
        }
        if let value = T(rawValue: given) { return value }
        refuse(column, .notAllowed, choices: T.allCases.map(\.rawValue))
        return otherwise
    }

    mutating func flag(_ column: String, otherwise: Bool) -> Bool {
        guard let given = self[column], !given.isEmpty else { return otherwise }
        if given == "true" { return true }
        if given != "false" { refuse(column, .notAllowed, choices: ["true", "false"]) }
        return false
    }

    mutating func day(_ column: String, otherwise: CivilDate?) -> CivilDate? {
        guard let given = self[column] else { return otherwise }
        if given.isEmpty { return nil }
        let day = CivilDate(iso: given)
        if day == nil { refuse(column, .malformed) }
        return day
    }

    /// The first and the last day; refuses an end before the beginning.
    mutating func days(
        _ first: String,
        _ last: String,
        otherwise: (CivilDate?, CivilDate?)
    ) -> (CivilDate?, CivilDate?) {
        let days = (day(first, otherwise: otherwise.0), day(last, otherwise: otherwise.1))
        if let start = days.0, let end = days.1, end < start { refuse(last, .endsBeforeStart) }
        return days
    }

    /// A minute, as forms send it.
    mutating func minute(_ column: String, otherwise: Date?) -> Date? {
        guard let given = self[column] else { return otherwise }
        if given.isEmpty { return nil }
        let minute = Date(localMinute: given)
        if minute == nil { refuse(column, .malformed) }
        return minute
    }

    mutating func number(_ column: String, otherwise: Int64?) -> Int64? {
        guard let given = self[column] else { return otherwise }
        if given.isEmpty { return nil }
        guard let number = Int64(given), number > 0 else {
            refuse(column, .malformed)
            return nil
        }
        return number
    }

    mutating func code(_ column: String) -> RegionCode? {
        guard let given = self[column], !given.isEmpty else {
            refuse(column, .required)
            return nil
        }
        let code = RegionCode(given)
        if code == nil { refuse(column, .malformed) }
        return code
    }
}
