// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// How the service is just now, as honestly as it knows, and nothing that is nobody's business.
package struct ServiceState: Equatable, Sendable {
    package enum Part: String, Sendable, CaseIterable {
        /// Reading and writing reports at all.
        case reports
        /// Telling people and offices what has happened.
        case notifications
        case letters, search
    }
    package enum Condition: Equatable, Sendable {
        case working
        /// What should have been done waits since then.
        case delayed(since: Date)
        /// Some letters did not get through and are tried again.
        case troubled
        case notAnswering
        /// Nobody can say, since the database does not answer.
        case unknown
    }
    package let parts: [Part: Condition]
    package let news: ServiceNews
    package let readAt: Date
}

/// Reads the present state of the service; never fails, since that is when it is asked most.
package struct ReadServiceState: Sendable {
    /// What waits shorter is just being done.
    static let patience: TimeInterval = 300
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction() async -> ServiceState {
        let now = ports.now()
        do {
            let news = try await ports.directory.current().news
            return try await ports.database.read { tx in
                let store = ServiceStateStore(tx)
                let letter = try store.oldestLetter(at: now)
                var letters = Self.condition(letter, now)
                if letters == .working, try store.lettersTriedAgain() > 0 { letters = .troubled }
                return ServiceState(
                    parts: [
                        .reports: .working, .notifications: Self.condition(try store.oldestPromise(), now),
                        .letters: letters, .search: Self.condition(try store.oldestUnread(), now),
                    ],
                    news: news,
                    readAt: now
                )
            }
        } catch {
            // Whatever it was, the next request that needs the database logs it; here it is the answer.
            let parts = ServiceState.Part.allCases.map { ($0, ServiceState.Condition.unknown) }
            var conditions = Dictionary(uniqueKeysWithValues: parts)
            conditions[.reports] = .notAnswering
            return ServiceState(parts: conditions, news: .nothing, readAt: now)
        }
    }

    private static func condition(_ oldest: Date?, _ now: Date) -> ServiceState.Condition {
        guard let oldest, now.timeIntervalSince(oldest) > patience else { return .working }
        return .delayed(since: oldest)
    }
}
