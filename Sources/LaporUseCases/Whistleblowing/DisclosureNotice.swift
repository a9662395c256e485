// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporSecurity
import LaporStore

/// The letter that tells a recipient that something came in: no word of it, no number, only where to look.
///
/// Its words are fixed: no template of reports, and nobody's change, puts anything else into it.
struct DisclosureNotice {
    static let rule = "disclosure_waiting"
    let ports: Ports
    let baseURL: String

    /// A letter for each who is told, promised in the transaction of the event itself.
    static func promise(_ decided: DisclosureAppending, from known: Int64, at now: Date, _ tx: any Transaction) throws {
        let filed = decided.filed
        let letters = filed.history.enumerated().dropFirst(Int(known)).flatMap { index, occurrence in
            occurrence.event.told(of: filed.disclosure).map { recipient in
                Delivery(
                    report: filed.disclosure.id.rawValue,
                    seq: Int64(index + 1),
                    rule: rule,
                    recipient: Disclosure.Speaker.recipient(recipient).code,
                    channel: "email"
                )
            }
        }
        try DeliveryQueue(tx).add(letters, at: now)
    }

    /// Nothing for whoever may not read it any more.
    func letter(_ delivery: Delivery, _ tx: any Transaction) throws -> Letter? {
        guard let filed = try DisclosureStore(tx).find(Disclosure.ID(delivery.report)),
            filed.history.indices.contains(Int(delivery.seq) - 1),
            let id = Int64(delivery.recipient.dropFirst("officer:".count)),
            let recipient = try RecipientStore(tx).inForce(id), filed.disclosure.recipients.contains(recipient),
            let officer = try OfficerStore(tx).find(id)
        else { return nil }
        return Letter(
            // The same for every attempt, and it tells nobody which case it is.
            key: Hex.encode(ports.vault.mark(Array(delivery.key.utf8), for: .disclosure).prefix(17).suffix(16)),
            to: officer.email,
            subject: "Ada yang menunggu Anda di LAPOR!",
            text: """
                Yth. \(officer.name),

                Ada pesan baru di jalur tersegel yang hanya dapat dibaca oleh penerima yang ditunjuk. Isinya tidak \
                kami tulis di surel ini. Silakan masuk dan baca di:

                \(baseURL)/meja/ungkap

                Jangan meneruskan surel ini.
                """,
            language: .indonesian,
            writtenAt: filed.history[Int(delivery.seq) - 1].at
        )
    }
}
