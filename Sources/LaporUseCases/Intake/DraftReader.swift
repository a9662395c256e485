// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// Makes a submission of a draft, or says everything that is wrong with it at once.
struct DraftReader {
    static let titleLimit = 200
    static let bodyLimit = 20_000
    static let addressLimit = 500
    static let nameLimit = 200

    let ports: Ports
    let directory: Directory
    let now: Date
    private var problems: [FieldProblem] = []

    init(_ ports: Ports, _ directory: Directory, at now: Date) {
        self.ports = ports
        self.directory = directory
        self.now = now
    }

    mutating func read(_ draft: ReportDraft) throws(Refusal) -> (Report.Submission, Identity?) {
        let isImport = draft.channel == .imported || draft.channel == .sms
        let body = text(draft.body, "body", 1...Self.bodyLimit, isRequired: true)
        let title = text(draft.title, "title", 1...Self.titleLimit, isRequired: !isImport) ?? Self.summary(of: body)
        let address = text(draft.address, "location.address", 1...Self.addressLimit, isRequired: false)
        let identity = identity(draft)
        let today = CivilDate(now, in: .western)
        let lookup = Lookup(directory: directory, day: today)
        let near = draft.regionCode ?? draft.place.flatMap { directory.regions.only(named: $0)?.code.description }
        let submission = Report.Submission(
            classification: classification(draft.classification, isRequired: !isImport),
            agency: meant(draft.agency) { text throws(Refusal) in
                try lookup.agency(
                    text,
                    field: "agency_id",
                    near: near
                )
            },
            category: meant(draft.category) { text throws(Refusal) in
                try lookup.category(text, on: today, field: "category_id")
            },
            visibility: one(draft.visibility, "visibility") ?? .public,
            isAnonymous: draft.isAnonymous,
            hasContact: identity?.hasContact ?? false,
            language: one(draft.language, "language") ?? .indonesian,
            channel: draft.channel,
            region: meant(draft.regionCode) { text throws(Refusal) in
                try lookup.region(text, field: "location.region_code")
            }
                ?? meant(draft.place) { text throws(Refusal) in
                    try lookup.place(text, field: "location.region_code")
                },
            incidentDate: incidentDate(draft.incidentDate),
            receivedAt: now,
            title: ports.passage(.title, title ?? ""),
            body: ports.passage(.body, body ?? ""),
            address: ports.passage(.address, ifAny: address),
            coordinates: coordinates(draft)
        )
        guard problems.isEmpty else { throw .invalid(problems.sorted { Self.place(of: $0) < Self.place(of: $1) }) }
        return (submission, identity)
    }

    /// In the order in which people are asked.
    private static let order = [
        "classification", "title", "body", "incident_date", "location.region_code", "location.address",
        "location.latitude", "location.longitude", "agency_id", "category_id", "reporter.kind", "reporter.name",
        "reporter.email", "reporter.phone", "on_behalf_of", "visibility", "language",
    ]
    private static func place(of problem: FieldProblem) -> Int { order.firstIndex(of: problem.field) ?? order.count }

    /// The first words, for channels that know no title.
    static func summary(of body: String?) -> String? {
        guard let body else { return nil }
        let line = body.split(whereSeparator: \.isNewline).first.map(String.init) ?? body
        guard line.count > 80 else { return line }
        let cut = line.prefix(80)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }

    private mutating func text(
        _ text: String?,
        _ field: String,
        _ range: ClosedRange<Int>,
        isRequired: Bool
    ) -> String? {
        let words = text?.cleaned ?? ""
        if words.isEmpty {
            if isRequired { problems.append(FieldProblem(field, .required)) }
            return nil
        }
        guard words.unicodeScalars.count <= range.upperBound else {
            problems.append(FieldProblem(field, .tooLong, limit: range.upperBound))
            return nil
        }
        return words
    }

    private mutating func one<T: RawRepresentable<String> & CaseIterable>(_ text: String?, _ field: String) -> T? {
        guard let text, !text.isEmpty else { return nil }
        if let value = T(rawValue: text) { return value }
        problems.append(FieldProblem(field, .notAllowed, choices: T.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func classification(_ text: String?, isRequired: Bool) -> Report.Classification {
        guard let text, !text.isEmpty else {
            if isRequired { problems.append(FieldProblem("classification", .required)) }
            return .unclassified
        }
        if let value = Report.Classification(rawValue: text), Report.Classification.ofReporters.contains(value) {
            return value
        }
        let choices = Report.Classification.ofReporters.map(\.rawValue)
        problems.append(FieldProblem("classification", .notAllowed, choices: choices))
        return .unclassified
    }

    private mutating func meant<T>(_ text: String?, _ find: (String) throws(Refusal) -> T) -> T? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        do {
            return try find(text)
        } catch {
            if case .invalid(let found) = error { problems += found }
            return nil
        }
    }

    private mutating func incidentDate(_ text: String?) -> CivilDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let date = CivilDate(iso: text), date.components.year >= 1900 else {
            problems.append(FieldProblem("incident_date", .malformed))
            return nil
        }
        guard date <= CivilDate(now, in: .eastern) else {
            problems.append(FieldProblem("incident_date", .inTheFuture))
            return nil
        }
        return date
    }

    private mutating func coordinates(_ draft: ReportDraft) -> Passage? {
        switch (draft.latitude, draft.longitude) {
        case (nil, nil): return nil
        case (let latitude?, let longitude?) where abs(latitude) <= 90 && abs(longitude) <= 180:
            return ports.passage(.coordinates, "\(latitude),\(longitude)")
        case (nil, _?): problems.append(FieldProblem("location.latitude", .required))
        case (_?, nil): problems.append(FieldProblem("location.longitude", .required))
        case (_?, _?): problems.append(FieldProblem("location.latitude", .malformed))
        }
        return nil
    }

    private mutating func identity(_ draft: ReportDraft) -> Identity? {
        let identity = Identity(
            kind: one(draft.reporterKind, "reporter.kind") ?? .individual,
            name: text(draft.reporterName, "reporter.name", 1...Self.nameLimit, isRequired: false),
            email: contact(draft.reporterEmail, "reporter.email") { EmailAddress(typed: $0)?.description },
            phone: contact(draft.reporterPhone, "reporter.phone") { PhoneNumber(typed: $0)?.description },
            onBehalfOf: text(draft.onBehalfOf, "on_behalf_of", 1...Self.nameLimit, isRequired: false)
        )
        return identity.isEmpty ? nil : identity
    }

    private mutating func contact(_ text: String?, _ field: String, _ read: (String) -> String?) -> String? {
        guard let text = text?.trimmed, !text.isEmpty else { return nil }
        if let contact = read(text) { return contact }
        problems.append(FieldProblem(field, .malformed))
        return nil
    }
}
