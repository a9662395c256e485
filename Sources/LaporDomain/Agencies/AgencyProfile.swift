// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How an agency shows itself to the public: who answers for it, how it is reached, its emblem and colour.
///
/// Each part is empty where it is not known.
package struct AgencyProfile: Equatable, Sendable {
    package var abbreviation = ""
    package var email = ""
    package var phone = ""
    package var address = ""
    package var website = ""
    /// Who leads it (*pimpinan*), and who answers for its handling of reports (*penanggung jawab pengaduan*).
    package var headName = ""
    package var headTitle = ""
    package var contactName = ""
    package var contactTitle = ""
    package var accent: AccentColour?
    /// The digest of its picture.
    package var logo = ""

    package init() {}
}

/// The one colour of an agency: white stands on it readably (WCAG 2.2, 1.4.3).
package struct AccentColour: Equatable, Sendable, CustomStringConvertible {
    package static let leastContrast = 4.5
    /// `#a3191e`.
    package let description: String

    package enum Problem: Error { case malformed, tooPale }

    package init(_ text: String) throws(Problem) {
        let digits = text.lowercased().utf8.dropFirst(text.hasPrefix("#") ? 1 : 0)
        guard digits.count == 6, let bytes = Hex.decode(String(decoding: digits, as: UTF8.self)) else {
            throw .malformed
        }
        description = "#" + String(decoding: digits, as: UTF8.self)
        guard 1.05 / (Self.luminance(bytes) + 0.05) >= Self.leastContrast else { throw .tooPale }
    }

    /// Relative luminance (WCAG 2.2).
    private static func luminance(_ bytes: [UInt8]) -> Double {
        let parts = bytes.map { byte -> Double in
            let part = Double(byte) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
