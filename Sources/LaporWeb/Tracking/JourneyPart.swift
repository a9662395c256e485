// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporHTML
import LaporUseCases

/// Where a report is, as a line of steps; each says when, until when, and who was late.
struct JourneyPart {
    let report: ReportView
    let visit: Visit
    private var isOwn: Bool { report.viewer == .reporter }

    func draw() -> HTML {
        section {
            h2 { visit(.journey) }
            StepLine.draw(report.journey.steps.map(step), label: visit(.journey), visit)
        }
    }

    private func step(_ step: Journey.Step) -> StepLine.Step {
        StepLine.Step(standing: standing(step), title: visit(title(step)), lines: lines(step))
    }

    private func standing(_ step: Journey.Step) -> StepLine.Standing {
        switch step.standing {
        case .done, .passed: .done
        case .toCome: .todo
        // What waits for the reporter is nobody's delay: an earlier one stands below it, with its name.
        case .now where report.waitsForReporter: .now
        case .now: report.deadlines.contains { $0.standing == .breached && $0.isOwed } ? .missed : .now
        }
    }

    // MARK: words

    private func title(_ step: Journey.Step) -> Phrase {
        switch (step.stage, step.standing) {
        case (.received, _): .stepReceived
        case (.verified, .now): report.journey.detour == .asked ? asked : .stepVerifying
        case (.verified, _): .stepVerified
        case (.agency, .now): agency
        case (.agency, _): .stepAgency
        case (.answered, _): .stepAnswered
        case (.view, .now) where report.journey.detour == .replied: isOwn ? .stepYouReplied : .stepReplied
        case (.view, _): isOwn ? .stepYourView : .stepView
        case (.finished, _): ending
        }
    }

    private var asked: Phrase { isOwn ? .stepAskedYou : .stepAsked }

    private var agency: Phrase {
        switch report.journey.detour {
        case .asked: asked
        case .returned: report.state == .returned ? .stepReturned : .stepPassedOn
        case .judged: report.lapsedArbitration == nil ? .stepJudged : .stepUndecided
        case .interim: .stepInterim
        case .replied: isOwn ? .stepYouReplied : .stepReplied
        case .contested: .stepContested
        case nil: report.state == .verified ? .stepFinding : .stepAgency
        }
    }

    private var ending: Phrase {
        switch report.journey.ending {
        case .archived: .stepArchived
        case .withdrawn: .stepWithdrawn
        case .merged: .stepMerged
        case .referred: .stepReferred
        case nil: .stepFinished
        }
    }

    // MARK: what stands below

    private func lines(_ step: Journey.Step) -> [HTML] {
        var lines: [HTML] = []
        switch step.standing {
        case .done(let moment): if let moment { lines.append(When.day(moment, report.zone, visit.language)) }
        case .now(let moment):
            if step.stage == .agency { lines.append(HTML(text: report.agency.name)) }
            if let moment {
                lines.append(
                    pieces {
                        "\(visit(.since)) "
                        When.day(moment, report.zone, visit.language)
                    }
                )
            }
        case .passed: lines.append(HTML(text: visit(.stepUnsaid)))
        case .toCome: break
        }
        if step.stage == .agency, case .done = step.standing, let agency = answering {
            lines.append(HTML(text: agency))
        }
        return lines + deadlines(step.stage).compactMap { limit($0, step) }
    }

    /// Who gave the answer that stands.
    private var answering: String? {
        guard case .answered(_, let agency, _, _)? = report.answer?.event else { return nil }
        return report.directory.agencies.name(agency)
    }

    private func deadlines(_ stage: Journey.Stage) -> [Deadline] {
        let kinds: [Deadline.Kind] =
            switch stage {
            case .received, .finished: []
            case .verified: [.completion, .verification]
            case .agency: [.information, .arbitration, .firstResponse] + (isAboutAnswer ? [] : [.reply])
            case .answered: [.promise, .resolution]
            case .view: (isAboutAnswer ? [.reply] : []) + [.silence]
            }
        return kinds.compactMap { kind in report.deadlines.first { $0.kind == kind } }
    }

    /// What the reporter said last was about a final answer.
    private var isAboutAnswer: Bool { report.journey.now?.stage == .view || report.state == .closed }

    /// What remains of a limit, or that it was missed and by whom; of one that was kept the date above says it.
    private func limit(_ deadline: Deadline, _ step: Journey.Step) -> HTML? {
        guard report.journey.ending == nil, !report.endedUnanswered(deadline) else { return nil }
        switch deadline.standing {
        case .met, .stopped: return nil
        case .breached: return deadline.kind.isOfReporter ? unused(deadline) : missed(deadline)
        case .running, .paused:
            // Nobody knows yet when the reporter completes it, and everything after that counts from there.
            if report.state == .deferred, case .toCome = step.standing { return nil }
            // Until it is there, only what comes by which date.
            return pieces {
                "\(Words.deadline(deadline.kind, visit.language, for: report.viewer)) \(visit(.dueAtLatest)) "
                When.day(deadline.dueAt, report.zone, visit.language)
                if case .now = step.standing {
                    " "
                    DeadlinesPart.badge(deadline, report, visit)
                }
            }
        }
    }

    /// What the reporter could have used is over; nobody was late.
    private func unused(_ deadline: Deadline) -> HTML {
        pieces {
            "\(visit(isOwn ? .yourTimeOver : .reporterTimeOver)): "
            When.day(deadline.dueAt, report.zone, visit.language)
        }
    }

    private func missed(_ deadline: Deadline) -> HTML {
        pieces {
            Badges.label(visit(deadline.metAt == nil ? .limitPassed : .limitMissed), "bad")
            " \(Words.deadline(deadline.kind, visit.language, for: report.viewer)), \(visit(.limitWas)) "
            When.day(deadline.dueAt, report.zone, visit.language)
            if let agency = deadline.breachedBy { " · \(report.directory.agencies.name(agency))" }
        }
    }
}
