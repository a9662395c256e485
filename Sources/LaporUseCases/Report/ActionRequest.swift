// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain

/// What somebody asks to be done to a report, as they sent it: nothing has been checked.
package struct ActionRequest: Sendable {
    package let name: Report.Action.Name
    /// The words: an answer, a reply, a reason, a note, a comment.
    package var text: String?
    package var agency: String?
    /// Several agencies, one each.
    package var agencies: [String] = []
    package var classification: String?
    package var category: String?
    /// A place of the register: its code, or a name that is one alone.
    package var region: String?
    /// As the public reads it; of a report that is split off, its own.
    package var publicTitle: String?
    package var publicBody: String?
    /// A code from the policy's list.
    package var reason: String?
    package var score: Int?
    /// A code: of an answer, a letter, a priority, a visibility, a finding, a protection.
    package var kind: String?
    /// The number of an earlier event.
    package var seq: Int?
    package var until: String?
    /// The tracking ID of another report.
    package var report: String?
    package var respondentAgency: String?
    package var respondentKind: String?
    package var protection: String?
    package var institution: String?
    package var contact: String?
    package var advice: String?
    package var note: String?
    /// Whoever sends it has read what in the text could tell who somebody is.
    package var isRead = false
    /// Files that were uploaded before, each with its token.
    package var uploads: [String] = []

    package init(_ name: Report.Action.Name) { self.name = name }

    var fingerprint: String {
        let parts: [String?] = [
            name.rawValue, text, agency, classification, category, publicTitle, publicBody, reason,
            score.map { "\($0)" }, kind, seq.map { "\($0)" }, until, report, respondentAgency, respondentKind,
            protection, institution, contact, advice, note, region, isRead ? "read" : nil,
        ]
        return (parts + agencies + uploads).map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }
            .joined(separator: ",")
    }
}
