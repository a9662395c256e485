// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporSecurity
import LaporStore

/// What a whistle-blower sent, as they sent it: nothing has been checked.
package struct DisclosureDraft: Sendable {
    package var body: String?
    /// How to reach them, if they want to be reached.
    package var contact: String?
    /// The namings that they were shown; nothing for all in force.
    package var recipients: [String]?
    /// Those of them who must not see it.
    package var barred: [String] = []
    package var language: String?

    package init() {}

    var parts: [String?] {
        [body, contact, recipients?.joined(separator: " "), barred.joined(separator: " "), language]
    }
}

/// What a whistle-blower takes home.
package struct DisclosureReceipt: Codable, Equatable, Sendable {
    private let tracking: Int64
    package let accessCode: String
    package let receivedAt: Int64

    package var trackingID: TrackingID { TrackingID(rawValue: tracking) }

    init(_ disclosure: Disclosure, code: AccessCode) {
        tracking = disclosure.trackingID.rawValue
        accessCode = code.description
        receivedAt = disclosure.receivedAt.milliseconds
    }
}

/// Receives a disclosure for the named recipients, and for nobody else (*pengungkapan*).
///
/// When it returns, it is durable and sealed, its recipients are promised a letter, and number and code are the
/// whistle-blower's; the same key answers the same again. Refuses when nobody would be left who may read it.
/// Regulation: design.md 3, rule 7 — see docs/adr/0018.
package struct SubmitDisclosure: Sendable {
    package static let bodyLimit = 20_000
    package static let contactLimit = 500
    private static let attempts = 5
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ draft: DisclosureDraft, key: CommandKey) async throws -> DisclosureReceipt {
        let once = Once<DisclosureReceipt>(key, request: ports.sealedFingerprint(draft.parts), vault: ports.vault)
        let words = try Words(draft, ports)
        let rules = try await ports.directory.current().rules(on: ports.now())
        for _ in 1..<Self.attempts {
            do {
                return try await attempt(draft, words, once, rules)
            } catch let failure as Failure where failure.code == .duplicate {
                // The number that was drawn is taken, or the key has its answer already.
                continue
            }
        }
        return try await attempt(draft, words, once, rules)
    }

    private func attempt(
        _ draft: DisclosureDraft,
        _ words: Words,
        _ once: Once<DisclosureReceipt>,
        _ rules: Rulebook
    ) async throws -> DisclosureReceipt {
        let now = ports.now()
        let id = Disclosure.ID(try await ports.nextID())
        let trackingID = TrackingID(random: Int64(ports.chance() % 10_000_000_000))
        let code = AccessCode(random: ports.chance())
        let mark = ports.disclosureMark(of: code, for: trackingID)
        let filed = FiledDisclosure(new: Disclosure(id: id, trackingID: trackingID), accessMark: mark)
        return try await ports.database.write { [ports] tx in
            if let earlier = try once.earlier(tx) { return earlier }
            let store = DisclosureStore(tx)
            guard try !store.isTaken(trackingID) else { throw Failure(.duplicate, subject: "tracking ID") }
            let inForce = try RecipientStore(tx).inForce().map(\.recipient)
            let submission = Disclosure.Submission(
                recipients: try draft.recipients.map { try Self.namings($0, "recipients", tx) } ?? inForce,
                barred: try Self.namings(draft.barred, "not_for", tx).map(\.officer),
                language: words.language,
                body: words.body,
                contact: words.contact,
                access: Digest(Hashing.sha256(mark))
            )
            let action = Disclosure.Action.receive(submission)
            let events = try filed.disclosure.decide(
                action,
                by: .whistleblower,
                at: now,
                among: inForce,
                under: rules
            )
            let seal = DisclosureSeal(ports.vault, sealing: id)
            let decided = try DisclosureAppending(
                events,
                and: action.passages,
                to: filed,
                by: .whistleblower,
                at: now,
                sealing: seal.seal,
                along: [DisclosureStore.keep(seal.wrappedKey(), of: id)]
            )
            try store.append(decided)
            if !ports.isQuiet { try DisclosureNotice.promise(decided, from: 0, at: now, tx) }
            let receipt = DisclosureReceipt(decided.filed.disclosure, code: code)
            try tx.run([once.keeping(receipt, from: now)])
            return receipt
        }
    }

    /// Of each naming its officer, also where it has ended meanwhile: who was named again must stay out as well.
    private static func namings(_ texts: [String], _ field: String, _ tx: any Transaction) throws -> [Recipient] {
        guard texts.count <= 1_000 else { throw Refusal.invalid([FieldProblem(field, .tooMany, limit: 1_000)]) }
        return try Set(texts).sorted().map { text in
            guard let id = Recipient.ID(text: text), let found = try RecipientStore(tx).find(id) else {
                throw Refusal.invalid([FieldProblem(field, .doesNotExist)])
            }
            return found
        }
    }
}

/// The words of a draft, checked; or everything that is wrong with them at once.
private struct Words: Sendable {
    let body: Passage
    let contact: Passage?
    let language: Language

    init(_ draft: DisclosureDraft, _ ports: Ports) throws(Refusal) {
        var problems: [FieldProblem] = []
        func limited(_ text: String?, _ field: String, _ limit: Int) -> String {
            let words = text?.cleaned ?? ""
            if words.unicodeScalars.count > limit { problems.append(FieldProblem(field, .tooLong, limit: limit)) }
            return words
        }
        let body = limited(draft.body, "disclosure", SubmitDisclosure.bodyLimit)
        if body.isEmpty { problems.append(FieldProblem("disclosure", .required)) }
        let contact = limited(draft.contact, "safe_contact", SubmitDisclosure.contactLimit)
        let language = draft.language.map { Language(rawValue: $0) } ?? .indonesian
        if language == nil {
            problems.append(FieldProblem("language", .notAllowed, choices: Language.allCases.map(\.rawValue)))
        }
        guard problems.isEmpty, let language else { throw .invalid(problems) }
        self.language = language
        self.body = ports.passage(.body, body)
        self.contact = ports.passage(.contact, ifAny: contact)
    }
}
