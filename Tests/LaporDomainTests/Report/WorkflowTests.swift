// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// The table of design.md 3 and domain.md 2.8, written a second time so that neither copy changes alone.
@Suite struct WorkflowTests {
    static let order: [Report.State: Set<Report.Action.Name>] = [
        .draft: [.submit],
        .submitted: [.verify, .archive, .giveBack],
        .verified: [.archive, .disposition, .giveBack],
        .dispositioned: [.forward, .giveBack, .interimAnswer, .finalAnswer, .reply],
        .returned: [.archive, .disposition, .giveBack, .reply],
        .inArbitration: [.arbitrate, .lapseArbitration, .reply],
        .inProgress: [.forward, .giveBack, .interimAnswer, .finalAnswer, .reply],
        .awaitingReporter: [.reply, .confirm, .contest, .close, .closeBySilence],
        .reporterReplied: [.forward, .interimAnswer, .finalAnswer, .reply, .confirm, .contest],
        .contested: [.forward, .interimAnswer, .finalAnswer, .reply],
        .closed: [.contest, .rate],
    ]
    static let permitted: [Role: Set<Report.Action.Name>] = [
        .reporter: [.submit, .reply, .confirm, .contest, .rate],
        .system: [.closeBySilence, .lapseArbitration],
        .nationalAdmin: [
            .verify, .archive, .disposition, .forward, .giveBack, .arbitrate, .interimAnswer, .finalAnswer, .close,
        ],
        .agencyAdmin: [
            .verify, .archive, .disposition, .forward, .giveBack, .arbitrate, .interimAnswer, .finalAnswer, .close,
        ],
        .liaisonOfficer: [.forward, .giveBack, .interimAnswer, .finalAnswer],
        .intakeOperator: [.submit],
    ]
    static let now = wib("2026-02-04 10:00")

    @Test(arguments: Report.State.allCases)
    func listsWhatIsInOrderInEachState(state: Report.State) {
        #expect(Set(Workflow.actions(in: state)) == Self.order[state] ?? [])
    }

    @Test(
        arguments: Report.State.allCases.filter {
            ![.deferred, .informationRequested, .merged, .referredOutside].contains($0)
        }
    )
    func eventsReachEachState(state: Report.State) throws {
        let life = try Self.life(in: state)

        #expect(life.report.state == state)
        #expect(Report(id: life.report.id, trackingID: life.report.trackingID, life.history) == life.report)
        #expect(life.report.version == Int64(life.history.count))
    }

