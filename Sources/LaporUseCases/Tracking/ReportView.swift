// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain

/// A report as one viewer may see it: what is not theirs is not in here.
package struct ReportView: Sendable {
    package let trackingID: TrackingID
    package let version: Int64
    package let viewer: Viewer
    package let state: Report.State
    package let classification: Report.Classification
    package let category: Category.ID?
    package let visibility: Report.Visibility
    package let isAnonymous: Bool
    package let channel: Report.Channel
    package let language: Language
    package let region: String?
    package let receivedAt: Date
    package let incidentDate: CivilDate?
    package let agency: Agency
    package let isBinding: Bool
    package let rating: Int?
    package let title: String
    package let body: String
    /// As the reporter wrote it, where the public text differs and the viewer may see both.
    package let original: (title: String, body: String)?
    package let address: String?
    package let coordinates: String?
    package let identity: Identity?
    package let deadlines: [Deadline]
    package let custodies: [Custody]
    package let timeline: [TimelineEntry]
    /// What this viewer may do now.
    package let actions: [Report.Action.Name]
    /// The policy that the report keeps.
    package let policy: Policy
    package let directory: Directory

    package var zone: Zone { agency.zone }
}

/// One event as a viewer may see it.
package struct TimelineEntry: Sendable {
    package let seq: Int64
    package let at: Date
    package let event: Report.Event
    package let words: [Passage.Part: String]
}
