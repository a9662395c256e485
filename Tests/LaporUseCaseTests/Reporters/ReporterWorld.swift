// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

extension TestLapor {
    /// Somebody who has signed in with a code from a letter.
    func account(_ contact: String, by routes: Set<ContactPoint.Route> = [.email]) async throws -> AccountSession {
        let asked = try await AskForCode(ports)(contact, in: .indonesian, by: routes)
        return try await SignInWithCode(ports)(asked.token, code: try await newestCode())
    }

    /// What the newest letter with a code says.
    func newestCode() async throws -> String {
        try await deliver()
        let text = try #require(messenger.letters.last { $0.key.contains("sign_in_code") }?.text)
        return String(text.prefix(CodeRules.digits))
    }

    /// Lets the worker write and send everything that is due.
    func deliver() async throws {
        while try await FanOutPromises(ports)() > 0 {}
        let templates = TemplateCatalogue([:])
        let letters = SendLetters(ports, messenger: messenger, templates: templates, baseURL: "https://lapor.example")
        while try await letters() > 0 {}
    }

    func count(_ table: String) async throws -> Int64 {
        try await database.read { tx in
            try tx.first(Query(stringLiteral: "SELECT count(*) FROM \(table)")) { try $0.number(0) } ?? 0
        }
    }
}

extension [UInt8] {
    func holds(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { Array(self[$0..<($0 + part.count)]) == part }
    }
}
