// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// An action as a form sent it: the same for officers at their desk and for reporters on their page.
struct SentAction {
    let action: Report.Action.Name
    let id: TrackingID
    let form: FormReader.Form
    /// Whose forms they are: the same key of another's form is another command.
    let scope: String

    init(_ action: Report.Action.Name, on id: TrackingID, _ form: FormReader.Form, scope: String) {
        (self.action, self.id, self.form, self.scope) = (action, id, form, scope)
    }

    /// Refuses first what was wrong with its files, since they were read with the form.
    func perform(_ services: Services, by requester: Requester) async throws {
        if let refusal = form.refusal { throw refusal }
        try await services.actOnReport(
            try ActionRequest(action, form.fields),
            on: id,
            // What no page of ours has sent is no version that there is.
            ifAt: form.fields["versi"].isEmpty ? nil : Int64(form.fields["versi"]) ?? -1,
            key: FormKey.command(form.fields, scope: scope),
            by: requester
        )
    }
}
