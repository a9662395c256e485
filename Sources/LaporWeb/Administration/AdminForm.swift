// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML

/// A field of a form of administration.
struct AdminField: Sendable {
    enum Kind: Sendable {
        case line(String)
        case area(rows: Int)
        case menu([FormView.Choice], empty: String?)
        case file(accept: String)
        /// A line that offers what could be meant while it is typed into.
        case found(Suggestions)
    }
    let column: AdminColumn
    var kind = Kind.line("text")
    var hint: Phrase?
    var isRequired = false
    var label: Phrase?
    var autocomplete: String?

    /// It holds a sentence: the whole width is its own.
    var isBroad: Bool {
        if case .area = kind { return true }
        switch column {
        case .titleIndonesian, .titleEnglish, .subjectIndonesian, .subjectEnglish, .labelIndonesian, .labelEnglish,
            .choicesIndonesian, .choicesEnglish, .keywords, .citation, .certainty, .reason:
            return true
        default: return false
        }
    }
}

/// Draws forms whose fields are the columns of a table, each with its label, its hint, and what is wrong with it.
struct AdminForm: Sendable {
    let visit: Visit
    let desk: DeskSession
    /// What stands in it, by column; and the mark of the row that it was typed over, as `FormFields.typed` brings it.
    var values: [String: String]
    var refusal: Refusal?
    /// Keeps the ids of several forms on one page apart.
    var prefix = ""

    private var problems: [FieldProblem] { if case .invalid(let problems)? = refusal { problems } else { [] } }
    private func problem(_ column: AdminColumn) -> FieldProblem? { problems.first { $0.field == column.rawValue } }
    private func id(_ column: AdminColumn) -> String {
        prefix.isEmpty ? column.formName : "\(prefix)-\(column.formName)"
    }

    /// What names the row that a form was made from.
    static let mark = "versi"

    /// The row as whoever typed saw it, until they are told that somebody has changed it: a form that is shown again must
    /// not overwrite what nobody has looked at.
    private func seen(_ mark: String) -> String {
        refusal == .changedMeanwhile ? mark : values[Self.mark] ?? mark
    }

    /// - Parameters:
    ///   - mark: of the row as it is now; nothing for something new.
    ///   - comesBack: its route takes it again after another signing in, as `AdminVisit.resuming` says.
    ///   - hidden: what it carries unseen, besides the proof that it is a form of this session.
    ///   - name: what the button says by itself, where there is another one beside it.
    func draw(
        to action: String,
        _ fields: [AdminField],
        mark: String? = nil,
        comesBack: Bool = true,
        hidden: [(name: String, value: String)] = [],
        send: Phrase,
        isDangerous: Bool = false,
        name: (name: String, value: String)? = nil,
        other: (words: Phrase, name: (name: String, value: String))? = nil
    ) -> HTML {
        pieces {
            summary(fields)
            form(.method("post"), .action(action), .class("form wide"), .novalidate, encoding(fields)) {
                input(.type("hidden"), .name("token"), .value(desk.formToken))
                if comesBack {
                    input(.type("hidden"), .name(DeskSession.owner), .value(String(desk.officer.id)))
                }
                if let mark {
                    input(.type("hidden"), .name(Self.mark), .value(seen(mark)))
                } else {
                    // What is new is made once, however often it is sent.
                    input(.type("hidden"), .name("kunci"), .value(FormKey.fresh()))
                }
                for one in hidden { input(.type("hidden"), .name(one.name), .value(one.value)) }
                for field in fields { draw(field) }
                p(.class(other == nil ? "send" : "send ways-row")) {
                    button(
                        .type("submit"),
                        .class(isDangerous ? "button danger" : "button"),
                        name.map { .name($0.name) },
                        name.map { .value($0.value) }
                    ) { visit(send) }
                    if let other {
                        button(
                            .type("submit"),
                            .class("button quiet"),
                            .name(other.name.name),
                            .value(other.name.value)
                        ) {
                            visit(other.words)
                        }
                    }
                }
            }
        }
    }

    private func encoding(_ fields: [AdminField]) -> Attribute? {
        let hasFile = fields.contains { if case .file = $0.kind { true } else { false } }
        return hasFile ? .enctype("multipart/form-data") : nil
    }

