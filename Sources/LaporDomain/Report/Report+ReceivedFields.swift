// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Report.Received {
    var fields: [String: Field?] {
        [
            "classification": .code(classification.rawValue), "agency_id": .id(responsible),
            "sender": .id(sender), "category_id": .id(category),
            "visibility": .code(visibility.rawValue), "anonymous": .number(isAnonymous ? 1 : 0),
            "contact": .number(hasContact ? 1 : 0), "language": .code(language.rawValue),
            "channel": .code(channel.rawValue), "region_code": region.map(Field.code),
            "incident_date": incidentDate.map { .code($0.iso) }, "received_at": .number(receivedAt.milliseconds),
            "policy_id": .id(policy), "title": .digest(title), "body": .digest(body), "address": .optional(address),
            "coordinates": .optional(coordinates), "access": .optional(access),
            "attachments": .optional(attachments), "parent": .id(parent),
            "wished": .id(wished),
        ]
    }

    init(_ read: FieldReader) throws {
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
        attachments = try read.optionalDigest("attachments")
        parent = try read.optionalNumber("parent").map { Report.ID($0) }
        wished = try read.optionalAgency("wished")
    }
}
