// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
package import LaporUseCases

/// A letter as Internet mail: UTF-8 text in base 64 (RFC 5322, RFC 2045, RFC 2047).
package struct EmailMessage {
    package let bytes: [UInt8]

    package init(_ letter: Letter, from sender: String, host: String) {
        let headers = [
            ("From", sender), ("To", letter.to), ("Subject", Self.word(letter.subject)),
            ("Date", Self.date(letter.writtenAt)), ("Message-ID", "<\(letter.key)@\(host)>"), ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "base64"),
            ("Content-Language", letter.language.rawValue), ("Auto-Submitted", "auto-generated"),
        ]
        let head = headers.map { "\($0.0): \(Self.oneLine($0.1))\r\n" }.joined()
        let lines = letter.text.replacing("\n", with: "\r\n")
        let body = Data(lines.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        bytes = Array("\(head)\r\n\(body)\r\n".utf8)
    }

    /// What a person wrote never begins a header of its own.
    private static func oneLine(_ text: String) -> String {
        text.replacing("\r\n ", with: "\u{0}").replacing("\r", with: " ").replacing("\n", with: " ")
            .replacing("\u{0}", with: "\r\n ")
    }

    /// Encoded words of at most 75 bytes each, split between characters.
    static func word(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 > 126 || $0 < 32 }) || text.utf8.count > 70 else { return text }
        var words: [String] = []
        var part = ""
        for character in text {
            if part.utf8.count + character.utf8.count > 42 {
                words.append(part)
                part = ""
            }
            part.append(character)
        }
        words.append(part)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
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
