// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporStore

/// As whom somebody comes to a disclosure: with its access code, or as one of those who may read it.
///
/// Everybody else, whatever their role, learns nothing, not even that it exists.
struct DisclosureSight {
    let ports: Ports
    let tx: any Transaction

    func speaker(_ filed: FiledDisclosure?, for requester: Requester?) throws -> (FiledDisclosure, Disclosure.Speaker) {
        switch requester {
        case .reporter(let code)?:
            guard let filed, ports.isDisclosureMark(filed.accessMark, of: code, for: filed.disclosure.trackingID) else {
                throw Refusal.wrongAccessCode
            }
            return (filed, .whistleblower)
        case .officer(let officer)?:
            guard let filed, let recipient = try RecipientStore(tx).inForce(officer.id),
                filed.disclosure.recipients.contains(recipient)
            else { throw Refusal.notFound }
            return (filed, .recipient(recipient))
        // The sealed lane knows no accounts: its code alone opens it.
        case .account?, .system?, nil: throw Refusal.notFound
        }
    }
}
