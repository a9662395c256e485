// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What became of a form that changes one row of a table.
enum RowOutcome: Sendable {
    case done(AdminDone)
    /// With what was typed, for showing the form again.
    case refused(Refusal, values: [String: String])
}

extension AdministrationServices {
    /// Changes a row as a form says, or adds it where the form carries no mark of one that was shown.
    func send(
        _ kind: DirectoryChange.Kind,
        _ fields: [String: String],
        _ form: FormFields,
        by visit: AdminVisit
    ) async throws -> RowOutcome {
        let (reason, mark) = (form[column: .reason], form["versi"])
        do {
            try visit.desk.begin()
            let result = try await change(
                kind,
                fields,
                because: reason,
                ifAt: mark.isEmpty ? nil : mark,
                once: mark.isEmpty ? visit.command(form, kind.rawValue) : nil,
                by: visit.desk.officer
            )
            return .done(result.added > 0 ? .added : result.changed > 0 ? .saved : .same)
        } catch let refusal as Refusal where refusal != .notFound {
            return .refused(refusal, values: form.typed(fields))
        }
    }
}
