// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// Rule 7 of design.md 3: whistle-blowing is a sealed lane with named recipients, outside the tree.
@Suite struct Rule7WhistleblowingTests {
    private static let first = Recipient(id: .init(11), officer: 1)
    private static let second = Recipient(id: .init(12), officer: 2)
    private static let third = Recipient(id: .init(13), officer: 3)
    private static let inForce = [first, second, third]
    private static let monday = Date(rfc3339: "2026-03-02T09:00:00+07:00") ?? .distantPast

    private static func submission(_ recipients: [Recipient], barred: [Int64] = []) -> Disclosure.Action {
        .receive(
            Disclosure.Submission(
                recipients: recipients,
                barred: barred,
                language: .indonesian,
                body: Sample.passage(.body),
                contact: nil,
                access: Sample.passage(.body).digest
            )
        )
    }

    /// A case that has come to the first two.
    private static func disclosure(_ events: [Disclosure.Event] = []) throws -> Disclosure {
        var disclosure = Disclosure(id: .init(5), trackingID: TrackingID(random: 7))
        let received = try disclosure.decide(
            submission([first, second]),
            by: .whistleblower,
            at: monday,
            among: inForce,
            under: Sample.rules
        )
        for event in received + events { disclosure.apply(.init(event, at: monday)) }
        return disclosure
    }

    private func decide(
        _ action: Disclosure.Action,
        by speaker: Disclosure.Speaker,
        on disclosure: Disclosure,
        at now: Date = monday,
        among inForce: [Recipient] = inForce
    ) throws -> [Disclosure.Event] {
        try disclosure.decide(action, by: speaker, at: now, among: inForce, under: Sample.rules)
    }

    @Test func itComesToThoseWhoWereShownLessThoseWhomItIsAbout() throws {
        let empty = Disclosure(id: .init(5), trackingID: TrackingID(random: 7))

        let events = try decide(
            Self.submission([Self.first, Self.second], barred: [2]),
            by: .whistleblower,
            on: empty
        )

        guard case .received(let received)? = events.first else { return #expect(Bool(false)) }
        #expect(received.recipients == [Self.first])
        #expect(received.barred == [2])
    }

    /// Nobody left who may read it, whether because all are barred, none was shown, or none is in force any more.
    @Test(arguments: [
        (Rule7WhistleblowingTests.inForce, [Int64(1), 2, 3], Rule7WhistleblowingTests.inForce),
        ([], [], Rule7WhistleblowingTests.inForce), (Rule7WhistleblowingTests.inForce, [], []),
    ])
    func itIsRefusedWhereNobodyIsLeftToReadIt(shown: [Recipient], barred: [Int64], inForce: [Recipient]) {
        let empty = Disclosure(id: .init(5), trackingID: TrackingID(random: 7))

        #expect(throws: Refusal.noRecipientLeft) {
            try decide(Self.submission(shown, barred: barred), by: .whistleblower, on: empty, among: inForce)
        }
    }

    @Test func whoeverIsNotAmongItsRecipientsDoesNothing() throws {
        let disclosure = try Self.disclosure()
        let words = Sample.passage(.answer)

        for action: Disclosure.Action in [.say(words), .letIn(Self.third.id), .recuse, .conclude(.proven, words)] {
            #expect(throws: Refusal.notFound) { try decide(action, by: .recipient(Self.third), on: disclosure) }
            // Named anew, the first is another recipient, who was not there when it came in.
            let anew = Recipient(id: .init(99), officer: 1)
            #expect(throws: Refusal.notFound) { try decide(action, by: .recipient(anew), on: disclosure) }
        }
        for action: Disclosure.Action in [.letIn(Self.third.id), .recuse, .conclude(.proven, words)] {
            #expect(throws: Refusal.notFound) { try decide(action, by: .whistleblower, on: disclosure) }
        }
    }

