// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// What holds for every report, whatever people do to it: 2,000 lives of chance, the same on every run.
@Suite struct ReportProperties {
    static let livesForEach = 100

    @Test(arguments: UInt64(1)...20)
    func holdAfterEveryEvent(seed: UInt64) throws {
        var chance = SplitMix64(seed: seed)
        for number in 0..<Self.livesForEach {
            var walk = Walk(chance: SplitMix64(seed: chance.next()))
            for _ in 0..<40 {
                guard let problem = try walk.step() else { continue }
                Issue.record(
                    "seed \(seed), life \(number): \(problem)\n\(walk.life.history.map(\.event.name.rawValue))"
                )
                return
            }
        }
    }

    @Test func chanceReachesEveryStateThatEventsReachAndEveryEvent() throws {
        var states: Set<Report.State> = []
        var events: Set<Report.Event.Name> = []
        var chance = SplitMix64(seed: 7)
        for _ in 0..<300 {
            var walk = Walk(chance: SplitMix64(seed: chance.next()))
            for _ in 0..<40 {
                _ = try walk.step()
                states.insert(walk.life.report.state)
            }
            events.formUnion(walk.life.history.map(\.event.name))
        }

        #expect(states.union([.draft]) == Set(WorkflowTests.order.keys).union([.archived]))
        #expect(events == Set(Report.Event.Name.allCases))
    }
}

/// One life of chance.
private struct Walk {
    var chance: SplitMix64
    var life: Life
    var now = Life.monday
    /// The reporter spoke after the last answer.
    var isUnanswered = false

    static let agencies = Sample.agencies.map(\.id)

    init(chance: SplitMix64) {
        var chance = chance
        var life = sure { try Life() }
        let submission = Sample.submission(
            known(Report.Classification.allCases.randomElement(using: &chance)),
            to: Bool.random(using: &chance) ? nil : known(Self.agencies.randomElement(using: &chance)),
            visibility: Int.random(in: 0..<4, using: &chance) == 0 ? .confidential : .public,
            hasContact: Bool.random(using: &chance),
            at: Life.monday
        )
        _ = sure { try life.perform(.submit(submission), by: .reporter, at: Life.monday) }
        self.chance = chance
        self.life = life
    }

    /// Tries something, and says what no longer holds.
    mutating func step() throws -> String? {
        now += Double(Int.random(in: 60...86_400 * 6, using: &chance))
        let inOrder = Workflow.actions(in: life.report.state)
        let isOrderly = !inOrder.isEmpty && Int.random(in: 0..<10, using: &chance) > 0
        let name = known((isOrderly ? inOrder : Report.Action.Name.allCases).randomElement(using: &chance))
        let action = anAction(name)
        let party = aParty(for: name)
        let before = life.report
        do throws(Refusal) {
            let events = try life.report.decide(action, by: party, at: now, under: life.rules)
            life.record(events, at: now)
            return problem(with: events, after: before, action)
        } catch {
            return life.report == before ? nil : "a refusal changed the report"
        }
    }

    private mutating func problem(with events: [Report.Event], after before: Report, _ action: Report.Action) -> String?
    {
        let report = life.report
        for event in events {
            let bytes = CanonicalJSON.encode(event.fields)
            let fields = CanonicalJSON.decode(bytes) ?? [:]
            let read = try? Report.Event(name: event.name.rawValue, schemaVersion: event.schemaVersion, fields: fields)
            guard fields == event.fields, read == event, CanonicalJSON.encode(fields) == bytes else {
                return "\(event) does not come back from its bytes"
            }
            if case .closed(.system, _) = event, isUnanswered { return "closed by silence though the reporter waits" }
            if case .closed = event, report.classification == .oversightComplaint {
                return "an oversight complaint ended"
            }
            switch event {
            case .answered: isUnanswered = false
            case .replied, .contested: isUnanswered = true
            case .submitted, .verified, .archived, .dispositioned, .forwarded, .returned, .disputed, .arbitrated,
                .arbitrationLapsed, .confirmed, .closed, .rated:
                break
            }
        }
        if Report(id: report.id, trackingID: report.trackingID, life.history) != report { return "replay differs" }
        if report.version != Int64(life.history.count) { return "version \(report.version)" }
        if life.rules.agencies[report.responsible] == nil { return "nobody is responsible" }
        if report.senders.contains(report.responsible) {
            return "it would be returned to whom it is with"
        }
        if Set(report.senders).count != report.senders.count { return "a sender twice" }
        if report.contests > life.rules.policy.maximumContests { return "too many contests" }
        if report.classification == .oversightComplaint && report.verifiedAt != nil && report.visibility == .public {
            return "a public oversight complaint"
        }
        if report.isBinding && before.isBinding, case .giveBack = action { return "a binding decision was returned" }
        return clockProblem()
    }

