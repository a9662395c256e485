// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// What people might try.
extension World {
    /// Mostly somebody who may; sometimes anybody.
    mutating func party(for name: Report.Action.Name, on report: Report) -> Party {
        let able = Role.allCases.filter { Sample.policy.allows(name, to: $0) }
        let role = able.isEmpty || maybe(20) ? one(Role.allCases) : one(able)
        switch role {
        case .reporter: return .reporter
        case .system: return .system
        default:
            var places = rules.agencies.ancestry(of: report.responsible)
            if name == .arbitrate, let arbiter = report.arbiter { places = [arbiter] }
            if name == .recall, let sender = report.senders.last { places = [sender] }
            if name == .contribute, let members = report.coordination?.members { places = members }
            if role == .nationalAdmin, name != .arbitrate {
                places.insert(Office.root, at: maybe(2) ? 0 : places.count)
            }
            let place = maybe(10) ? one(agencies).id : maybe(3) ? one(places) : places[0]
            return .officer(Int64.random(in: 1...40, using: &chance), role, at: place)
        }
    }

    mutating func respondent() -> Report.Respondent? {
        maybe(6) ? nil : Report.Respondent(one(Report.Respondent.Kind.allCases), one(agencies).id)
    }

    mutating func agency(near report: Report) -> Agency.ID {
        if maybe(3), let respondent = report.respondent {
            return OversightRoute(rules, on: CivilDate(now, in: .western)).examiner(of: respondent)
        }
        let household = rules.agencies.household(of: report.responsible)
        return maybe(2) ? one(household) : one(agencies).id
    }

    mutating func action(_ name: Report.Action.Name, on report: Report) -> Report.Action {
        switch name {
        case .submit, .adopt, .verify, .defer, .lapseDeferral, .archive, .restore, .reclassify, .protect:
            verifying(name, report)
        case .disposition, .forward, .transfer, .follow, .recall, .giveBack, .arbitrate, .lapseArbitration,
            .recordLetter, .referOutside:
            moving(name, near: report)
        case .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse, .merge, .gain, .unmerge, .lose,
            .split:
            together(name, report)
        case .draft, .approve, .returnDraft, .interimAnswer, .finalAnswer, .correct, .requestInformation,
            .lapseInformationRequest, .extend, .conclude:
            answering(name, report)
        case .supplement, .reply, .dismissReply, .confirm, .contest, .withdraw, .close, .closeBySilence, .rate,
            .prioritise, .flagEmergency, .escalate, .escalateOverdue, .noticeOfSupervision, .referToOmbudsman:
            speaking(name)
        case .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .changeContact,
            .requestIdentity,
            .grantIdentity, .eraseIdentity:
            disclosing(name)
        }
    }

    private mutating func verifying(_ name: Report.Action.Name, _ report: Report) -> Report.Action {
        switch name {
        case .adopt:
            .adopt(
                Report.Adoption(state: one(Report.State.allCases), holder: one(agencies).id, isVerified: maybe(2)),
                []
            )
        case .verify:
            .verify(
                Report.Verification(
                    maybe(3) ? one(Report.Classification.allCases) : .complaint,
                    region: maybe(4) ? "32.73" : nil,
                    publicTitle: words(.publicTitle),
                    respondent: respondent(),
                    protection: maybe(12) ? one(Report.Protection.allCases) : nil,
                    disposition: maybe(2) ? agency(near: report) : nil
                )
            )
        case .defer: .defer(question: words(.question))
        case .lapseDeferral: .lapseDeferral
        case .archive: .archive(reason: "duplicate", explanation: words(.reason))
        case .restore: .restore(reason: words(.reason))
        case .reclassify:
            .reclassify(
                Report.Reclassification(
                    one(Report.Classification.allCases),
                    respondent: respondent(),
                    reason: words(.reason)
                )
            )
        case .protect: maybe(4) ? .protect(one(Report.Protection.allCases)) : .escalateOverdue
        default: .submit(Sample.submission(at: now))
        }
    }

