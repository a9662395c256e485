// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// Whose turn it is, and how it came to stand as it does: entries of the timeline that a page shows first.
extension ReportView {
    /// The reporter must say something before it goes on as it should.
    package var waitsForReporter: Bool { state == .deferred || state == .informationRequested }
    /// What the reporter was asked; nothing when another system asked it.
    package var question: TimelineEntry? {
        waitsForReporter ? last(of: [.deferred, .informationRequested]) : nil
    }
    /// The newest answer, or what an examination found.
    package var answer: TimelineEntry? { last(of: [.answered, .concluded]) }
    /// Every answer before the newest, the latest first.
    package var earlierAnswers: [TimelineEntry] {
        timeline.filter { $0.event.name == .answered || $0.event.name == .concluded }.dropLast().reversed()
    }
    /// What was put right in an answer since.
    package func corrections(of answer: TimelineEntry) -> [TimelineEntry] {
        timeline.filter { entry in
            if case .corrected(answer.seq, _) = entry.event { true } else { false }
        }
    }
    /// Why it was archived, or where it was referred to.
    package var ending: TimelineEntry? {
        switch state {
        case .archived: last(of: [.archived, .adopted])
        case .referredOutside: last(of: [.referredOutside])
        default: nil
        }
    }
    /// Who said last that it is not theirs, while that is open.
    package var returning: TimelineEntry? {
        state == .returned || state == .inArbitration ? last(of: [.returned, .disputed]) : nil
    }
    /// Whose it is, in the words of whoever sent it back.
    package var suggestion: Agency.ID? {
        switch returning?.event {
        case .returned(_, _, _, let agency), .disputed(_, _, _, let agency): agency
        default: nil
        }
    }
    /// An answer that waits to be approved.
    package var waitingDraft: TimelineEntry? { draft.flatMap { draft in timeline.first { $0.seq == draft.seq } } }

    /// That somebody asked for the identity, while a second person has not decided.
    package var identityRequest: TimelineEntry? {
        guard viewer.isOfficer, let request = facts.identity.request else { return nil }
        return timeline.first { $0.seq == request.seq }
    }

    /// It ended because the report did, unanswered: nothing was fulfilled, and nothing is late.
    package func endedUnanswered(_ deadline: Deadline) -> Bool {
        guard state == .archived || state == .referredOutside, deadline.standing == .met else { return false }
        switch deadline.kind {
        case .firstResponse, .resolution, .reply, .promise: return deadline.metAt == custodies.last?.until
        case .verification, .arbitration, .silence, .completion, .information, .coordination: return false
        }
    }

    /// What stands at its head: while it is the reporter's turn their own limit, else what an office owes first.
    package var heading: Deadline? { deadlines.heading(in: state) }
    /// What was late already when the reporter got their turn.
    package var lateBeside: Deadline? { deadlines.lateBeside(in: state) }

    /// That nobody decided the dispute in time: whoever was to judge holds it now, and can still send it on.
    package var lapsedArbitration: TimelineEntry? {
        guard state == .inArbitration, let entry = last(of: [.disputed, .arbitrationLapsed]) else { return nil }
        return entry.event.name == .arbitrationLapsed ? entry : nil
    }

    /// What an officer can do to whom it was escalated, while another agency holds it; nothing for all others.
    package func stepsFromAbove(for officer: Officer) -> [Report.Action.Name] {
        guard escalatedTo == officer.agency, agency.id != officer.agency else { return [] }
        return NextStep.fromAbove(facts, Set(actions))
    }

    /// Whether this viewer would see who reported it, had they said so.
    package var mayShowIdentity: Bool {
        switch viewer {
        case .stranger: false
        case .reporter: true
        case .officer(_, let seesIdentity): seesIdentity
        }
    }

    /// What should be done now by an officer; nothing when nothing is theirs to do.
    package func nextStep(for officer: Officer) -> NextStep? {
        let tree = directory.agencies
        return NextStep.of(
            facts,
            Set(actions),
            isHolder: facts.responsible == officer.agency,
            hasUnits: facts.responsible == officer.agency && !tree.children(of: officer.agency).isEmpty
        )
    }

    /// What was done since a version that somebody read.
    package func entries(since version: Int64) -> [TimelineEntry] { timeline.filter { $0.seq > version } }

    private func last(of names: Set<Report.Event.Name>) -> TimelineEntry? {
        timeline.last { names.contains($0.event.name) }
    }
}
