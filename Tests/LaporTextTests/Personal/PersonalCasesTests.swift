// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporText
import Testing

/// All of the files of cases: invented people, written by others than who wrote the rules.
@Suite struct PersonalCasesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Cases")

    static var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("personal-data") }
        }
    }

    @Test(arguments: try files)
    func whatHasAFormIsFoundAndLittleElse(_ file: String) throws {
        let result = PersonalEvaluation(try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8))
        let score = result.score(where: \.isStructured)

        #expect(result.cases >= 300)
        #expect(score.recall >= 0.98, "\(result.faults)")
        #expect(score.precision >= 0.97, "\(result.faults)")
    }

    @Test(arguments: try files)
    func mostNamesAndAddressesAreFound(_ file: String) throws {
        let result = PersonalEvaluation(try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8))
        let score = result.score { !$0.isStructured }

        #expect(score.recall >= 0.85, "\(result.faults)")
        #expect(score.precision >= 0.85, "\(result.faults)")
    }

    @Test func figuresAreWhatTheyAreByHand() {
        let result = PersonalEvaluation(
            """
            # nothing
            hp [phone:081234567890] dan [telephone:xyz]
            nik 3578010101900001 [lampu: mati]
            """
        )
        let score = result.score(where: \.isStructured)

        #expect(result.cases == 2 && score.hidden == 1 && score.missed == 1 && score.right == 1 && score.wrong == 1)
        #expect(score.recall == 0.5 && score.precision == 0.5 && result.named == 1)
        #expect(result.faults.map(\.words) == ["xyz", "3578010101900001"])
    }
}
