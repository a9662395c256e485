// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// One lesson: a model learnt from all texts, and how one learnt from the older of them did on the newer.
///
/// The newer are halved: on one half it is found out how much the model is to weigh beside what the program brought along,
/// on the other how often that is right, and how often what is in use until now is.
package struct TextLesson: Sendable {
    package let model: TextModel
    package let share: Double
    package let asked: Int
    /// Places of the right label among the proposals; nothing where it is not among the first three.
    package let places: [Int?]
    package let formerPlaces: [Int?]

    /// - Parameters:
    ///   - older: at least two labels of them.
    ///   - newer: texts that neither `former` nor `shipped` has seen.
    ///   - former: what is in use.
    package init(older: [LabelledText], newer: [LabelledText], former: TextRouter, shipped: TextModel?) {
        let trial = TextModel.trained(on: older)
        let fitted = newer.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        let asked = newer.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
        let share = shipped.map { TextRouter.share(of: trial, beside: $0, on: fitted) } ?? 1
        let router = TextRouter(shipped: shipped, learned: trial, share: share)
        self.share = share
        self.asked = asked.count
        places = asked.map(router.place)
        formerPlaces = asked.map(former.place)
        model = TextModel.trained(on: older + newer)
    }
}

extension TextRouter {
    /// Where among the first three the right label stands.
    package func place(of text: LabelledText) -> Int? {
        proposals(for: text.text).firstIndex { $0.label == text.label }
    }
}
