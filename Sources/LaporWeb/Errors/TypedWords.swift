// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What somebody typed into a form, to be given back where it cannot be taken: never a password, a code or a token.
///
/// Only what is named here is shown: a field that nobody thought of stays unseen.
struct TypedWords: Sendable {
    struct Line: Sendable {
        /// As the form sent it.
        let name: String
        let label: String
        let text: String
    }
    private(set) var lines: [Line] = []
    var isEmpty: Bool { lines.isEmpty }

    /// - Parameter path: where the form was sent: forms of administration have other fields.
    init(_ form: FormFields, sentTo path: String, _ directory: Directory, _ language: Language) {
        guard !path.hasPrefix(Links.administration + "/") else {
            let kind = Self.kind(path)
            for column in AdminColumn.allCases {
                let sent = form.text(column.formName)
                let said = column.isTyped ? sent : sent.flatMap { ChangeWords.choice(column, $0, of: kind, language) }
                add(column.formName, column.phrase[language], said)
            }
            return
        }
        let labels = Self.labels(path)
        for field in FieldName.allCases {
            let words = (labels[field] ?? field.phrase)[language]
            let chosen = Self.chosen(field, form, path, language)
            add(field.formName, words, chosen ?? field.typed(form, directory, language))
        }
        for (code, text) in form.topicAnswers.sorted(by: { $0.key < $1.key }) {
            let question = directory.question(code, of: form)?.labels[language.known]
            add(TopicPart.name(code), question ?? Phrase.topicAsks[language], text)
        }
    }

    /// By the names on forms, each once.
    private mutating func add(_ name: String, _ label: String, _ text: String?) {
        guard let text, !text.trimmed.isEmpty, !lines.contains(where: { $0.name == name }) else { return }
        lines.append(Line(name: name, label: label, text: text))
    }

    /// What was chosen from a closed list of the form, in words; nothing of what is not on the list.
    private static func chosen(
        _ field: FieldName,
        _ form: FormFields,
        _ path: String,
        _ language: Language
    ) -> String? {
        if path.hasPrefix(Links.commentDesk) {
            return field == .reason
                ? Comment.Reason(rawValue: form[field]).map { Phrase.commentReason($0)[language] } : nil
        }
        let step = path == Links.many ? form["tindakan"] : String(path.split(separator: "/").last ?? "")
        let fields = Links.action(step).flatMap { ActionTable[$0]?.fields } ?? []
        guard case .choice(let choice)? = fields.first(where: { $0.name == field })?.shape, choice != .category,
            let code = form.text(field), choice == .archiveReason || choice.codes.contains(code)
        else { return nil }
        let words = Words.choice(code, of: choice, language)
        return words == code ? nil : words
    }

    /// Of which table the fields of a form of administration are.
    private static func kind(_ path: String) -> DirectoryChange.Kind? {
        let parts = path.dropFirst(Links.administration.count + 1).split(separator: "/")
        return switch (parts.first, parts.last) {
        case ("topik", "tanya"): .question
        case ("topik", _), ("topik-baru", _): .category
        case ("kalender", "hari"): .holiday
        case ("kalender", _): .policy
        case ("instansi", _), ("instansi-baru", _): .agency
        case ("petugas", _), ("petugas-baru", _): .officer
        case ("pengumuman", _), ("pengumuman-baru", _): .notice
        case ("pemeliharaan", _): .maintenance
        case ("surat", _): .letter
        default: nil
        }
    }

    /// What fields are called on this form, where they are not called as on others.
    private static func labels(_ path: String) -> [FieldName: Phrase] {
        if path.hasPrefix(Links.commentDesk) { return CommentDeskPage.labels }
        return path.hasPrefix(Links.templates) ? TemplatesPage.labels : [:]
    }
}

extension Directory {
    /// Of the topic that the form chose.
    fileprivate func question(_ code: String, of form: FormFields) -> TopicQuestion? {
        categories.first { $0.code == form[.category] }.flatMap { topic in
            questions(of: topic.id).first { $0.code == code }
        }
    }
}

extension FieldName {
    /// What stood in it, in words; nothing of secrets, of what only machines read, and of quick choices.
    fileprivate func typed(_ form: FormFields, _ directory: Directory, _ language: Language) -> String? {
        switch self {
        case .title, .body, .address, .onBehalfOf, .name, .reporterName, .reporterEmail, .reporterPhone, .reason,
            .explanation, .note, .answer, .reply, .comment, .question, .supplement, .correction, .contribution,
            .conclusion, .letter, .institution, .contact, .advice, .notice, .text, .message, .disclosed,
            .safeContact, .publicTitle, .publicBody, .displayName, .incidentDate, .until:
            form.text(self)
        case .region, .place:
            form.text(self).map { typed in
                let meant = form.place ?? typed
                return RegionCode(meant).flatMap { directory.regions[$0] } == nil
                    ? typed : directory.regions.fullName(meant)
            }
        case .agency, .suggestedAgency, .respondentAgency:
            form.agency(self).flatMap { directory.agencies[slug: $0]?.name } ?? form.text(self)
        case .category:
            directory.categories.first { $0.code == form[self] }?.names[language.known]
        case .classification:
            Report.Classification(rawValue: form[self]).map { Words.classification($0, language) }
        case .anonymous, .visibility: form[self] == "ya" ? Phrase.yes[language] : nil
        default: nil
        }
    }
}

extension AdminColumn {
    /// People write it themselves; the others are chosen, and said in the words of the menu.
    fileprivate var isTyped: Bool {
        switch self {
        case .kind, .zone, .certainty, .connectionModel, .acceptsDirect, .requiresApproval, .isSensitive, .logo, .file,
            .role, .deed, .isRequired, .isDisabled, .place, .isPublished, .isOn:
            false
        default: true
        }
    }
}
