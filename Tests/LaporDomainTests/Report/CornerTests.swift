// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// Corners that were once wrong.
@Suite struct CornerTests {
    static let tuesday = Life.monday + 86_400

    @Test func regenciesOfOneProvinceAreJudgedByTheirProvince() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        life.rules = Rulebook(
            policy: try Sample.policy(arbitratedReturn: 1),
            agencies: Sample.tree,
            calendar: Sample.calendar
        )
        try life.perform(.giveBack(Office.bekasi), by: .liaison(Office.bandung), at: Self.tuesday)
        #expect(life.report.arbiter == Office.westJava)
    }
    @Test func afterALapseTheArbiterIsNotItsOwnSender() throws {
        var life = try Rule1ArbitrationTests.disputed()
        try life.perform(.lapseArbitration, by: .system, at: wib("2026-01-16 00:00"))
        #expect(!life.report.senders.contains(life.report.responsible))
    }
    @Test func anArbiterThatBindsItselfIsNotItsOwnSender() throws {
        var life = try Rule1ArbitrationTests.disputed()
        try life.perform(.arbitrate(Office.bandung), by: .admin(Office.bandung), at: Self.tuesday)
        #expect(!life.report.senders.contains(life.report.responsible))
    }
    @Test func onlyAFinalAnswerCanBeContestedAfterAReply() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.interimAnswer(), by: .admin(Office.bandung), at: Self.tuesday)
        try life.perform(.reply(), by: .reporter, at: Self.tuesday)
        #expect(life.refusal(of: .contest(), by: .reporter) != nil)
        try life.perform(.finalAnswer(), by: .admin(Office.bandung), at: Self.tuesday)
        try life.perform(.reply(), by: .reporter, at: Self.tuesday)
        #expect(life.refusal(of: .contest(), by: .reporter) == nil)
    }
    @Test func aLaterDispositionIsNotBinding() throws {
        var life = try Life.submitted(to: Office.bandung)
        try life.perform(.giveBack(), by: .liaison(Office.bandung), at: Self.tuesday)
        try life.perform(.arbitrate(Office.bekasi), by: .nation, at: Self.tuesday)
        try life.perform(.verify(), by: .nation, at: Self.tuesday)
        try life.perform(.disposition(Office.denpasar), by: .nation, at: Self.tuesday)
        #expect(life.refusal(of: .giveBack(Office.ambon), by: .liaison(Office.denpasar)) == nil)
    }
    @Test func aUnitMayReturnWhatItsCityForwardedAfterArbitration() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        try life.perform(.giveBack(), by: .liaison(Office.bandung), at: Self.tuesday)
        try life.perform(.arbitrate(Office.bandung), by: .nation, at: Self.tuesday)
        try life.perform(.forward(Office.bandungRoads), by: .admin(Office.bandung), at: Self.tuesday)
        #expect(life.refusal(of: .giveBack(Office.bandungHealth), by: .liaison(Office.bandungRoads)) == nil)
    }
    @Test func aReplySettledByConfirmationIsNotOwedAgainAfterAContest() throws {
        var life = try Life.answered()
        try life.perform(.reply(), by: .reporter, at: wib("2026-01-13 09:00"))
        try life.perform(.confirm, by: .reporter, at: wib("2026-01-14 09:00"))
        try life.perform(.contest(), by: .reporter, at: wib("2026-02-12 09:00"))
        #expect(life.clock(at: wib("2026-02-12 09:00"))[.reply]?.standing != .breached)
    }
    @Test func anOversightComplaintIsConfidentialFromSubmission() throws {
        #expect(try Life.submitted(.oversightComplaint).report.visibility == .confidential)
    }
    @Test func anOversightComplaintIsNotArchived() throws {
        var life = try Life.submitted()
        try life.perform(.verify(Report.Verification(.oversightComplaint)), by: .nation, at: Life.monday)
        #expect(life.refusal(of: .archive("duplicate"), by: .nation) != nil)
    }
    @Test(arguments: ["2026-+3-19", "+026-03-19", "2026-03-+9"])
    func aSignIsNoDigit(text: String) {
        #expect(CivilDate(iso: text) == nil)
        #expect(Date(rfc3339: text + "T00:00:00Z") == nil)
    }
    @Test(arguments: ["006281234567890", "+62 0812 3456 7890", "62 0812 3456 7890"])
    func theTrunkZeroIsNotPartOfTheNumber(typed: String) {
        let n = PhoneNumber(typed: typed)?.description
        #expect(n == nil || n == "+6281234567890")
    }
    @Test(arguments: [("\n", #"\n"#), ("\t", #"\t"#), ("\r", #"\r"#), ("\u{8}", #"\b"#), ("\u{c}", #"\f"#)])
    func writesShortEscapesAsRFC8785Does(text: String, escape: String) {
        #expect(String(decoding: CanonicalJSON.encode(["a": .code(text)]), as: UTF8.self) == "{\"a\":\"\(escape)\"}")
    }
    @Test(arguments: [
        #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#, #"{"a":007}"#, #"{"a":-0}"#, #"{"a":"\q"}"#, #"{"a":"\u12ab"}"#,
        #"{"a":"\u0041"}"#, "{\"a\":\"\n\"}",
    ])
    func decodeRefusesWhatEncodeNeverWrites(text: String) { #expect(CanonicalJSON.decode(Array(text.utf8)) == nil) }
    @Test func decodeRefusesInvalidUTF8() {
        #expect(CanonicalJSON.decode(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)) == nil)
    }
    @Test func loneReturnBeforeAPair() { #expect("a\r\r\nb".cleaned == "a\n\nb") }
    @Test(arguments: [("suggestion", Field.code("abc")), ("suggestion", Field.number(-1))])
    func aMisshapenOptionalFieldThrows(key: String, value: Field) {
        let f: [String: Field] = ["from": .number(1), "to": .number(2), "reason": .code(EventTests.hex), key: value]
        #expect(throws: (any Error).self) { try Report.Event(name: "returned", schemaVersion: 1, fields: f) }
    }
    @Test func aDigestHas32Bytes() {
        #expect(throws: (any Error).self) {
            try Report.Event(name: "replied", schemaVersion: 1, fields: ["reply": .code("00")])
        }
    }
    @Test func resolutionLimitsArePositiveAndComplete() {
        #expect(throws: (any Error).self) { try PolicyTests.read("\"complaint\": 14", with: "\"complaint\": 0") }
    }
    @Test func matchingIsStableForEqualNames() {
        let all =
            [Agency(id: Agency.ID(1), slug: "r1", name: "Root", kind: .national, parent: nil)]
            + (2...60).map {
                Agency(
                    id: Agency.ID($0),
                    slug: "s\($0)",
                    name: "Dinas Kesehatan",
                    kind: .workUnit,
                    parent: Agency.ID(1)
                )
            }
        let a = AgencyTree(all).matching("dinas").map(\.id)
        let b = AgencyTree(all.reversed()).matching("dinas").map(\.id)
        #expect(a == b)
    }
    @Test func aTrackingIDOfTwelveDigitsIsInvalid() { #expect(!TrackingID(rawValue: 100_000_005_724).isValid) }
    @Test func custodyDoesNotCountTheTimeItWasClosed() throws {
        var life = try Life.answered()
        try life.perform(.confirm, by: .reporter, at: wib("2026-01-14 10:00"))
        try life.perform(.contest(), by: .reporter, at: wib("2026-02-12 09:00"))
        #expect(life.clock(at: wib("2026-02-12 09:00")).custodies.map(\.workingDays).reduce(0, +) == 2)
    }
    @Test func takesAwayWhatTurnsTheDirection() { #expect("a\u{202E}b\u{200B}\u{2066}".cleaned == "ab") }
    @Test func readsALowerCaseT() { #expect(Date(rfc3339: "2026-03-18t09:30:00z") != nil) }
    @Test func aReturnToABelowSuggestionIsNotJudgedByTheDoubter() throws {
        var life = try Life.dispositioned(to: Office.bandung)
        life.rules = Rulebook(
            policy: try Sample.policy(arbitratedReturn: 1),
            agencies: Sample.tree,
            calendar: Sample.calendar
        )
        try life.perform(.giveBack(Office.bandungRoads), by: .liaison(Office.bandung), at: Self.tuesday)
        #expect(life.report.arbiter != Office.bandung)
    }
    @Test func aLongLineHasNoOneTwice() throws {
        let deep = Agency(
            id: Agency.ID(99),
            slug: "deep",
            name: "Deep",
            kind: .workUnit,
            parent: Office.bandungRoadsNorth
        )
        let rules = Rulebook(
            policy: Sample.policy,
            agencies: AgencyTree(Sample.agencies + [deep]),
            calendar: Sample.calendar
        )
        var life = try Life(rules: rules)
        try life.perform(
            .submit(Sample.submission(to: Office.bandungRoads, at: Life.monday)),
            by: .reporter,
            at: Life.monday
        )
        try life.perform(.verify(), by: .admin(Office.bandung), at: Life.monday)
        try life.perform(.disposition(Office.bandungRoadsNorth), by: .admin(Office.bandungRoads), at: Life.monday)
        try life.perform(.forward(Agency.ID(99)), by: .admin(Office.bandungRoadsNorth), at: Life.monday)
        try life.perform(.giveBack(Office.bandungHealth), by: .admin(Agency.ID(99)), at: Life.monday)
        try life.perform(.disposition(Office.bandungRoads), by: .admin(Office.bandung), at: Life.monday)
        #expect(!life.report.senders.contains(life.report.responsible))
    }
    @Test func theLongSCode() { #expect(AccessCode(typed: "ABCDEFGHJKß") == nil) }
}
