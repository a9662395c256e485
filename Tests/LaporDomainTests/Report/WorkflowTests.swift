// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// What is in order, written a second time from design.md 3 and domain.md 2.5 to 2.8 and 3.2, so that neither copy
/// changes alone; then every state × action × role × place in the tree walked against it.
@Suite struct WorkflowTests {
    typealias Names = Set<Report.Action.Name>

    /// Of whatever has come in, also when it is over: what may be seen, and by whom.
    static let always: Names = [
        .protect, .lose, .redact, .eraseWords, .changeVisibility, .openIdentity, .takeBackIdentity, .changeContact,
        .requestIdentity,
        .grantIdentity, .eraseIdentity,
    ]
    /// Of whatever is not over.
    static let open: Names = always.union([
        .follow, .recordLetter, .carbonCopy, .contribute, .closeCoordination, .recuse, .prioritise, .flagEmergency,
        .escalate, .escalateOverdue, .noticeOfSupervision, .referToOmbudsman, .withdraw,
    ])
    /// Of whatever an agency must answer.
    static let atWork: Names = open.union([
        .reclassify, .forward, .transfer, .openCoordination, .merge, .gain, .split, .draft, .approve, .returnDraft,
        .interimAnswer, .finalAnswer, .conclude, .requestInformation, .extend, .supplement, .reply,
    ])
    static let order: [Report.State: Names] = [
        .draft: [.submit],
        .submitted: open.union([
            .adopt, .verify, .defer, .archive, .giveBack, .transfer, .referOutside, .merge, .gain, .split, .supplement,
        ]),
        .deferred: open.union([.lapseDeferral, .archive, .supplement]),
        .verified: open.union([
            .archive, .reclassify, .disposition, .giveBack, .transfer, .referOutside, .merge, .gain, .split,
            .supplement,
        ]),
        .dispositioned: atWork.union([.recall, .giveBack]),
        .returned: open.union([
            .archive, .reclassify, .disposition, .giveBack, .transfer, .referOutside, .merge, .gain, .split,
            .supplement, .reply,
        ]),
        .inArbitration: open.union([.arbitrate, .lapseArbitration, .reclassify, .supplement, .reply]),
        .inProgress: atWork.union([.giveBack, .correct]),
        .awaitingReporter: open.union([.reclassify, .correct, .reply, .confirm, .contest, .close, .closeBySilence]),
        .reporterReplied: atWork.union([.correct, .dismissReply, .confirm, .contest]),
        .informationRequested: open.union([
            .reclassify, .openCoordination, .finalAnswer, .extend, .correct, .lapseInformationRequest, .supplement,
        ]),
        .contested: atWork.union([.correct]),
        .closed: always.union([.correct, .contest, .rate, .referToOmbudsman]),
        .merged: always.union([.unmerge, .withdraw, .referToOmbudsman]),
        .archived: always.union([.restore]),
        .referredOutside: always.union([.restore]),
    ]

