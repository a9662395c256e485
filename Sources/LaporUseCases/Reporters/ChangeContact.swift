// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporSQL
import LaporStore

/// Says how a reporter is reached after they have reported: adds a contact, puts another in its place, or takes it away.
///
/// For whoever holds the access code or has the report on their list; the contact is that of an account that was signed in
/// by one-time code, so nobody gives a report to an address that is not theirs. Who reported stays sealed as it was.
package struct ChangeContact: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// When it returns, letters go there; doing it again does nothing.
    ///
    /// - Parameter account: whose contact it becomes; nothing to be reached no more.
    package func callAsFunction(
        _ trackingID: TrackingID,
        to account: Account?,
        by requester: Requester
    ) async throws {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let isChanged = try await ports.database.write { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, viewer) = try sight.look(ReportStore(tx).claim(trackingID), for: requester)
            guard viewer == .reporter else { throw Refusal.notYours(.changeContact) }
            let seal = IdentitySeal(vault: ports.vault)
            let store = IdentityStore(tx)
            let known = try store.find(filed.report.id).map { try seal.open($0, of: filed.report.id) }
            let changed = Identity(known, reachedBy: account?.contact)
            try filed.report.mayDo(.changeContact, requester.party, directory.rules(for: filed.report, at: now))
            guard known ?? Identity(nil, reachedBy: nil) != changed else { return false }
            let deed = Deed(ports: ports, directory: directory, tx: tx, now: now, party: requester.party)
            try _ = deed.perform(.changeContact(isReachable: changed.hasContact), on: filed)
            try store.replace(
                changed.isEmpty ? nil : try seal.seal(changed, of: filed.report.id),
                of: filed.report.id
            )
            return true
        }
        // What was there before is gone for good.
        if isChanged { _ = try await ports.database.dropTraces() }
    }
}

extension Identity {
    /// The same person, reached in one way or in none.
    fileprivate init(_ known: Identity?, reachedBy contact: ContactPoint?) {
        let (email, phone): (String?, String?) =
            switch contact {
            case .email(let address)?: (address.description, known?.phone)
            case .phone(let number)?: (known?.email, number.description)
            case nil: (nil, nil)
            }
        self.init(
            kind: known?.kind ?? .individual,
            name: known?.name,
            email: email,
            phone: phone,
            onBehalfOf: known?.onBehalfOf
        )
    }
}
