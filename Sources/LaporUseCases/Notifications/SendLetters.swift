// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Sends what is due, tries again what failed, and never sends one letter twice.
package struct SendLetters: Sendable {
    let ports: Ports
    let messenger: any Messenger
    let templates: TemplateCatalogue
    let baseURL: String

    package init(_ ports: Ports, messenger: any Messenger, templates: TemplateCatalogue, baseURL: String) {
        self.ports = ports
        self.messenger = messenger
        self.templates = templates
        self.baseURL = baseURL
    }

    /// Answers how many letters were settled: sent, dropped, or failed.
    package func callAsFunction(limit: Int = 50) async throws -> Int {
        let now = ports.now()
        let claimed = try await ports.database.write { try DeliveryQueue($0).claim(limit, at: now) }
        guard !claimed.isEmpty else { return 0 }
        let directory = try await ports.directory.current()
        for (delivery, attempt) in claimed {
            let composer = LetterComposer(ports: ports, directory: directory, templates: templates, baseURL: baseURL)
            do {
                let letter = try await ports.database.read { try composer.compose(delivery, tx: $0) }
                try await settle(delivery, attempt, letter)
            } catch {
                // One letter that cannot be written must not hold up the others.
                try await fail(delivery, attempt, FaultCode.code(of: error), isRetryable: true)
            }
        }
        return claimed.count
    }

    private func settle(_ delivery: Delivery, _ attempt: Int64, _ letter: Letter?) async throws {
        let now = ports.now()
        guard let letter else {
            return try await ports.database.write { try DeliveryQueue($0).drop(delivery, attempt: attempt, at: now) }
        }
        do throws(MessengerFailure) {
            try await messenger.send(letter)
        } catch {
            return try await fail(delivery, attempt, error.reason, isRetryable: error.isRetryable)
        }
        try await ports.database.write { try DeliveryQueue($0).sent(delivery, attempt: attempt, at: now) }
    }
    private func fail(_ delivery: Delivery, _ attempt: Int64, _ problem: String, isRetryable: Bool) async throws {
        let now = ports.now()
        try await ports.database.write { tx in
            try DeliveryQueue(tx).failed(
                delivery,
                attempt: attempt,
                problem: problem,
                isRetryable: isRetryable,
                at: now
            )
        }
    }
}
