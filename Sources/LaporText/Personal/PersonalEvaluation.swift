// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How much of the personal data in texts with marks is found, and how much of what is found is some.
package struct PersonalEvaluation: Equatable, Sendable {
    package struct Score: Equatable, Sendable {
        /// Covered from beginning to end.
        package var hidden = 0
        package var missed = 0
        /// Found where there is some, whatever it was taken for.
        package var right = 0
        package var wrong = 0
        package init() {}

        /// One where there was nothing to find.
        package var recall: Double { hidden + missed == 0 ? 1 : Double(hidden) / Double(hidden + missed) }
        package var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    }
    /// Something that was missed, or found where nothing is.
    package struct Fault: Equatable, Sendable {
        package let kind: PersonalData.Kind
        package let isMissed: Bool
        package let words: String
        package let line: String
    }
    package private(set) var scores: [PersonalData.Kind: Score] = [:]
    package private(set) var faults: [Fault] = []
    package private(set) var cases = 0
    /// How many of what was covered were also taken for what they are.
    package private(set) var named = 0

    /// - Parameter text: a case a line, `#` before what is none; `[kind:value]` marks what should be found.
    package init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let marked = MarkedCase(line)
            cases += 1
            judge(marked, PersonalData.all(in: marked.text), String(line))
        }
    }

    package func score(where isMeant: (PersonalData.Kind) -> Bool) -> Score {
        scores.filter { isMeant($0.key) }.values.reduce(into: Score()) { sum, score in
            sum.hidden += score.hidden
            sum.missed += score.missed
            sum.right += score.right
            sum.wrong += score.wrong
        }
    }

    private mutating func judge(_ marked: MarkedCase, _ found: [PersonalData], _ line: String) {
        let bytes = Array(marked.text.utf8)
        func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for mark in marked.marks {
            let cover = found.first {
                $0.range.lowerBound <= mark.range.lowerBound && $0.range.upperBound >= mark.range.upperBound
            }
            if let cover {
                scores[mark.kind, default: Score()].hidden += 1
                named += cover.kind == mark.kind || mark.isLoose(cover.kind) ? 1 : 0
            } else {
                scores[mark.kind, default: Score()].missed += 1
                faults.append(Fault(kind: mark.kind, isMissed: true, words: words(mark.range), line: line))
            }
        }
        for data in found {
            if marked.marks.contains(where: { $0.range.overlaps(data.range) }) {
                scores[data.kind, default: Score()].right += 1
            } else {
                scores[data.kind, default: Score()].wrong += 1
                faults.append(Fault(kind: data.kind, isMissed: false, words: words(data.range), line: line))
            }
        }
    }
}

/// A line of a file of cases, without its marks and with their places.
struct MarkedCase {
    struct Mark {
        let kind: PersonalData.Kind
        let range: Range<Int>

        /// The files say *account* of banks and of customers alike.
        func isLoose(_ other: PersonalData.Kind) -> Bool { kind == .bankAccount && other == .customerNumber }
    }
    let text: String
    let marks: [Mark]

    private static let kinds: [String: PersonalData.Kind] = {
        let own = PersonalData.Kind.allCases.map { ($0.rawValue, $0) }
        return Dictionary(uniqueKeysWithValues: own).merging(
            ["phone": .telephone, "account": .bankAccount, "card": .paymentCard],
            uniquingKeysWith: { first, _ in first }
        )
    }()
    private static let longestName = 20

    init(_ line: Substring) {
        let bytes = Array(line.utf8)
        var plain: [UInt8] = []
        var marks: [Mark] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "["), let (kind, start) = Self.kind(bytes, index + 1),
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "]"))
            else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            let first = plain.count
            plain += bytes[start..<end]
            if plain.count > first { marks.append(Mark(kind: kind, range: first..<plain.count)) }
            index = end + 1
        }
        (text, self.marks) = (String(decoding: plain, as: UTF8.self), marks)
    }

    private static func kind(_ bytes: [UInt8], _ start: Int) -> (PersonalData.Kind, Int)? {
        let name = bytes[start...].prefix(longestName).prefix { $0 != UInt8(ascii: ":") }
        guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ":") else { return nil }
        return kinds[String(decoding: name, as: UTF8.self)].map { ($0, name.endIndex + 1) }
    }
}
