// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// One action on several reports, each by the same door as if it were alone: what one refuses, the others do not feel.
///
/// First a survey says of each what would happen, then each is done in a transaction of its own. A text that could tell
/// who somebody is, or whose class nobody has chosen, is not verified among many: somebody must read it.
package struct ActOnMany: Sendable {
    package static let most = 50
    /// What makes sense for many at once.
    package static let actions: [Report.Action.Name] = [
        .verify, .disposition, .forward, .carbonCopy, .prioritise, .merge,
    ]
    package enum Obstacle: Equatable, Sendable {
        case refused(Refusal)
        /// Something in the text looks like a number, an address or a plate.
        case tellsWho
        case unclassified
    }
    package struct Line: Sendable {
        package let trackingID: TrackingID
        /// Nothing of what the officer may not see.
        package let title: String?
        package let version: Int64
        package var obstacle: Obstacle?
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// What would happen to each; in the order in which they were chosen.
    package func survey(
        _ action: Report.Action.Name,
        on trackingIDs: [TrackingID],
        by officer: Officer
    ) async throws -> [Line] {
        let directory = try await ports.directory.current()
        let chosen = try Self.checked(action, trackingIDs)
        return try await ports.database.read { [ports] tx in
            let sight = Sight(ports: ports, directory: directory, tx: tx)
            return try chosen.map { try Self.line($0, action, officer, sight) }
        }
    }

    /// Does it to each that nothing stands against, and says of each what became of it.
    ///
    /// - Parameters:
    ///   - versions: as they were when the survey was shown; what moved on since is refused.
    ///   - key: repeated, each answers as it did before.
    package func callAsFunction(
        _ request: ActionRequest,
        on trackingIDs: [TrackingID],
        ifAt versions: [TrackingID: Int64],
        key: String,
        by officer: Officer
    ) async throws -> [Line] {
        let act = ActOnReport(ports)
        var done: [Line] = []
        for var line in try await survey(request.name, on: trackingIDs, by: officer) {
            let isSettled = line.obstacle.map { obstacle in
                // What was done before is no longer in order: its key answers.
                if case .refused = obstacle { false } else { true }
            }
            if isSettled != true, line.title != nil {
                do {
                    try await act(
                        request,
                        on: line.trackingID,
                        ifAt: versions[line.trackingID],
                        key: CommandKey(key, scope: "web many \(officer.party.code) \(line.trackingID)"),
                        by: .officer(officer)
                    )
                    line.obstacle = nil
                } catch let refusal as Refusal {
                    line.obstacle = .refused(refusal)
                }
            }
            done.append(line)
        }
        return done
    }

    private static func checked(_ action: Report.Action.Name, _ chosen: [TrackingID]) throws -> [TrackingID] {
        guard actions.contains(action) else {
            throw Refusal.invalid([FieldProblem("action", .notAllowed, choices: actions.map(\.rawValue))])
        }
        var seen: Set<TrackingID> = []
        let distinct = chosen.filter { seen.insert($0).inserted }
        guard !distinct.isEmpty else { throw Refusal.invalid([FieldProblem("reports", .required)]) }
        guard distinct.count <= most else {
            throw Refusal.invalid([FieldProblem("reports", .tooMany, limit: most)])
        }
        return distinct
    }

    private static func line(
        _ id: TrackingID,
        _ action: Report.Action.Name,
        _ officer: Officer,
        _ sight: Sight
    ) throws -> Line {
        let store = ReportStore(sight.tx)
        let found = try store.find(id)
        guard let filed = found, let viewer = try sight.officers(of: filed.report)(officer), viewer.isOfficer else {
            return Line(trackingID: id, title: nil, version: 0, obstacle: .refused(.notFound))
        }
        let report = filed.report
        let words = SeenWords(of: filed, try store.words(of: report.id), [:], viewer)
        var line = Line(trackingID: id, title: words.title, version: report.version)
        do throws(Refusal) {
            let now = sight.ports.now()
            try report.mayDo(action, officer.party, at: now, sight.directory.rules(for: report, at: now))
        } catch {
            line.obstacle = .refused(error)
            return line
        }
        if action == .verify {
            if report.classification == .unclassified { line.obstacle = .unclassified }
            if PublicText.tellsWho(words.title, words.body) { line.obstacle = .tellsWho }
        }
        return line
    }
}
