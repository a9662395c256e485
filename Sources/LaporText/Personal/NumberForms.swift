// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Sixteen digits: district (6), day of birth, for women plus 40 (2), month (2), year (2), serial (4); of a family
/// card the day on which it was made (Permendagri 108/2019).
enum IdentityNumber {
    /// Provinces' codes of the Ministry of Home Affairs.
    private static let provinces: Set<Int> = Set(11...19).union([21]).union(31...36).union(51...53).union(61...65)
        .union(71...76).union(81...82).union(91...97)
    private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    static func isOne(_ run: NumberRun) -> Bool {
        guard run.digits.count == 16, provinces.contains(run.number(0..<2)), run.number(2..<4) > 0,
            run.number(4..<6) > 0, run.number(12..<16) > 0
        else { return false }
        let (day, month) = (run.number(6..<8), run.number(8..<10))
        guard (1...12).contains(month) else { return false }
        return (1...lengths[month - 1]).contains(day > 40 ? day - 40 : day)
    }
}

/// A card's number: ISO/IEC 7812, with the check digit of its annex B.
enum PaymentCard {
    static func isOne(_ run: NumberRun) -> Bool {
        guard isIssuer(run), run.pieces.allSatisfy({ $0 >= 4 }) else { return false }
        let sum = run.digits.reversed().enumerated().reduce(0) { sum, digit in
            let doubled = Int(digit.element) * (digit.offset.isMultiple(of: 2) ? 1 : 2)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }

    private static func isIssuer(_ run: NumberRun) -> Bool {
        guard (15...16).contains(run.digits.count) else { return false }
        return switch run.number(0..<2) {
        case 22...27, 35, 40...49, 51...55, 60, 62, 65: run.digits.count == 16
        case 34, 37: run.digits.count == 15
        default: false
        }
    }
}

/// Numbers of telephones in Indonesia (Permenkominfo 14/2018: national numbering plan).
enum TelephoneNumber {
    /// `081…`, `62 81…`: ten to thirteen digits with the zero.
    static func isMobile(_ digits: [UInt8]) -> Bool {
        let national = national(digits)
        return (9...12).contains(national.count) && national.first == 8
            && national.dropFirst().first.map { $0 > 0 } == true && national.count < digits.count
    }

    /// Without the number of its area; institutions' begin with 1.
    static func isLocal(_ run: NumberRun) -> Bool {
        (2...9).contains(run.digits[0]) && [[7], [8], [3, 4], [4, 4], [4, 3]].contains(run.pieces)
    }

    static func isOne(_ run: NumberRun, isSaid: Bool, plus: Bool) -> Bool {
        if isMobile(run.digits) { return isWritten(run, isSaid: isSaid, plus: plus) }
        if plus { return (9...15).contains(run.digits.count) && run.digits[0] > 0 }
        if isSaid, run.digits.first == 8, (9...12).contains(run.digits.count) { return true }
        return isLandline(run, isSaid: isSaid)
    }

    /// In pieces as telephone numbers are written: `08 12` may be hours.
    private static func isWritten(_ run: NumberRun, isSaid: Bool, plus: Bool) -> Bool {
        let isCountry = run.pieces[0] == 2 && run.digits.starts(with: [6, 2])
        return isCountry || plus || run.pieces[0] >= 3 || run.pieces.allSatisfy { $0 == 1 }
            || (isSaid && run.pieces[0] > 1)
    }

    /// `(021) 555…`: said to be one, or written in two pieces of which the first is an area.
    private static func isLandline(_ run: NumberRun, isSaid: Bool) -> Bool {
        guard (9...12).contains(run.digits.count), run.digits[0] == 0, (2...9).contains(run.digits[1]),
            run.digits[1] != 8
        else { return false }
        return isSaid || (run.pieces.count == 2 && (3...4).contains(run.pieces[0]) && run.pieces[1] >= 5)
    }

    private static func national(_ digits: [UInt8]) -> ArraySlice<UInt8> {
        if digits.starts(with: [0, 0, 6, 2]) { return digits[4...] }
        if digits.starts(with: [6, 2, 0]) { return digits[3...] }
        if digits.starts(with: [6, 2]) { return digits[2...] }
        return digits.first == 0 ? digits[1...] : digits[...]
    }
}

/// The number under which a report is tracked: eleven digits, the last a check digit (Damm, 2004).
enum TrackingNumber {
    private static let table: [[UInt8]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]

    static func isOne(_ run: NumberRun) -> Bool {
        run.digits.count == 11 && run.digits.reduce(0) { table[Int($0)][Int($1)] } == 0
    }

    /// In the groups in which we show it.
    static func isShown(_ run: NumberRun) -> Bool { run.pieces == [3, 4, 4] && isOne(run) }
}
