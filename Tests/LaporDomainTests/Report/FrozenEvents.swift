// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import LaporDomain

/// The bytes of every event that came after the first fifteen, written by hand: they never change either.
extension EventTests {
    static let frozenVerification: [(Report.Event, String)] = [
        (
            .submitted(
                Report.Received(
                    classification: .complaint,
                    responsible: Office.bandung,
                    sender: Office.root,
                    category: Category.ID(12),
                    visibility: .public,
                    isAnonymous: true,
                    hasContact: false,
                    language: .indonesian,
                    channel: .sms,
                    region: "32.73",
                    incidentDate: CivilDate(iso: "2026-03-01"),
                    receivedAt: Date(milliseconds: 1_773_800_000_123),
                    policy: Policy.ID(3),
                    title: words,
                    body: words,
                    address: words,
                    coordinates: words,
                    access: words,
                    attachments: words,
                    parent: Report.ID(77),
                    wished: Office.bandungRoads
                )
            ),
            #"{"access":"\#(hex)","address":"\#(hex)","agency_id":20,"anonymous":1,"attachments":"\#(hex)","#
                + #""body":"\#(hex)","category_id":12,"channel":"sms","classification":"complaint","contact":0,"#
                + #""coordinates":"\#(hex)","incident_date":"2026-03-01","language":"id","parent":77,"policy_id":3,"#
                + #""received_at":1773800000123,"region_code":"32.73","sender":1,"title":"\#(hex)","#
                + #""visibility":"public","wished":21}"#
        ),
        (
            .adopted(
                Report.Adoption(
                    state: .archived,
                    holder: Office.bandung,
                    endedBy: .agencyAdmin,
                    reason: "duplicate",
                    explanation: words,
                    isVerified: true,
                    publicTitle: words,
                    publicBody: words
                )
            ),
            #"{"by":"agency_admin","explanation":"\#(hex)","holder":20,"public_body":"\#(hex)","#
                + #""public_title":"\#(hex)","reason":"duplicate","state":"archived","verified":1}"#
        ),
        (
            .adopted(Report.Adoption(state: .inProgress, holder: Office.bandung, isVerified: false)),
            #"{"holder":20,"state":"in_progress","verified":0}"#
        ),
        (.deferred(question: words), #"{"question":"\#(hex)"}"#),
        (.supplemented(words, attachments: words), #"{"attachments":"\#(hex)","supplement":"\#(hex)"}"#),
        (.supplemented(words, attachments: nil), #"{"supplement":"\#(hex)"}"#),
        (
            .archived(reason: "incomplete", explanation: words, by: .system),
            #"{"by":"system","explanation":"\#(hex)","reason":"incomplete"}"#
        ),
        (.archived(reason: "incomplete", explanation: nil), #"{"reason":"incomplete"}"#),
        (.restored(reason: words), #"{"reason":"\#(hex)"}"#),
        (
            .reclassified(.oversightComplaint, category: Category.ID(8), .confidential, reason: words),
            #"{"category_id":8,"classification":"oversight_complaint","reason":"\#(hex)","#
                + #""visibility":"confidential"}"#
        ),
        (
            .reclassified(.aspiration, category: nil, .public, reason: words),
            #"{"classification":"aspiration","reason":"\#(hex)","visibility":"public"}"#
        ),
        (
            .respondentNamed(Report.Respondent(.nationalAdministrator, Office.root)),
            #"{"agency_id":1,"kind":"national_administrator"}"#
        ),
        (.placed(region: "32.73.01"), #"{"region_code":"32.73.01"}"#),
        (.protected(.minor), #"{"cause":"minor"}"#),
        (.protected(.violence), #"{"cause":"violence"}"#),
    ]

    static let frozenMovement: [(Report.Event, String)] = [
        (
            .transferred(from: Office.bandungRoads, to: Office.bandungHealth, .moved, reason: words),
            #"{"cause":"moved","from":21,"reason":"\#(hex)","to":22}"#
        ),
        (
            .transferred(from: Office.bandungRoads, to: Office.bandung, .unstaffed, reason: nil),
            #"{"cause":"unstaffed","from":21,"to":20}"#
        ),
        (
            .transferred(from: Office.bandungRoads, to: Office.bandungHealth, .succeeded, reason: nil),
            #"{"cause":"succeeded","from":21,"to":22}"#
        ),
        (
            .recalled(from: Office.bandungRoads, to: Office.bandung, reason: words),
            #"{"from":21,"reason":"\#(hex)","to":20}"#
        ),
        (.heldInStead(of: Office.bandungRoads), #"{"of":21}"#),
        (.letterRecorded(.sent, words), #"{"direction":"sent","letter":"\#(hex)"}"#),
        (.letterRecorded(.received, words), #"{"direction":"received","letter":"\#(hex)"}"#),
        (
            .referredOutside(institution: words, contact: words, reason: words, advice: words),
            #"{"advice":"\#(hex)","contact":"\#(hex)","institution":"\#(hex)","reason":"\#(hex)"}"#
        ),
        (.copied(to: Office.bekasi, note: words), #"{"note":"\#(hex)","to":30}"#),
        (.copied(to: Office.bekasi, note: nil), #"{"to":30}"#),
        (
            .coordinationOpened(lead: Office.bandung, members: [Office.bekasi, Office.westJava], question: words),
            #"{"lead":20,"members":"30 10","question":"\#(hex)"}"#
        ),
        (.contributed(by: Office.bekasi, words), #"{"by":30,"contribution":"\#(hex)"}"#),
        (.coordinationClosed(words), #"{"conclusion":"\#(hex)"}"#),
        (.recused(officer: "officer:7", reason: words), #"{"officer":"officer:7","reason":"\#(hex)"}"#),
        (.merged(into: Report.ID(9), held: Office.bandung), #"{"held":20,"into":9}"#),
        (.followed(to: Office.bekasi), #"{"to":30}"#),
        (.unmerged(to: Office.bandung, promoted: true), #"{"promoted":1,"to":20}"#),
        (.unmerged(to: Office.bandung, promoted: false), #"{"promoted":0,"to":20}"#),
        (.gained(Report.ID(9)), #"{"report":9}"#),
        (.lost(Report.ID(9)), #"{"report":9}"#),
        (.split(into: Report.ID(9)), #"{"report":9}"#),
    ]

    static let frozenAnswering: [(Report.Event, String)] = [
        (.drafted(.interim, by: Office.bandung, words), #"{"by":20,"draft":"\#(hex)","kind":"interim"}"#),
        (.drafted(.final, by: Office.bandung, words), #"{"by":20,"draft":"\#(hex)","kind":"final"}"#),
        (
            .drafted(.final, by: Office.bandung, words, attachments: words),
            #"{"attachments":"\#(hex)","by":20,"draft":"\#(hex)","kind":"final"}"#
        ),
        (.draftReturned(reason: words), #"{"reason":"\#(hex)"}"#),
        (
            .answered(.final, by: Office.bandung, words, attachments: words),
            #"{"answer":"\#(hex)","attachments":"\#(hex)","by":20,"kind":"final"}"#
        ),
        (.corrected(answer: 5, words), #"{"correction":"\#(hex)","seq":5}"#),
        (.informationRequested(by: Office.bandung, question: words), #"{"by":20,"question":"\#(hex)"}"#),
        (.informationLapsed, "{}"),
        (
            .promised(on: CivilDate(day: 20_500), reason: words),
            #"{"on":"2026-02-16","reason":"\#(hex)"}"#
        ),
        (.concluded(.partlyProven, words), #"{"answer":"\#(hex)","finding":"partly_proven"}"#),
        (.concluded(.notExaminable, words), #"{"answer":"\#(hex)","finding":"not_examinable"}"#),
        (.replied(words, attachments: words), #"{"attachments":"\#(hex)","reply":"\#(hex)"}"#),
        (.replySettled(reason: words), #"{"reason":"\#(hex)"}"#),
        (.contested(words, attachments: words), #"{"attachments":"\#(hex)","reason":"\#(hex)"}"#),
        (.withdrawn(reason: words), #"{"reason":"\#(hex)"}"#),
        (.withdrawn(reason: nil), "{}"),
    ]

    static let frozenWatching: [(Report.Event, String)] = [
        (.prioritised(.high, reason: words), #"{"priority":"high","reason":"\#(hex)"}"#),
        (.prioritised(.low, reason: nil), #"{"priority":"low"}"#),
        (.emergencyFlagged(reason: words), #"{"reason":"\#(hex)"}"#),
        (
            .escalated(to: Office.westJava, over: .firstResponse, reason: words),
            #"{"over":"first_response","reason":"\#(hex)","to":10}"#
        ),
        (.escalated(to: Office.westJava, over: nil, reason: nil), #"{"to":10}"#),
        (.supervisionNoticed(by: .ombudsman, words), #"{"by":"ombudsman","notice":"\#(hex)"}"#),
        (.referredToOmbudsman(reason: words), #"{"reason":"\#(hex)"}"#),
        (.referredToOmbudsman(reason: nil), "{}"),
        (.redacted(seq: 1, .publicBody, words), #"{"part":"public_body","seq":1,"words":"\#(hex)"}"#),
        (.wordsErased(seq: 4), #"{"seq":4}"#),
        (.visibilityChanged(.confidential, reason: words), #"{"reason":"\#(hex)","visibility":"confidential"}"#),
        (.visibilityChanged(.public, reason: nil), #"{"visibility":"public"}"#),
        (.identityOpened(to: Office.bandung), #"{"to":20}"#),
        (.identityTakenBack(from: Office.bandung), #"{"from":20}"#),
        (.identityTakenBack(from: nil), "{}"),
        (.contactChanged(isReachable: true), #"{"contact":1}"#),
        (.contactChanged(isReachable: false), #"{"contact":0}"#),
        (.identityRequested(by: "officer:7", reason: words), #"{"by":"officer:7","reason":"\#(hex)"}"#),
        (.identityGranted(to: "officer:7", by: "officer:8"), #"{"by":"officer:8","to":"officer:7"}"#),
        (.identityErased, "{}"),
    ]

    /// Fields that may be left out, by event; all others are needed.
    static let optional: [Report.Event.Name: Set<String>] = [
        .submitted: [
            "sender", "category_id", "region_code", "incident_date", "address", "coordinates", "access",
            "attachments", "parent", "wished",
        ],
        .adopted: ["by", "reason", "explanation", "public_title", "public_body"],
        .verified: ["category_id", "public_title", "public_body"],
        .supplemented: ["attachments"],
        .archived: ["explanation", "by"],
        .reclassified: ["category_id"],
        .dispositioned: ["note"],
        .forwarded: ["note"],
        .transferred: ["reason"],
        .returned: ["suggestion"],
        .disputed: ["suggestion"],
        .copied: ["note"],
        .drafted: ["attachments"],
        .answered: ["attachments"],
        .replied: ["attachments"],
        .contested: ["attachments"],
        .withdrawn: ["reason"],
        .closed: ["reason"],
        .rated: ["comment"],
        .prioritised: ["reason"],
        .escalated: ["over", "reason"],
        .referredToOmbudsman: ["reason"],
        .visibilityChanged: ["reason"],
        .identityTakenBack: ["from"],
    ]
}
