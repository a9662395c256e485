// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Events as they were written, of every version that ever was: a new version adds a case here, none is ever removed.
extension Report.Event {
    package struct UnknownVersion: Error, Equatable {
        package let name: String
        package let version: Int64
    }

    package init(name: String, schemaVersion: Int64, fields: [String: Field]) throws {
        guard let known = Name(rawValue: name), schemaVersion == 1 else {
            throw UnknownVersion(name: name, version: schemaVersion)
        }
        let read = FieldReader(fields)
        switch known {
        case .submitted, .adopted, .verified, .deferred, .supplemented, .archived, .restored, .reclassified,
            .respondentNamed, .placed, .protected:
            self = try Self.verification(known, read)
        case .dispositioned, .forwarded, .transferred, .recalled, .returned, .disputed, .arbitrated,
            .arbitrationLapsed, .heldInStead, .letterRecorded, .referredOutside:
            self = try Self.movement(known, read)
        case .copied, .coordinationOpened, .contributed, .coordinationClosed, .recused, .merged, .followed, .unmerged,
            .gained, .lost, .split:
            self = try Self.workingTogether(known, read)
        case .drafted, .draftReturned, .answered, .corrected, .informationRequested, .informationLapsed, .promised,
            .concluded:
            self = try Self.answering(known, read)
        case .replied, .replySettled, .confirmed, .contested, .withdrawn, .closed, .rated:
            self = try Self.reporting(known, read)
        case .prioritised, .emergencyFlagged, .escalated, .supervisionNoticed, .referredToOmbudsman:
            self = try Self.watching(known, read)
        case .redacted, .wordsErased, .visibilityChanged, .identityOpened, .identityTakenBack, .contactChanged,
            .identityRequested, .identityGranted, .identityErased:
            self = try Self.disclosure(known, read)
        }
    }

