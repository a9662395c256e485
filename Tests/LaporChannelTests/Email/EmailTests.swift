// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporChannels
import LaporDomain
import LaporUseCases
import Testing

@Suite struct EmailTests {
    private func letter(
        key: String = "1-1-rule-reporter-email",
        subject: String = "Laporan",
        text: String = "Isi\n",
        unsubscribe: String? = nil
    ) -> Letter {
        Letter(
            key: key,
            to: "siti@example.id",
            subject: subject,
            text: text,
            language: .indonesian,
            writtenAt: Date(timeIntervalSince1970: 1_773_887_400),
            unsubscribe: unsubscribe
        )
    }

    private let origin = EmailOriginSample.origin

    private func lines(_ letter: Letter) -> [String] {
        String(decoding: EmailMessage(letter, from: origin).bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    /// The parts between the boundaries: their headers, and what they hold.
    private func parts(_ letter: Letter) throws -> [(headers: [String], text: String)] {
        let whole = String(decoding: EmailMessage(letter, from: origin).bytes, as: UTF8.self)
        let boundary = try #require(whole.firstMatch(of: /multipart\/alternative; boundary="([^"]+)"/)?.1)
        #expect(whole.hasSuffix("--\(boundary)--\r\n"))
        return try whole.components(separatedBy: "--\(boundary)").dropFirst().dropLast().map { part in
            let lines = part.components(separatedBy: "\r\n")
            let end = try #require(lines.dropFirst().firstIndex(of: ""))
            let bytes = try #require(Data(base64Encoded: lines[end...].joined()))
            return (Array(lines[1..<end]), String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func isInternetMail() throws {
        let letter = letter(text: "Baris satu\nBaris dua – \u{1F4A1}\n")
        let lines = lines(letter)
        for header in [
            "From: LAPOR <lapor@example.id>", "To: siti@example.id", "Date: Thu, 19 Mar 2026 09:30:00 +0700",
            "Message-ID: <1-1-rule-reporter-email@lapor.example>", "MIME-Version: 1.0", "Content-Language: id",
            "Auto-Submitted: auto-generated",
        ] { #expect(lines.contains(header), "\(header)") }
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { (32...126).contains($0) } })

        let parts = try parts(letter)

        #expect(parts.map { $0.headers[0] } == ["plain", "html"].map { "Content-Type: text/\($0); charset=utf-8" })
        #expect(parts[0].text == "Baris satu\r\nBaris dua – \u{1F4A1}\r\n")
        #expect(parts[1].text.contains("Baris satu<br>Baris dua – \u{1F4A1}"))
    }

    /// RFC 8058: a mail program can stop them by itself, with one POST.
    @Test func lettersToFollowersCanBeStoppedByTheirReadersProgram() {
        let lines = lines(letter(unsubscribe: "https://lapor.example/kabar/berhenti/7-ff"))
        #expect(lines.contains("List-Unsubscribe: <https://lapor.example/kabar/berhenti/7-ff>"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        #expect(!self.lines(letter()).contains { $0.hasPrefix("List-Unsubscribe") })
    }

    @Test func theSameLetterIsTheSameBytes() {
        #expect(lines(letter()) == lines(letter()))
        #expect(lines(letter()) != lines(letter(key: "2")))
    }

    @Test func theHTMLHasParagraphsAndLists() throws {
        let html = try parts(letter(text: "Yth. Siti\n\nSelanjutnya:\n- satu\n- dua\n\nSalam\n"))[1].text
        let tags = html.replacing(#/ style="[^"]*"/#, with: "")
        #expect(tags.contains("<p>Yth. Siti</p><p>Selanjutnya:</p><ul><li>satu</li><li>dua</li></ul><p>Salam</p>"))
        #expect(tags.contains("<html lang=\"id\">"))
    }

    @Test func whatAPersonWroteStaysTextInTheHTML() throws {
        let html = try parts(letter(subject: "<i>&", text: "\"<script>alert('x')</script>\" & lain\n"))[1].text
        #expect(html.contains("<title>&lt;i&gt;&amp;</title>"))
        #expect(html.contains("&quot;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; &amp; lain"))
    }

    @Test func linksLeadOnlyToOurselves() throws {
        let ours = ["https://lapor.example", "https://lapor.example/laporan/12345678903"]
        let others = [
            "https://lapor.example.evil.example/x", "https://lapor.example@evil.example/", "http://lapor.example/",
            "https://evil.example/https://lapor.example/", "javascript:alert(1)", "https://lapor.example/\"onclick=",
        ]
        let html = try parts(letter(text: (ours + others).joined(separator: " ") + "\n"))[1].text
        #expect(html.matches(of: /<a href="([^"]*)">/).map { String($0.1) } == ours)
    }

    /// What a person typed as a title must not begin a header.
    @Test(arguments: ["a\r\nBcc: all@example.id", "a\nBcc: all@example.id", "a\rBcc: all@example.id"])
    func aSubjectStaysOneHeader(_ subject: String) {
        let lines = lines(letter(subject: subject))
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
        #expect(lines.contains { $0.hasPrefix("Subject: a") && $0.hasSuffix("Bcc: all@example.id") })
    }

    /// Each word is whole by itself, and short enough for its line (RFC 2047, 2 and 5).
    @Test(arguments: [
        String(repeating: "Jalan rusak – ", count: 12), "=?utf-8?Q?x?=",
        String(repeating: "e\u{301}\u{302}\u{303}", count: 60),
        String(repeating: "x", count: 200),
    ])
    func subjectsThatAreNotPlainBecomeEncodedWords(_ subject: String) throws {
        let lines = lines(letter(subject: subject))
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let header: [Substring] =
            [lines[start].dropFirst("Subject: ".count)]
            + lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.map { $0[...] }
        let words = try header.map { line in
            let match = try #require(line.wholeMatch(of: #/ ?=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=/#))
            let bytes = try #require(Data(base64Encoded: String(match.1)))
            return try #require(String(validating: bytes, as: UTF8.self))
        }
        #expect(words.joined().unicodeScalars.elementsEqual(subject.unicodeScalars))
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func theSameLetterTwiceIsOneFile() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let mail = try EmailFolder(folder: folder, origin: origin)

        try await mail.send(letter())
        try await mail.send(letter())
        try await mail.send(letter(key: "2"))

        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == ["1-1-rule-reporter-email.eml", "2.eml"])
    }

    @Test func aFolderThatIsGoneIsTriedAgain() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        let mail = try EmailFolder(folder: folder, origin: origin)
        try FileManager.default.removeItem(at: folder)
        let failure = await #expect(throws: MessengerFailure.self) { try await mail.send(letter()) }
        #expect(failure?.isRetryable == true)
        #expect(failure?.reason == "folder_not_writable")
    }
}

enum EmailOriginSample {
    static var origin: EmailOrigin {
        guard let sender = Mailbox("LAPOR <lapor@example.id>") else { preconditionFailure("it is a mailbox") }
        return EmailOrigin(sender: sender, baseURL: "https://lapor.example")
    }
}