    /// What an administrator does, besides what only the national one may.
    static let administration: Names = [
        .submit, .verify, .defer, .archive, .restore, .reclassify, .protect, .disposition, .forward, .transfer, .recall,
        .giveBack, .arbitrate, .recordLetter, .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse,
        .merge, .unmerge, .split, .draft, .approve, .returnDraft, .interimAnswer, .finalAnswer, .correct,
        .requestInformation, .extend, .dismissReply, .close, .prioritise, .flagEmergency, .escalate, .redact,
        .changeVisibility, .requestIdentity, .grantIdentity,
    ]
    static let permitted: [Role: Names] = [
        .reporter: [
            .submit, .supplement, .reply, .confirm, .contest, .withdraw, .rate, .escalate, .referToOmbudsman,
            .changeVisibility, .openIdentity, .takeBackIdentity, .changeContact, .eraseIdentity,
        ],
        .system: [
            .adopt, .lapseDeferral, .lapseArbitration, .lapseInformationRequest, .closeBySilence, .escalateOverdue,
            .follow,
        ],
        // Rule 2: nobody else refers outside. Rule 7: it examines agency administrators.
        .nationalAdmin: administration.union([.referOutside, .conclude]),
        .agencyAdmin: administration,
        .liaisonOfficer: [
            .forward, .recall, .giveBack, .carbonCopy, .openCoordination, .contribute, .closeCoordination, .recuse,
            .draft, .interimAnswer, .finalAnswer, .extend, .dismissReply, .prioritise, .flagEmergency, .recordLetter,
        ],
        .approver: [
            .contribute, .recuse, .approve, .returnDraft, .finalAnswer, .interimAnswer, .correct, .requestInformation,
        ],
        .intakeOperator: [.submit, .flagEmergency],
        .socialMediaHandler: [.submit],
        .executiveViewer: [.escalate, .prioritise],
        .internalOversight: [
            .forward, .giveBack, .reclassify, .recuse, .interimAnswer, .finalAnswer, .conclude, .correct,
            .requestInformation, .extend, .dismissReply, .prioritise,
        ],
        .ombudsman: [
            .noticeOfSupervision, .interimAnswer, .finalAnswer, .correct, .extend, .conclude, .giveBack, .contribute,
        ],
        .supervisor: [.noticeOfSupervision],
        .coordinationTeam: [.contribute, .escalate],
        .dataProtectionOfficer: [.grantIdentity, .eraseIdentity, .eraseWords],
    ]

    /// Whose report it must be for an officer.
    enum Reach { case anybody, command, commandOrNation, inspectorateToo, sender, member, arbiter, privacy }
    static func reach(_ name: Report.Action.Name) -> Reach {
        switch name {
        case .forward, .interimAnswer, .finalAnswer, .draft, .approve, .returnDraft, .correct, .requestInformation,
            .extend, .conclude, .dismissReply, .openCoordination, .closeCoordination, .recuse, .giveBack:
            .command
        case .verify, .defer, .archive, .restore, .disposition, .close, .protect, .merge, .unmerge, .split, .prioritise,
            .flagEmergency, .escalate, .redact, .changeVisibility, .recordLetter, .carbonCopy, .referOutside, .transfer,
            .requestIdentity:
            .commandOrNation
        case .reclassify: .inspectorateToo
        case .recall: .sender
        case .contribute: .member
        case .arbitrate: .arbiter
        case .grantIdentity: .privacy
        case .submit, .adopt, .lapseDeferral, .follow, .lapseArbitration, .gain, .lose, .lapseInformationRequest,
            .supplement, .reply, .confirm, .contest, .withdraw, .closeBySilence, .rate, .escalateOverdue,
            .referToOmbudsman, .openIdentity, .takeBackIdentity, .changeContact, .eraseIdentity, .noticeOfSupervision,
            .eraseWords:
            .anybody
        }
    }

    /// Where an officer may serve: at the unit, below, above and beside it, in the province, elsewhere, for the nation.
    static let places = [
        Situation.holder, Office.bandungRoadsNorth, Office.bandung, Office.bandungHealth, Office.westJava,
        Office.bekasi, Office.root,
    ]

    @Test(arguments: Report.State.allCases)
    func listsWhatIsInOrderInEachState(state: Report.State) {
        #expect(Set(Workflow.actions(in: state)) == Self.order[state])
    }

    @Test func thePolicyPermitsExactlyThis() {
        for role in Role.allCases {
            for name in Report.Action.Name.allCases {
                let isPermitted = Self.permitted[role]?.contains(name) == true
                #expect(Sample.policy.allows(name, to: role) == isPermitted, "\(role.rawValue): \(name.rawValue)")
            }
        }
    }

    @Test(arguments: Report.State.allCases)
    func eventsReachEachState(state: Report.State) throws {
        let life = try Situation.life(in: state)

        #expect(life.report.state == state)
        #expect(Report(id: life.report.id, trackingID: life.report.trackingID, life.history) == life.report)
        #expect(life.report.version == Int64(life.history.count))
    }

