// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// How a citizen is reached, and what an account is known by: an e-mail address or a telephone number.
package enum ContactPoint: Hashable, Sendable, CustomStringConvertible {
    /// By what a letter or a code gets there.
    package enum Route: String, Sendable, CaseIterable {
        case email, sms
    }
    case email(EmailAddress)
    case phone(PhoneNumber)

    /// Reads what people type; with an `@` it is meant as an address.
    ///
    /// A mobile number that lacks even its first digit (`812 …`) is taken as one from Indonesia: whoever signs in is shown
    /// where the code went.
    package init?(typed text: String) {
        if text.contains("@") {
            guard let address = EmailAddress(typed: text.cleaned) else { return nil }
            self = .email(address)
        } else {
            let typed = text.plainForContact
            guard let number = PhoneNumber(typed: typed.hasPrefix("8") ? "0" + typed : typed) else { return nil }
            self = .phone(number)
        }
    }

    package var route: Route {
        switch self {
        case .email: .email
        case .phone: .sms
        }
    }

    package var description: String {
        switch self {
        case .email(let address): address.description
        case .phone(let number): number.description
        }
    }
}

extension String {
    /// What a telephone book or a chat puts between digits is not meant: other dashes, spaces, marks that nobody sees.
    fileprivate var plainForContact: String {
        var plain = String.UnicodeScalarView()
        for scalar in cleaned.unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2015, 0x2212: plain.append("-")
            case 0x200C...0x200F, 0x2060, 0xAD: break
            default: if !scalar.properties.isWhitespace { plain.append(scalar) }
            }
        }
        return String(plain)
    }
}
