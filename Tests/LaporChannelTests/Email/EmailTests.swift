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
        text: String = "Isi\n"
    ) -> Letter {
        Letter(
            key: key,
            to: "siti@example.id",
            subject: subject,
            text: text,
            language: .indonesian,
            writtenAt: Date(timeIntervalSince1970: 1_773_887_400)
        )
    }

    private func lines(_ letter: Letter) -> [String] {
        let bytes = EmailMessage(letter, from: "LAPOR <lapor@example.id>", host: "example.id").bytes
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func isInternetMail() throws {
        let lines = lines(letter(text: "Baris satu\nBaris dua – \u{1F4A1}\n"))
        #expect(lines.contains("Date: Thu, 19 Mar 2026 09:30:00 +0700"))
        #expect(lines.contains("Message-ID: <1-1-rule-reporter-email@example.id>"))
        let end = try #require(lines.firstIndex(of: ""))
        let body = Data(base64Encoded: lines[end...].joined())
        #expect(body.map { String(decoding: $0, as: UTF8.self) } == "Baris satu\r\nBaris dua – \u{1F4A1}\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
    }

    /// What a person typed as a title must not begin a header.
    @Test(arguments: ["a\r\nBcc: all@example.id", "a\nBcc: all@example.id", "a\rBcc: all@example.id"])
    func aSubjectStaysOneHeader(_ subject: String) {
        #expect(!lines(letter(subject: subject)).contains { $0.hasPrefix("Bcc") })
    }

    @Test func longSubjectsBecomeEncodedWords() {
        let subject = String(repeating: "Jalan rusak – ", count: 12)
        let lines = lines(letter(subject: subject))
        #expect(lines.filter { $0.contains("=?utf-8?B?") }.count > 1)
        #expect(lines.allSatisfy { $0.utf8.count <= 90 })
    }

    @Test func theSameLetterTwiceIsOneFile() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let mail = try EmailFolder(folder: folder, sender: "LAPOR <lapor@example.id>", host: "example.id")

        try await mail.send(letter())
        try await mail.send(letter())
        try await mail.send(letter(key: "2"))

        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == ["1-1-rule-reporter-email.eml", "2.eml"])
    }

    @Test func aFolderThatIsGoneIsTriedAgain() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        let mail = try EmailFolder(folder: folder, sender: "a@example.id", host: "example.id")
        try FileManager.default.removeItem(at: folder)
        let failure = await #expect(throws: MessengerFailure.self) { try await mail.send(letter()) }
        #expect(failure?.isRetryable == true)
    }
}
