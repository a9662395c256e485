// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct PlaceEvaluationTests {
    private let names = ["32.76.06": "Beji", "32.76.06.1005": "Pondok Cina", "35.78.09": "Sukolilo"]

    private func evaluation(_ reports: [(answer: String?, district: String, village: String)]) -> PlaceEvaluation {
        var evaluation = PlaceEvaluation()
        for report in reports {
            evaluation.count(report.answer.flatMap { PlaceCode($0) }, noted: [3: report.district, 4: report.village]) {
                names[$0.description] ?? ""
            }
        }
        return evaluation
    }

    @Test func figuresAreWhatTheyAreByHand() {
        let result = evaluation([
            ("32.76.06.1005", "BEJI", "Kel. Pondokcina"), ("32.76.06", "Cimanggis", ""), ("35.78.09", "Beji", "Tugu"),
            (nil, "Beji", ""), ("35.78.09", "", ""), ("32.76", "", ""),
        ])

        let (districts, villages) = (result.figures[3], result.figures[4])
        #expect(districts?.noted == 4 && districts?.answered == 3 && districts?.right == 1 && districts?.invented == 1)
        #expect(villages?.noted == 2 && villages?.answered == 1 && villages?.right == 1 && villages?.invented == 0)
        #expect(districts?.accuracy == 0.25 && districts?.found == 0.75 && result.invented == 1)
    }

    @Test(arguments: [
        ("Beji", true), ("Kec. Beji", true), ("kecamatan beji", true), ("32.76.06", true), ("327606", true),
        ("32.76.06.1005", true), ("Sukolilo", false), ("35.78.09", false), ("32.76", false),
    ])
    func namesAndCodesAreCompared(noted: String, isSame: Bool) throws {
        let code = try #require(PlaceCode("32.76.06"))
        #expect(PlaceEvaluation.isSame(noted, code, "Beji") == isSame)
    }
}
