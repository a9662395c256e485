// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Shows a report to whoever asks, as far as they may see it.
///
/// What a stranger may not see does not exist for them: `Refusal.notFound`. A wrong access code is refused as such, never
/// answered with the public view.
package struct ReadReport: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter requester: nothing for a stranger.
    package func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> ReportView {
        let now = ports.now()
        let directory = try await ports.directory.current()
        return try await ports.database.read { [ports] tx in
            let store = ReportStore(tx)
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, viewer) = try sight.look(store.find(trackingID), for: requester)
            let rules = directory.rules(for: filed.report)
            let words = try store.words(of: filed.report.id)
            var identity: Identity?
            if try Self.seesIdentity(viewer), let sealed = try IdentityStore(tx).find(filed.report.id) {
                identity = try IdentitySeal(vault: ports.vault).open(sealed, of: filed.report.id)
            }
            return ReportView(
                filed,
                words,
                identity,
                viewer,
                party: requester?.party,
                at: now,
                under: rules,
                directory
            )
        }
    }

    private static func seesIdentity(_ viewer: Viewer) throws -> Bool {
        switch viewer {
        case .stranger: false
        case .reporter: true
        case .officer(_, let seesIdentity): seesIdentity
        }
    }
}

extension ReportView {
    fileprivate init(
        _ filed: FiledReport,
        _ words: [Int64: [Passage.Part: String]],
        _ identity: Identity?,
        _ viewer: Viewer,
        party: Party?,
        at now: Date,
        under rules: Rulebook,
        _ directory: Directory
    ) {
        let report = filed.report
        let clock = Clock(filed.history, at: now, under: rules)
        let original = words[1] ?? [:]
        let latest = words.sorted { $0.key < $1.key }.reduce(into: original) { $0.merge($1.value) { _, new in new } }
        let title = latest[.publicTitle] ?? original[.title] ?? ""
        let body = latest[.publicBody] ?? original[.body] ?? ""
        let isEdited = title != original[.title] || body != original[.body]
        trackingID = report.trackingID
        version = report.version
        self.viewer = viewer
        state = report.state
        classification = report.classification
        category = report.category
        visibility = report.visibility
        isAnonymous = report.isAnonymous
        channel = report.channel
        language = report.language
        region = report.region
        receivedAt = report.receivedAt
        if case .submitted(let received)? = filed.history.first?.event {
            incidentDate = received.incidentDate
        } else {
            incidentDate = nil
        }
        agency =
            rules.agencies[report.responsible]
            ?? Agency(id: report.responsible, slug: "", name: "#\(report.responsible)", kind: .workUnit, parent: nil)
        isBinding = report.isBinding
        rating = report.rating
        self.title = title
        self.body = body
        self.original =
            isEdited && viewer != .stranger ? (original[.title] ?? "", original[.body] ?? "") : nil
        address = Readership.mayRead(.address, viewer) ? original[.address] : nil
        coordinates = Readership.mayRead(.coordinates, viewer) ? original[.coordinates] : nil
        self.identity = identity
        deadlines = clock.deadlines
        custodies = clock.custodies
        timeline = filed.history.enumerated().map { index, occurrence in
            TimelineEntry(
                seq: Int64(index + 1),
                at: occurrence.at,
                event: occurrence.event,
                words: (words[Int64(index + 1)] ?? [:]).filter { Readership.mayRead($0.key, viewer) }
            )
        }
        actions = viewer == .stranger ? [] : Self.actions(of: party, on: report, rules)
        policy = rules.policy
        self.directory = directory
    }

    private static func actions(of party: Party?, on report: Report, _ rules: Rulebook) -> [Report.Action.Name] {
        guard let party else { return [] }
        return Report.Action.Name.allCases.filter { name in
            do throws(Refusal) {
                try report.mayDo(name, party, rules)
                return true
            } catch {
                return false
            }
        }
    }
}
