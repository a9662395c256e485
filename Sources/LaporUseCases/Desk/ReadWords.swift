// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import LaporDomain
import LaporText

/// What the words of a report seem to say, for the eye of whoever verifies it and of whoever is about to send it.
///
/// Read anew each time and kept nowhere. Nothing follows from it by itself: no report is hidden, put last or flagged by it.
package struct ReadWords: Sendable {
    package struct Sign<Value: Equatable & Sendable>: Equatable, Sendable {
        package let value: Value
        /// Words of the report that say so, as they were read.
        package let words: [String]
    }
    /// What a text may be beside a report.
    package enum Doubt: String, Sendable, CaseIterable {
        case advertising, abuse, hatred, threat, nonsense
    }
    package enum Urgency: Sendable {
        case high, emergency
    }
    package struct Signs: Equatable, Sendable {
        package var doubts: [Sign<Doubt>]
        /// Only where it differs from what was chosen.
        package var classification: Sign<Report.Classification>?
        package var urgency: Sign<Urgency>?

        package init(doubts: [Sign<Doubt>] = []) { self.doubts = doubts }

        package var isEmpty: Bool { doubts.isEmpty && classification == nil && urgency == nil }
    }
    /// How clearly another class must speak from the words before an officer is told, and before a reporter is asked.
    private static let (clearToOfficers, clearToReporters) = (0.6, 0.75)

    package init() {}

    /// Only to an officer who may verify it: from then on people have judged.
    package func callAsFunction(_ report: ReportView) -> Signs {
        guard report.viewer.isOfficer, report.actions.contains(.verify) else { return Signs() }
        let words = report.original ?? (report.title, report.body)
        let text = "\(words.title)\n\(words.body)"
        let reading = ReportReading(of: text)
        var signs = Signs(doubts: Self.doubts(text))
        if !report.facts.isExamined {
            signs.classification = Self.other(reading, than: report.classification, Self.clearToOfficers)
        }
        if !report.isEmergency { signs.urgency = Self.urgency(reading, report.actions, report.priority) }
        return signs
    }

    /// To a reporter: whether it is urgent, and whether it is what they chose.
    package func callAsFunction(_ draft: ReportDraft, as chosen: Report.Classification) -> Signs {
        let reading = ReportReading(of: "\(draft.title ?? "")\n\(draft.body ?? "")")
        var signs = Signs()
        let other = Self.other(reading, than: chosen, Self.clearToReporters)
        if let other, Report.Classification.ofReporters.contains(other.value) { signs.classification = other }
        if reading.urgency.value == .emergency {
            signs.urgency = Sign(value: .emergency, words: reading.urgency.words)
        }
        return signs
    }

    private static func doubts(_ text: String) -> [Sign<Doubt>] {
        TextModeration.findings(in: text).compactMap { finding in
            Doubt(rawValue: finding.kind.rawValue).map { Sign(value: $0, words: finding.words) }
        }
    }

    private static func other(
        _ reading: ReportReading,
        than chosen: Report.Classification,
        _ clear: Double
    ) -> Sign<Report.Classification>? {
        let value: Report.Classification =
            switch reading.kind.value {
            case .complaint: .complaint
            case .oversight: .oversightComplaint
            case .aspiration: .aspiration
            case .information: .informationRequest
            }
        // What nothing speaks for is no proposal.
        guard value != chosen, reading.kind.score >= clear, !reading.kind.words.isEmpty else { return nil }
        return Sign(value: value, words: reading.kind.words)
    }

    private static func urgency(
        _ reading: ReportReading,
        _ actions: [Report.Action.Name],
        _ priority: Report.Priority?
    ) -> Sign<Urgency>? {
        let words = reading.urgency.words
        switch reading.urgency.value {
        case .emergency: return Sign(value: .emergency, words: words)
        case .high where priority == nil || priority == .normal: return Sign(value: .high, words: words)
        case .high, .normal: return nil
        }
    }
}