    private mutating func moving(_ name: Report.Action.Name, near report: Report) -> Report.Action {
        let agency = agency(near: report)
        return switch name {
        case .disposition: .disposition(to: agency, note: maybe(2) ? words(.note) : nil)
        case .forward: .forward(to: agency, note: nil)
        case .transfer: .transfer(to: agency, reason: words(.reason))
        case .recall: .recall(reason: words(.reason))
        case .giveBack: .giveBack(reason: words(.reason), suggestion: maybe(2) ? agency : nil)
        case .arbitrate: .arbitrate(to: agency, reason: words(.reason))
        case .lapseArbitration: .lapseArbitration
        case .recordLetter: .recordLetter(.sent, words(.letter))
        case .referOutside: .referOutside(Situation.referral)
        default: .follow
        }
    }

    private mutating func together(_ name: Report.Action.Name, _ report: Report) -> Report.Action {
        switch name {
        case .carbonCopy: .carbonCopy(to: one(agencies).id, note: nil)
        case .openCoordination:
            .openCoordination(with: [one(agencies).id, one(agencies).id], question: words(.question))
        case .contribute: .contribute(words(.contribution))
        case .closeCoordination: .closeCoordination(words(.conclusion))
        case .recuse: .recuse(reason: words(.reason))
        case .merge: .merge(into: known(filed[one(ids)]).report)
        case .gain: .gain(report.id)
        case .lose: .lose(report.id)
        case .split: .split(into: Report.ID(999))
        default: .unmerge
        }
    }

    private mutating func answering(_ name: Report.Action.Name, _ report: Report) -> Report.Action {
        switch name {
        case .draft: .draft(one(Report.AnswerKind.allCases), words(.draft))
        case .approve: .approve(words(.answer))
        case .returnDraft: .returnDraft(reason: words(.reason))
        case .interimAnswer: .answer(.interim, words(.answer))
        case .finalAnswer: .answer(.final, words(.answer))
        case .correct: .correct(answer: report.answers.last ?? 1, words(.correction))
        case .requestInformation: .requestInformation(question: words(.question))
        case .lapseInformationRequest: .lapseInformationRequest
        case .extend:
            .extend(
                until: CivilDate(day: CivilDate(now, in: .western).day + Int.random(in: 0...60, using: &chance)),
                reason: words(.reason)
            )
        default: .conclude(one(Report.Finding.allCases), words(.answer))
        }
    }

    private mutating func speaking(_ name: Report.Action.Name) -> Report.Action {
        switch name {
        case .supplement: .supplement(words(.supplement))
        case .reply: .reply(words(.reply))
        case .dismissReply: .dismissReply(reason: words(.reason))
        case .confirm: .confirm
        case .contest: .contest(reason: words(.reason))
        case .withdraw: maybe(3) ? .withdraw(reason: nil) : .reply(words(.reply))
        case .close: .close(reason: words(.reason))
        case .closeBySilence: .closeBySilence
        case .rate: .rate(Int.random(in: 0...6, using: &chance), comment: nil)
        case .prioritise: .prioritise(one(Report.Priority.allCases), reason: nil)
        case .flagEmergency: .flagEmergency(reason: words(.reason))
        case .escalate: .escalate(reason: words(.reason))
        case .noticeOfSupervision: .noticeOfSupervision(words(.notice))
        case .referToOmbudsman: .referToOmbudsman(reason: nil)
        default: .escalateOverdue
        }
    }

    private mutating func disclosing(_ name: Report.Action.Name) -> Report.Action {
        switch name {
        case .redact: .redact(seq: 1, words(.publicBody))
        case .eraseWords: .eraseWords(seq: 1)
        case .changeVisibility: .changeVisibility(one(Report.Visibility.allCases), reason: words(.reason))
        case .openIdentity: .openIdentity(to: one(agencies).id)
        case .takeBackIdentity: .takeBackIdentity(from: maybe(2) ? one(agencies).id : nil)
        case .changeContact: .changeContact(isReachable: maybe(2))
        case .requestIdentity: .requestIdentity(reason: words(.reason))
        case .grantIdentity: .grantIdentity
        default: maybe(4) ? .eraseIdentity : .takeBackIdentity(from: one(agencies).id)
        }
    }
}
