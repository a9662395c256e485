// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Report {
    /// Takes an event into account.
    ///
    /// It cannot refuse: what happened, happened.
    package mutating func apply(_ occurrence: Occurrence) {
        version += 1
        let before = story
        story.tell(occurrence.event, occurrence.at)
        // A limit that begins anew can be escalated anew.
        if story.unansweredReplyAt != before.unansweredReplyAt { escalatedOver.remove(.reply) }
        if story.looks.count > before.looks.count { escalatedOver.remove(.verification) }
        let at = occurrence.at
        switch occurrence.event {
        case .submitted(let received): begin(received)
        case .adopted(let adoption): take(over: adoption, at)
        case .verified, .reclassified, .deferred, .supplemented, .archived, .restored, .referredOutside,
            .respondentNamed, .placed, .protected:
            verify(occurrence.event, at)
        case .dispositioned, .forwarded, .transferred, .recalled, .returned, .disputed, .arbitrated,
            .arbitrationLapsed, .heldInStead, .merged, .followed, .unmerged:
            move(occurrence.event, at)
        case .copied, .coordinationOpened, .contributed, .coordinationClosed, .recused, .gained, .lost, .split:
            workTogether(occurrence.event, at)
        case .drafted, .draftReturned, .answered, .concluded, .informationRequested, .informationLapsed, .promised,
            .replied, .replySettled, .contested:
            talk(occurrence.event, at)
        case .withdrawn: isWithdrawn = true
        case .closed(let role, _):
            state = .closed
            closedAt = at
            closedBy = role
            isClosedUntold = role == .system && !hasContact
        case .rated(let score, _): rating = score
        case .prioritised, .emergencyFlagged, .escalated, .referredToOmbudsman: watch(occurrence.event)
        case .visibilityChanged(let visibility, _): self.visibility = visibility
        case .contactChanged(let isReachable): hasContact = isReachable
        case .identityOpened, .identityTakenBack, .identityRequested, .identityGranted, .identityErased:
            disclose(occurrence.event, at)
        case .confirmed, .corrected, .letterRecorded, .supervisionNoticed, .redacted, .wordsErased: break
        }
        notePublicWords(of: occurrence.event)
    }

    private mutating func verify(_ event: Event, _ at: Date) {
        switch event {
        case .verified(let classification, let category, let visibility, _, _):
            state = .verified
            verifiedAt = at
            classify(classification, category, visibility)
        case .reclassified(let classification, let category, let visibility, _):
            classify(classification, category, visibility)
        case .deferred: pause(.deferred, at)
        case .supplemented: if state == .deferred || state == .informationRequested { resume() }
        case .archived: end(.archived)
        case .restored: resume()
        case .referredOutside: end(.referredOutside)
        case .respondentNamed(let respondent): self.respondent = respondent
        case .placed(let region): self.region = region
        case .protected(let cause): protect(cause)
        default: break
        }
    }

    private mutating func workTogether(_ event: Event, _ at: Date) {
        switch event {
        case .copied(let agency, _): if !copies.contains(agency) { copies.append(agency) }
        case .coordinationOpened(let lead, let members, _):
            coordination = Coordination(lead: lead, members: members, openedAt: at)
            contributors += members.filter { !contributors.contains($0) }
        case .contributed(let agency, _): coordination?.contributed.insert(agency)
        case .coordinationClosed: coordination = nil
        case .recused(let officer, _): recused.insert(officer)
        case .gained(let report): duplicates.append(report)
        case .lost(let report):
            duplicates.removeAll { $0 == report }
            if !formerDuplicates.contains(report) { formerDuplicates.append(report) }
        case .split(let report): children.append(report)
        default: break
        }
    }

    /// What is said between the agency and the reporter.
    private mutating func talk(_ event: Event, _ at: Date) {
        switch event {
        case .drafted(let kind, let author, _, _): draft = Draft(kind: kind, seq: version, author: author)
        case .draftReturned: draft = nil
        case .answered(let kind, let agency, _, _): answered(kind, by: agency, at)
        case .concluded:
            answers.append(version)
            finalAnsweredAt = at
        case .informationRequested(let agency, _):
            askedBy.append(agency)
            pause(.informationRequested, at)
        case .informationLapsed: resume()
        case .promised(let date, _): promisedOn = date
        case .replied: replied()
        case .replySettled: settled(at)
        case .contested:
            state = .contested
            contests += 1
            isFinal = false
            closedAt = nil
            closedBy = nil
            isClosedUntold = false
        default: break
        }
    }

    private mutating func watch(_ event: Event) {
        switch event {
        case .prioritised(let priority, _):
            self.priority = priority
            if priority == .low || priority == .normal { isEmergency = false }
        case .emergencyFlagged:
            isEmergency = true
            priority = .urgent
            // It is never deferred.
            if state == .deferred || state == .informationRequested { resume() }
        case .escalated(let agency, let kind, _):
            escalatedTo = agency
            if let kind { escalatedOver.insert(kind) }
        case .referredToOmbudsman:
            isReferredToOmbudsman = true
            identity.isOpenedToOmbudsman = true
        default: break
        }
    }

    /// Which words the public reads because of an event.
    private mutating func notePublicWords(of event: Event) {
        switch event {
        case .verified(_, _, _, let title, let body):
            if title != nil || body != nil { publicTexts.append(version) }
        case .adopted(let adoption):
            if adoption.publicTitle != nil || adoption.publicBody != nil { publicTexts.append(version) }
        case .redacted(1, _, _):
            publicTexts.append(version)
            redactedText = version
        case .corrected: otherPublicWords[version] = [.correction]
        case .referredOutside: otherPublicWords[version] = [.institution, .contact, .advice]
        default: break
        }
    }

    /// Whoever read along before is not among those who may know of a child (design.md 3, rule 8).
    private mutating func protect(_ cause: Protection) {
        protection = cause
        visibility = .confidential
        copies = []
        contributors = []
        coordination = nil
        escalatedTo = nil
    }

    private mutating func begin(_ received: Received) {
        state = .submitted
        classification = received.classification
        category = received.category
        visibility = received.visibility
        isAnonymous = received.isAnonymous
        hasContact = received.hasContact
        language = received.language
        channel = received.channel
        region = received.region
        policy = received.policy
        receivedAt = received.receivedAt
        responsible = received.responsible
        senders = [received.sender].compactMap(\.self)
        heldFor = received.wished
        parent = received.parent
    }

    private mutating func take(over adoption: Adoption, _ at: Date) {
        isAdopted = true
        state = adoption.state
        if adoption.state == .deferred { questionedAt = at }
        if senders.isEmpty, responsible != adoption.holder { senders = [responsible] }
        responsible = adoption.holder
        cutSenders(from: responsible)
        heldFor = nil
        if adoption.isVerified { verifiedAt = at }
        if adoption.state == .awaitingReporter || adoption.state == .closed { finalAnsweredAt = at }
        if adoption.state == .awaitingReporter {
            isFinal = true
            silentSince = at
        }
        guard adoption.state == .closed else { return }
        closedAt = at
        closedBy = adoption.endedBy
        isClosedUntold = closedBy == .system && !hasContact
    }

    private mutating func classify(
        _ classification: Classification,
        _ category: Category.ID?,
        _ visibility: Visibility
    ) {
        self.classification = classification
        self.category = category
        self.visibility = visibility
    }

    private mutating func pause(_ paused: State, _ at: Date) {
        resumes = state
        state = paused
        questionedAt = at
    }

    private mutating func end(_ ended: State) {
        switch state {
        // What waited for the reporter, or for its master, goes on as what it was before.
        case .deferred, .informationRequested: break
        case .merged:
            cutSenders(from: responsible)
            master = nil
            heldBefore = nil
        default: resumes = state
        }
        state = ended
    }

    private mutating func resume() {
        state = resumes ?? (verifiedAt == nil ? .submitted : .verified)
        resumes = nil
    }

    private mutating func answered(_ kind: AnswerKind, by agency: Agency.ID, _ at: Date) {
        answers.append(version)
        // A final answer that waits to be approved goes on waiting while an interim one leaves.
        if kind == .final || draft?.kind == kind {
            drafts[version] = draft?.seq
            draft = nil
        }
        replyIsObjection = false
        replyWasSettled = false
        switch kind {
        // A duplicate stays with its master until that is finally answered.
        case .interim: if state != .merged { state = .inProgress }
        case .final:
            if state == .merged {
                responsible = agency
                cutSenders(from: agency)
                master = nil
                heldBefore = nil
            }
            state = .awaitingReporter
            finalAnsweredAt = at
            silentSince = at
            isFinal = true
            resumes = nil
        }
    }

    /// A reply makes the agency owe an answer where it has given one before; else it already owes the first.
    private mutating func replied() {
        replyIsObjection = replyWasSettled
        switch state {
        case .inProgress, .awaitingReporter: state = .reporterReplied
        case .draft, .submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .reporterReplied,
            .informationRequested, .contested, .closed, .merged, .archived, .referredOutside:
            break
        }
    }

    private mutating func settled(_ at: Date) {
        replyWasSettled = true
        state = isFinal ? .awaitingReporter : .inProgress
        if isFinal { silentSince = at }
    }

    private mutating func disclose(_ event: Event, _ at: Date) {
        switch event {
        case .identityOpened(let agency): identity.openedTo.insert(agency)
        case .identityTakenBack(let agency?): identity.openedTo.remove(agency)
        case .identityTakenBack(nil):
            identity = IdentityAccess()
            isAnonymous = true
        case .identityRequested(let officer, _): identity.request = .init(officer: officer, seq: version)
        case .identityGranted(let officer, _):
            identity.request = nil
            identity.grants.append(.init(officer: officer, at: at))
        case .identityErased:
            identity = IdentityAccess()
            identity.isErased = true
            hasContact = false
            isAnonymous = true
        default: break
        }
    }
}
