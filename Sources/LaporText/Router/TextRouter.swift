// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What is known from the beginning and what was learnt here since, asked together.
///
/// Each has its share of the probability; the share is found on texts that neither has seen.
package struct TextRouter: Sendable {
    /// Of each as many as could still be among the first of both.
    private static let looked = 12

    package let shipped: TextModel?
    package let learned: TextModel?
    /// Of what was learnt here: 0 to 1.
    package let share: Double

    package init(shipped: TextModel?, learned: TextModel? = nil, share: Double = 0) {
        self.shipped = shipped
        self.learned = learned
        self.share = learned == nil ? 0 : shipped == nil ? 1 : share
    }

    /// The likeliest labels first; nothing where nothing was ever learnt.
    package func proposals(for text: String, first count: Int = 3) -> [TextModel.Proposal] {
        let looked = max(count, Self.looked)
        var found: [String: TextModel.Proposal] = [:]
        for (model, weight) in [(learned, share), (shipped, 1 - share)] where weight > 0 {
            for proposal in model?.proposals(for: text, first: looked) ?? [] {
                let former = found[proposal.label]
                found[proposal.label] = TextModel.Proposal(
                    label: proposal.label,
                    probability: (former?.probability ?? 0) + weight * proposal.probability,
                    reasons: former?.reasons.isEmpty == false ? former?.reasons ?? [] : proposal.reasons
                )
            }
        }
        let order = found.values.sorted { ($1.probability, $0.label) < ($0.probability, $1.label) }
        return Array(order.prefix(count))
    }

    /// The share under which what came true was most probable, for texts that neither has seen.
    package static func share(
        of learned: TextModel,
        beside shipped: TextModel,
        on texts: [LabelledText]
    ) -> Double {
        let pairs = texts.map { text in
            (own(text, learned), own(text, shipped))
        }
        func loss(_ share: Double) -> Double {
            pairs.reduce(0) { $0 - log(max(share * $1.0 + (1 - share) * $1.1, 1e-6)) }
        }
        return (0...20).map { Double($0) / 20 }.min { loss($0) < loss($1) } ?? 0
    }

    private static func own(_ text: LabelledText, _ model: TextModel) -> Double {
        model.proposals(for: text.text, first: looked).first { $0.label == text.label }?.probability ?? 0
    }
}