    @Test func walksEveryStateActionRoleAndPlace() throws {
        var cells = 0
        var allowed = 0
        for state in Report.State.allCases {
            let life = try Situation.life(in: state)
            for name in Report.Action.Name.allCases {
                for role in Role.allCases {
                    for party in Self.parties(role) {
                        let expected = Self.expected(state, name, party, life.report)
                        let found = Self.refusalBeforehand(of: name, by: party, on: life)
                        cells += 1
                        if expected == nil { allowed += 1 }
                        guard found != expected else { continue }
                        Issue.record(
                            """
                            \(role.rawValue) at \(party.agency?.rawValue ?? 0) in \(state.rawValue), \(name.rawValue): \
                            \(found.map { "\($0)" } ?? "allowed"), not \(expected.map { "\($0)" } ?? "allowed")
                            """
                        )
                    }
                }
            }
        }
        print("workflow: \(cells) cells of \(Report.State.allCases.count) states, \(allowed) allowed")
        #expect(cells == 16 * Report.Action.Name.allCases.count * (2 + (Role.allCases.count - 2) * Self.places.count))
    }

    /// What `mayDo` allows is then decided, unless the words or the day speak against it; and what it refuses is refused.
    @Test(arguments: Report.State.allCases)
    func decidesAsItWasAskedBeforehand(state: Report.State) throws {
        let life = try Situation.life(in: state)
        let now = state == .closed ? wib("2026-01-20 10:00") : Situation.late

        for name in Report.Action.Name.allCases {
            let action = try Situation.action(name, on: life.report, at: now)
            for role in Role.allCases {
                for party in Self.parties(role) {
                    let expected = Self.expected(state, name, party, life.report) ?? Self.later(state, name, party)
                    let found = life.refusal(of: action, by: party, at: now)
                    #expect(found == expected, "\(party) in \(state.rawValue): \(name.rawValue)")
                }
            }
        }
    }

    /// What an action leads to, where it is in order: from every state the same.
    @Test(arguments: Report.State.allCases)
    func leadsWhereItShould(state: Report.State) throws {
        let life = try Situation.life(in: state)
        let now = state == .closed ? wib("2026-01-20 10:00") : Situation.late

        for name in Self.order[state] ?? [] {
            let action = try Situation.action(name, on: life.report, at: now)
            let parties = Role.allCases.flatMap(Self.parties)
            guard let party = parties.first(where: { life.refusal(of: action, by: $0, at: now) == nil }) else {
                continue
            }
            var after = life
            try after.perform(action, by: party, at: now)
            #expect(after.report.state == Self.destination(name, from: state), "\(name.rawValue) in \(state.rawValue)")
        }
    }

    private static func destination(_ name: Report.Action.Name, from state: Report.State) -> Report.State {
        switch name {
        case .submit: .submitted
        case .adopt, .interimAnswer: .inProgress
        case .verify: .verified
        case .defer: .deferred
        case .archive, .lapseDeferral, .withdraw: .archived
        case .restore: state == .archived ? .submitted : .verified
        case .disposition: .dispositioned
        // What had come back is out again.
        case .transfer: state == .returned ? .dispositioned : state
        // Unverified it waits for that at the child-protection unit, else it is that unit's work; what is over stays so.
        case .protect:
            switch state {
            case .submitted, .deferred: .submitted
            case .closed, .archived, .referredOutside: state
            default: .dispositioned
            }
        case .recall: .returned
        case .giveBack: state == .submitted ? .submitted : .returned
        case .arbitrate: .dispositioned
        case .referOutside: .referredOutside
        case .merge: .merged
        case .unmerge: .dispositioned
        // Hidden it cannot stay with a master that is not.
        case .changeVisibility: state == .merged ? .dispositioned : state
        case .finalAnswer: .awaitingReporter
        case .requestInformation: .informationRequested
        case .lapseInformationRequest: .inProgress
        case .supplement: [.deferred: .submitted, .informationRequested: .inProgress][state] ?? state
        case .flagEmergency: [.deferred: .submitted, .informationRequested: .inProgress][state] ?? state
        case .reply: state == .inProgress || state == .awaitingReporter ? .reporterReplied : state
        case .dismissReply: .awaitingReporter
        case .confirm, .close, .closeBySilence: .closed
        case .contest: .contested
        case .reclassify, .forward, .follow, .lapseArbitration, .recordLetter, .carbonCopy,
            .openCoordination,
            .contribute, .closeCoordination, .recuse, .gain, .lose, .split, .draft, .approve, .returnDraft, .correct,
            .extend, .conclude, .rate, .prioritise, .escalate, .escalateOverdue, .noticeOfSupervision,
            .referToOmbudsman,
            .redact, .eraseWords, .openIdentity, .takeBackIdentity, .changeContact, .requestIdentity, .grantIdentity,
            .eraseIdentity:
            state
        }
    }