    /// What was wrong, with a link to each field; nothing when nothing was.
    func summary(_ fields: [AdminField]) -> HTML {
        pieces {
            if refusal == .sessionRenewed {
                Notice.line(.good, visit(.resumedHere), isNews: true)
            } else if let refusal {
                div(.class("notice wrong"), .role("alert"), .tabindex(-1), .id(prefixed("salah")), .autofocus) {
                    h2 { visit(.errorsFound) }
                    if problems.isEmpty {
                        p { Words.refusal(refusal, visit.language) }
                    } else {
                        ul { for problem in problems { li { link(problem, fields) } } }
                    }
                }
            }
        }
    }

    private func prefixed(_ id: String) -> String { prefix.isEmpty ? id : "\(prefix)-\(id)" }

    private func link(_ problem: FieldProblem, _ fields: [AdminField]) -> HTML {
        let words = words(problem)
        guard let field = fields.first(where: { $0.column.rawValue == problem.field }) else { return HTML(text: words) }
        return a(.href("#\(id(field.column))")) { words }
    }

    /// What could have been meant is named, where there is something to choose from.
    private func words(_ problem: FieldProblem) -> String {
        let advice = Words.advice(problem)[visit.language]
        let isNamed = [.unknownPlaceholder, .lacksPlaceholder].contains(problem.code)
        let choices = problem.choices.isEmpty || isNamed ? "" : " " + problem.choices.joined(separator: ", ")
        return "\(AdminColumn.words(problem.field, visit.language)): \(advice)\(choices)"
    }

    private func draw(_ field: AdminField) -> HTML {
        let isWrong = problem(field.column) != nil
        return div(.class((field.isBroad ? "field broad" : "field") + (isWrong ? " is-wrong" : ""))) {
            label(.for(id(field.column))) {
                visit(field.label ?? field.column.phrase)
                if !field.isRequired { span(.class("optional")) { " (\(visit(.optional)))" } }
            }
            if let hint = field.hint { p(.class("hint"), .id("\(id(field.column))-petunjuk")) { visit(hint) } }
            if let problem = problem(field.column) {
                p(.class("complaint"), .id("\(id(field.column))-salah")) { words(problem) }
            }
            control(field)
        }
    }

    private func control(_ field: AdminField) -> HTML {
        let own = Attribute.id(id(field.column))
        let name = Attribute.name(field.column.formName)
        let value = values[field.column.rawValue] ?? ""
        let needed = field.isRequired ? Attribute.required : nil
        let wrong = problem(field.column) == nil ? nil : Attribute.ariaInvalid
        switch field.kind {
        case .line(let type):
            let shown = type == "password" ? nil : Attribute.value(value)
            let auto = field.autocomplete.map { Attribute.autocomplete($0) }
            return input(.type(type), own, name, shown, auto, needed, described(field), wrong)
        case .found(let suggestions):
            return input(
                .type("text"),
                own,
                name,
                .value(value),
                needed,
                described(field),
                wrong,
                suggestions.source,
                suggestions.label,
                suggestions.sent,
                suggestions.under
            )
        case .area(let rows):
            return textarea(own, name, .rows(rows), needed, described(field), wrong) { "\n" + value }
        case .menu(let choices, let empty):
            return select(own, name, needed, described(field), wrong) {
                if let empty { option(.value("")) { empty } }
                for choice in choices {
                    option(.value(choice.value), choice.value == value ? .selected : nil) { choice.label }
                }
            }
        case .file(let accept):
            return input(.type("file"), own, name, .accept(accept), needed, described(field), wrong)
        }
    }

    private func described(_ field: AdminField) -> Attribute? {
        let ids = [
            field.hint == nil ? nil : "\(id(field.column))-petunjuk",
            problem(field.column) == nil ? nil : "\(id(field.column))-salah",
        ].compactMap(\.self)
        return ids.isEmpty ? nil : .ariaDescribedBy(ids.joined(separator: " "))
    }
}

extension FormFields {
    /// What was typed, for showing the form again: with its reason, and the mark of the row that it was typed over.
    func typed(_ fields: [String: String]) -> [String: String] {
        var typed = fields
        typed[AdminColumn.reason.rawValue] = self[column: .reason]
        typed[AdminForm.mark] = all(AdminForm.mark).last
        return typed
    }
}

extension AdminField {
    /// Why something is changed: asked of every change.
    static let reason = AdminField(column: .reason, hint: .adminReasonHint, isRequired: true)
}