    private func clockProblem() -> String? {
        let clock = life.clock(at: now)
        let received = CivilDate(life.report.receivedAt, in: .western)
        let holders = clock.custodies.filter { $0.until == nil }.map(\.agency)
        if holders != (life.report.state.isEnded ? [] : [life.report.responsible]) {
            return "in custody of \(holders), not \(life.report.responsible)"
        }
        if clock[.verification] == nil || clock[.resolution] == nil { return "a clock is missing" }
        for deadline in clock.deadlines where CivilDate(deadline.dueAt, in: .western) <= received {
            return "\(deadline.kind) is due before it was received"
        }
        let mayEndBySilence =
            life.report.state == .awaitingReporter && life.report.classification != .oversightComplaint
        if (clock[.silence] != nil) != mayEndBySilence { return "a silence clock in \(life.report.state)" }
        return nil
    }

    private mutating func aParty(for name: Report.Action.Name) -> Party {
        let report = life.report
        switch name {
        case .submit, .reply, .confirm, .contest, .rate: return .reporter
        case .closeBySilence, .lapseArbitration: return .system
        case .arbitrate: return .admin(report.arbiter ?? Office.root)
        case .verify, .archive, .disposition, .forward, .giveBack, .interimAnswer, .finalAnswer, .close:
            let chain = life.rules.agencies.ancestry(of: report.responsible)
            switch Int.random(in: 0..<8, using: &chance) {
            case 0: return .nation
            case 1: return .admin(known(Self.agencies.randomElement(using: &chance)))
            case 2, 3: return .admin(known(chain.randomElement(using: &chance)))
            default: return .admin(report.responsible)
            }
        }
    }

    private mutating func anAction(_ name: Report.Action.Name) -> Report.Action {
        let near = life.rules.agencies.household(of: life.report.responsible)
        let agency = known((Bool.random(using: &chance) ? near : Self.agencies).randomElement(using: &chance))
        let words = Sample.passage(.reason, "\(chance.next())")
        return switch name {
        case .submit: .submit(Sample.submission(at: now))
        case .verify:
            .verify(
                Report.Verification(
                    known(Report.Classification.allCases.randomElement(using: &chance)),
                    publicTitle: words
                )
            )
        case .archive: .archive(reason: "duplicate", explanation: words)
        case .disposition: .disposition(to: agency, note: words)
        case .forward: .forward(to: agency, note: nil)
        case .giveBack: .giveBack(reason: words, suggestion: Bool.random(using: &chance) ? agency : nil)
        case .arbitrate: .arbitrate(to: agency, reason: words)
        case .lapseArbitration: .lapseArbitration
        case .interimAnswer: .answer(.interim, words)
        case .finalAnswer: .answer(.final, words)
        case .reply: .reply(words)
        case .confirm: .confirm
        case .contest: .contest(reason: words)
        case .close: .close(reason: words)
        case .closeBySilence: .closeBySilence
        case .rate: .rate(Int.random(in: 0...6, using: &chance), comment: words)
        }
    }
}
