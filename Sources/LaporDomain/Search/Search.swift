// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// What somebody typed into a search box, understood: a number leads to its report, anything else is words.
package enum Search: Hashable, Sendable {
    case report(TrackingID)
    /// A report that holds every one of them.
    case words(SearchTerms)

    package static let field = "q"
    package static let limit = 200

    /// Nothing when nothing was typed; refuses what is too long, and words that stand everywhere.
    package init?(typed text: String) throws(Refusal) {
        let text = text.cleaned
        guard !text.isEmpty else { return nil }
        guard text.unicodeScalars.count <= Self.limit else {
            throw .invalid([FieldProblem(Self.field, .tooLong, limit: Self.limit)])
        }
        if let id = TrackingID(typed: text) {
            self = .report(id)
        } else {
            let terms = SearchTerms(of: text)
            guard !terms.all.isEmpty else { throw .invalid([FieldProblem(Self.field, .tooCommon)]) }
            self = .words(terms)
        }
    }

    package var report: TrackingID? { if case .report(let id) = self { id } else { nil } }
    package var words: SearchTerms? { if case .words(let terms) = self { terms } else { nil } }
}
