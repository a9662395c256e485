// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporSecurity
import LaporStore

/// The letter with a one-time code, by whatever route its contact has.
///
/// Its words are fixed: no template and nobody's change makes a code look like anything else. The code is made anew from
/// the nonce and the installation's secret when the letter is written, so it is in no table and in no log.
struct SignInLetter {
    static let rule = "sign_in_code"
    static let recipient = "contact"
    let ports: Ports

    static func place(_ id: Int64) -> String { "sign-in code \(id)" }

    static func promise(_ code: AskedCode, by route: ContactPoint.Route, _ tx: any Transaction, at now: Date) throws {
        let delivery = Delivery(
            report: code.id,
            seq: code.letters,
            rule: rule,
            recipient: recipient,
            channel: route.rawValue
        )
        try DeliveryQueue(tx).add([delivery], at: now)
    }

    /// The digits that open it.
    static func digits(of code: AskedCode, _ vault: Vault) -> String {
        CodeRules.code(of: vault.mark(Array("\(place(code.id)) ".utf8) + code.nonce, for: .account).dropFirst())
    }

    /// Nothing for a code that has been used or has had its time: it would only mislead.
    func letter(_ delivery: Delivery, _ tx: any Transaction) throws -> Letter? {
        guard let code = try SignInCodeStore(tx).find(delivery.report), !code.isUsed, code.expiresAt > ports.now()
        else {
            return nil
        }
        let contact = try ports.vault.contact(code.sealed, at: Self.place(code.id))
        let digits = Self.digits(of: code, ports.vault)
        let words = code.language == .indonesian ? Self.indonesian(digits) : Self.english(digits)
        return Letter(
            key: delivery.key,
            to: contact.description,
            subject: words.subject,
            text: words.text,
            language: code.language,
            // The same for every attempt at the same letter.
            writtenAt: code.expiresAt.addingTimeInterval(-CodeRules.lifetime)
        )
    }

    private static func indonesian(_ digits: String) -> (subject: String, text: String) {
        (
            "Kode masuk LAPOR! Anda",
            """
            \(digits)

            Itulah kode untuk masuk ke LAPOR!. Kode berlaku sepuluh menit dan hanya sekali pakai.

            Jangan berikan kode ini kepada siapa pun. Petugas tidak pernah memintanya.

            Anda tidak meminta kode? Abaikan surat ini: tanpa kode, tidak ada yang dapat masuk.
            """
        )
    }

    private static func english(_ digits: String) -> (subject: String, text: String) {
        (
            "Your sign-in code for LAPOR!",
            """
            \(digits)

            This is your code to sign in to LAPOR!. It is good for ten minutes, and once only.

            Give it to nobody. No officer ever asks for it.

            You asked for no code? Ignore this letter: nobody can sign in without it.
            """
        )
    }
}
