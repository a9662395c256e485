// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

/// Pairs that we invented: half are one matter told twice, half are near to one another and two.
///
/// Every second pair was not looked at while the scorer was made.
@Suite struct SimilarPairsTests {
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases/similar-pairs.csv")
        guard let text = try? String(contentsOf: file.standardized, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().map { fields(of: String($0)) }
    }()

    private static func fields(of line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        for letter in line {
            switch letter {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(letter)
            }
        }
        return fields
    }

    private func evaluation(_ part: String) -> SimilarEvaluation {
        let outcomes = Self.rows.filter { $0.last == part }.map { row in
            SimilarEvaluation.Outcome(
                isSame: row[2] == "1",
                score: TextComparison(SimilarText(row[0]), SimilarText(row[1])).score
            )
        }
        return SimilarEvaluation(outcomes, threshold: TextComparison.threshold)
    }

    @Test func thereAreEnough() {
        #expect(Self.rows.count >= 240 && Self.rows.allSatisfy { $0.count == 4 })
        #expect(Self.rows.count { $0[2] == "1" } == Self.rows.count / 2)
    }

    @Test(arguments: ["tuning", "held-out"])
    func mostAreToldApart(part: String) {
        let result = evaluation(part)
        #expect(result.areaUnderCurve >= 0.92, "\(result)")
        #expect(result.f1 >= 0.86, "\(result)")
    }
}
