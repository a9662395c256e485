// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LaporDomain

/// The bytes that are hashed: what stands here was written once and never changes, since reports of any age must verify.
@Suite struct EventTests {
    static let words = Digest(Array(0..<32))
    static let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

    /// Every type, with all of its fields and with none that may be left out.
    static let frozen = firstFrozen + frozenVerification + frozenMovement + frozenAnswering + frozenWatching

    private static let firstFrozen: [(Report.Event, String)] = [
        (
            .submitted(received(isFull: true)),
            #"{"address":"\#(hex)","agency_id":20,"anonymous":1,"body":"\#(hex)","category_id":12,"#
                + #""channel":"walk_in","classification":"information_request","contact":1,"#
                + #""coordinates":"\#(hex)","incident_date":"2026-03-01","language":"en","policy_id":3,"#
                + #""received_at":1773800000123,"region_code":"32.73.05","sender":1,"title":"\#(hex)","#
                + #""visibility":"confidential"}"#
        ),
        (
            .submitted(received(isFull: false)),
            #"{"agency_id":1,"anonymous":0,"body":"\#(hex)","channel":"import","#
                + #""classification":"unclassified","contact":0,"language":"id","policy_id":1,"#
                + #""received_at":0,"title":"\#(hex)","visibility":"public"}"#
        ),
        (
            .verified(.aspiration, category: Category.ID(8), .public, publicTitle: words, publicBody: words),
            #"{"category_id":8,"classification":"aspiration","public_body":"\#(hex)","#
                + #""public_title":"\#(hex)","visibility":"public"}"#
        ),
        (
            .verified(.oversightComplaint, category: nil, .confidential, publicTitle: nil, publicBody: nil),
            #"{"classification":"oversight_complaint","visibility":"confidential"}"#
        ),
        (
            .archived(reason: "duplicate", explanation: words),
            #"{"explanation":"\#(hex)","reason":"duplicate"}"#
        ),
        (
            .dispositioned(from: Office.root, to: Office.bandung, note: words),
            #"{"from":1,"note":"\#(hex)","to":20}"#
        ),
        (
            .dispositioned(from: Office.root, to: Office.bandung, note: nil),
            #"{"from":1,"to":20}"#
        ),
        (
            .forwarded(from: Office.bandung, to: Office.bandungRoads, note: words),
            #"{"from":20,"note":"\#(hex)","to":21}"#
        ),
        (
            .forwarded(from: Office.bandung, to: Office.bandungRoads, note: nil),
            #"{"from":20,"to":21}"#
        ),
        (
            .returned(from: Office.bandung, to: Office.root, reason: words, suggestion: Office.bekasi),
            #"{"from":20,"reason":"\#(hex)","suggestion":30,"to":1}"#
        ),
        (
            .returned(from: Office.bandung, to: Office.root, reason: words, suggestion: nil),
            #"{"from":20,"reason":"\#(hex)","to":1}"#
        ),
        (
            .disputed(from: Office.bandung, arbiter: Office.root, reason: words, suggestion: Office.bekasi),
            #"{"arbiter":1,"from":20,"reason":"\#(hex)","suggestion":30}"#
        ),
        (
            .disputed(from: Office.bandung, arbiter: Office.root, reason: words, suggestion: nil),
            #"{"arbiter":1,"from":20,"reason":"\#(hex)"}"#
        ),
        (
            .arbitrated(by: Office.root, to: Office.bekasi, reason: words),
            #"{"by":1,"reason":"\#(hex)","to":30}"#
        ),
        (
            .arbitrationLapsed(arbiter: Office.westJava),
            #"{"arbiter":10}"#
        ),
        (
            .answered(.interim, by: Office.bandung, words),
            #"{"answer":"\#(hex)","by":20,"kind":"interim"}"#
        ),
        (
            .answered(.final, by: Office.bandung, words),
            #"{"answer":"\#(hex)","by":20,"kind":"final"}"#
        ),
        (
            .replied(words),
            #"{"reply":"\#(hex)"}"#
        ),
        (
            .confirmed,
            #"{}"#
        ),
        (
            .contested(words),
            #"{"reason":"\#(hex)"}"#
        ),
        (
            .closed(by: .agencyAdmin, reason: words),
            #"{"by":"agency_admin","reason":"\#(hex)"}"#
        ),
        (
            .closed(by: .system, reason: nil),
            #"{"by":"system"}"#
        ),
        (
            .rated(5, comment: words),
            #"{"comment":"\#(hex)","score":5}"#
        ),
        (
            .rated(1, comment: nil),
            #"{"score":1}"#
        ),
    ]

    @Test(arguments: frozen)
    func isWrittenAsItAlwaysWas(event: Report.Event, bytes: String) {
        #expect(String(decoding: CanonicalJSON.encode(event.fields), as: UTF8.self) == bytes)
        #expect(event.schemaVersion == 1)
    }

