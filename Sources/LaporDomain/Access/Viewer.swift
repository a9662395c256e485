// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Who looks at a report, after it is known what they may see of it.
package enum Viewer: Equatable, Sendable {
    case stranger
    case reporter
    case officer(Party, seesIdentity: Bool)

    package var isOfficer: Bool { if case .officer = self { true } else { false } }
}

/// Which words and facts of a report a viewer reads: the one table (domain.md 3.6; default deny).
package enum Readership {
    package static func mayRead(_ part: Passage.Part, _ viewer: Viewer) -> Bool {
        switch (part, viewer) {
        case (_, .officer): true
        // Between offices.
        case (.note, _), (.contribution, _), (.conclusion, _), (.draft, _), (.letter, _), (.notice, _): false
        case (_, .reporter): true
        // What was written for the public, and what an office answered to a published report.
        case (.publicTitle, .stranger), (.publicBody, .stranger), (.answer, .stranger), (.correction, .stranger),
            (.institution, .stranger), (.contact, .stranger), (.advice, .stranger):
            true
        // As it was first written, with what a verifier may have taken out: a published report shows its public text.
        case (.title, .stranger), (.body, .stranger): false
        case (.address, .stranger), (.coordinates, .stranger), (.reason, .stranger), (.reply, .stranger),
            (.comment, .stranger), (.question, .stranger), (.supplement, .stranger), (.attachments, .stranger):
            false
        }
    }

    /// The same of words that came with an event: what offices ask one another stays between them.
    package static func mayRead(_ part: Passage.Part, of event: Report.Event.Name, _ viewer: Viewer) -> Bool {
        mayRead(part, viewer) && (event != .coordinationOpened || viewer.isOfficer)
    }

    /// Which events somebody learns of at all.
    package static func mayKnow(_ event: Report.Event.Name, _ viewer: Viewer) -> Bool {
        switch (event, viewer) {
        case (_, .officer): true
        case (.drafted, _), (.draftReturned, _), (.recused, _), (.contributed, _), (.coordinationClosed, _),
            (.prioritised, _), (.letterRecorded, _):
            false
        case (_, .reporter): true
        case (.submitted, _), (.adopted, _), (.verified, _), (.reclassified, _), (.dispositioned, _), (.forwarded, _),
            (.transferred, _), (.recalled, _), (.returned, _), (.disputed, _), (.arbitrated, _),
            (.arbitrationLapsed, _), (.heldInStead, _), (.referredOutside, _), (.coordinationOpened, _),
            (.merged, _), (.followed, _), (.unmerged, _), (.gained, _), (.lost, _), (.split, _), (.answered, _),
            (.corrected, _), (.promised, _), (.concluded, _), (.replied, _), (.replySettled, _), (.confirmed, _),
            (.contested, _), (.closed, _), (.rated, _), (.escalated, _), (.restored, _), (.archived, _):
            true
        case (.deferred, .stranger), (.supplemented, .stranger), (.respondentNamed, .stranger),
            (.placed, .stranger), (.protected, .stranger), (.copied, .stranger), (.informationRequested, .stranger),
            (.informationLapsed, .stranger), (.withdrawn, .stranger), (.emergencyFlagged, .stranger),
            (.supervisionNoticed, .stranger), (.referredToOmbudsman, .stranger), (.redacted, .stranger),
            (.wordsErased, .stranger), (.visibilityChanged, .stranger), (.identityOpened, .stranger),
            (.identityTakenBack, .stranger), (.contactChanged, .stranger), (.identityRequested, .stranger),
            (.identityGranted, .stranger),
            (.identityErased, .stranger):
            false
        }
    }

    /// What a party may see of a report; nothing when it may not even know of it.
    package static func viewer(_ party: Party, of report: Report, _ relation: Relation, under policy: Policy) -> Viewer?
    {
        let disclosure = disclosure(to: party.role, of: report, relation, under: policy)
        guard disclosure > .nothing else {
            return report.isPublished && !relation.isAgainst ? .stranger : nil
        }
        let isOpen = disclosure == .identity && !report.isAnonymous
        return .officer(party, seesIdentity: isOpen || relation.isOpened)
    }

    private static func disclosure(
        to role: Role,
        of report: Report,
        _ relation: Relation,
        under policy: Policy
    ) -> Access.Disclosure {
        // Its chain of command sees nothing, not even that it is there (design.md 3, rule 7).
        if relation.isAgainst { return .nothing }
        if relation.isReferred { return .identity }
        guard let access = policy.access[role] else { return .nothing }
        if report.isExamined {
            return relation.isAtDesk || role.isNational ? access.oversight : .nothing
        }
        let own = relation.isOwn ? access[report.secrecy] : .nothing
        // Whoever must answer it can read it, whatever their row says of what they only watch over.
        if relation.isHolder, policy.allows(.interimAnswer, to: role) { return max(.content, own) }
        return relation.isInvolved ? max(own, min(.content, access[report.secrecy])) : own
    }
}
