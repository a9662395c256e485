// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// Draws the fields of a form, each with its label, its hint, and what is wrong with it.
struct FormView: Sendable {
    struct Choice: Sendable {
        let value: String
        let label: String
        var hint: String?
        /// With what it lies in, where it lies in something.
        var path: String?
    }
    let visit: Visit
    let state: FormState
    /// Keeps the ids of several forms on one page apart.
    var prefix = ""
    /// What fields are called here, where they are not called as on other forms.
    var labels: [FieldName: Phrase] = [:]
    /// What is said of a code that opens nothing, where it is not said as of a report's.
    var wrongCode: Phrase?

    func name(_ field: FieldName) -> String { visit(labels[field] ?? field.phrase) }

    func id(_ field: FieldName) -> String { prefix.isEmpty ? field.formName : "\(prefix)-\(field.formName)" }

    func line(
        _ field: FieldName,
        type: String = "text",
        hint: Phrase? = nil,
        isRequired: Bool = false,
        autocomplete: String? = nil,
        inputmode: String? = nil,
        list: String? = nil,
        value: String? = nil,
        suggestions: Suggestions? = nil
    ) -> HTML {
        group(field) {
            caption(field, isRequired: isRequired)
            help(field, hint)
            complaint(field)
            input(
                .type(type),
                .id(id(field)),
                .name(field.formName),
                type == "password" ? nil : .value(value ?? state.fields[field]),
                isRequired ? .required : nil,
                autocomplete.map { .autocomplete($0) },
                inputmode.map { .inputmode($0) },
                list.map { .list($0) },
                suggestions?.source,
                suggestions?.label,
                suggestions?.sent,
                suggestions?.under,
                described(field, hint),
                state.problem(field) == nil ? nil : .ariaInvalid
            )
        }
    }

    func area(
        _ field: FieldName,
        rows: Int = 6,
        hint: Phrase? = nil,
        isRequired: Bool = false,
        value: String? = nil
    ) -> HTML {
        group(field) {
            caption(field, isRequired: isRequired)
            help(field, hint)
            complaint(field)
            // A line end right after the tag would be dropped by the parser.
            textarea(
                .id(id(field)),
                .name(field.formName),
                .rows(rows),
                isRequired ? .required : nil,
                described(field, hint),
                state.problem(field) == nil ? nil : .ariaInvalid
            ) { "\n" + (value ?? state.fields[field]) }
        }
    }

    func menu(
        _ field: FieldName,
        groups: [(name: String?, choices: [Choice])],
        empty: Phrase? = nil,
        hint: Phrase? = nil,
        isRequired: Bool = false,
        value: String? = nil,
        isTopics: Bool = false
    ) -> HTML {
        let chosen = value ?? state.fields[field]
        return group(field) {
            caption(field, isRequired: isRequired)
            help(field, hint)
            complaint(field)
            select(
                .id(id(field)),
                .name(field.formName),
                isRequired ? .required : nil,
                isTopics ? Self.topics : nil,
                described(field, hint),
                state.problem(field) == nil ? nil : .ariaInvalid
            ) {
                if let empty { option(.value("")) { visit(empty) } }
                for part in groups {
                    if let name = part.name {
                        optgroup(.label(name)) { options(part.choices, chosen) }
                    } else {
                        options(part.choices, chosen)
                    }
                }
            }
        }
    }

    private func options(_ choices: [Choice], _ chosen: String) -> HTML {
        pieces {
            for choice in choices {
                option(
                    .value(choice.value),
                    choice.value == chosen ? .selected : nil,
                    choice.path.map { .attribute("data-path", $0) }
                ) { choice.label }
            }
        }
    }

    /// A list of topics: with script it is found in by typing.
    static let topics = Attribute.attribute("data-topics", "/api/v1/categories")

    /// One of several; the first has the id that the error summary links to.
    func radios(
        _ field: FieldName,
        _ choices: [Choice],
        hint: Phrase? = nil,
        isRequired: Bool = false,
        value: String? = nil
    ) -> HTML {
        let chosen = value ?? state.fields[field]
        return fieldset(.class(state.problem(field) == nil ? "field" : "field is-wrong"), described(field, hint)) {
            legend { name(field) }
            help(field, hint)
            complaint(field)
            for (index, choice) in choices.enumerated() {
                let own = index == 0 ? id(field) : "\(id(field))-\(index)"
                div(.class("choice")) {
                    input(
                        .type("radio"),
                        .id(own),
                        .name(field.formName),
                        .value(choice.value),
                        choice.value == chosen ? .checked : nil,
                        isRequired ? .required : nil
                    )
                    label(.for(own)) {
                        strong { choice.label }
                        if let hint = choice.hint { span(.class("hint")) { hint } }
                    }
                }
            }
        }
    }

    func box(_ field: FieldName, _ text: Phrase, hint: Phrase) -> HTML {
        div(.class("choice")) {
            input(
                .type("checkbox"),
                .id(id(field)),
                .name(field.formName),
                .value("ya"),
                state.fields[field] == "ya" ? .checked : nil,
                .ariaDescribedBy("\(id(field))-petunjuk")
            )
            label(.for(id(field))) { strong { visit(text) } }
            p(.class("hint"), .id("\(id(field))-petunjuk")) { visit(hint) }
        }
    }

    func hidden(_ name: String, _ value: String) -> HTML { input(.type("hidden"), .name(name), .value(value)) }

    func send(_ text: String, isPrimary: Bool = true) -> HTML {
        p(.class("send")) { button(.type("submit"), .class(isPrimary ? "button" : "button quiet")) { text } }
    }

    /// What is wrong with a field, by the name that it has here.
    func words(_ problem: FieldProblem) -> String {
        Words.problem(problem, called: FieldName(rawValue: problem.field).flatMap { labels[$0] }, visit.language)
    }

    // MARK: parts

    private func group(_ field: FieldName, @HTMLBuilder _ content: Content) rethrows -> HTML {
        try div(.class(state.problem(field) == nil ? "field" : "field is-wrong"), content: content)
    }
    private func caption(_ field: FieldName, isRequired: Bool) -> HTML {
        label(.for(id(field))) {
            name(field)
            if !isRequired { span(.class("optional")) { " (\(visit(.optional)))" } }
        }
    }
    private func help(_ field: FieldName, _ hint: Phrase?) -> HTML {
        pieces {
            if let hint { p(.class("hint"), .id("\(id(field))-petunjuk")) { visit(hint) } }
        }
    }
    private func complaint(_ field: FieldName) -> HTML {
        pieces {
            if let problem = state.problem(field) {
                p(.class("complaint"), .id("\(id(field))-salah")) { words(problem) }
            }
        }
    }
    private func described(_ field: FieldName, _ hint: Phrase?) -> Attribute? {
        let ids = [
            hint == nil ? nil : "\(id(field))-petunjuk", state.problem(field) == nil ? nil : "\(id(field))-salah",
        ].compactMap(\.self)
        return ids.isEmpty ? nil : .ariaDescribedBy(ids.joined(separator: " "))
    }
}
