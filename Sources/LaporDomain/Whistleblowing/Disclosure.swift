// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// What a whistle-blower tells named recipients (*pengungkapan*, *WBS*), outside the tree of agencies: the sum of its
/// events.
///
/// It is no report: no list, search, count or role leads to it, and its tracking ID names nothing else.
/// Regulation: design.md 3, rule 7; UU 31/2014, Pasal 10 and 10A — see docs/adr/0018.
package struct Disclosure: Equatable, Sendable {
    package typealias ID = Identifier<Disclosure>

    package enum State: String, Sendable, CaseIterable {
        case open, concluded
    }

    package let id: ID
    package let trackingID: TrackingID
    /// The number of its last event.
    package private(set) var version: Int64 = 0
    package private(set) var state = State.open
    package private(set) var receivedAt = Date.distantPast
    package private(set) var language = Language.indonesian
    package private(set) var policy = Policy.ID(0)
    /// Those who may read it, as long as their naming is in force.
    package private(set) var recipients: [Recipient] = []
    /// Officers who must never see it: whom the whistle-blower has named, and who has stood back.
    package private(set) var barred: Set<Int64> = []
    package private(set) var finding: Report.Finding?
    package private(set) var concludedAt: Date?

    package init(id: ID, trackingID: TrackingID, _ history: [Occurrence] = []) {
        self.id = id
        self.trackingID = trackingID
        for occurrence in history { apply(occurrence) }
    }

    /// Takes an event into account; it cannot refuse.
    package mutating func apply(_ occurrence: Occurrence) {
        version += 1
        switch occurrence.event {
        case .received(let received):
            receivedAt = occurrence.at
            language = received.language
            policy = received.policy
            recipients = received.recipients
            barred = Set(received.barred)
        case .messaged, .answered: break
        case .letIn(let recipient, by: _): recipients.append(recipient)
        case .recused(let recipient):
            recipients.removeAll { $0 == recipient }
            barred.insert(recipient.officer)
        case .concluded(let finding, by: _, text: _):
            state = .concluded
            self.finding = finding
            concludedAt = occurrence.at
        case .reopened:
            state = .open
            finding = nil
            concludedAt = nil
        }
    }

    /// Until when a message of the whistle-blower opens it again; nothing while it is open.
    package func contestUntil(under rules: Rulebook) -> Date? {
        concludedAt.map { rules.due(rules.policy.limits.contestAfterClosing, after: $0, for: rules.agencies.root) }
    }

    /// Who could be let in: named just now, not yet among those who read it, and not barred.
    package func candidates(among inForce: [Recipient]) -> [Recipient] {
        inForce.filter { !recipients.contains($0) && !barred.contains($0.officer) }
    }
}
