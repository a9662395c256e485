// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Who is told what when something happens.
@Suite struct NotificationRuleTests {
    typealias Told = (reporter: Set<String>, office: Set<String>)

    /// For each event the rules for the reporter, who must be reachable, and those for offices, who always are.
    static let rules: [Report.Event.Name: Told] = [
        .submitted: (["report_received"], ["verification_waiting"]),
        .adopted: ([], []),
        .verified: (["report_verified"], []),
        .deferred: (["report_questioned"], []),
        .supplemented: ([], ["reporter_spoke"]),
        .archived: (["report_archived"], []),
        .restored: (["report_restored"], ["work_arrived"]),
        .reclassified: ([], []),
        .respondentNamed: ([], []),
        .placed: ([], []),
        .protected: ([], []),
        .dispositioned: (["report_moved"], ["work_arrived"]),
        .forwarded: ([], ["work_arrived"]),
        .transferred: ([], ["work_arrived"]),
        .recalled: ([], ["work_arrived"]),
        .returned: ([], ["work_arrived"]),
        .disputed: ([], ["work_disputed"]),
        .arbitrated: (["report_moved"], ["work_arrived"]),
        .arbitrationLapsed: ([], ["work_arrived"]),
        .heldInStead: ([], []),
        .letterRecorded: ([], []),
        .referredOutside: (["report_referred"], ["followed_ended"]),
        .copied: ([], ["copy_made"]),
        .coordinationOpened: ([], ["coordination_asked"]),
        .contributed: ([], ["contribution_made"]),
        .coordinationClosed: ([], []),
        .recused: ([], ["officer_recused"]),
        .merged: (["report_merged"], ["followed_ended"]),
        .followed: ([], []),
        .unmerged: ([], []),
        .gained: ([], []),
        .lost: ([], []),
        .split: ([], []),
        .drafted: ([], ["draft_waiting"]),
        .draftReturned: ([], ["draft_returned"]),
        .answered: (["report_answered"], ["followed_answered"]),
        .corrected: (["report_corrected"], ["followed_answered"]),
        .informationRequested: (["report_questioned"], []),
        .informationLapsed: ([], ["information_lapsed"]),
        .promised: (["report_promised"], []),
        // The same decision closes it, and the reporter is told of that.
        .concluded: ([], []),
        .replied: ([], ["reporter_spoke"]),
        .replySettled: (["reply_settled"], []),
        .confirmed: ([], []),
        .contested: ([], ["reporter_spoke"]),
        .withdrawn: ([], []),
        .closed: (["report_closed"], ["followed_ended"]),
        .rated: ([], []),
        .prioritised: ([], []),
        .emergencyFlagged: ([], ["emergency_raised"]),
        .escalated: ([], ["report_escalated"]),
        .supervisionNoticed: ([], ["supervision_noticed"]),
        .referredToOmbudsman: ([], ["ombudsman_asked"]),
        .redacted: ([], []),
        .wordsErased: ([], []),
        .visibilityChanged: ([], []),
        .identityOpened: ([], []),
        .identityTakenBack: ([], []),
        .contactChanged: ([], []),
        .identityRequested: ([], ["identity_asked"]),
        .identityGranted: (["identity_opened"], []),
        .identityErased: ([], []),
    ]

    /// An archive by the clock, a final answer, a part that was split off: each has words of its own.
    static func told(of event: Report.Event) -> Told? {
        switch event {
        case .archived(_, _, .system): (["report_lapsed"], [])
        case .answered(.final, _, _, _): (["report_answered_finally"], ["followed_answered"])
        case .submitted(let received) where received.parent != nil: (["report_split"], ["verification_waiting"])
        default: rules[event.name]
        }
    }

    @Test(arguments: EventTests.frozen.map(\.0), [true, false])
    func tellsExactlyThese(event: Report.Event, hasContact: Bool) throws {
        let report = try Life.submitted(hasContact: hasContact).report
        let expected = try #require(Self.told(of: event))

        let told = NotificationRule.all.filter { $0.applies(event, report) }

        #expect(Set(told.map(\.name)) == expected.office.union(hasContact ? expected.reporter : []))
    }

    @Test(arguments: Role.allCases)
    func doesNotTellReportersOfTheirOwnClosing(role: Role) throws {
        let report = try Life.submitted().report

        let told = NotificationRule.all.filter { $0.applies(.closed(by: role, reason: nil), report) }

        #expect(told.map(\.name) == (role == .reporter ? ["followed_ended"] : ["report_closed", "followed_ended"]))
    }

    static let audiences: [NotificationRule.Audience: Set<String>] = [
        .reporter: [
            "report_received", "report_verified", "report_moved", "report_answered", "report_archived",
            "report_answered_finally", "report_concluded", "report_split",
            "report_lapsed", "report_restored", "report_questioned", "report_referred", "report_merged",
            "report_promised", "report_corrected", "reply_settled", "identity_opened", "report_closed",
        ],
        .holder: [
            "work_arrived", "reporter_spoke", "draft_returned", "information_lapsed", "contribution_made",
            "supervision_noticed",
        ],
        .arbiter: ["work_disputed"],
        .verifier: ["verification_waiting", "officer_recused"],
        .approver: ["draft_waiting"],
        .contributors: ["coordination_asked"],
        .copied: ["copy_made"],
        .superior: ["report_escalated"],
        .command: ["emergency_raised"],
        .ombudsman: ["ombudsman_asked"],
        .identityKeepers: ["identity_asked"],
        .followers: ["followed_answered", "followed_ended"],
    ]

    /// Wherever an emergency goes, they learn at once that it is one.
    @Test func anEmergencyIsOneToItsNextHolderToo() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        func told() -> Set<String> {
            let moved = Report.Event.forwarded(from: Office.bandung, to: Office.bandungRoads, note: nil)
            return Set(NotificationRule.all.filter { $0.applies(moved, life.report) }.map(\.name))
        }
        #expect(told() == ["work_arrived"])
        life.record([.emergencyFlagged(reason: Sample.passage(.reason).digest)], at: Life.monday)
        #expect(told() == ["work_arrived", "emergency_raised"])
    }

    @Test func hasItsAudience() {
        #expect(
            Dictionary(grouping: NotificationRule.all, by: \.audience).mapValues { Set($0.map(\.name)) }
                == Self.audiences
        )
    }

    @Test func everyRuleIsListedOnce() {
        #expect(Set(NotificationRule.all.map(\.name)).count == NotificationRule.all.count)
    }

    @Test func everyRuleIsSomebodysReaction() {
        let told = Self.rules.values.reduce(into: Set()) { $0.formUnion($1.reporter.union($1.office)) }
        let ofTheirOwn: Set = ["report_lapsed", "report_answered_finally", "report_concluded", "report_split"]
        #expect(told.union(ofTheirOwn) == Set(NotificationRule.all.map(\.name)))
    }
}
