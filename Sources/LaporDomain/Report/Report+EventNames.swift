// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

extension Report.Event {
    package var name: Name {
        switch self {
        case .submitted: .submitted
        case .adopted: .adopted
        case .verified: .verified
        case .deferred: .deferred
        case .supplemented: .supplemented
        case .archived: .archived
        case .restored: .restored
        case .reclassified: .reclassified
        case .respondentNamed: .respondentNamed
        case .placed: .placed
        case .protected: .protected
        case .dispositioned: .dispositioned
        case .forwarded: .forwarded
        case .transferred: .transferred
        case .recalled: .recalled
        case .returned: .returned
        case .disputed: .disputed
        case .arbitrated: .arbitrated
        case .arbitrationLapsed: .arbitrationLapsed
        case .heldInStead: .heldInStead
        case .letterRecorded: .letterRecorded
        case .referredOutside: .referredOutside
        case .copied: .copied
        case .coordinationOpened: .coordinationOpened
        case .contributed: .contributed
        case .coordinationClosed: .coordinationClosed
        case .recused: .recused
        case .merged: .merged
        case .followed: .followed
        case .unmerged: .unmerged
        case .gained: .gained
        case .lost: .lost
        case .split: .split
        case .drafted: .drafted
        case .draftReturned: .draftReturned
        case .answered: .answered
        case .corrected: .corrected
        case .informationRequested: .informationRequested
        case .informationLapsed: .informationLapsed
        case .promised: .promised
        case .concluded: .concluded
        case .replied: .replied
        case .replySettled: .replySettled
        case .confirmed: .confirmed
        case .contested: .contested
        case .withdrawn: .withdrawn
        case .closed: .closed
        case .rated: .rated
        case .prioritised: .prioritised
        case .emergencyFlagged: .emergencyFlagged
        case .escalated: .escalated
        case .supervisionNoticed: .supervisionNoticed
        case .referredToOmbudsman: .referredToOmbudsman
        case .redacted: .redacted
        case .wordsErased: .wordsErased
        case .visibilityChanged: .visibilityChanged
        case .identityOpened: .identityOpened
        case .identityTakenBack: .identityTakenBack
        case .contactChanged: .contactChanged
        case .identityRequested: .identityRequested
        case .identityGranted: .identityGranted
        case .identityErased: .identityErased
        }
    }

    /// The digests of the words that came with it.
    package var wordDigests: [Digest] {
        let words: [Digest?] =
            switch self {
            case .submitted(let received):
                [received.title, received.body, received.address, received.coordinates, received.attachments]
            case .adopted(let adoption): [adoption.publicTitle, adoption.publicBody, adoption.explanation]
            case .verified(_, _, _, let title, let body): [title, body]
            case .archived(_, let words, _): [words]
            case .referredOutside(let institution, let contact, let reason, let advice):
                [institution, contact, reason, advice]
            case .supplemented(let words, let files), .answered(_, _, let words, let files),
                .drafted(_, _, let words, let files),
                .replied(let words, let files), .contested(let words, let files):
                [words, files]
            case .deferred(let words), .restored(let words), .reclassified(_, _, _, let words),
                .recalled(_, _, let words), .returned(_, _, let words, _), .disputed(_, _, let words, _),
                .arbitrated(_, _, let words), .letterRecorded(_, let words), .coordinationOpened(_, _, let words),
                .contributed(_, let words), .coordinationClosed(let words), .recused(_, let words),
                .draftReturned(let words), .corrected(_, let words),
                .informationRequested(_, let words), .promised(_, let words), .concluded(_, let words),
                .replySettled(let words), .emergencyFlagged(let words), .supervisionNoticed(_, let words),
                .redacted(_, _, let words), .identityRequested(_, let words):
                [words]
            case .dispositioned(_, _, let words), .forwarded(_, _, let words), .transferred(_, _, _, let words),
                .copied(_, let words), .withdrawn(let words), .closed(_, let words), .rated(_, let words),
                .prioritised(_, let words), .escalated(_, _, let words), .referredToOmbudsman(let words),
                .visibilityChanged(_, let words):
                [words]
            case .respondentNamed, .placed, .protected, .arbitrationLapsed, .heldInStead, .merged, .followed, .unmerged,
                .gained, .lost, .split, .informationLapsed, .confirmed, .wordsErased, .identityOpened,
                .identityTakenBack, .contactChanged, .identityGranted, .identityErased:
                []
            }
        return words.compactMap(\.self)
    }
}
