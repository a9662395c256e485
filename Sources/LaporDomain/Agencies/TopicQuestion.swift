// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A question that is asked of whoever reports about a topic.
package struct TopicQuestion: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case text, choice, number, date
    }
    package static let longestAnswer = 500
    package let category: Category.ID
    /// What it is known by within its topic, for good.
    package let code: String
    /// Where it stands among the questions of its topic.
    package let position: Int64
    package let kind: Kind
    package let labels: [Language: String]
    /// Of a choice: what can be chosen, the same number in each language; the Indonesian word is what is kept.
    package let choices: [Language: [String]]
    package let isRequired: Bool
    package let startsOn: CivilDate?
    package let endsOn: CivilDate?

    package init(
        category: Category.ID,
        code: String,
        position: Int64,
        kind: Kind,
        labels: [Language: String],
        choices: [Language: [String]] = [:],
        isRequired: Bool = false,
        startsOn: CivilDate? = nil,
        endsOn: CivilDate? = nil
    ) {
        self.category = category
        self.code = code
        self.position = position
        self.kind = kind
        self.labels = labels
        self.choices = choices
        self.isRequired = isRequired
        self.startsOn = startsOn
        self.endsOn = endsOn
    }

    package func isOpen(on day: CivilDate) -> Bool { (startsOn ?? day) <= day && day <= (endsOn ?? day) }

    /// Reads what was typed, as it is kept; nothing for a question that was left open.
    package func answer(_ typed: String) throws(Refusal) -> TopicAnswer? {
        let text = typed.cleaned
        guard !text.isEmpty else {
            if isRequired { throw wrong(.required) }
            return nil
        }
        guard text.unicodeScalars.count <= Self.longestAnswer else { throw wrong(.tooLong, limit: Self.longestAnswer) }
        switch kind {
        case .text: break
        case .number:
            let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
            guard text.utf8.count - digits.count <= 1, (1...15).contains(digits.count),
                digits.allSatisfy({ (48...57).contains($0) })
            else { throw wrong(.malformed) }
        case .date: guard CivilDate(iso: text) != nil else { throw wrong(.malformed) }
        case .choice:
            let known = choices[.indonesian] ?? []
            guard known.contains(text) else { throw wrong(.notAllowed, choices: known) }
        }
        return TopicAnswer(question: code, text: text)
    }

    /// How forms and the API name the answer to it.
    package var field: String { "answers.\(code)" }

    private func wrong(_ code: FieldProblem.Code, limit: Int? = nil, choices: [String] = []) -> Refusal {
        .invalid([FieldProblem(field, code, limit: limit, choices: choices)])
    }
}

/// An answer to a question of a topic that has been checked.
package struct TopicAnswer: Equatable, Sendable {
    package let question: String
    package let text: String
    package init(question: String, text: String) {
        self.question = question
        self.text = text
    }
}
