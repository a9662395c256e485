// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// A disclosure as the whistle-blower, or one who may read it, sees it.
package struct DisclosureView: Sendable {
    package struct Entry: Sendable {
        package let seq: Int64
        package let at: Date
        package let name: Disclosure.Event.Name
        /// Of the officer who did it, or whom it is about.
        package let officer: String?
        package let finding: Report.Finding?
        package let words: String?
    }
    /// An officer by name, with the naming that forms and programs send.
    package struct Reader: Equatable, Sendable {
        package let id: Recipient.ID
        package let name: String
        package let agency: Agency.ID
    }
    package struct Reading: Sendable {
        package let at: Date
        package let officer: String
    }
    package let trackingID: TrackingID
    package let version: Int64
    package let state: Disclosure.State
    package let language: Language
    package let receivedAt: Date
    package let contestUntil: Date?
    package let contact: String?
    package let entries: [Entry]
    /// Those who can read it just now; where there is none, nobody can.
    package let recipients: [Reader]
    /// Whom a recipient could let in; nothing for the whistle-blower.
    package let candidates: [Reader]
    package let readings: [Reading]
    package let isWhistleblower: Bool
    package let directory: Directory
}

/// Shows a disclosure to whoever holds its code, and to those who may read it; to everybody else it does not exist.
///
/// Every reading by a recipient is written down before a word is shown, for the whistle-blower to see.
package struct ReadDisclosure: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> DisclosureView {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let look: @Sendable (any Transaction) throws -> DisclosureView = { [ports] tx in
            let store = DisclosureStore(tx)
            let sight = DisclosureSight(ports: ports, tx: tx)
            let (filed, speaker) = try sight.speaker(store.find(trackingID), for: requester)
            if case .recipient(let recipient) = speaker {
                try store.addReading(of: filed.disclosure.id, by: recipient.officer, at: now)
            }
            let seal = try DisclosureSeal(ports.vault, opening: filed.disclosure.id, store)
            return try DisclosureView(filed, speaker, seal, directory, at: now, tx)
        }
        guard case .officer? = requester else { return try await ports.database.read(look) }
        return try await ports.database.write(look)
    }
}

extension DisclosureView {
    fileprivate init(
        _ filed: FiledDisclosure,
        _ speaker: Disclosure.Speaker,
        _ seal: DisclosureSeal,
        _ directory: Directory,
        at now: Date,
        _ tx: any Transaction
    ) throws {
        let disclosure = filed.disclosure
        let store = DisclosureStore(tx)
        let names = OfficerNames(tx)
        let inForce = try RecipientStore(tx).inForce()
        let words = try store.words(of: disclosure.id).map { ($0.seq, $0.part, try seal.open($0).text) }
        let readers = inForce.map { ($0.recipient, Reader($0)) }
        let candidates = disclosure.candidates(among: inForce.map(\.recipient))
        trackingID = disclosure.trackingID
        version = disclosure.version
        state = disclosure.state
        language = disclosure.language
        receivedAt = disclosure.receivedAt
        contestUntil = disclosure.contestUntil(under: directory.rules(for: disclosure, at: now))
        contact = words.first { $0.1 == Passage.Part.contact.rawValue }?.2
        entries = try filed.history.enumerated().map { index, occurrence in
            let seq = Int64(index + 1)
            return Entry(
                seq: seq,
                at: occurrence.at,
                name: occurrence.event.name,
                officer: try occurrence.event.officer.map(names.name),
                finding: occurrence.event.finding,
                words: words.first { $0.0 == seq && $0.1 != Passage.Part.contact.rawValue }?.2
            )
        }
        recipients = readers.filter { disclosure.recipients.contains($0.0) }.map(\.1)
        isWhistleblower = speaker == .whistleblower
        self.candidates = speaker == .whistleblower ? [] : readers.filter { candidates.contains($0.0) }.map(\.1)
        readings = try store.readings(of: disclosure.id).map { Reading(at: $0.at, officer: try names.name($0.officer)) }
        self.directory = directory
    }
}

extension DisclosureView.Reader {
    init(_ named: RecipientStore.Named) {
        self.init(id: named.recipient.id, name: named.officer.name, agency: named.officer.agency)
    }
}

/// Names of officers, also of those who serve no longer.
private struct OfficerNames {
    let store: OfficerStore
    init(_ tx: any Transaction) { store = OfficerStore(tx) }
    func name(_ id: Int64) throws -> String { try store.find(id)?.name ?? "#\(id)" }
}

extension Disclosure.Event {
    fileprivate var officer: Int64? {
        switch self {
        case .received, .messaged, .reopened: nil
        case .answered(let officer, _), .concluded(_, let officer, _): officer
        case .letIn(let recipient, by: _), .recused(let recipient): recipient.officer
        }
    }
    fileprivate var finding: Report.Finding? {
        if case .concluded(let finding, _, _) = self { finding } else { nil }
    }
}
