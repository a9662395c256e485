// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

extension CaseRoutes {
    /// The form of verifying with other texts for the public, and all else as it was typed: nothing is done.
    func mask(
        _ wanted: String,
        _ id: TrackingID,
        _ sent: FormReader.Form,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> Response {
        var form = sent
        var model = try await model(of: id, visit, desk, from: form.fields)
        if let proposal = model.report.proposal {
            let isOriginal = wanted == MaskPart.original
            let title = isOriginal ? model.report.title : proposal.title
            let body = isOriginal ? model.report.body : proposal.body
            form.fields.replace(FieldName.publicTitle.formName, by: [title])
            form.fields.replace(FieldName.publicBody.formName, by: [body])
        }
        model.refused = (.verify, try await FormState(form, refusal: form.refusal, services))
        return Reply.page(CasePage.page(model))
    }
}
