// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// What the unit does with a report until its final answer.
extension DemoScript {
    /// Working days between the steps of an answer.
    private func days(_ pace: DemoProfile.Pace) -> (interim: ClosedRange<Int>, final: ClosedRange<Int>) {
        switch pace {
        case .quick: isInformation ? (0...1, 0...2) : (1...3, 1...4)
        case .usual: isInformation ? (1...2, 1...2) : (2...4, 2...6)
        case .late: isInformation ? (3...6, 2...6) : (6...9, 6...16)
        case .stuck: (12...22, 8...30)
        }
    }

    mutating func work(_ pace: DemoProfile.Pace) {
        let days = days(pace)
        aside()
        if !isInformation || chance.happens(0.2) {
            wait(days.interim)
            say(.interim, answer("interim", late: pace == .stuck))
            talk()
        }
        if chance.happens(0.045) { coordinate() }
        if pace != .quick, !isInformation, chance.happens(0.16) {
            promise(keeping: chance.happens(0.6))
        } else {
            wait(days.final)
        }
        sayFinally(answer("final", late: pace == .late || pace == .stuck))
    }

    /// An answer of the holder, through an approver where that is asked for.
    mutating func say(_ kind: Report.AnswerKind, _ text: String, on report: Int = 0) {
        guard unit.requiresApproval else {
            act(kind == .final ? .finalAnswer : .interimAnswer, by: .holder, on: report, text)
            return
        }
        approved(kind, text, on: report)
    }

    mutating func sayFinally(_ text: String, on report: Int = 0) {
        guard chance.happens(0.1) else { return say(.final, text, on: report) }
        approved(.final, text, on: report)
    }

    private mutating func approved(_ kind: Report.AnswerKind, _ text: String, on report: Int) {
        if chance.happens(0.3) {
            act(.draft, by: .holder, on: report, "Sedang kami tindak lanjuti.") { $0.kind = kind.rawValue }
            wait(0)
            act(.returnDraft, by: .approver, on: report, phrase("return.draft"))
            wait(0)
        }
        act(.draft, by: .holder, on: report, text) { $0.kind = kind.rawValue }
        wait(0)
        act(.approve, by: .approver, on: report)
    }

    /// What is noted beside the work.
    private mutating func aside() {
        if chance.happens(0.03) {
            act(.prioritise, by: .administrator, phrase("prioritise")) { $0.kind = "high" }
        }
        if chance.happens(0.03), let other = neighbour() {
            act(.carbonCopy, by: .administrator, phrase("note"), to: other)
        }
        if chance.happens(0.01) {
            act(.changeVisibility, by: .administrator, phrase("visibility")) { $0.kind = "confidential" }
        }
        if draft.isAnonymous, chance.happens(0.02) {
            act(.openIdentity, by: .reporter, to: unit)
        }
        if draft.isAnonymous, chance.happens(0.01) {
            act(.requestIdentity, by: .administrator, phrase("identity"))
            wait(0)
            let root = world.directory.agencies.root
            act(.grantIdentity, by: .officer(.dataProtectionOfficer, root))
        }
    }

    /// Another unit of the same government.
    mutating func neighbour() -> Agency? {
        let others = world.directory.agencies.household(of: government.id)
            .compactMap { world.directory.agencies[$0] }
            .filter { $0.kind == .workUnit && $0.id != unit.id }
        return others.isEmpty ? nil : chance.pick(others)
    }

    /// Between an interim and the final answer people write back, and offices ask.
    private mutating func talk() {
        if chance.happens(0.1) {
            rest(0...2)
            act(.reply, by: .reporter, phrase("reply"))
            wait(1...3)
            if chance.happens(0.35) {
                act(.dismissReply, by: .holder, phrase("reply.dismiss"))
            } else {
                say(.interim, framed(phrase("answer.reply")))
            }
        } else if draft.reporterEmail != nil, chance.happens(0.06) {
            ask(isAnswered: chance.happens(0.75))
        }
    }

    mutating func ask(isAnswered: Bool) {
        wait(0...1)
        act(.requestInformation, by: .administrator, phrase("question.information"))
        guard isAnswered else { return wait(12) }
        rest(1...5)
        act(.supplement, by: .reporter, phrase("supplement"))
    }

    mutating func promise(keeping isKept: Bool) {
        wait(0...1)
        let today = CivilDate(clock, in: unit.zone)
        let date = world.directory.calendar.day(chance.number(5...9), workingDaysAfter: today, region: unit.region)
        act(.extend, by: .holder, phrase("extend")) { $0.until = date.iso }
        wait(isKept ? chance.number(3...4) : chance.number(12...18))
    }

    /// Two or three agencies share it for a while.
    mutating func coordinate(isClosed: Bool = true) {
        let partners = [
            neighbour(), world.province(above: scene.government).flatMap { world.agency(scene.topic.unit, of: $0) },
        ]
        .compactMap(\.self).filter { $0.id != unit.id }
        guard !partners.isEmpty else { return }
        wait(0...1)
        act(.openCoordination, by: .holder, phrase("coordination.question")) { $0.agencies = partners.map(\.slug) }
        for partner in partners where chance.happens(0.85) {
            wait(0...2)
            act(.contribute, by: .answering(partner.id), phrase("contribution", by: partner.name))
        }
        guard isClosed else { return }
        wait(0...1)
        act(.closeCoordination, by: .holder, phrase("conclusion", by: unit.name))
    }
}
