// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// What somebody wants to do to a disclosure, as they sent it: nothing has been checked.
package struct DisclosureRequest: Sendable {
    package enum Name: String, Sendable, CaseIterable {
        case message
        case letIn = "let_in"
        case recuse, conclude
    }
    package let name: Name
    package var text: String?
    package var finding: String?
    package var recipient: String?

    package init(_ name: Name, text: String? = nil, finding: String? = nil, recipient: String? = nil) {
        self.name = name
        self.text = text
        self.finding = finding
        self.recipient = recipient
    }
}

/// Does one thing to a disclosure that exists: load, check, decide, append, save, promise, commit.
///
/// Whoever may not see it learns nothing by trying. Refuses when `version` is given and the case has moved on since; a
/// repeated key answers as it did before.
package struct ActOnDisclosure: Sendable {
    package struct Outcome: Codable, Equatable, Sendable {
        package let version: Int64
        package let state: String
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    @discardableResult
    package func callAsFunction(
        _ request: DisclosureRequest,
        on trackingID: TrackingID,
        ifAt version: Int64? = nil,
        key: CommandKey? = nil,
        by requester: Requester?
    ) async throws -> Outcome {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let fingerprint = ports.sealedFingerprint([
            trackingID.description, request.name.rawValue, request.text, request.finding, request.recipient,
        ])
        let once = key.map { Once<Outcome>($0, request: fingerprint, vault: ports.vault) }
        return try await ports.database.write { [ports] tx in
            let store = DisclosureStore(tx)
            let sight = DisclosureSight(ports: ports, tx: tx)
            let (filed, speaker) = try sight.speaker(store.claim(trackingID), for: requester)
            if let earlier = try once?.earlier(tx) { return earlier }
            let known = filed.disclosure.version
            if let version, version != known { throw Refusal.stale(version: known) }
            let action = try Self.read(request, as: speaker, ports)
            let events = try filed.disclosure.decide(
                action,
                by: speaker,
                at: now,
                among: RecipientStore(tx).inForce().map(\.recipient),
                under: directory.rules(for: filed.disclosure, at: now)
            )
            let seal = try DisclosureSeal(ports.vault, opening: filed.disclosure.id, store)
            let decided = try DisclosureAppending(
                events,
                and: action.passages,
                to: filed,
                by: speaker,
                at: now,
                sealing: seal.seal
            )
            try store.append(decided)
            if !ports.isQuiet { try DisclosureNotice.promise(decided, from: known, at: now, tx) }
            let after = decided.filed.disclosure
            let outcome = Outcome(version: after.version, state: after.state.rawValue)
            if let kept = try once?.keeping(outcome, from: now) { try tx.run([kept]) }
            return outcome
        }
    }

    private static func read(
        _ request: DisclosureRequest,
        as speaker: Disclosure.Speaker,
        _ ports: Ports
    ) throws(Refusal) -> Disclosure.Action {
        switch request.name {
        case .message:
            let part: Passage.Part = speaker == .whistleblower ? .reply : .answer
            return .say(ports.passage(part, try words(request.text, "message")))
        case .letIn:
            // What is no naming at all is refused like one that cannot be let in.
            return .letIn(request.recipient.flatMap { Recipient.ID(text: $0) } ?? Recipient.ID(0))
        case .recuse: return .recuse
        case .conclude:
            guard let finding = request.finding.flatMap({ Report.Finding(rawValue: $0) }) else {
                let choices = Report.Finding.allCases.map(\.rawValue)
                throw .invalid([
                    request.finding?.isEmpty ?? true
                        ? FieldProblem("finding", .required) : FieldProblem("finding", .notAllowed, choices: choices)
                ])
            }
            return .conclude(finding, ports.passage(.conclusion, try words(request.text, "conclusion")))
        }
    }

    private static func words(_ text: String?, _ field: String) throws(Refusal) -> String {
        let words = text?.cleaned ?? ""
        guard !words.isEmpty else { throw .invalid([FieldProblem(field, .required)]) }
        guard words.unicodeScalars.count <= SubmitDisclosure.bodyLimit else {
            throw .invalid([FieldProblem(field, .tooLong, limit: SubmitDisclosure.bodyLimit)])
        }
        return words
    }
}

extension Directory {
    /// The rules for a disclosure: those of the policy that it keeps.
    func rules(for disclosure: Disclosure, at now: Date) -> Rulebook {
        let day = CivilDate(disclosure.receivedAt, in: .western)
        return Rulebook(
            policy: policies[disclosure.policy] ?? policies.inForce(on: day),
            rights: rules(on: now).rights,
            agencies: agencies,
            calendar: calendar
        )
    }
}