    @Test func aRecipientLetsInWhoIsNamedAndNotBarred() throws {
        let disclosure = try Self.disclosure()

        let events = try decide(.letIn(Self.third.id), by: .recipient(Self.first), on: disclosure)

        #expect(events == [.letIn(Self.third, by: 1)])
        for id in [Self.second.id, Recipient.ID(0), Recipient.ID(77)] {
            #expect(throws: Refusal.invalid([FieldProblem("recipient_id", .notAllowed, choices: ["13"])])) {
                try decide(.letIn(id), by: .recipient(Self.first), on: disclosure)
            }
        }
    }

    @Test func whoStandsBackComesInNoMoreByAnyNaming() throws {
        var disclosure = try Self.disclosure()
        for event in try decide(.recuse, by: .recipient(Self.second), on: disclosure) {
            disclosure.apply(.init(event, at: Self.monday))
        }
        let anew = Recipient(id: .init(99), officer: 2)

        #expect(disclosure.recipients == [Self.first])
        #expect(disclosure.candidates(among: Self.inForce + [anew]) == [Self.third])
    }

    /// Another whose naming has ended, or who is disabled, is nobody to leave it to.
    @Test func theLastWhoCanReadItDoesNotStandBack() throws {
        let disclosure = try Self.disclosure()

        #expect(throws: Refusal.lastRecipient) {
            try decide(.recuse, by: .recipient(Self.first), on: disclosure, among: [Self.first, Self.third])
        }
    }

    @Test func itEndsWithAFindingAndAMessageInTimeOpensItAgain() throws {
        let words = Sample.passage(.conclusion)
        var disclosure = try Self.disclosure()
        let events = try decide(.conclude(.unproven, words), by: .recipient(Self.first), on: disclosure)
        #expect(events == [.concluded(.unproven, by: 1, text: words.digest)])
        for event in events { disclosure.apply(.init(event, at: Self.monday)) }
        let until = try #require(disclosure.contestUntil(under: Sample.rules))

        #expect(throws: Refusal.disclosureConcluded) {
            try decide(.say(words), by: .recipient(Self.first), on: disclosure)
        }
        #expect(throws: Refusal.disclosureConcluded) {
            try decide(.say(words), by: .whistleblower, on: disclosure, at: until.addingTimeInterval(1))
        }
        let reopened = try decide(.say(words), by: .whistleblower, on: disclosure, at: until)
        #expect(reopened == [.reopened(text: words.digest)])
        for event in reopened { disclosure.apply(.init(event, at: until)) }
        #expect(disclosure.state == .open && disclosure.finding == nil)
        #expect(try decide(.say(words), by: .recipient(Self.first), on: disclosure).map(\.name) == [.answered])
    }

    @Test func onlyWhoMayReadItIsTold() throws {
        let disclosure = try Self.disclosure()
        let words = Sample.passage(.reply).digest

        #expect(Disclosure.Event.messaged(text: words).told(of: disclosure) == [Self.first, Self.second])
        #expect(Disclosure.Event.letIn(Self.third, by: 1).told(of: disclosure) == [Self.third])
        for event: Disclosure.Event in [.answered(by: 1, text: words), .concluded(.proven, by: 1, text: words)] {
            #expect(event.told(of: disclosure).isEmpty)
        }
    }

    /// The bytes that are hashed: written once, they never change.
    @Test func itsEventsStayAsTheyWereWritten() throws {
        let hex = EventTests.hex
        let words = EventTests.words
        let received = Disclosure.Received(
            recipients: [Self.first, Self.second],
            barred: [3, 4],
            language: .english,
            policy: .init(9),
            body: words,
            contact: words,
            access: words
        )
        let frozen: [(Disclosure.Event, String)] = [
            (
                .received(received),
                #"{"access":"\#(hex)","barred":"3 4","body":"\#(hex)","contact":"\#(hex)","language":"en","#
                    + #""policy_id":9,"recipients":"11:1 12:2"}"#
            ),
            (.messaged(text: words), #"{"text":"\#(hex)"}"#), (.reopened(text: words), #"{"text":"\#(hex)"}"#),
            (.answered(by: 1, text: words), #"{"by":1,"text":"\#(hex)"}"#),
            (.letIn(Self.third, by: 1), #"{"by":1,"recipient":"13:3"}"#),
            (.recused(Self.second), #"{"recipient":"12:2"}"#),
            (.concluded(.partlyProven, by: 1, text: words), #"{"by":1,"finding":"partly_proven","text":"\#(hex)"}"#),
        ]

        #expect(Set(frozen.map(\.0.name)) == Set(Disclosure.Event.Name.allCases))
        for (event, bytes) in frozen {
            #expect(String(decoding: CanonicalJSON.encode(event.fields), as: UTF8.self) == bytes)
            let fields = try #require(CanonicalJSON.decode(Array(bytes.utf8)))
            #expect(try Disclosure.Event(name: event.name.rawValue, schemaVersion: 1, fields: fields) == event)
        }
        #expect(throws: (any Error).self) { try Disclosure.Event(name: "received", schemaVersion: 2, fields: [:]) }
    }
}
