// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Shows a report to whoever asks, as far as they may see it.
///
/// What a stranger may not see does not exist for them: `Refusal.notFound`. A wrong access code is refused as such, never
/// answered with the public view. What an officer sees of a confidential report, or of an anonymous reporter, is logged.
package struct ReadReport: Sendable {
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter requester: nothing for a stranger.
    package func callAsFunction(_ trackingID: TrackingID, for requester: Requester?) async throws -> ReportView {
        let now = ports.now()
        let directory = try await ports.directory.current()
        let (view, secret) = try await ports.database.read { [ports] tx in
            let store = ReportStore(tx)
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            let (filed, viewer) = try sight.look(store.find(trackingID), for: requester)
            let words = try store.words(of: filed.report.id)
            let identity = try Self.identity(of: filed.report, viewer, tx, ports)
            var view = ReportView(
                filed,
                SeenWords(of: filed, words, try EnclosedFile.all(of: filed, words, viewer, tx), viewer),
                identity,
                viewer,
                related: try Self.related(to: filed.report, viewer, for: requester, sight),
                readings: try Self.readings(of: filed.report, viewer, tx),
                openers: try Self.openers(of: filed, viewer, tx),
                party: requester?.party,
                at: now,
                under: directory.rules(for: filed.report, at: now),
                directory
            )
            view.supports = try SupportStore(tx).count(of: filed.report.id)
            return (view, Self.secret(filed.report, viewer, identity))
        }
        if let (report, what) = secret, case .officer(let officer)? = requester {
            try await ports.database.write { try AccessLogStore($0).add(report, officer, what, at: now) }
        }
        return view
    }

    static func identity(
        of report: Report,
        _ viewer: Viewer,
        _ tx: any Transaction,
        _ ports: Ports
    ) throws -> Identity? {
        let isSeen =
            switch viewer {
            case .stranger: false
            case .reporter: true
            case .officer(_, let seesIdentity): seesIdentity
            }
        guard isSeen, let sealed = try IdentityStore(tx).find(report.id) else { return nil }
        return try IdentitySeal(vault: ports.vault).open(sealed, of: report.id)
    }

    /// What of this reading is to be remembered.
    static func secret(
        _ report: Report,
        _ viewer: Viewer,
        _ identity: Identity?
    ) -> (Report.ID, AccessLogStore.What)? {
        guard viewer.isOfficer else { return nil }
        if identity != nil, report.isAnonymous { return (report.id, .identity) }
        return report.visibility == .confidential ? (report.id, .content) : nil
    }

    /// No report leads anybody to another that is not theirs to see.
    private static func related(
        to report: Report,
        _ viewer: Viewer,
        for requester: Requester?,
        _ sight: Sight
    ) throws -> RelatedReports {
        let store = ReportStore(sight.tx)
        switch requester {
        case nil, .system: return RelatedReports()
        // What was split off opens with the whole; of others who reported the same, what anybody may read.
        case .reporter, .account:
            let master = try report.master.flatMap(store.find)?.report
            return RelatedReports(
                master: master.flatMap { $0.isPublished ? $0.trackingID : nil },
                parent: try report.parent.flatMap { try store.trackingID(of: $0) },
                children: try report.children.compactMap { try store.trackingID(of: $0) }
            )
        case .officer(let officer):
            guard viewer.isOfficer else { return RelatedReports() }
            func seen(_ id: Report.ID) throws -> TrackingID? {
                guard let other = try store.find(id)?.report, try sight.officers(of: other)(officer) != nil else {
                    return nil
                }
                return other.trackingID
            }
            return RelatedReports(
                master: try report.master.flatMap(seen),
                duplicates: try report.duplicates.compactMap(seen),
                parent: try report.parent.flatMap(seen),
                children: try report.children.compactMap(seen)
            )
        }
    }

    private static func readings(of report: Report, _ viewer: Viewer, _ tx: any Transaction) throws -> [Reading] {
        let maySee: Bool =
            switch viewer {
            case .stranger: false
            case .reporter: true
            case .officer(let party, _): party.role == .dataProtectionOfficer
            }
        guard maySee else { return [] }
        return try AccessLogStore(tx).readings(of: report.id).map { reading in
            Reading(at: reading.at, role: reading.role, agency: reading.agency, isIdentity: reading.what == .identity)
        }
    }
}

extension ReportView {
    fileprivate init(
        _ filed: FiledReport,
        _ words: SeenWords,
        _ identity: Identity?,
        _ viewer: Viewer,
        related: RelatedReports,
        readings: [Reading],
        openers: [String: Opener],
        party: Party?,
        at now: Date,
        under rules: Rulebook,
        _ directory: Directory
    ) {
        let report = filed.report
        let clock = Clock(of: report, at: now, under: rules)
        trackingID = report.trackingID
        version = report.version
        self.viewer = viewer
        facts = report
        if case .submitted(let received)? = filed.history.first?.event {
            incidentDate = received.incidentDate
        } else {
            incidentDate = nil
        }
        agency =
            rules.agencies[report.responsible]
            ?? Agency(id: report.responsible, slug: "", name: "#\(report.responsible)", kind: .workUnit, parent: nil)
        title = words.title
        body = words.body
        original = words.original
        address = words.address
        coordinates = words.coordinates
        self.identity = identity
        self.related = related
        self.readings = readings
        self.openers = openers
        deadlines = viewer.isOfficer ? clock.deadlines : clock.deadlines.filter { $0.kind != .coordination }
        custodies = clock.custodies
        timeline = words.timeline
        journey = Journey(filed.history, of: report)
        let isNobody = viewer == .reporter && identity == nil
        func isOfSomebody(_ action: Report.Action.Name) -> Bool { !isNobody || !Self.ofIdentity.contains(action) }
        let possible = viewer == .stranger ? [] : Self.actions(of: party, on: report, at: now, rules)
        actions = possible.filter(isOfSomebody)
        let later = viewer == .stranger ? [] : party.map { report.notYet(for: $0, at: now, rules) } ?? []
        notYet = later.filter { isOfSomebody($0.action) }
        escalation = viewer.isOfficer ? party.flatMap { report.escalation(by: $0, at: now, rules) } : nil
        policy = rules.policy
        self.directory = directory
    }

    /// Where nobody said who they are, there is nothing to show, to hide or to delete.
    private static let ofIdentity: [Report.Action.Name] = [.openIdentity, .takeBackIdentity, .eraseIdentity]

    private static func actions(
        of party: Party?,
        on report: Report,
        at now: Date,
        _ rules: Rulebook
    ) -> [Report.Action.Name] {
        guard let party else { return [] }
        return Report.Action.Name.allCases.filter { !$0.isConsequence && report.allows($0, to: party, at: now, rules) }
    }
}
