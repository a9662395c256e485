// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporSecurity
import LaporStore

/// The letter that asks whether somebody really wants to follow a report, and the links that only its reader has.
///
/// Its words are fixed, and it holds none of the report's: nobody can send a stranger anything through it.
struct FollowLetter {
    enum Deed: String {
        case confirm = "konfirmasi"
        case stop = "berhenti"
    }
    static let rule = "follow_confirmation"
    let ports: Ports
    let baseURL: String

    static func place(_ id: Int64) -> String { "follow \(id)" }

    static func promise(_ follow: Follow, _ tx: any Transaction, at now: Date) throws {
        let delivery = Delivery(
            report: follow.id,
            seq: follow.letters,
            rule: rule,
            recipient: "\(FollowStore.prefix)\(follow.id)",
            channel: ContactPoint.Route.email.rawValue
        )
        try DeliveryQueue(tx).add([delivery], at: now)
    }

    /// What proves that somebody has the letter: nothing of it is kept.
    static func token(_ deed: Deed, _ id: Int64, _ vault: Vault) -> String {
        let mark = vault.mark(Array("\(place(id)) \(deed.rawValue)".utf8), for: .account)
        return "\(id)-\(Hex.encode(Array(mark.dropFirst().prefix(16))))"
    }
    static func link(_ deed: Deed, _ id: Int64, _ vault: Vault, _ baseURL: String) -> String {
        "\(baseURL)/kabar/\(deed.rawValue)/\(token(deed, id, vault))"
    }
    /// Which wish a token is about; nothing for one that was not made here.
    static func id(of token: String, for deed: Deed, _ vault: Vault) -> Int64? {
        guard let id = token.split(separator: "-").first.flatMap({ Int64($0) }), token.utf8.count < 100 else {
            return nil
        }
        let right = vault.mark(Array(Self.token(deed, id, vault).utf8), for: .account)
        return vault.isMark(right, of: Array(token.utf8), for: .account) ? id : nil
    }

    /// Nothing once it is confirmed, or taken back.
    func letter(_ delivery: Delivery, _ tx: any Transaction) throws -> Letter? {
        guard let follow = try FollowStore(tx).find(delivery.report), follow.confirmedAt == nil,
            let id = try ReportStore(tx).trackingID(of: follow.report)
        else { return nil }
        let (confirm, stop) = (
            Self.link(.confirm, follow.id, ports.vault, baseURL), Self.link(.stop, follow.id, ports.vault, baseURL)
        )
        let words = follow.language == .indonesian ? indonesian(id, confirm, stop) : english(id, confirm, stop)
        return Letter(
            key: delivery.key,
            to: try ports.vault.contact(follow.sealed, at: Self.place(follow.id)).description,
            subject: words.subject,
            text: words.text,
            language: follow.language,
            writtenAt: follow.askedAt,
            unsubscribe: stop
        )
    }

    private func indonesian(_ id: TrackingID, _ confirm: String, _ stop: String) -> (subject: String, text: String) {
        (
            "Ikuti laporan \(id.grouped)?",
            """
            Seseorang, mungkin Anda, meminta kabar tentang laporan \(id.grouped) dikirim ke alamat ini.

            Bila memang Anda, nyatakan di sini:
            \(confirm)

            Bila bukan, abaikan saja: tanpa itu kami tidak mengirim apa-apa lagi. Atau tolak di sini:
            \(stop)

            SP4N-LAPOR!
            """
        )
    }

    private func english(_ id: TrackingID, _ confirm: String, _ stop: String) -> (subject: String, text: String) {
        (
            "Follow report \(id.grouped)?",
            """
            Somebody, perhaps you, asked that news about report \(id.grouped) be sent to this address.

            If it was you, say so here:
            \(confirm)

            If not, just ignore this: without it we send nothing more. Or refuse here:
            \(stop)

            SP4N-LAPOR!
            """
        )
    }
}
