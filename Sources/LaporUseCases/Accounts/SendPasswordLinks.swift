// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore

/// Sends the letters in which officers find the way to choose a password.
package struct SendPasswordLinks: Sendable {
    let ports: Ports
    let messenger: any Messenger
    let baseURL: String

    package init(_ ports: Ports, messenger: any Messenger, baseURL: String) {
        self.ports = ports
        self.messenger = messenger
        self.baseURL = baseURL
    }

    /// Answers how many were settled.
    package func callAsFunction(limit: Int = 10) async throws -> Int {
        let now = ports.now()
        let claimed = try await ports.database.write { try PasswordLinkStore($0).claim(limit, at: now) }
        for (link, attempt) in claimed { try await settle(link, attempt) }
        return claimed.count
    }

    private func settle(_ link: PasswordLink, _ attempt: Int64) async throws {
        let now = ports.now()
        let officer = try await ports.database.read { try OfficerStore($0).find(link.officer) }
        guard let officer, !officer.isDisabled, link.usedAt == nil, now < link.expiresAt else {
            return try await ports.database.write { try PasswordLinkStore($0).drop(link.id, attempt: attempt, at: now) }
        }
        do throws(MessengerFailure) {
            try await messenger.send(letter(link, officer))
        } catch {
            let isRetryable = error.isRetryable
            return try await ports.database.write {
                try PasswordLinkStore($0).failed(link.id, attempt: attempt, isRetryable: isRetryable, at: now)
            }
        }
        try await ports.database.write { try PasswordLinkStore($0).sent(link.id, attempt: attempt, at: now) }
    }

    private func letter(_ link: PasswordLink, _ officer: Officer) -> Letter {
        let words = PasswordLetter(link.kind, link.language)
        let way = "\(baseURL)/masuk/sandi/\(PasswordToken(link, ports.vault).text)"
        return Letter(
            key: "password-link-\(link.id)",
            to: officer.email,
            subject: words.subject,
            text: words.text(
                to: officer.name,
                way: way,
                until: SpokenDate.moment(link.expiresAt, .western, link.language)
            ),
            language: link.language,
            writtenAt: link.createdAt
        )
    }
}
