// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who looks at a report, after it is known what they may see of it.
package enum Viewer: Equatable, Sendable {
    case stranger
    case reporter
    case officer(Party, seesIdentity: Bool)

    package var isOfficer: Bool { if case .officer = self { true } else { false } }
}

/// Which words of a report a viewer reads: the one table (domain.md 3.6; default deny).
package enum Readership {
    package static func mayRead(_ part: Passage.Part, _ viewer: Viewer) -> Bool {
        switch (part, viewer) {
        case (_, .officer): true
        case (.note, .reporter), (.note, .stranger): false
        case (_, .reporter): true
        // What was written for the public, and what an office answered to a published report.
        case (.publicTitle, .stranger), (.publicBody, .stranger), (.answer, .stranger): true
        // As it was first written, with what a verifier may have taken out: a published report shows its public text.
        case (.title, .stranger), (.body, .stranger): false
        case (.address, .stranger), (.coordinates, .stranger), (.reason, .stranger), (.reply, .stranger),
            (.comment, .stranger):
            false
        }
    }

    /// What a party may see of a report; nothing when it may not even know of it.
    ///
    /// - Parameter hasHeld: whether the party's agency, or one in its household, holds, judges or has held the report.
    package static func viewer(_ party: Party, of report: Report, hasHeld: Bool, under policy: Policy) -> Viewer? {
        let isReader = policy.readers.contains(party.role) && (hasHeld || party.role.isNational)
        let isCleared = report.visibility == .public || policy.confidentialReaders.contains(party.role)
        guard isReader, isCleared else { return report.isPublished ? .stranger : nil }
        return .officer(
            party,
            seesIdentity: policy.identityReaders.contains(party.role) && !report.isAnonymous
        )
    }
}
