// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension ActionRequest {
    /// An action as its form sends it; refuses what cannot be undone and was not confirmed.
    init(_ action: Report.Action.Name, _ form: FormFields) throws(Refusal) {
        self.init(action)
        guard !ActionTable.irreversible.contains(action) || form[.sure] == "ya" else {
            throw .invalid([FieldProblem(FieldName.sure.rawValue, .required)])
        }
        for field in ActionTable[action]?.fields ?? [] { field.take(form, into: &self) }
    }
}
