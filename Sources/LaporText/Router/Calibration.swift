// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Turns scores into probabilities, fitted on texts that were not learnt from.
///
/// A temperature for all labels (Guo et al., ICML 2017), then how far the first can be believed (Platt, 1999): people themselves
/// disagree where a text belongs, so nothing is as sure as its words sound.
struct Calibration: Equatable, Sendable {
    /// Where nothing could be held back.
    static let unfitted = Calibration(sharpness: 4, slope: 0.7, offset: 0)

    /// What scores are multiplied with.
    let sharpness: Float
    /// Of the first label's log odds.
    let slope: Float
    let offset: Float

    init(sharpness: Float, slope: Float = 1, offset: Float = 0) {
        self.sharpness = sharpness
        self.slope = slope
        self.offset = offset
    }

    init(fitting scores: [[Float]], _ labels: [Int]) {
        guard !scores.isEmpty else {
            self = .unfitted
            return
        }
        let sharpness = Self.sharpness(scores, labels)
        let belief = Belief(
            zip(scores, labels).map { scores, label in
                let probabilities = Calibration(sharpness: sharpness).softened(scores)
                let first = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
                return (Self.logOdds(probabilities[first]), first == label)
            }
        )
        self.init(sharpness: sharpness, slope: belief.slope, offset: belief.offset)
    }

    /// Under which what came true was most probable: by golden section over its logarithm.
    private static func sharpness(_ scores: [[Float]], _ labels: [Int]) -> Float {
        func loss(_ power: Float) -> Float {
            let one = Calibration(sharpness: exp(power))
            return zip(scores, labels).reduce(0) { $0 - log(max(one.softened($1.0)[$1.1], 1e-9)) }
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
        return exp((low + high) / 2)
    }

    /// The order of the scores stays.
    func probabilities(_ scores: [Float]) -> [Float] {
        var probabilities = softened(scores)
        guard probabilities.count > 1 else { return probabilities }
        let first = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        let before = probabilities[first]
        let rest = max(1 - before, 1e-6)
        let second = probabilities.indices.reduce(Float(0)) { $1 == first ? $0 : max($0, probabilities[$1]) } / rest
        let believed = 1 / (1 + exp(-(slope * Self.logOdds(before) + offset)))
        let after = max(believed, second / (1 + second) * 1.001)
        for index in probabilities.indices where index != first { probabilities[index] *= (1 - after) / rest }
        probabilities[first] = after
        return probabilities
    }

    private func softened(_ scores: [Float]) -> [Float] {
        let most = scores.max() ?? 0
        let powers = scores.map { exp(sharpness * ($0 - most)) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    private static func logOdds(_ probability: Float) -> Float {
        let inside = min(max(probability, 1e-5), 1 - 1e-5)
        return log(inside / (1 - inside))
    }
}

/// How far log odds can be believed: a logistic regression with one input, by Newton's method, held near to plain belief.
private struct Belief {
    private static let ridge: Float = 2
    private(set) var slope: Float = 1
    private(set) var offset: Float = 0

    init(_ cases: [(odds: Float, isRight: Bool)]) {
        for _ in 0..<25 {
            var (gradient, curve) = (
                (Self.ridge * (slope - 1), Self.ridge * offset), (Self.ridge, Float(0), Self.ridge)
            )
            for (odds, isRight) in cases {
                let belief = 1 / (1 + exp(-(slope * odds + offset)))
                let miss = belief - (isRight ? 1 : 0)
                let weight = max(belief * (1 - belief), 1e-6)
                gradient = (gradient.0 + miss * odds, gradient.1 + miss)
                curve = (curve.0 + weight * odds * odds, curve.1 + weight * odds, curve.2 + weight)
            }
            let determinant = curve.0 * curve.2 - curve.1 * curve.1
            guard determinant > 1e-9 else { return }
            slope -= (curve.2 * gradient.0 - curve.1 * gradient.1) / determinant
            offset -= (curve.0 * gradient.1 - curve.1 * gradient.0) / determinant
            slope = max(slope, 0.05)
        }
    }
}
