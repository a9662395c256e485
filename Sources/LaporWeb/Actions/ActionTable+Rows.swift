// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

extension ActionTable {
    private static let agency = ActionField(.agency, .agency, hint: .deskAgencyHint) { $1.agency = $0 }
    private static let note = ActionField(.note, .words(rows: 3), isRequired: false, limit: 10_000, hint: .noteHint) {
        $1.note = $0
    }
    private static func reason(_ hint: Phrase = .closeHint, isRequired: Bool = true) -> ActionField {
        ActionField(.reason, isRequired: isRequired, limit: 10_000, hint: hint)
    }
    private static func words(
        _ name: FieldName,
        rows: Int = 5,
        _ hint: Phrase? = nil,
        limit: Int = 10_000
    ) -> ActionField {
        ActionField(name, .words(rows: rows), limit: limit, hint: hint)
    }
    private static func choice(
        _ name: FieldName,
        _ choice: ActionField.Choice,
        isRequired: Bool = true,
        hint: Phrase? = nil
    ) -> ActionField {
        ActionField(name, .choice(choice), isRequired: isRequired, hint: hint) { $1.kind = $0 }
    }
    /// Last of the fields: when a file is refused, all others have been read.
    private static let files = ActionField(.uploads, .files, isRequired: false)
    private static let seq = ActionField(.seq, .choice(.answer), hint: .seqHint)

    private static let classification = ActionField(.classification, .choice(.classification), isRequired: false) {
        $1.classification = $0
    }
    private static let category = ActionField(.category, .choice(.category), isRequired: false) { $1.category = $0 }
    private static let respondent = [
        ActionField(.respondentAgency, .agency, isRequired: false, hint: .respondentHint) { $1.respondentAgency = $0 },
        ActionField(.respondentKind, .choice(.respondentKind), isRequired: false) { $1.respondentKind = $0 },
    ]
    private static let verification =
        [
            classification, category,
            ActionField(.place, .place, isRequired: false, hint: .verifyPlaceHint) { $1.region = $0 },
            ActionField(.publicTitle, .line, isRequired: false, limit: PublicText.titleLimit, hint: .publicHint) {
                $1.publicTitle = $0
            }
            .filled(),
            ActionField(
                .publicBody,
                .words(rows: 8),
                isRequired: false,
                limit: PublicText.bodyLimit,
                hint: .publicBodyHint
            ) { $1.publicBody = $0 }.filled(),
            ActionField(.protection, .choice(.protection), isRequired: false, hint: .protectionHint) {
                $1.protection = $0
            },
        ] + respondent + [
            ActionField(.agency, .agency, isRequired: false, hint: .verifyAgencyHint) { $1.agency = $0 }, note,
            isRead,
        ]

    /// Asked for where words that anybody will read seem to tell who a person is.
    private static let isRead = ActionField(.sure, .flag, isRequired: false, hint: .sureReadHint)

