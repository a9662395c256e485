// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// One thing that an action asks for: the same field in the API's body and on the page.
struct ActionField: Sendable {
    enum Shape: Sendable {
        case words(rows: Int)
        case line, agency, agencies, date, score, files
        /// A place of the register, by code or name.
        case place
        /// Asked for only where it is needed.
        case flag
        case choice(Choice)
    }
    /// Closed lists, each from its one place.
    enum Choice: Sendable {
        case archiveReason, classification, category, answerKind, direction, priority, visibility, finding, protection
        case respondentKind, part
        /// The numbers of the answers that were given.
        case answer
    }
    let name: FieldName
    let shape: Shape
    let isRequired: Bool
    let limit: Int?
    let hint: Phrase?
    /// It is shown with what stands now: left as it is, or changed, never emptied.
    private(set) var isFilled = false
    private let put: @Sendable (String?, inout ActionRequest) -> Void

    init(
        _ name: FieldName,
        _ shape: Shape = .words(rows: 4),
        isRequired: Bool = true,
        limit: Int? = nil,
        hint: Phrase? = nil,
        put: @escaping @Sendable (String?, inout ActionRequest) -> Void = { $1.text = $0 }
    ) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
        self.limit = limit
        self.hint = hint
        self.put = put
    }

    func hinting(_ hint: Phrase?) -> ActionField {
        var field = ActionField(name, shape, isRequired: isRequired, limit: limit, hint: hint, put: put)
        field.isFilled = isFilled
        return field
    }

    func filled() -> ActionField {
        var field = self
        field.isFilled = true
        return field
    }

    // MARK: reading

    func take(_ fields: inout JSONFields, into request: inout ActionRequest) {
        switch shape {
        case .agencies: request.agencies = fields.strings(name.rawValue)
        case .files: request.uploads = fields.strings(name.rawValue)
        case .score: request.score = fields.integer(name.rawValue)
        case .flag: request.isRead = fields.bool(name.rawValue) ?? false
        case .choice(.answer): request.seq = fields.integer(name.rawValue)
        case .words, .line, .agency, .place, .date, .choice: put(fields.string(name.rawValue), &request)
        }
    }

    func take(_ form: FormFields, into request: inout ActionRequest) {
        switch shape {
        case .agencies:
            request.agencies = form[name.formName].split(whereSeparator: { $0.isNewline || $0 == ";" }).map(String.init)
        case .score: request.score = Int(form[name.formName])
        case .files: request.uploads = form.all(FormFiles.references)
        case .choice(.answer): request.seq = Int(form[name.formName])
        case .agency: put(form.agency(name), &request)
        case .place: put(form.place, &request)
        case .flag: request.isRead = form[name] == "ya"
        // What stood in it is emptied by nobody who means it: the refusal says so.
        case .words, .line: put(isFilled ? form.all(name.formName).last : form.text(name), &request)
        case .date, .choice: put(form.text(name), &request)
        }
    }

    // MARK: describing

    var body: BodyField {
        let isForPublic = isFilled && (name == .publicTitle || name == .publicBody)
        let about =
            (hint?[.english] ?? name.phrase[.english])
            + (isForPublic ? " Left out, the public reads the masked text." : "")
        switch shape {
        case .agencies: return BodyField(name.rawValue, .array, isRequired: isRequired, about)
        case .files: return .uploads
        case .score: return BodyField(name.rawValue, .integer, isRequired: isRequired, "1 (bad) to 5 (good).")
        case .choice(.answer): return BodyField(name.rawValue, .integer, isRequired: isRequired, about)
        case .choice(let choice):
            return BodyField(name.rawValue, isRequired: isRequired, choices: choice.codes, about)
        case .flag: return BodyField(name.rawValue, .boolean, about)
        case .words, .line, .agency, .place, .date:
            return BodyField(name.rawValue, isRequired: isRequired, limit: limit, about)
        }
    }
}

extension ActionField.Choice {
    /// The codes that are the same everywhere; those of a policy or a directory are not listed.
    var codes: [String] {
        switch self {
        case .classification: Report.Classification.allCases.filter { $0 != .unclassified }.map(\.rawValue)
        case .answerKind: Report.AnswerKind.allCases.map(\.rawValue)
        case .direction: Report.LetterDirection.allCases.map(\.rawValue)
        case .priority: Report.Priority.allCases.map(\.rawValue)
        case .visibility: Report.Visibility.allCases.map(\.rawValue)
        case .finding: Report.Finding.allCases.map(\.rawValue)
        case .protection: Report.Protection.allCases.map(\.rawValue)
        case .respondentKind: Report.Respondent.Kind.allCases.map(\.rawValue)
        case .part:
            [Passage.Part.publicTitle, .publicBody, .answer, .correction, .institution, .contact, .advice]
                .map(\.rawValue)
        case .archiveReason, .category, .answer: []
        }
    }
}
