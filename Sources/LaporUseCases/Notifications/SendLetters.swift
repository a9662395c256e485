// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporJobs
import LaporSQL
import LaporStore

/// Sends what is due, tries again what failed.
///
/// A letter is sent once, unless this process ends between the sending and the note that it was sent: then it goes out
/// again under the same key.
package struct SendLetters: Sendable {
    private typealias Claim = (delivery: Delivery, attempt: Int64)
    /// Letters under way at once: as many as `SMTPMessenger` carries.
    private static let lanes = 4
    let ports: Ports
    let messenger: any Messenger
    let templates: CurrentTemplates
    let baseURL: String

    /// - Parameter templates: the shipped words; what an operator gave instead is in the database.
    package init(_ ports: Ports, messenger: any Messenger, templates: TemplateCatalogue, baseURL: String) {
        self.ports = ports
        self.messenger = messenger
        self.templates = CurrentTemplates(shipped: templates)
        self.baseURL = baseURL
    }

    /// Answers how many letters were settled: sent, dropped, or failed.
    package func callAsFunction(limit: Int = 50) async throws -> Int {
        let first = try await claim(Self.lanes)
        guard !first.isEmpty else { return 0 }
        let directory = try await ports.directory.current()
        let composer = LetterComposer(ports: ports, directory: directory, templates: templates, baseURL: baseURL)
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for claim in first { group.addTask { try await lane(from: claim, limit / Self.lanes, composer) } }
            return try await group.reduce(0, +)
        }
    }

    /// One letter after the other, each claimed just before it is sent: a slow server lets no lease run out.
    private func lane(from first: Claim, _ limit: Int, _ composer: LetterComposer) async throws -> Int {
        var next: Claim? = first
        var done = 0
        while let (delivery, attempt) = next {
            do {
                let letter = try await ports.database.read { try composer.compose(delivery, tx: $0) }
                try await settle(delivery, attempt, letter)
            } catch {
                // One letter that cannot be written must not hold up the others.
                let failure = MessengerFailure(FaultCode.code(of: error), isRetryable: true)
                try await fail(delivery, attempt, failure)
            }
            done += 1
            next = done < limit ? try await claim(1).first : nil
        }
        return done
    }

    private func claim(_ limit: Int) async throws -> [Claim] {
        let now = ports.now()
        return try await ports.database.write { try DeliveryQueue($0).claim(limit, at: now) }
    }

    private func settle(_ delivery: Delivery, _ attempt: Int64, _ letter: Letter?) async throws {
        guard let letter else {
            let now = ports.now()
            return try await ports.database.write { try DeliveryQueue($0).drop(delivery, attempt: attempt, at: now) }
        }
        do throws(MessengerFailure) {
            try await messenger.send(letter)
        } catch {
            return try await fail(delivery, attempt, error)
        }
        let now = ports.now()
        try await ports.database.write { try DeliveryQueue($0).sent(delivery, attempt: attempt, at: now) }
    }

    private func fail(_ delivery: Delivery, _ attempt: Int64, _ failure: MessengerFailure) async throws {
        let now = ports.now()
        try await ports.database.write { tx in
            try DeliveryQueue(tx).failed(
                delivery,
                attempt: attempt,
                problem: failure.problem,
                isRetryable: failure.isRetryable,
                at: now
            )
        }
    }
}
