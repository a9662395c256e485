// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// What the public reads of a report for which nobody writes anything else: marks stand where somebody could be found.
///
/// A proposal: whoever verifies can put back any word of it, and says then that they have read it (ADR 0037).
package struct PublicProposal: Equatable, Sendable {
    /// What a mark stands for.
    package struct Hidden: Equatable, Sendable {
        package let kind: PersonalMark.Kind
        package let words: String
    }
    package let title: String
    package let body: String
    package let hidden: [Hidden]

    package init(title: String, body: String) {
        (self.title, self.body) = (PersonalMark.masked(title), PersonalMark.masked(body))
        hidden = [title, body].flatMap { text in
            PersonalMark.all(in: text).map { Hidden(kind: $0.kind, words: String(text[$0.range])) }
        }
    }
}

extension ReportView {
    /// Nothing where this viewer does not decide what is published, or nobody ever will read it.
    package var proposal: PublicProposal? {
        guard actions.contains(.verify), classification != .oversightComplaint, protection == nil else { return nil }
        return PublicProposal(title: title, body: body)
    }
}
