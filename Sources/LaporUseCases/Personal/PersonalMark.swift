// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporText

/// Where a text could tell strangers who somebody is: for whoever decides what is published, who looks and judges.
///
/// It is found by rules, so what it marks may be harmless, and what it does not mark may tell.
package struct PersonalMark: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case identityNumber, familyCard, telephone, email, plate, bankAccount, customerNumber, paymentCard, passport
        case drivingLicence, taxNumber, address, birthDate, name
    }
    package let kind: Kind
    package let range: Range<String.Index>

    /// In the order of the text; none overlaps another.
    package static func all(in text: String) -> [PersonalMark] {
        PersonalData.all(in: text).map { data in
            let start = text.utf8.index(text.startIndex, offsetBy: data.range.lowerBound)
            let end = text.utf8.index(start, offsetBy: data.range.count)
            return PersonalMark(kind: Kind(data.kind), range: start..<end)
        }
    }

    /// The text as it is proposed to be published.
    static func masked(_ text: String) -> String {
        PersonalData.masked(text, PersonalData.all(in: text)) { $0.mask }
    }
}

extension PersonalMark.Kind {
    fileprivate init(_ kind: PersonalData.Kind) {
        self =
            switch kind {
            case .identityNumber: .identityNumber
            case .familyCard: .familyCard
            case .telephone: .telephone
            case .email: .email
            case .plate: .plate
            case .bankAccount: .bankAccount
            case .customerNumber: .customerNumber
            case .paymentCard: .paymentCard
            case .passport: .passport
            case .drivingLicence: .drivingLicence
            case .taxNumber: .taxNumber
            case .address: .address
            case .birthDate: .birthDate
            case .name: .name
            }
    }
}
