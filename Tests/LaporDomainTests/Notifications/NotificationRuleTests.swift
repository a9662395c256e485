// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// Who is told what when something happens.
@Suite struct NotificationRuleTests {
    /// For each event the rules for the reporter, who must be reachable, and those for offices, who always are.
    static let rules: [Report.Event.Name: (reporter: Set<String>, office: Set<String>)] = [
        .submitted: (["report_received"], ["verification_waiting"]),
        .verified: (["report_verified"], []),
        .archived: (["report_archived"], []),
        .dispositioned: (["report_moved"], ["work_arrived"]),
        .forwarded: ([], ["work_arrived"]),
        .returned: ([], ["work_arrived"]),
        .disputed: ([], ["work_disputed"]),
        .arbitrated: (["report_moved"], ["work_arrived"]),
        .arbitrationLapsed: ([], ["work_arrived"]),
        .answered: (["report_answered"], []),
        .replied: ([], ["reporter_spoke"]),
        .confirmed: ([], []),
        .contested: ([], ["reporter_spoke"]),
        .closed: (["report_closed"], []),
        .rated: ([], []),
    ]

    @Test(arguments: EventTests.frozen.map(\.0), [true, false])
    func tellsExactlyThese(event: Report.Event, hasContact: Bool) throws {
        let report = try Life.submitted(hasContact: hasContact).report
        let expected = try #require(Self.rules[event.name])

        let told = NotificationRule.all.filter { $0.applies(event, report) }

        #expect(Set(told.map(\.name)) == expected.office.union(hasContact ? expected.reporter : []))
    }

    @Test(arguments: Role.allCases)
    func doesNotTellReportersOfTheirOwnClosing(role: Role) throws {
        let report = try Life.submitted().report

        let told = NotificationRule.all.filter { $0.applies(.closed(by: role, reason: nil), report) }

        #expect(told.map(\.name) == (role == .reporter ? [] : ["report_closed"]))
    }

    @Test(arguments: [
        ("report_received", NotificationRule.Audience.reporter), ("report_verified", .reporter),
        ("report_moved", .reporter),
        ("report_archived", .reporter), ("report_answered", .reporter), ("report_closed", .reporter),
        ("work_arrived", .holder), ("verification_waiting", .verifier),
        ("work_disputed", .arbiter), ("reporter_spoke", .holder),
    ])
    func hasItsAudience(name: String, audience: NotificationRule.Audience) {
        #expect(NotificationRule.all.first { $0.name == name }?.audience == audience)
    }

    @Test func everyRuleIsListedOnce() {
        #expect(NotificationRule.all.count == 10)
        #expect(Set(NotificationRule.all.map(\.name)).count == 10)
    }
}
