// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// A complaint in each state, sent to a road unit of Bandung and handled there: nothing about it is special.
enum Situation {
    static let holder = Office.bandungRoads
    static let tuesday = Life.monday + 86_400
    /// Long after every limit has passed.
    static let late = wib("2026-06-02 10:00")

    static func life(in state: Report.State, rules: Rulebook = Sample.rules) throws -> Life {
        guard state != .draft else { return try Life(rules: rules) }
        let submission = Sample.submission(to: holder, at: Life.monday)
        var life = try Life([(.submit(submission), .reporter, Life.monday)], rules: rules)
        for step in steps(to: state) { try life.perform(step.0, by: step.1, at: tuesday) }
        return life
    }

    private static func steps(to state: Report.State) -> [(Report.Action, Party)] {
        let city = Party.admin(Office.bandung)
        let unit = Party.liaison(holder)
        let verified: [(Report.Action, Party)] = [(.verify(), city)]
        let dispositioned = verified + [(.disposition(holder), city)]
        let inProgress = dispositioned + [(.interimAnswer(), unit)]
        let answered = inProgress + [(.finalAnswer(), unit)]
        return switch state {
        case .draft, .submitted: []
        case .deferred: [(.ask(), city)]
        case .verified: verified
        case .dispositioned: dispositioned
        case .returned: dispositioned + [(.giveBack(Office.bandungHealth), unit)]
        case .inArbitration: dispositioned + [(.giveBack(), unit)]
        case .inProgress: inProgress
        case .awaitingReporter: answered
        case .reporterReplied: answered + [(.reply(), .reporter)]
        case .informationRequested: inProgress + [(.askForInformation(), city)]
        case .contested: answered + [(.contest(), .reporter)]
        case .closed: answered + [(.confirm, .reporter)]
        case .merged: dispositioned + [(.merge(into: sure { try master() }), city)]
        case .archived: [(.archive("duplicate"), city)]
        case .referredOutside: verified + [(.referOutside(referral), .nation)]
        }
    }

    static let referral = Report.Referral(
        institution: Sample.passage(.institution),
        contact: Sample.passage(.contact),
        reason: Sample.passage(.reason),
        advice: Sample.passage(.advice)
    )

    /// Another report of the same, at work at the same unit.
    static func master() throws -> Report {
        var report = Report(id: Report.ID(2), trackingID: TrackingID(random: 2_345_678_901))
        let city = Party.admin(Office.bandung)
        for (action, party): (Report.Action, Party) in [
            (.submit(Sample.submission(to: holder, at: Life.monday)), .reporter), (.verify(), city),
            (.disposition(holder), city),
        ] {
            for event in try report.decide(action, by: party, at: Life.monday, under: Sample.rules) {
                report.apply(Occurrence(event, at: Life.monday))
            }
        }
        return report
    }

    /// An action of each name that nothing speaks against but order, permission and reach.
    static func action(_ name: Report.Action.Name, on report: Report, at now: Date = late) throws -> Report.Action {
        let words = Sample.passage(.reason)
        return switch name {
        case .submit: .submit(Sample.submission(at: now))
        case .adopt: .adopt(Report.Adoption(state: .inProgress, holder: Office.bekasi, isVerified: true), [])
        case .verify: .verify()
        case .defer: .ask()
        case .lapseDeferral: .lapseDeferral
        case .archive: .archive("duplicate")
        case .restore: .restore(reason: words)
        case .reclassify: .reclassify(Report.Reclassification(.complaint, category: Category.ID(4), reason: words))
        case .protect: .protect(.minor)
        case .disposition: .disposition(Office.bandungHealth)
        case .forward: .forward(Office.bandungRoadsNorth)
        case .transfer: .transfer(to: Office.bandungHealth, reason: words)
        case .follow: .follow
        case .recall: .recall(reason: words)
        case .giveBack: .giveBack(Office.bekasi)
        case .arbitrate: .arbitrate(Office.bandungHealth)
        case .lapseArbitration: .lapseArbitration
        case .recordLetter: .recordLetter(.sent, Sample.passage(.letter))
        case .referOutside: .referOutside(referral)
        case .carbonCopy: .carbonCopy(to: Office.bekasi, note: nil)
        case .openCoordination: .openCoordination(with: [Office.bekasi], question: Sample.passage(.question))
        case .contribute: .contribute(Sample.passage(.contribution))
        case .closeCoordination: .closeCoordination(Sample.passage(.conclusion))
        case .recuse: .recuse(reason: words)
        case .merge: .merge(into: try master())
        case .gain: .gain(Report.ID(9))
        case .unmerge: .unmerge
        case .lose: .lose(Report.ID(9))
        case .split: .split(into: Report.ID(9))
        case .draft: .draft(.final, Sample.passage(.draft))
        case .approve: .approve(Sample.passage(.answer))
        case .returnDraft: .returnDraft(reason: words)
        case .interimAnswer: .interimAnswer()
        case .finalAnswer: .finalAnswer()
        case .correct: .correct(answer: report.answers.first ?? 1, Sample.passage(.correction))
        case .requestInformation: .askForInformation()
        case .lapseInformationRequest: .lapseInformationRequest
        case .extend: .extend(until: CivilDate(now + 86_400 * 30, in: .western), reason: words)
        case .conclude: .conclude(.proven, Sample.passage(.answer))
        case .supplement: .supplement(Sample.passage(.supplement))
        case .reply: .reply()
        case .dismissReply: .dismissReply(reason: words)
        case .confirm: .confirm
        case .contest: .contest()
        case .withdraw: .withdraw(reason: nil)
        case .close: .close()
        case .closeBySilence: .closeBySilence
        case .rate: .rate(4)
        case .prioritise: .prioritise(.high, reason: nil)
        case .flagEmergency: .flagEmergency(reason: words)
        case .escalate: .escalate(reason: words)
        case .escalateOverdue: .escalateOverdue
        case .noticeOfSupervision: .noticeOfSupervision(Sample.passage(.notice))
        case .referToOmbudsman: .referToOmbudsman(reason: nil)
        case .redact: .redact(seq: 1, Sample.passage(.publicBody))
        case .eraseWords: .eraseWords(seq: 1)
        case .changeVisibility: .changeVisibility(.confidential, reason: words)
        case .openIdentity: .openIdentity(to: holder)
        case .takeBackIdentity: .takeBackIdentity(from: nil)
        case .changeContact: .changeContact(isReachable: true)
        case .requestIdentity: .requestIdentity(reason: words)
        case .grantIdentity: .grantIdentity
        case .eraseIdentity: .eraseIdentity
        }
    }
}

extension Report.Action {
    static func ask() -> Report.Action { .defer(question: Sample.passage(.question, "Di mana tepatnya?")) }
    static func askForInformation() -> Report.Action {
        .requestInformation(question: Sample.passage(.question, "Sejak kapan?"))
    }
}