    @Test(arguments: Report.State.allCases, Report.Action.Name.allCases)
    func refusesExactlyWhatTheTableAndThePolicyDoNotAllow(state: Report.State, name: Report.Action.Name) throws {
        let report = try Self.report(in: state)

        for role in Role.allCases {
            let party = Self.party(role, of: report)
            #expect(
                Self.refusal(of: Self.action(name), by: party, on: report) == Self.expected(state, name, role),
                "\(role.rawValue) in \(state.rawValue): \(name.rawValue)"
            )
            #expect(
                Self.refusalBeforehand(of: name, by: party, on: report) == Self.expected(state, name, role),
                "asked beforehand, \(role.rawValue) in \(state.rawValue): \(name.rawValue)"
            )
        }
    }

    @Test(arguments: Report.State.allCases)
    func refusesAnOfficerOfAnotherAgencyWhatItsOwnMayDo(state: Report.State) throws {
        let report = try Self.report(in: state)
        let open: Set<Report.Action.Name> = [
            .submit, .reply, .confirm, .contest, .rate, .closeBySilence, .lapseArbitration,
        ]

        for name in Self.order[state] ?? [] where !open.contains(name) {
            for office in [Office.bekasi, Office.westJava, Office.ministry, Office.bandungRoads] {
                let refusal = Self.refusal(of: Self.action(name), by: .admin(office), on: report)
                #expect(refusal == .notYours(name), "\(name.rawValue) by \(office)")
            }
        }
    }

    private static func expected(_ state: Report.State, _ name: Report.Action.Name, _ role: Role) -> Refusal? {
        guard permitted[role]?.contains(name) == true else { return .notPermitted(name) }
        guard order[state]?.contains(name) == true else { return .outOfOrder(state, name) }
        // The report is with a city, and the nation judges: who serves elsewhere does neither's work.
        switch (role, name) {
        case (.nationalAdmin, .forward), (.nationalAdmin, .giveBack), (.nationalAdmin, .interimAnswer),
            (.nationalAdmin, .finalAnswer), (.agencyAdmin, .arbitrate):
            return .notYours(name)
        default: return nil
        }
    }

    private static func refusal(of action: Report.Action, by party: Party, on report: Report) -> Refusal? {
        do throws(Refusal) {
            _ = try report.decide(action, by: party, at: now, under: Sample.rules)
            return nil
        } catch {
            return error
        }
    }

    private static func refusalBeforehand(of name: Report.Action.Name, by party: Party, on report: Report) -> Refusal? {
        do throws(Refusal) {
            try report.mayDo(name, party, Sample.rules)
            return nil
        } catch {
            return error
        }
    }

    private static func party(_ role: Role, of report: Report) -> Party {
        switch role {
        case .reporter: .reporter
        case .system: .system
        case .nationalAdmin: .nation
        default: .officer(7, role, at: report.responsible)
        }
    }

    /// An action that nothing speaks against but order and permission.
    private static func action(_ name: Report.Action.Name) -> Report.Action {
        switch name {
        case .submit: .submit(Sample.submission(at: now))
        case .verify: .verify()
        case .archive: .archive("duplicate")
        case .disposition: .disposition(Office.bandungHealth)
        case .forward: .forward(Office.bandungHealth)
        case .giveBack: .giveBack(Office.bekasi)
        case .arbitrate: .arbitrate(Office.bekasi)
        case .lapseArbitration: .lapseArbitration
        case .interimAnswer: .interimAnswer()
        case .finalAnswer: .finalAnswer()
        case .reply: .reply()
        case .confirm: .confirm
        case .contest: .contest()
        case .close: .close()
        case .closeBySilence: .closeBySilence
        case .rate: .rate(4)
        }
    }

    private static func report(in state: Report.State) throws -> Report {
        switch state {
        case .deferred, .informationRequested, .merged, .referredOutside:
            // No event leads here yet.
            var report = try life(in: .dispositioned).report
            report.state = state
            return report
        default: return try life(in: state).report
        }
    }

    /// A report with Kota Bandung in a state that events reach.
    private static func life(in state: Report.State) throws -> Life {
        let city = Party.admin(Office.bandung)
        let steps: [Life.Step]
        var life = try Life.dispositioned(to: Office.bandung)
        let later = Life.monday + 86_400
        switch state {
        case .draft, .deferred, .informationRequested, .merged, .referredOutside: return try Life()
        case .submitted, .verified, .archived:
            life = try Life.submitted(to: Office.bandung)
            steps =
                [.verified: [(.verify(), city, later)], .archived: [(.archive("duplicate"), city, later)]][state] ?? []
        case .dispositioned: steps = []
        case .returned:
            steps = [
                (.forward(Office.bandungRoads), city, later),
                (.giveBack(Office.bandungInspectorate), .liaison(Office.bandungRoads), later),
            ]
        case .inArbitration: steps = [(.giveBack(), city, later)]
        case .inProgress: steps = [(.interimAnswer(), city, later)]
        case .awaitingReporter: steps = [(.finalAnswer(), city, later)]
        case .reporterReplied: steps = [(.finalAnswer(), city, later), (.reply(), .reporter, later)]
        case .contested: steps = [(.finalAnswer(), city, later), (.contest(), .reporter, later)]
        case .closed: steps = [(.finalAnswer(), city, later), (.confirm, .reporter, later)]
        }
        for step in steps { try life.perform(step.action, by: step.party, at: step.at) }
        return life
    }
}
