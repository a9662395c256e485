// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct TopicQuestionTests {
    private func question(_ kind: TopicQuestion.Kind, isRequired: Bool = false) -> TopicQuestion {
        TopicQuestion(
            category: .init(1),
            code: "waktu",
            position: 1,
            kind: kind,
            labels: [.indonesian: "Kapan?", .english: "When?"],
            choices: kind == .choice ? [.indonesian: ["siang", "malam"], .english: ["day", "night"]] : [:],
            isRequired: isRequired
        )
    }

    @Test(arguments: [
        (TopicQuestion.Kind.text, " sejak lama ", "sejak lama"), (.number, "-12", "-12"),
        (.date, "2026-03-02", "2026-03-02"),
        (.choice, "malam", "malam"),
    ])
    func anAnswerIsKeptAsItIsMeant(_ kind: TopicQuestion.Kind, _ typed: String, _ kept: String) throws {
        #expect(try question(kind).answer(typed) == TopicAnswer(question: "waktu", text: kept))
    }

    @Test(arguments: [
        (TopicQuestion.Kind.number, "dua"), (.number, "--1"), (.number, "1.5"), (.number, "-"), (.date, "2026-02-30"),
        (.choice, "sore"), (.choice, "day"), (.text, String(repeating: "x", count: 501)),
    ])
    func whatIsNoAnswerIsRefused(_ kind: TopicQuestion.Kind, _ typed: String) {
        #expect(throws: Refusal.self) { try question(kind).answer(typed) }
    }

    @Test func onlyWhatIsRequiredMustBeAnswered() throws {
        #expect(try question(.text).answer(" ") == nil)
        #expect(throws: Refusal.invalid([FieldProblem("answers.waktu", .required)])) {
            try question(.text, isRequired: true).answer(" ")
        }
    }
}
