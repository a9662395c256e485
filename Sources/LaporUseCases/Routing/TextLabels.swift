// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporStore
import LaporText

/// What a decided report says of a subject, in the words of models: a duty, or the code of a topic.
struct TextLabels {
    struct Labelled {
        let receivedAt: Date
        let labelled: LabelledText
    }
    let subject: TextSubject
    let directory: Directory

    init(_ subject: TextSubject, _ directory: Directory) {
        self.subject = subject
        self.directory = directory
    }

    func label(of text: DecidedText) -> String? {
        switch subject {
        case .agency: directory.duties.duty(of: text.agency)
        case .topic: text.category.flatMap { directory[$0]?.code }
        }
    }

    /// Those with a label that enough of them have, in their order.
    func frequent(_ texts: [DecidedText], atLeast fewest: Int) -> [Labelled] {
        let found = texts.compactMap { text in
            label(of: text).map {
                Labelled(receivedAt: text.receivedAt, labelled: LabelledText(text: text.text, label: $0))
            }
        }
        let counts = Dictionary(grouping: found, by: \.labelled.label).mapValues(\.count)
        return found.filter { counts[$0.labelled.label] ?? 0 >= fewest }
    }
}
