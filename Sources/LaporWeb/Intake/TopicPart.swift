// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// What is asked of whoever reports about a topic.
enum TopicPart {
    /// The topic whose questions the form showed: a topic chosen later has others.
    static let asked = "ditanya"
    static func name(_ question: String) -> String { "jawaban_\(question)" }

    static func draw(_ questions: [TopicQuestion], _ view: FormView) -> HTML {
        pieces {
            if !questions.isEmpty {
                view.hidden(asked, view.state.fields[.category])
                h3 { view.visit(.topicAsks) }
                for question in questions { field(question, view) }
            }
        }
    }

    private static func field(_ question: TopicQuestion, _ view: FormView) -> HTML {
        let problem = view.state.problems.first { $0.field == question.field }
        let id = name(question.code)
        return div(.class(problem == nil ? "field" : "field is-wrong")) {
            label(.for(id)) {
                question.labels[view.visit.language.known] ?? question.code
                if !question.isRequired { span(.class("optional")) { " (\(view.visit(.optional)))" } }
            }
            if let problem {
                p(.class("complaint"), .id("\(id)-salah")) { Words.advice(problem)[view.visit.language] }
            }
            control(question, view, id, problem)
        }
    }

    private static func control(
        _ question: TopicQuestion,
        _ view: FormView,
        _ id: String,
        _ problem: FieldProblem?
    ) -> HTML {
        let typed = view.state.fields[id]
        let marks = (
            problem.map { _ in Attribute.ariaDescribedBy("\(id)-salah") }, problem.map { _ in Attribute.ariaInvalid }
        )
        guard question.kind == .choice else {
            return input(
                .type(question.kind == .date ? "date" : "text"),
                .id(id),
                .name(id),
                .value(typed),
                question.kind == .number ? .inputmode("numeric") : nil,
                question.isRequired ? .required : nil,
                marks.0,
                marks.1
            )
        }
        let kept = question.choices[.indonesian] ?? []
        let shown = question.choices[view.visit.language.known] ?? kept
        return select(.id(id), .name(id), question.isRequired ? .required : nil, marks.0, marks.1) {
            option(.value("")) { view.visit(.choose) }
            for (value, words) in zip(kept, shown) {
                option(.value(value), value == typed ? .selected : nil) { words }
            }
        }
    }
}

extension FormFields {
    /// By the codes of the questions, as the form sends them.
    var topicAnswers: [String: String] {
        var answers: [String: String] = [:]
        let prefix = TopicPart.name("")
        for (name, value) in pairs where name.hasPrefix(prefix) {
            answers[String(name.dropFirst(prefix.count))] = value
        }
        return answers
    }
}
