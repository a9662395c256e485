// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// The mail server that takes our letters: where it is, who we are there, and how the way to it is protected.
///
/// It holds a password, and so describes itself without.
package struct SMTPServer: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
    package enum Encryption: String, CaseIterable, Sendable {
        /// STARTTLS, or nothing is sent.
        case required
        /// STARTTLS where the server offers it.
        case optional
        case off
    }
    /// What is wrong with the settings, in words for the operator.
    package struct Unusable: Error, Equatable {
        package let words: String
    }
    let host: String
    let port: Int
    /// Encrypted from the first byte on (`smtps://`), not by STARTTLS.
    let isEncryptedFromTheStart: Bool
    let user: String?
    let password: String?
    let encryption: Encryption
    /// Certificates to trust instead of the system's.
    package let authorities: String?

    package var description: String { "\(host):\(port)" }
    package var customMirror: Mirror { Mirror(self, children: ["address": description]) }

    /// - Parameters:
    ///   - address: `smtp://user:password@host:port` or `smtps://…`; what has a meaning in addresses is percent-encoded.
    ///   - encryption: one of `Encryption`; if left out, required unless the server is this machine.
    ///   - authorities: a file of certificates in PEM form.
    package init(_ address: String, encryption: String?, authorities: String?) throws(Unusable) {
        let form = "smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…"
        guard let parts = URLComponents(string: address, encodingInvalidCharacters: false),
            let scheme = parts.scheme?.lowercased(), ["smtp", "smtps"].contains(scheme),
            let host = parts.host, !host.isEmpty, ["", "/"].contains(parts.path), parts.query == nil,
            parts.fragment == nil
        else { throw Unusable(words: "smtp.url is \(form); what is special in user or password is percent-encoded") }
        isEncryptedFromTheStart = scheme == "smtps"
        port = parts.port ?? (isEncryptedFromTheStart ? 465 : 587)
        guard (1...65_535).contains(port) else { throw Unusable(words: "the port of smtp.url is 1 to 65535") }
        guard (parts.user == nil) == (parts.password == nil) else {
            throw Unusable(words: "smtp.url names a user and a password, or neither")
        }
        (user, password) = (parts.user, parts.password)
        self.host = host
        self.authorities = authorities
        let isHere = Self.isThisMachine(host)
        self.encryption = try Self.encryption(encryption, isEncryptedFromTheStart, isHere: isHere)
        guard isHere || password == nil || self.encryption == .required else {
            throw Unusable(
                words: "smtp.url has a password, which only an encrypted way may carry: smtp.tls is required"
            )
        }
    }

    private static func encryption(
        _ text: String?,
        _ isEncryptedFromTheStart: Bool,
        isHere: Bool
    ) throws(Unusable) -> Encryption {
        guard let text else { return isHere && !isEncryptedFromTheStart ? .off : .required }
        guard let known = Encryption(rawValue: text) else {
            let choices = Encryption.allCases.map(\.rawValue).joined(separator: ", ")
            throw Unusable(words: "smtp.tls is one of \(choices), not \"\(text)\"")
        }
        guard !isEncryptedFromTheStart || known == .required else {
            throw Unusable(words: "smtps:// is always encrypted: smtp.tls cannot be \(text)")
        }
        return known
    }

    private static func isThisMachine(_ host: String) -> Bool {
        let name = host.lowercased().filter { $0 != "[" && $0 != "]" }
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false)
        let isLoopback = numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
        return name == "localhost" || name == "::1" || isLoopback
    }
}
