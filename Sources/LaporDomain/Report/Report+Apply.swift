// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Report {
    /// Takes an event into account.
    ///
    /// It cannot refuse: what happened, happened.
    package mutating func apply(_ occurrence: Occurrence) {
        version += 1
        switch occurrence.event {
        case .submitted(let received): begin(received)
        case .verified(let classification, let category, let visibility, _, _):
            state = .verified
            verifiedAt = occurrence.at
            self.classification = classification
            self.category = category
            self.visibility = visibility
        case .archived: state = .archived
        case .dispositioned(let from, let to, _):
            state = .dispositioned
            handOver(from: from, to: to)
        // What was owed before is owed by the next holder.
        case .forwarded(let from, let to, _): handOver(from: from, to: to)
        case .returned(let from, let to, _, _):
            state = whereUnverified(.returned)
            returnedBy.append(from)
            senders.removeLast(min(1, senders.count))
            responsible = to
        // Until it is settled the one who doubts still holds it: a dispute pauses nothing.
        case .disputed(let from, let arbiter, _, _):
            state = .inArbitration
            returnedBy.append(from)
            self.arbiter = arbiter
            arbitrationBeganAt = occurrence.at
        case .arbitrated(let arbiter, let to, _):
            state = whereUnverified(.dispositioned)
            boundTo = to
            senders = arbiter == to ? [] : [arbiter]
            responsible = to
        case .arbitrationLapsed(let arbiter):
            cutSenders(from: arbiter)
            responsible = arbiter
        case .answered(.interim, _, _): state = .inProgress
        case .answered(.final, _, _):
            state = .awaitingReporter
            finalAnsweredAt = occurrence.at
        case .replied: replied()
        case .confirmed: break
        case .contested:
            state = .contested
            contests += 1
            closedAt = nil
            closedBy = nil
        case .closed(let role, _):
            state = .closed
            closedAt = occurrence.at
            closedBy = role
        case .rated(let score, _): rating = score
        }
    }

    private mutating func begin(_ received: Received) {
        state = .submitted
        classification = received.classification
        category = received.category
        visibility = received.visibility
        isAnonymous = received.isAnonymous
        hasContact = received.hasContact
        language = received.language
        channel = received.channel
        region = received.region
        policy = received.policy
        receivedAt = received.receivedAt
        responsible = received.responsible
        senders = [received.sender].compactMap(\.self)
    }

    private mutating func handOver(from: Agency.ID, to: Agency.ID) {
        cutSenders(from: from)
        if from != to { senders.append(from) }
        cutSenders(from: to)
        responsible = to
    }

    /// Nobody is their own sender: a line that comes back to an agency begins there anew.
    private mutating func cutSenders(from agency: Agency.ID) {
        if let known = senders.firstIndex(of: agency) { senders.removeSubrange(known...) }
    }

    /// What moved before anyone verified it still waits for that.
    private func whereUnverified(_ state: State) -> State { verifiedAt == nil ? .submitted : state }

    /// A reply makes the agency owe an answer where it has given one before; else it already owes the first.
    private mutating func replied() {
        switch state {
        case .inProgress, .awaitingReporter: state = .reporterReplied
        case .draft, .submitted, .deferred, .verified, .dispositioned, .returned, .inArbitration, .reporterReplied,
            .informationRequested, .contested, .closed, .merged, .archived, .referredOutside:
            break
        }
    }
}
