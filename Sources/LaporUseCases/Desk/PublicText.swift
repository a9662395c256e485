// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// The text that the public would read, before anything is kept: refuses what verifying would refuse.
package struct PublicText: Equatable, Sendable {
    /// A mark may be longer than what it hides.
    package static let titleLimit = DraftReader.titleLimit + 100
    package static let bodyLimit = DraftReader.bodyLimit + 5_000
    /// Whether something in a text may tell who somebody is: somebody must read it before everybody can.
    package static func tellsWho(_ title: String, _ body: String) -> Bool {
        !PersonalMark.all(in: title).isEmpty || !PersonalMark.all(in: body).isEmpty
    }

    package let title: String
    package let body: String

    package init(title: String, body: String) throws(Refusal) {
        (self.title, self.body) = (title.cleaned, body.cleaned)
        var problems: [FieldProblem] = []
        for (field, text, limit) in [
            ("public_title", self.title, Self.titleLimit), ("public_body", self.body, Self.bodyLimit),
        ] {
            if text.isEmpty { problems.append(FieldProblem(field, .required)) }
            if text.unicodeScalars.count > limit { problems.append(FieldProblem(field, .tooLong, limit: limit)) }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
