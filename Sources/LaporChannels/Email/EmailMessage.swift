// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
package import LaporUseCases

/// A letter as Internet mail (RFC 5322): the same words as plain text and as HTML (RFC 2046 5.1.4), both UTF-8 in base 64.
///
/// Made of the letter alone: the same letter is the same bytes every time, with the same Message-ID.
package struct EmailMessage {
    /// Base 64 knows no underscore, so no part can hold this.
    private static let boundary = "=_lapor_part"
    package let bytes: [UInt8]

    package init(_ letter: Letter, from origin: EmailOrigin) {
        var headers = [
            ("From", origin.sender.header), ("To", letter.to), ("Subject", EncodedWord.text(letter.subject)),
            ("Date", Self.date(letter.writtenAt)), ("Message-ID", "<\(letter.key)@\(origin.host)>"),
            ("MIME-Version", "1.0"), ("Content-Language", letter.language.rawValue),
            ("Auto-Submitted", "auto-generated"),
            ("Content-Type", "multipart/alternative; boundary=\"\(Self.boundary)\""),
        ]
        if let unsubscribe = letter.unsubscribe {
            headers += [
                ("List-Unsubscribe", "<\(unsubscribe)>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ]
        }
        // The last part is what a reader prefers.
        let parts = [
            Self.part("text/plain", letter.text.replacing("\n", with: "\r\n")),
            Self.part("text/html", LetterPage(letter: letter, baseURL: origin.baseURL).document()),
        ]
        let head = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        let body = parts.map { "--\(Self.boundary)\r\n\($0)" }.joined()
        bytes = Array("\(head)\r\n\(body)--\(Self.boundary)--\r\n".utf8)
    }

    private static func part(_ type: String, _ text: String) -> String {
        let lines = Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\(lines)\r\n"
    }

    /// `Thu, 19 Mar 2026 09:30:00 +0700` (RFC 5322 3.3), in the time of the capital.
    static func date(_ instant: Date) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let day = CivilDate(instant, in: .western)
        let (year, month, dayOfMonth) = day.components
        let clock = instant.rfc3339(in: .western).dropFirst(11).prefix(8)
        return "\(weekdays[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year) \(clock) +0700"
    }
}
