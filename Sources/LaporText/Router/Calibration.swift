// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Turns scores into probabilities by one temperature (Guo et al., ICML 2017), fitted on texts that were not learnt from.
struct Calibration: Equatable, Sendable {
    /// What scores are multiplied with.
    let sharpness: Float

    init(sharpness: Float) { self.sharpness = sharpness }

    /// The sharpness under which what came true was most probable: by golden section over its logarithm.
    init(fitting scores: [[Float]], _ labels: [Int]) {
        guard !scores.isEmpty else {
            sharpness = 3
            return
        }
        func loss(_ power: Float) -> Float {
            let one = Calibration(sharpness: exp(power))
            return zip(scores, labels).reduce(0) { $0 - log(max(one.probabilities($1.0)[$1.1], 1e-9)) }
        }
        let ratio: Float = 0.618_034
        var (low, high): (Float, Float) = (-2, 5)
        var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
        var (lossLeft, lossRight) = (loss(left), loss(right))
        for _ in 0..<25 {
            if lossLeft < lossRight {
                (high, right, lossRight) = (right, left, lossLeft)
                left = high - ratio * (high - low)
                lossLeft = loss(left)
            } else {
                (low, left, lossLeft) = (left, right, lossRight)
                right = low + ratio * (high - low)
                lossRight = loss(right)
            }
        }
        sharpness = exp((low + high) / 2)
    }

    func probabilities(_ scores: [Float]) -> [Float] {
        let most = scores.max() ?? 0
        let powers = scores.map { exp(sharpness * ($0 - most)) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
