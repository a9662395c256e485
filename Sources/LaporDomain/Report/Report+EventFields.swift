// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Events as they are kept: version 1 of every type.
///
/// Old versions stay readable here forever; a new one adds a case to `init(name:schemaVersion:fields:)`.
extension Report.Event {
    package struct UnknownVersion: Error, Equatable {
        package let name: String
        package let version: Int64
    }
    package var schemaVersion: Int64 { 1 }

    /// What is hashed; a field without a value is left out.
    package var fields: [String: Field] {
        let optional: [String: Field?] =
            switch self {
            case .submitted(let received): received.fields
            case .verified(let classification, let category, let visibility, let title, let body):
                [
                    "classification": .code(classification.rawValue), "category_id": .id(category),
                    "visibility": .code(visibility.rawValue), "public_title": .optional(title),
                    "public_body": .optional(body),
                ]
            case .archived(let reason, let explanation):
                ["reason": .code(reason), "explanation": .digest(explanation)]
            case .dispositioned(let from, let to, let note), .forwarded(let from, let to, let note):
                ["from": .id(from), "to": .id(to), "note": .optional(note)]
            case .returned(let from, let to, let reason, let suggestion):
                ["from": .id(from), "to": .id(to), "reason": .digest(reason), "suggestion": .id(suggestion)]
            case .disputed(let from, let arbiter, let reason, let suggestion):
                ["from": .id(from), "arbiter": .id(arbiter), "reason": .digest(reason), "suggestion": .id(suggestion)]
            case .arbitrated(let arbiter, let to, let reason):
                ["by": .id(arbiter), "to": .id(to), "reason": .digest(reason)]
            case .arbitrationLapsed(let arbiter): ["arbiter": .id(arbiter)]
            case .answered(let kind, let agency, let answer):
                ["kind": .code(kind.rawValue), "by": .id(agency), "answer": .digest(answer)]
            case .replied(let reply): ["reply": .digest(reply)]
            case .confirmed: [:]
            case .contested(let reason): ["reason": .digest(reason)]
            case .closed(let role, let reason): ["by": .code(role.rawValue), "reason": .optional(reason)]
            case .rated(let score, let comment): ["score": .number(Int64(score)), "comment": .optional(comment)]
            }
        return optional.compactMapValues(\.self)
    }

    package init(name: String, schemaVersion: Int64, fields: [String: Field]) throws {
        let read = FieldReader(fields)
        switch (Name(rawValue: name), schemaVersion) {
        case (.submitted, 1): self = .submitted(try Report.Received(read))
        case (.verified, 1):
            self = .verified(
                try read.one(of: Report.Classification.self, "classification"),
                category: try read.optionalNumber("category_id").map { Category.ID($0) },
                try read.one(of: Report.Visibility.self, "visibility"),
                publicTitle: try read.optionalDigest("public_title"),
                publicBody: try read.optionalDigest("public_body")
            )
        case (.archived, 1):
            self = .archived(reason: try read.code("reason"), explanation: try read.digest("explanation"))
        case (.dispositioned, 1):
            self = .dispositioned(
                from: try read.agency("from"),
                to: try read.agency("to"),
                note: try read.optionalDigest("note")
            )
        case (.forwarded, 1):
            self = .forwarded(
                from: try read.agency("from"),
                to: try read.agency("to"),
                note: try read.optionalDigest("note")
            )
        case (.returned, 1):
            self = .returned(
                from: try read.agency("from"),
                to: try read.agency("to"),
                reason: try read.digest("reason"),
                suggestion: try read.optionalAgency("suggestion")
            )
        case (.disputed, 1):
            self = .disputed(
                from: try read.agency("from"),
                arbiter: try read.agency("arbiter"),
                reason: try read.digest("reason"),
                suggestion: try read.optionalAgency("suggestion")
            )
        case (.arbitrated, 1):
            self = .arbitrated(
                by: try read.agency("by"),
                to: try read.agency("to"),
                reason: try read.digest("reason")
            )
        case (.arbitrationLapsed, 1): self = .arbitrationLapsed(arbiter: try read.agency("arbiter"))
        case (.answered, 1):
            self = .answered(
                try read.one(of: Report.AnswerKind.self, "kind"),
                by: try read.agency("by"),
                try read.digest("answer")
            )
        case (.replied, 1): self = .replied(try read.digest("reply"))
        case (.confirmed, 1): self = .confirmed
        case (.contested, 1): self = .contested(try read.digest("reason"))
        case (.closed, 1):
            self = .closed(by: try read.one(of: Role.self, "by"), reason: try read.optionalDigest("reason"))
        case (.rated, 1):
            self = .rated(Int(try read.number("score")), comment: try read.optionalDigest("comment"))
        case (_, _): throw UnknownVersion(name: name, version: schemaVersion)
        }
    }
}

extension Report.Received {
    fileprivate var fields: [String: Field?] {
        [
            "classification": .code(classification.rawValue), "agency_id": .id(responsible),
            "sender": .id(sender), "category_id": .id(category),
            "visibility": .code(visibility.rawValue), "anonymous": .number(isAnonymous ? 1 : 0),
            "contact": .number(hasContact ? 1 : 0), "language": .code(language.rawValue),
            "channel": .code(channel.rawValue), "region_code": region.map(Field.code),
            "incident_date": incidentDate.map { .code($0.iso) }, "received_at": .number(receivedAt.milliseconds),
            "policy_id": .id(policy), "title": .digest(title), "body": .digest(body), "address": .optional(address),
            "coordinates": .optional(coordinates), "access": .optional(access),
        ]
    }

    fileprivate init(_ read: FieldReader) throws {
        classification = try read.one(of: Report.Classification.self, "classification")
        responsible = try read.agency("agency_id")
        sender = try read.optionalAgency("sender")
        category = try read.optionalNumber("category_id").map { Category.ID($0) }
        visibility = try read.one(of: Report.Visibility.self, "visibility")
        isAnonymous = try read.number("anonymous") == 1
        hasContact = try read.number("contact") == 1
        language = try read.one(of: Language.self, "language")
        channel = try read.one(of: Report.Channel.self, "channel")
        region = try read.optionalCode("region_code")
        incidentDate = try read.optionalCode("incident_date").map { text in
            guard let date = CivilDate(iso: text) else { throw FieldReader.Unreadable(key: "incident_date") }
            return date
        }
        receivedAt = Date(milliseconds: try read.number("received_at"))
        policy = Policy.ID(try read.number("policy_id"))
        title = try read.digest("title")
        body = try read.digest("body")
        address = try read.optionalDigest("address")
        coordinates = try read.optionalDigest("coordinates")
        access = try read.optionalDigest("access")
    }
}

extension Field {
    fileprivate static func id<Of>(_ id: Identifier<Of>?) -> Field? { id.map { .number($0.rawValue) } }
    fileprivate static func optional(_ digest: Digest?) -> Field? { digest.map { .digest($0) } }
}