    @Test(arguments: frozen)
    func isReadFromItsBytes(event: Report.Event, bytes: String) throws {
        let fields = try #require(CanonicalJSON.decode(Array(bytes.utf8)))

        let read = try Report.Event(name: event.name.rawValue, schemaVersion: 1, fields: fields)

        #expect(read == event)
    }

    @Test func everyTypeIsFrozen() {
        #expect(Set(Self.frozen.map(\.0.name)) == Set(Report.Event.Name.allCases))
        #expect(Report.Event.Name.allCases.count == 61)
    }

    @Test(arguments: Report.Event.Name.allCases, [Int64.min, -1, 0, 2, 3, .max])
    func refusesAVersionThatNobodyWrote(name: Report.Event.Name, version: Int64) {
        #expect(throws: Report.Event.UnknownVersion(name: name.rawValue, version: version)) {
            try Report.Event(name: name.rawValue, schemaVersion: version, fields: [:])
        }
    }

    @Test(arguments: ["", "Submitted", "deleted", "arbitrationLapsed"])
    func refusesANameThatNobodyWrote(name: String) {
        #expect(throws: Report.Event.UnknownVersion(name: name, version: 1)) {
            try Report.Event(name: name, schemaVersion: 1, fields: [:])
        }
    }

    @Test(arguments: frozen)
    func needsEachOfItsFields(event: Report.Event, bytes: String) {
        for key in event.fields.keys {
            var fields = event.fields
            fields[key] = nil
            if Self.optional[event.name]?.contains(key) == true {
                #expect(throws: Never.self) {
                    try Report.Event(name: event.name.rawValue, schemaVersion: 1, fields: fields)
                }
            } else {
                #expect(throws: FieldReader.Unreadable(key: key)) {
                    try Report.Event(name: event.name.rawValue, schemaVersion: 1, fields: fields)
                }
            }
        }
    }

    /// Each with everything, and with nothing that may be left out.
    @Test func everyOptionalFieldIsFrozenPresentAndAbsent() {
        for (name, keys) in Self.optional {
            let known = Self.frozen.filter { $0.0.name == name }.map { Set($0.0.fields.keys) }
            for key in keys {
                #expect(known.contains { $0.contains(key) }, "\(name.rawValue) with \(key)")
                #expect(known.contains { !$0.contains(key) }, "\(name.rawValue) without \(key)")
            }
        }
    }

    @Test(
        arguments: [
            (Report.Event.Name.closed, ["by": Field.code("somebody")], "by"),
            (.closed, ["by": .number(1)], "by"),
            (.replied, ["reply": .code("not hexadecimal")], "reply"),
            (.replied, ["reply": .number(7)], "reply"),
            (.answered, ["kind": .code("partial"), "by": .number(1), "answer": .code(hex)], "kind"),
            (
                .verified, ["classification": .code("oversightComplaint"), "visibility": .code("public")],
                "classification"
            ),
            (.verified, ["classification": .code("complaint"), "visibility": .code("secret")], "visibility"),
            (.arbitrationLapsed, ["arbiter": .code("10")], "arbiter"),
        ] as [(Report.Event.Name, [String: Field], String)]
    )
    func refusesAFieldOfTheWrongShape(name: Report.Event.Name, fields: [String: Field], key: String) {
        #expect(throws: FieldReader.Unreadable(key: key)) {
            try Report.Event(name: name.rawValue, schemaVersion: 1, fields: fields)
        }
    }

    @Test(arguments: frozen)
    func carriesNoWords(event: Report.Event, bytes: String) {
        for case .code(let code) in event.fields.values {
            let isListOfNumbers = code.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: " ") }
            #expect(isListOfNumbers || code.utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: " ") })
        }
    }

    private static func received(isFull: Bool) -> Report.Received {
        Report.Received(
            classification: isFull ? .informationRequest : .unclassified,
            responsible: isFull ? Office.bandung : Office.root,
            sender: isFull ? Office.root : nil,
            category: isFull ? Category.ID(12) : nil,
            visibility: isFull ? .confidential : .public,
            isAnonymous: isFull,
            hasContact: isFull,
            language: isFull ? .english : .indonesian,
            channel: isFull ? .walkIn : .imported,
            region: isFull ? "32.73.05" : nil,
            incidentDate: isFull ? CivilDate(iso: "2026-03-01") : nil,
            receivedAt: Date(milliseconds: isFull ? 1_773_800_000_123 : 0),
            policy: Policy.ID(isFull ? 3 : 1),
            title: words,
            body: words,
            address: isFull ? words : nil,
            coordinates: isFull ? words : nil
        )
    }
}
