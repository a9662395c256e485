// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporChannels
import LaporDomain
import LaporUseCases
import Testing

@Suite struct SMTPTests {
    private let mail = "smtp://anna:rahasia%40%2F@mail.example.id"

    @Test(arguments: [
        "Anna <anna@example.id>", "anna@example.id", "\"Anna, ketua\" <anna@example.id>", "Añña <anna@example.id>",
        "A. Contoh <anna@example.id>", "<anna@example.id>",
    ])
    func aSenderHasAnAddress(_ text: String) {
        #expect(Mailbox(text)?.address == "anna@example.id")
        #expect(Mailbox(text)?.domain == "example.id")
    }

    @Test(arguments: [
        "", "anna", "Anna <>", "Anna <anna>", "Anna <anna@example.id> x", "<a@example.id>\r\nBcc: <b@c.id> x",
    ])
    func whatIsNoSenderIsNone(_ text: String) { #expect(Mailbox(text) == nil) }

    @Test func aNameWithMarksIsQuoted() throws {
        #expect(Mailbox("SP4N-LAPOR! <lapor@localhost>")?.name == "SP4N-LAPOR!")
        #expect(try from("Anna, ketua <anna@example.id>") == "From: \"Anna, ketua\" <anna@example.id>")
        #expect(try from("SP4N-LAPOR! <lapor@localhost>") == "From: SP4N-LAPOR! <lapor@localhost>")
        #expect(try from("Añña <anna@example.id>").contains("From: =?utf-8?B?QcOxw7Fh?= <anna@example.id>"))
    }

    private func from(_ text: String) throws -> String {
        let origin = EmailOrigin(sender: try #require(Mailbox(text)), baseURL: "https://lapor.example")
        let letter = Letter(
            key: "1",
            to: "a@b.id",
            subject: "a",
            text: "b\n",
            language: .indonesian,
            writtenAt: .distantPast
        )
        let message = String(decoding: EmailMessage(letter, from: origin).bytes, as: UTF8.self)
        return try #require(message.components(separatedBy: "\r\n").first { $0.hasPrefix("From: ") })
    }

    @Test(arguments: [
        ("smtp://mail.example.id", "mail.example.id:587"), ("smtps://mail.example.id", "mail.example.id:465"),
        ("smtp://anna:rahasia%40%2F@mail.example.id:2525", "mail.example.id:2525"),
        ("smtp://127.0.0.1:25/", "127.0.0.1:25"),
    ])
    func aServerSaysWhereItIsAndNotWhoWeAre(_ address: String, _ wanted: String) throws {
        let server = try SMTPServer(address, encryption: nil, authorities: nil)
        var dumped = ""
        dump(server, to: &dumped)
        #expect("\(server)" == wanted)
        #expect(!dumped.contains("rahasia") && !dumped.contains("anna"))
    }

    @Test(arguments: [
        "", "mail.example.id", "http://mail.example.id", "smtp://", "smtp://:25", "smtp://anna@mail.example.id",
        "smtp://mail.example.id/inbox", "smtp://mail.example.id?x", "smtp://mail.example.id#x",
        "smtp://mail.example.id:0",
        "smtp://mail.example.id:65536", "smtp://anna:a b@mail.example.id", "smtp://anna:a/b@mail.example.id",
    ])
    func whatIsNoServerIsRefused(_ address: String) {
        #expect(throws: SMTPServer.Unusable.self) { try SMTPServer(address, encryption: nil, authorities: nil) }
    }

    @Test func aPasswordNeedsEncryptionExceptOnThisMachine() throws {
        for encryption in ["off", "optional"] {
            let refusal = #expect(throws: SMTPServer.Unusable.self) {
                try SMTPServer(mail, encryption: encryption, authorities: nil)
            }
            #expect(refusal?.words.contains("rahasia") == false)
            _ = try SMTPServer("smtp://a:b@127.0.0.1", encryption: encryption, authorities: nil)
            _ = try SMTPServer("smtp://mail.example.id", encryption: encryption, authorities: nil)
        }
        for host in ["127.0.0.1.example.id", "localhost.example.id", "1270.0.0.1"] {
            #expect(throws: SMTPServer.Unusable.self) {
                try SMTPServer("smtp://a:b@\(host)", encryption: "off", authorities: nil)
            }
        }
    }

    /// Port 1 of this machine: nobody listens there.
    @Test func aServerThatIsNotThereIsTriedAgain() async throws {
        let server = try SMTPServer("smtp://127.0.0.1:1", encryption: nil, authorities: nil)
        let messenger = SMTPMessenger(server, origin: EmailOriginSample.origin)
        let letter = Letter(
            key: "1",
            to: "a@b.id",
            subject: "a",
            text: "b\n",
            language: .indonesian,
            writtenAt: .distantPast
        )

        let failure = await #expect(throws: MessengerFailure.self) { try await messenger.send(letter) }

        #expect(failure?.reason == "unreachable")
        #expect(failure?.isRetryable == true)
    }
}
