// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How a report changes hands: the part of `apply` that keeps exactly one agency responsible.
extension Report {
    mutating func move(_ event: Event, _ at: Date) {
        if case .heldInStead(let agency) = event {
            heldFor = agency
            return
        }
        let before = responsible
        defer {
            // What one agency has drafted is not for another to send.
            if responsible != before { draft = nil }
        }
        if event.name != .disputed { heldFor = nil }
        switch event {
        case .dispositioned(let from, let to, _):
            state = whereUnverified(.dispositioned)
            handOver(from: from, to: to)
            // Whatever was going on begins anew with the receiver.
            resumes = nil
            isFinal = false
            silentSince = nil
        // What was owed before is owed by the next holder.
        case .forwarded(let from, let to, _): handOver(from: from, to: to)
        case .transferred(let from, let to, let cause, _):
            if boundTo == from { boundTo = to }
            cutSenders(from: to)
            if cause == .moved, senders.isEmpty { senders = [from] }
            // What had come back is out again: its new holder can work on it.
            if cause == .moved, state == .returned { state = whereUnverified(.dispositioned) }
            responsible = to
        case .recalled(_, let to, _):
            state = whereUnverified(.returned)
            goBack(to: to)
        case .returned(let from, let to, _, _):
            state = whereUnverified(.returned)
            returnedBy.append(from)
            goBack(to: to)
        // Until it is settled the one who doubts still holds it: a dispute pauses nothing.
        case .disputed(let from, let arbiter, _, _):
            state = .inArbitration
            returnedBy.append(from)
            self.arbiter = arbiter
            arbitrationBeganAt = at
        case .arbitrated(let arbiter, let to, _):
            state = whereUnverified(.dispositioned)
            boundTo = to
            senders = arbiter == to ? [] : [arbiter]
            responsible = to
        case .arbitrationLapsed(let arbiter):
            cutSenders(from: arbiter)
            responsible = arbiter
            // Where nobody serves at the arbiter any more, whoever stands for it judges.
            self.arbiter = arbiter
        case .merged(let master, let holder):
            // Behind a promoted one it stays what it was before it was first merged.
            if state != .merged {
                resumes = state
                heldBefore = responsible
            }
            state = .merged
            self.master = master
            responsible = holder
        case .followed(let to): responsible = to
        case .unmerged(let to, let promoted): leaveMaster(to: to, promoted: promoted)
        default: break
        }
    }

    private mutating func leaveMaster(to agency: Agency.ID, promoted: Bool) {
        // What its master's agency had in hand goes on there; elsewhere it is what it was.
        let isHandedOver = promoted && agency != heldBefore
        if isHandedOver, senders.isEmpty { senders = [heldBefore].compactMap(\.self) }
        master = nil
        responsible = agency
        cutSenders(from: agency)
        state = isHandedOver ? (answers.isEmpty ? .dispositioned : .inProgress) : resumes ?? .verified
        // Whatever its master was, what nobody has verified still waits for that.
        if verifiedAt == nil { state = .submitted }
        resumes = nil
        heldBefore = nil
    }

    private mutating func goBack(to agency: Agency.ID) {
        if senders.contains(agency) { cutSenders(from: agency) } else { senders.removeLast(min(1, senders.count)) }
        responsible = agency
    }

    private mutating func handOver(from: Agency.ID, to: Agency.ID) {
        cutSenders(from: from)
        if from != to { senders.append(from) }
        cutSenders(from: to)
        responsible = to
    }

    /// Nobody is their own sender: a line that comes back to an agency begins there anew.
    mutating func cutSenders(from agency: Agency.ID) {
        if let known = senders.firstIndex(of: agency) { senders.removeSubrange(known...) }
    }

    /// What moved before anyone verified it still waits for that.
    private func whereUnverified(_ state: State) -> State { verifiedAt == nil ? .submitted : state }
}