    private static func verification(_ name: Name, _ read: FieldReader) throws -> Self {
        switch name {
        case .submitted: .submitted(try Report.Received(read))
        case .adopted: .adopted(try Report.Adoption(read))
        case .verified:
            .verified(
                try read.one(of: Report.Classification.self, "classification"),
                category: try read.optionalNumber("category_id").map { Category.ID($0) },
                try read.one(of: Report.Visibility.self, "visibility"),
                publicTitle: try read.optionalDigest("public_title"),
                publicBody: try read.optionalDigest("public_body")
            )
        case .deferred: .deferred(question: try read.digest("question"))
        case .supplemented:
            .supplemented(try read.digest("supplement"), attachments: try read.optionalDigest("attachments"))
        case .archived:
            .archived(
                reason: try read.code("reason"),
                explanation: try read.optionalDigest("explanation"),
                by: try read.optional(of: Role.self, "by")
            )
        case .restored: .restored(reason: try read.digest("reason"))
        case .reclassified:
            .reclassified(
                try read.one(of: Report.Classification.self, "classification"),
                category: try read.optionalNumber("category_id").map { Category.ID($0) },
                try read.one(of: Report.Visibility.self, "visibility"),
                reason: try read.digest("reason")
            )
        case .respondentNamed:
            .respondentNamed(
                Report.Respondent(
                    try read.one(of: Report.Respondent.Kind.self, "kind"),
                    try read.agency("agency_id")
                )
            )
        case .placed: .placed(region: try read.code("region_code"))
        case .protected: .protected(try read.one(of: Report.Protection.self, "cause"))
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func movement(_ name: Name, _ read: FieldReader) throws -> Self {
        func from() throws -> Agency.ID { try read.agency("from") }
        func to() throws -> Agency.ID { try read.agency("to") }
        func reason() throws -> Digest { try read.digest("reason") }
        return switch name {
        case .dispositioned: .dispositioned(from: try from(), to: try to(), note: try read.optionalDigest("note"))
        case .forwarded: .forwarded(from: try from(), to: try to(), note: try read.optionalDigest("note"))
        case .transferred:
            .transferred(
                from: try from(),
                to: try to(),
                try read.one(of: Report.TransferCause.self, "cause"),
                reason: try read.optionalDigest("reason")
            )
        case .recalled: .recalled(from: try from(), to: try to(), reason: try reason())
        case .returned:
            .returned(
                from: try from(),
                to: try to(),
                reason: try reason(),
                suggestion: try read.optionalAgency("suggestion")
            )
        case .disputed:
            .disputed(
                from: try from(),
                arbiter: try read.agency("arbiter"),
                reason: try reason(),
                suggestion: try read.optionalAgency("suggestion")
            )
        case .arbitrated: .arbitrated(by: try read.agency("by"), to: try to(), reason: try reason())
        case .arbitrationLapsed: .arbitrationLapsed(arbiter: try read.agency("arbiter"))
        case .heldInStead: .heldInStead(of: try read.agency("of"))
        case .letterRecorded:
            .letterRecorded(
                try read.one(of: Report.LetterDirection.self, "direction"),
                try read.digest("letter")
            )
        case .referredOutside:
            .referredOutside(
                institution: try read.digest("institution"),
                contact: try read.digest("contact"),
                reason: try reason(),
                advice: try read.digest("advice")
            )
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func workingTogether(_ name: Name, _ read: FieldReader) throws -> Self {
        func report(_ key: String = "report") throws -> Report.ID { Report.ID(try read.number(key)) }
        return switch name {
        case .copied: .copied(to: try read.agency("to"), note: try read.optionalDigest("note"))
        case .coordinationOpened:
            .coordinationOpened(
                lead: try read.agency("lead"),
                members: try read.agencies("members"),
                question: try read.digest("question")
            )
        case .contributed: .contributed(by: try read.agency("by"), try read.digest("contribution"))
        case .coordinationClosed: .coordinationClosed(try read.digest("conclusion"))
        case .recused: .recused(officer: try read.code("officer"), reason: try read.digest("reason"))
        case .merged: .merged(into: try report("into"), held: try read.agency("held"))
        case .followed: .followed(to: try read.agency("to"))
        case .unmerged: .unmerged(to: try read.agency("to"), promoted: try read.number("promoted") == 1)
        case .gained: .gained(try report())
        case .lost: .lost(try report())
        case .split: .split(into: try report())
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func answering(_ name: Name, _ read: FieldReader) throws -> Self {
        switch name {
        case .drafted:
            .drafted(
                try read.one(of: Report.AnswerKind.self, "kind"),
                by: try read.agency("by"),
                try read.digest("draft"),
                attachments: try read.optionalDigest("attachments")
            )
        case .draftReturned: .draftReturned(reason: try read.digest("reason"))
        case .answered:
            .answered(
                try read.one(of: Report.AnswerKind.self, "kind"),
                by: try read.agency("by"),
                try read.digest("answer"),
                attachments: try read.optionalDigest("attachments")
            )
        case .corrected: .corrected(answer: try read.number("seq"), try read.digest("correction"))
        case .informationRequested:
            .informationRequested(by: try read.agency("by"), question: try read.digest("question"))
        case .informationLapsed: .informationLapsed
        case .promised: .promised(on: try read.date("on"), reason: try read.digest("reason"))
        case .concluded:
            .concluded(try read.one(of: Report.Finding.self, "finding"), try read.digest("answer"))
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func reporting(_ name: Name, _ read: FieldReader) throws -> Self {
        switch name {
        case .replied: .replied(try read.digest("reply"), attachments: try read.optionalDigest("attachments"))
        case .replySettled: .replySettled(reason: try read.digest("reason"))
        case .confirmed: .confirmed
        case .contested: .contested(try read.digest("reason"), attachments: try read.optionalDigest("attachments"))
        case .withdrawn: .withdrawn(reason: try read.optionalDigest("reason"))
        case .closed: .closed(by: try read.one(of: Role.self, "by"), reason: try read.optionalDigest("reason"))
        case .rated: .rated(Int(try read.number("score")), comment: try read.optionalDigest("comment"))
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func watching(_ name: Name, _ read: FieldReader) throws -> Self {
        switch name {
        case .prioritised:
            .prioritised(
                try read.one(of: Report.Priority.self, "priority"),
                reason: try read.optionalDigest("reason")
            )
        case .emergencyFlagged: .emergencyFlagged(reason: try read.digest("reason"))
        case .escalated:
            .escalated(
                to: try read.agency("to"),
                over: try read.optional(of: Deadline.Kind.self, "over"),
                reason: try read.optionalDigest("reason")
            )
        case .supervisionNoticed:
            .supervisionNoticed(by: try read.one(of: Role.self, "by"), try read.digest("notice"))
        case .referredToOmbudsman: .referredToOmbudsman(reason: try read.optionalDigest("reason"))
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }

    private static func disclosure(_ name: Name, _ read: FieldReader) throws -> Self {
        switch name {
        case .redacted:
            .redacted(
                seq: try read.number("seq"),
                try read.one(of: Passage.Part.self, "part"),
                try read.digest("words")
            )
        case .wordsErased: .wordsErased(seq: try read.number("seq"))
        case .visibilityChanged:
            .visibilityChanged(
                try read.one(of: Report.Visibility.self, "visibility"),
                reason: try read.optionalDigest("reason")
            )
        case .identityOpened: .identityOpened(to: try read.agency("to"))
        case .identityTakenBack: .identityTakenBack(from: try read.optionalAgency("from"))
        case .contactChanged: .contactChanged(isReachable: try read.number("contact") == 1)
        case .identityRequested: .identityRequested(by: try read.code("by"), reason: try read.digest("reason"))
        case .identityGranted: .identityGranted(to: try read.code("to"), by: try read.code("by"))
        case .identityErased: .identityErased
        default: throw UnknownVersion(name: name.rawValue, version: 1)
        }
    }
}

extension Report.Adoption {
    var fields: [String: Field?] {
        [
            "state": .code(state.rawValue), "holder": .id(holder), "by": endedBy.map { .code($0.rawValue) },
            "reason": reason.map(Field.code), "explanation": .optional(explanation),
            "verified": .number(isVerified ? 1 : 0),
            "public_title": .optional(publicTitle), "public_body": .optional(publicBody),
        ]
    }

    fileprivate init(_ read: FieldReader) throws {
        self.init(
            state: try read.one(of: Report.State.self, "state"),
            holder: try read.agency("holder"),
            endedBy: try read.optional(of: Role.self, "by"),
            reason: try read.optionalCode("reason"),
            explanation: try read.optionalDigest("explanation"),
            isVerified: try read.number("verified") == 1,
            publicTitle: try read.optionalDigest("public_title"),
            publicBody: try read.optionalDigest("public_body")
        )
    }
}
