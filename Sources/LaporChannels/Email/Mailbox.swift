// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain

/// A name and the address that goes with it, as mail headers write them: `SP4N-LAPOR! <lapor@example.go.id>`.
package struct Mailbox: Equatable, Sendable {
    package let name: String
    package let address: String

    /// Nothing when it holds no address; `@localhost` is one, for trying things out.
    package init?(_ text: String) {
        let text = text.trimmed
        var address = Substring(text)
        var name = Substring()
        if let open = text.lastIndex(of: "<") {
            guard text.hasSuffix(">") else { return nil }
            address = text[text.index(after: open)...].dropLast()
            name = text[..<open]
        }
        let known = EmailAddress(typed: String(address))?.description
        guard let found = known ?? Self.local(address) else { return nil }
        self.address = found
        self.name = Self.unquoted(String(name).trimmed)
    }

    /// What comes after the at sign.
    package var domain: String { String(address.split(separator: "@").last ?? "localhost") }

    /// The value of a `From` header.
    var header: String {
        guard !name.isEmpty else { return address }
        return "\(EncodedWord.phrase(name)) <\(address)>"
    }

    private static func local(_ address: Substring) -> String? {
        let suffix = "@localhost"
        guard address.hasSuffix(suffix), EmailAddress(typed: "\(address.dropLast(suffix.count))@a.b") != nil else {
            return nil
        }
        return address.lowercased()
    }

    private static func unquoted(_ name: String) -> String {
        guard name.utf8.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
        return String(name.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
}
