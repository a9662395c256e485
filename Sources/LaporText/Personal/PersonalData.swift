// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Something in a text by which one person can be found.
///
/// A proposal and no verdict: somebody decides what the public reads, and the original stays for those entitled
/// (UU 27/2022 on personal data, article 4; design.md 3, Visibility).
package struct PersonalData: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// *Nomor Induk Kependudukan*: sixteen digits (UU 23/2006, article 13).
        case identityNumber = "identity_number"
        /// Of a *kartu keluarga*: sixteen digits.
        case familyCard = "family_card"
        case telephone, email, plate
        case bankAccount = "bank_account"
        /// Of a customer of electricity, water or health insurance.
        case customerNumber = "customer_number"
        case paymentCard = "payment_card"
        case passport
        /// *Surat izin mengemudi*.
        case drivingLicence = "driving_licence"
        /// *Nomor pokok wajib pajak*.
        case taxNumber = "tax_number"
        /// With the number of a house.
        case address
        case birthDate = "birth_date"
        case name

        /// Numbers and signs with a form of their own, in contrast to words.
        package var isStructured: Bool { self != .name && self != .address }
    }
    package let kind: Kind
    /// In UTF-8 bytes from the text's beginning.
    package let range: Range<Int>
    /// What a mask takes the place of: of an address the house alone, so that the street can still be found.
    package let hidden: Range<Int>

    init(_ match: Match, in tokens: TextTokens) {
        kind = match.kind
        range = tokens.bytes(of: match.tokens)
        hidden = tokens.bytes(of: match.hidden)
    }
}

extension PersonalData {
    /// Everything of that kind in a text, from its beginning to its end, none within another.
    ///
    /// One pass that looks a bounded number of words ahead and back: linear in the text's length.
    package static func all(in text: String) -> [PersonalData] {
        let tokens = TextTokens(SameLength.plain(text))
        var found: [PersonalData] = []
        var index = 0
        while index < tokens.count {
            guard let match = match(in: tokens, at: index), match.tokens.upperBound > index else {
                index += 1
                continue
            }
            found.append(PersonalData(match, in: tokens))
            index = match.tokens.upperBound
        }
        return found
    }

    struct Match {
        let kind: Kind
        let tokens: Range<Int>
        let hidden: Range<Int>

        init(_ kind: Kind, _ tokens: Range<Int>, hidden: Range<Int>? = nil) {
            (self.kind, self.tokens, self.hidden) = (kind, tokens, hidden ?? tokens)
        }
    }

    private static func match(in tokens: TextTokens, at index: Int) -> Match? {
        switch tokens[index].kind {
        case .digits: EmailRule.match(tokens, at: index) ?? NumberRule.match(tokens, at: index)
        case .letters:
            EmailRule.match(tokens, at: index) ?? PassportRule.match(tokens, at: index)
                ?? PlateRule.match(tokens, at: index) ?? AddressRule.match(tokens, at: index)
                ?? NameRule.match(tokens, at: index)
        case .mark: nil
        }
    }
}

extension TextTokens {
    func bytes(of tokens: Range<Int>) -> Range<Int> {
        self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
    }
}
