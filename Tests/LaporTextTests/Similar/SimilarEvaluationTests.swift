// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct SimilarEvaluationTests {
    private func evaluate(_ outcomes: [(Bool, Double)], threshold: Double = 0.5) -> SimilarEvaluation {
        SimilarEvaluation(outcomes.map { .init(isSame: $0.0, score: $0.1) }, threshold: threshold)
    }

    @Test func figuresAreThoseOfTheTextbook() {
        let result = evaluate([(true, 0.9), (true, 0.6), (false, 0.7), (false, 0.1), (true, 0.2)])
        #expect(abs(result.precision - 2.0 / 3) < 1e-9 && abs(result.recall - 2.0 / 3) < 1e-9)
        #expect(abs(result.f1 - 2.0 / 3) < 1e-9)
        #expect(abs(result.areaUnderCurve - 4.0 / 6) < 1e-9)
    }

    @Test func equalScoresShareTheirRanks() {
        #expect(evaluate([(true, 0.5), (false, 0.5)]).areaUnderCurve == 0.5)
        #expect(evaluate([(true, 1), (false, 0)]).areaUnderCurve == 1)
    }

    @Test func nothingIsNoFault() {
        let result = evaluate([])
        #expect(result.precision == 0 && result.recall == 0 && result.f1 == 0 && result.areaUnderCurve == 0)
    }
}