    static func routing(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .verify: ("verification", verification)
        case .defer: ("deferral", [words(.question, .deferHint)])
        case .archive:
            (
                "archive",
                [
                    ActionField(.reason, .choice(.archiveReason)) { $1.reason = $0 },
                    words(.explanation, rows: 4, .explanationHint),
                ]
            )
        case .restore: ("restoration", [reason()])
        case .reclassify: ("reclassification", [classification, category] + respondent + [reason(.reclassifyHint)])
        case .protect: ("protection", [choice(.protection, .protection, hint: .protectionHint)])
        case .disposition: ("dispositions", [agency, note])
        case .forward: ("forwarding", [agency, note])
        case .transfer: ("transfer", [agency, reason()])
        case .recall: ("recall", [reason()])
        case .giveBack:
            (
                "return",
                [
                    reason(.returnHint),
                    ActionField(.suggestedAgency, .agency, isRequired: false, hint: .deskAgencyHint) { $1.agency = $0 },
                ]
            )
        case .arbitrate: ("arbitration", [agency, reason(.arbitrateHint)])
        case .recordLetter: ("letters", [choice(.direction, .direction), words(.letter, .letterHint)])
        case .referOutside:
            (
                "referral",
                [
                    ActionField(.institution, .line, limit: 10_000) { $1.institution = $0 },
                    ActionField(.contact, .line, limit: 10_000, hint: .contactHint) { $1.contact = $0 }, reason(),
                    ActionField(.advice, .words(rows: 4), limit: 10_000, hint: .adviceHint) { $1.advice = $0 },
                ]
            )
        default: nil
        }
    }

    static func together(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .carbonCopy: ("copies", [agency, note])
        case .openCoordination:
            (
                "coordination",
                [
                    ActionField(.agencies, .agencies, hint: .agenciesHint),
                    words(.question, .coordinationHint),
                ]
            )
        case .contribute: ("contributions", [words(.contribution, .noteHint)])
        case .closeCoordination: ("coordination-closing", [words(.conclusion, .noteHint)])
        case .recuse: ("recusal", [reason(.noteHint)])
        case .merge: ("merger", [ActionField(.report, .line, hint: .mergeHint) { $1.report = $0 }])
        case .unmerge: ("unmerger", [])
        case .split:
            (
                "split",
                [
                    ActionField(.title, .line, limit: 200, hint: .splitHint) { $1.publicTitle = $0 },
                    ActionField(.body, .words(rows: 6), limit: 20_000) { $1.publicBody = $0 }, isRead,
                ]
            )
        default: nil
        }
    }

    static func handling(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .draft: ("drafts", [choice(.kind, .answerKind), words(.answer, rows: 8, .draftHint), files])
        case .approve:
            (
                "approval",
                [
                    ActionField(.answer, .words(rows: 8), isRequired: false, limit: 10_000, hint: .approveHint)
                        .filled(), isRead,
                ]
            )
        case .returnDraft: ("draft-return", [reason(.noteHint)])
        case .interimAnswer: ("interim-answers", [words(.answer, rows: 6, .interimHint), isRead, files])
        case .finalAnswer: ("final-answers", [words(.answer, rows: 8, .finalHint), isRead, files])
        case .correct: ("corrections", [seq, words(.correction, .correctHint), isRead])
        case .requestInformation: ("information-requests", [words(.question, .askHint)])
        case .extend: ("extension", [ActionField(.until, .date, hint: .extendHint) { $1.until = $0 }, reason()])
        case .conclude: ("conclusion", [choice(.finding, .finding), words(.answer, rows: 8, .concludeHint), isRead])
        case .dismissReply: ("reply-dismissal", [reason(.dismissHint)])
        case .close: ("closing", [reason()])
        case .prioritise: ("priority", [choice(.priority, .priority), reason(.noteHint, isRequired: false)])
        case .flagEmergency: ("emergency", [reason(.emergencyHint)])
        case .escalate: ("escalation", [reason(.escalateHint)])
        case .noticeOfSupervision: ("supervision-notices", [words(.notice)])
        default: nil
        }
    }

    static func reporting(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .supplement: ("supplements", [words(.supplement), files])
        case .reply: ("replies", [words(.reply), files])
        case .confirm: ("confirmation", [])
        case .contest: ("contest", [words(.reason), files])
        case .withdraw: ("withdrawal", [ActionField(.reason, isRequired: false, limit: 10_000)])
        case .rate:
            (
                "rating",
                [
                    ActionField(.score, .score),
                    ActionField(.comment, .words(rows: 3), isRequired: false, limit: 10_000, hint: .rateWhy),
                ]
            )
        case .referToOmbudsman: ("ombudsman-referral", [ActionField(.reason, isRequired: false, limit: 10_000)])
        default: nil
        }
    }

    static func disclosing(_ name: Report.Action.Name) -> Row? {
        switch name {
        case .redact:
            (
                "redactions",
                [
                    choice(.part, .part),
                    ActionField(.seq, .choice(.answer), hint: .redactSeqHint),
                    words(.text, .redactHint, limit: PublicText.bodyLimit),
                ]
            )
        case .eraseWords: ("word-erasure", [ActionField(.seq, .choice(.answer), hint: .eraseSeqHint)])
        case .changeVisibility:
            (
                "visibility",
                [choice(.visibility, .visibility, hint: .visibilityHint), reason(isRequired: false), isRead]
            )
        case .openIdentity: ("identity-opening", [agency])
        case .takeBackIdentity:
            (
                "identity-closing",
                [ActionField(.agency, .agency, isRequired: false, hint: .takeBackHint) { $1.agency = $0 }]
            )
        case .requestIdentity: ("identity-request", [reason(.requestIdentityHint)])
        case .grantIdentity: ("identity-grant", [])
        case .eraseIdentity: ("identity-erasure", [])
        default: nil
        }
    }
}