    private static func parties(_ role: Role) -> [Party] {
        switch role {
        case .reporter: [.reporter]
        case .system: [.system]
        default: places.map { .officer(7, role, at: $0) }
        }
    }

    private static func expected(
        _ state: Report.State,
        _ name: Report.Action.Name,
        _ party: Party,
        _ report: Report
    ) -> Refusal? {
        // `gain` and `lose` follow from what happens to another report; nobody can ask for them by name.
        guard permitted[party.role]?.contains(name) == true || name == .gain || name == .lose else {
            return .notPermitted(name)
        }
        guard order[state]?.contains(name) == true else { return .outOfOrder(state, name) }
        if party.agency != nil, let refusal = outOfReach(state, name, party) { return refusal }
        switch name {
        case .approve, .returnDraft: return .noDraft
        case .closeCoordination: return .notCoordinating
        case .grantIdentity: return .noIdentityRequest
        case .conclude: return .outOfOrder(state, name)
        default: return nil
        }
    }

    private static func outOfReach(_ state: Report.State, _ name: Report.Action.Name, _ party: Party) -> Refusal? {
        let isNation = party.role == .nationalAdmin
        // A returned report is with the city; everything else in these lives with its unit.
        let commanders = state == .returned ? [Office.bandung] : [Situation.holder, Office.bandung]
        let commands = party.agency.map(commanders.contains) == true
        let isFit =
            switch reach(name) {
            case .anybody: true
            case .command: commands
            case .commandOrNation: commands || isNation
            case .inspectorateToo:
                commands || isNation
                    || (party.role == .internalOversight
                        && Sample.tree.household(of: Office.bandung).contains(known(party.agency)))
            case .sender: party.agency == Office.bandung || isNation
            case .arbiter: party.agency == Office.bandung
            case .privacy: commands || isNation || party.role == .dataProtectionOfficer
            case .member: false
            }
        if name == .contribute { return .notCoordinating }
        return isFit ? nil : .notYours(name)
    }

    /// What speaks against it only when the words and the day are known.
    private static func later(_ state: Report.State, _ name: Report.Action.Name, _ party: Party) -> Refusal? {
        // Deferred and asked it waits for the reporter; answered it waits for nobody in government.
        let isLate = ![.deferred, .informationRequested, .awaitingReporter, .merged, .closed].contains(state)
        switch name {
        case .follow: return .nothingToFollow
        case .escalate: return party.agency == Office.root ? .nobodyAbove : nil
        case .escalateOverdue, .noticeOfSupervision: return isLate ? nil : .nothingBreached
        case .referToOmbudsman:
            let wasAnswered = [.awaitingReporter, .closed].contains(state)
            return isLate || wasAnswered || state == .merged ? nil : .nothingBreached
        case .forward:
            return nil
        case .disposition, .transfer:
            let reaches = party.role == .nationalAdmin || party.agency == Office.bandung
            return reaches ? nil : .destinationOutsideReach
        case .merge, .correct, .arbitrate: return nil
        case .redact: return nil
        default: return nil
        }
    }

    private static func refusalBeforehand(of name: Report.Action.Name, by party: Party, on life: Life) -> Refusal? {
        do throws(Refusal) {
            try life.report.mayDo(name, party, life.rules)
            return nil
        } catch {
            return error
        }
    }
}
