// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// The text that the public would read, before anything is kept: refuses what verifying would refuse.
package struct PublicText: Equatable, Sendable {
    /// Longer than any that is taken.
    package static let longest = DraftReader.titleLimit + DraftReader.bodyLimit + 1
    /// Whether something in a text looks like a number, an address or a plate: somebody must read it before everybody can.
    package static func tellsWho(_ title: String, _ body: String) -> Bool {
        !PersonalMarks.find(in: String("\(title)\n\(body)".prefix(longest))).isEmpty
    }

    package let title: String
    package let body: String

    package init(title: String, body: String) throws(Refusal) {
        (self.title, self.body) = (title.cleaned, body.cleaned)
        var problems: [FieldProblem] = []
        for (field, text, limit) in [
            ("public_title", self.title, DraftReader.titleLimit), ("public_body", self.body, DraftReader.bodyLimit),
        ] {
            if text.isEmpty { problems.append(FieldProblem(field, .required)) }
            if text.unicodeScalars.count > limit { problems.append(FieldProblem(field, .tooLong, limit: limit)) }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
