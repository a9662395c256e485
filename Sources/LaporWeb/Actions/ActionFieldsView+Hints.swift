// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Who reads what is typed, as it is on this report and to whoever types.
extension ActionFieldsView {
    func hinting(_ field: ActionField, _ action: Report.Action.Name) -> ActionField {
        field.hinting(hint(field, action))
    }

    private func hint(_ field: ActionField, _ action: Report.Action.Name) -> Phrase? {
        let isHidden = report.visibility == .confidential
        switch (field.name, action) {
        case (.answer, .interimAnswer) where isHidden: return .interimHintHidden
        case (.answer, .finalAnswer) where isHidden: return .finalHintHidden
        case (.publicTitle, .verify) where isHidden: return .publicHintHidden
        case (.publicBody, .verify) where isHidden: return .publicBodyHintHidden
        // To reporters: they read it themselves.
        case (.reason, .changeVisibility) where officer == nil: return nil
        case (.visibility, .changeVisibility) where officer == nil: return .visibilityHintOwn
        default: return field.hint
        }
    }
}
