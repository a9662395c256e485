// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// What a report's deadlines would be: the clock on an imagined history.
package struct ForecastDeadlines: Sendable {
    package struct Case: Sendable {
        package let classification: Report.Classification
        package let received: Date
        package let dispositioned: Date?
        package let finalAnswer: Date?
        package let agency: Agency.ID?

        package init(
            classification: Report.Classification,
            received: Date,
            dispositioned: Date? = nil,
            finalAnswer: Date? = nil,
            agency: Agency.ID? = nil
        ) {
            self.classification = classification
            self.received = received
            self.dispositioned = dispositioned
            self.finalAnswer = finalAnswer
            self.agency = agency
        }
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ imagined: Case) async throws -> (deadlines: [Deadline], agency: Agency, Policy) {
        let directory = try await ports.directory.current()
        let rules = directory.rules(on: imagined.received)
        let holder = imagined.agency ?? directory.agencies.root
        guard let agency = directory.agencies[holder] else { throw Refusal.unknownAgency }
        let blank = Digest.none
        var history = [
            Occurrence(
                .submitted(.imagined(imagined.classification, at: imagined.received, holder, rules.policy.id, blank)),
                at: imagined.received
            )
        ]
        if let dispositioned = imagined.dispositioned {
            history.append(
                Occurrence(
                    .verified(imagined.classification, category: nil, .public, publicTitle: nil, publicBody: nil),
                    at: dispositioned
                )
            )
            history.append(
                Occurrence(.dispositioned(from: directory.agencies.root, to: holder, note: nil), at: dispositioned)
            )
        }
        if let answered = imagined.finalAnswer {
            history.append(Occurrence(.answered(.final, by: holder, blank), at: answered))
        }
        return (Clock(history, at: ports.now(), under: rules).deadlines, agency, rules.policy)
    }
}

extension Report.Received {
    fileprivate static func imagined(
        _ classification: Report.Classification,
        at received: Date,
        _ holder: Agency.ID,
        _ policy: Policy.ID,
        _ blank: Digest
    ) -> Report.Received {
        Report.Received(
            classification: classification,
            responsible: holder,
            sender: nil,
            category: nil,
            visibility: .public,
            isAnonymous: false,
            hasContact: false,
            language: .indonesian,
            channel: .web,
            region: nil,
            incidentDate: nil,
            receivedAt: received,
            policy: policy,
            title: blank,
            body: blank,
            address: nil,
            coordinates: nil
        )
    }
}
