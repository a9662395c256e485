// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText
import Testing

@Suite struct RouterEvaluationTests {
    private func outcome(_ label: String, _ proposed: [String], _ probability: Double) -> RouterEvaluation.Outcome {
        .init(label: label, proposed: proposed, probability: probability)
    }

    @Test func figuresAreWhatTheyAreByHand() {
        let result = RouterEvaluation([
            outcome("a", ["a", "b", "c"], 0.95), outcome("a", ["a", "b", "c"], 0.95),
            outcome("b", ["a", "c", "b"], 0.95),
            outcome("c", ["b", "a", "d"], 0.35),
        ])
        #expect(result.accuracy == 0.5 && result.top3Accuracy == 0.75 && result.majority == 0.5 && result.labels == 3)
        // a: 2 of 3 proposed, 2 of 2 present; b and c: none right.
        #expect(abs(result.macroF1 - 0.8 / 3) < 1e-12)
        // Three texts at .95 of which two are right, one at .35 that is wrong.
        #expect(abs(result.calibrationError - (abs(3 * 0.95 - 2) + 0.35) / 4) < 1e-12)
    }

    @Test func everyFoldHasItsShareOfEveryLabel() {
        let labels = (0..<100).map { $0 < 50 ? "a" : $0 < 90 ? "b" : "c" }
        let folds = RouterEvaluation.folds(of: labels, count: 5)
        for fold in 0..<5 {
            let own = labels.indices.filter { folds[$0] == fold }.map { labels[$0] }
            #expect(own.count { $0 == "a" } == 10 && own.count { $0 == "b" } == 8 && own.count { $0 == "c" } == 2)
        }
        #expect(folds == RouterEvaluation.folds(of: labels, count: 5))
    }
}
