// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension ActionRequest {
    /// An action as its form sends it.
    init(_ action: Report.Action.Name, _ form: FormFields) {
        self.init(action)
        text = Self.words(of: action).flatMap { form.text($0) }
        switch action {
        case .verify:
            classification = form.text(.classification)
            category = form.text(.category)
            publicTitle = form[FieldName.publicTitle.formName]
            publicBody = form[FieldName.publicBody.formName]
        case .archive: reason = form.text(.reason)
        case .disposition, .forward, .giveBack, .arbitrate: agency = form.agency(.agency)
        case .rate: score = Int(form[.score])
        case .submit, .lapseArbitration, .interimAnswer, .finalAnswer, .reply, .confirm, .contest, .close,
            .closeBySilence:
            break
        }
    }

    /// The field that holds the words of an action.
    static func words(of action: Report.Action.Name) -> FieldName? {
        switch action {
        case .archive: .explanation
        case .disposition, .forward: .note
        case .giveBack, .arbitrate, .contest, .close: .reason
        case .interimAnswer, .finalAnswer: .answer
        case .reply: .reply
        case .rate: .comment
        case .submit, .verify, .confirm, .lapseArbitration, .closeBySilence: nil
        }
    }
}
