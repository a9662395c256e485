// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporStore

/// Looks at a report as it would be received now, and keeps nothing: for whoever checks their answers before sending.
///
/// Refuses what `SubmitReport` would refuse, with everything that is wrong.
package struct CheckDraft: Sendable {
    /// What would come of a draft.
    package struct Preview: Sendable {
        package let directory: Directory
        package let classification: Report.Classification
        package let region: String?
        package let category: LaporDomain.Category.ID?
        package let incidentDate: CivilDate?
        /// Who would have it first.
        package let holder: Agency.ID
        package let visibility: Report.Visibility
        package let isAnonymous: Bool
        package let deadlines: [Deadline]
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    package func callAsFunction(_ draft: ReportDraft, by party: Party) async throws -> Preview {
        let now = ports.now()
        let directory = try await ports.directory.current()
        var reader = DraftReader(ports, directory, at: now)
        let (submission, _) = try reader.read(draft)
        let rules = directory.rules(on: now)
        var report = Report(id: Report.ID(0), trackingID: TrackingID(random: 0))
        let events = try report.decide(.submit(submission), by: party, at: now, under: rules)
        for event in events { report.apply(Occurrence(event, at: now)) }
        return Preview(
            directory: directory,
            classification: submission.classification,
            region: submission.region,
            category: submission.category,
            incidentDate: submission.incidentDate,
            holder: report.responsible,
            visibility: report.visibility,
            isAnonymous: submission.isAnonymous,
            deadlines: Clock(events.map { Occurrence($0, at: now) }, at: now, under: rules).deadlines
        )
    }
}
