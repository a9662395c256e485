// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

extension Disclosure {
    /// What happened, without a word of it: texts are digests, people are numbers.
    package enum Event: Equatable, Sendable {
        case received(Received)
        /// By the whistle-blower.
        case messaged(text: Digest)
        /// By a recipient, an officer.
        case answered(by: Int64, text: Digest)
        case letIn(Recipient, by: Int64)
        case recused(Recipient)
        case concluded(Report.Finding, by: Int64, text: Digest)
        /// By the whistle-blower's message within the time to contest.
        case reopened(text: Digest)
    }

    package struct Received: Equatable, Sendable {
        package let recipients: [Recipient]
        package let barred: [Int64]
        package let language: Language
        package let policy: Policy.ID
        package let body: Digest
        package let contact: Digest?
        /// Of the mark of the access code, so that another's code cannot be put in its place unseen.
        package let access: Digest
    }

    package struct Occurrence: Equatable, Sendable {
        package let event: Event
        package let at: Date

        package init(_ event: Event, at: Date) {
            self.event = event
            self.at = at
        }
    }
}

extension Disclosure.Event {
    package enum Name: String, Sendable, CaseIterable {
        case received, messaged, answered
        case letIn = "let_in"
        case recused, concluded, reopened
    }

    package var name: Name {
        switch self {
        case .received: .received
        case .messaged: .messaged
        case .answered: .answered
        case .letIn: .letIn
        case .recused: .recused
        case .concluded: .concluded
        case .reopened: .reopened
        }
    }

    package var schemaVersion: Int64 { 1 }

    /// Of the words that came with it.
    package var wordDigests: [Digest] {
        switch self {
        case .received(let received): [received.body] + [received.contact].compactMap(\.self)
        case .messaged(let text), .reopened(let text), .answered(by: _, let text), .concluded(_, by: _, let text):
            [text]
        case .letIn, .recused: []
        }
    }

    /// Those who are told that something came in.
    package func told(of disclosure: Disclosure) -> [Recipient] {
        switch self {
        case .received, .messaged, .reopened: disclosure.recipients
        case .letIn(let recipient, by: _): [recipient]
        case .answered, .recused, .concluded: []
        }
    }
}

/// Events as they are kept: version 1 of every type, readable forever.
extension Disclosure.Event {
    package var fields: [String: Field] {
        let optional: [String: Field?] =
            switch self {
            case .received(let received):
                [
                    "recipients": .code(received.recipients.map(\.description).joined(separator: " ")),
                    "barred": .code(received.barred.map(String.init).joined(separator: " ")),
                    "language": .code(received.language.rawValue), "policy_id": .id(received.policy),
                    "body": .digest(received.body), "contact": .optional(received.contact),
                    "access": .digest(received.access),
                ]
            case .messaged(let text), .reopened(let text): ["text": .digest(text)]
            case .answered(let officer, let text): ["by": .number(officer), "text": .digest(text)]
            case .letIn(let recipient, let officer): ["recipient": .code("\(recipient)"), "by": .number(officer)]
            case .recused(let recipient): ["recipient": .code("\(recipient)")]
            case .concluded(let finding, let officer, let text):
                ["finding": .code(finding.rawValue), "by": .number(officer), "text": .digest(text)]
            }
        return optional.compactMapValues(\.self)
    }

    package init(name: String, schemaVersion: Int64, fields: [String: Field]) throws {
        guard let known = Name(rawValue: name), schemaVersion == 1 else {
            throw Report.Event.UnknownVersion(name: name, version: schemaVersion)
        }
        let read = FieldReader(fields)
        switch known {
        case .received: self = .received(try Disclosure.Received(read))
        case .messaged: self = .messaged(text: try read.digest("text"))
        case .answered: self = .answered(by: try read.number("by"), text: try read.digest("text"))
        case .letIn: self = .letIn(try read.recipient("recipient"), by: try read.number("by"))
        case .recused: self = .recused(try read.recipient("recipient"))
        case .concluded:
            self = .concluded(
                try read.one(of: Report.Finding.self, "finding"),
                by: try read.number("by"),
                text: try read.digest("text")
            )
        case .reopened: self = .reopened(text: try read.digest("text"))
        }
    }
}

extension Disclosure.Received {
    fileprivate init(_ read: FieldReader) throws(FieldReader.Unreadable) {
        recipients = try read.recipients("recipients")
        barred = try read.code("barred").split(separator: " ").map { (text) throws(FieldReader.Unreadable) in
            guard let officer = Int64(text) else { throw FieldReader.Unreadable(key: "barred") }
            return officer
        }
        language = try read.one(of: Language.self, "language")
        policy = Policy.ID(try read.number("policy_id"))
        body = try read.digest("body")
        contact = try read.optionalDigest("contact")
        access = try read.digest("access")
    }
}

extension FieldReader {
    fileprivate func recipients(_ key: String) throws(Unreadable) -> [Recipient] {
        try code(key).split(separator: " ").map { (text) throws(Unreadable) in
            guard let recipient = Recipient(text) else { throw Unreadable(key: key) }
            return recipient
        }
    }
    fileprivate func recipient(_ key: String) throws(Unreadable) -> Recipient {
        guard let recipient = try recipients(key).first else { throw Unreadable(key: key) }
        return recipient
    }
}
