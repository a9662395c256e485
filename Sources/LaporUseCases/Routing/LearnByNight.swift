// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain

/// Learns while few are awake: it takes seconds of a core.
package struct LearnByNight: Sendable {
    /// Western Indonesian time.
    private static let hours = ["01", "02", "03"]
    let ports: Ports
    private let fewest: LearnRouting.Fewest
    package init(_ ports: Ports, fewest: LearnRouting.Fewest = .usual) {
        self.ports = ports
        self.fewest = fewest
    }

    /// Answers 0: there is nothing more to do at once.
    package func callAsFunction() async throws -> Int {
        guard Self.hours.contains(ports.now().localMinute.suffix(5).prefix(2).description) else { return 0 }
        for subject in TextSubject.allCases { _ = try await LearnRouting(ports, fewest: fewest)(subject) }
        return 0
    }
}
