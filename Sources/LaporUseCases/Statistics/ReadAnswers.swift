// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

package import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// An answer that anybody may read, with the beginning of its words.
package struct PublicAnswer: Equatable, Sendable {
    package let trackingID: TrackingID
    package let title: String
    package let state: Report.State
    package let language: Language
    package let agency: Agency.ID
    package let answeredAt: Date
    /// In the words that a stranger reads, redactions and corrections included.
    package let beginning: String
    /// The first picture of it: what an answer encloses is as open as the answer (ADR 0011).
    package let picture: Attachment.ID?
}

/// What was answered last, in the nation or by an office.
package struct ReadAnswers: Sendable {
    private static let length = 220
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameter agency: a government with its units, or a unit; nothing for the nation.
    package func callAsFunction(of agency: Agency? = nil, limit: Int) async throws -> [PublicAnswer] {
        let scope: AnswerListStore.Scope =
            agency.map { $0.kind.isGovernment && $0.parent != nil ? .government($0.id) : .agency($0.id) } ?? .nation
        return try await ports.database.read { tx in
            try AnswerListStore(tx).latest(scope, limit: limit).compactMap { found in
                let store = ReportStore(tx)
                // What is listed may have been hidden a moment ago; what counts is how it stands.
                guard let filed = try store.find(found.report), filed.report.isCounted else { return nil }
                let words = try store.words(of: found.report)
                let files = try EnclosedFile.all(of: filed, words.filter { $0.key == found.seq }, .stranger, tx)
                let seen = SeenWords(of: filed, words, files, .stranger)
                return Self.answer(filed, seen, found.seq)
            }
        }
    }

    private static func answer(_ filed: FiledReport, _ seen: SeenWords, _ seq: Int64) -> PublicAnswer? {
        guard let entry = seen.timeline.first(where: { $0.seq == seq }) else { return nil }
        let corrected = seen.timeline.last {
            if case .corrected(let answer, _) = $0.event { answer == seq } else { false }
        }
        let text = corrected?.words[.correction] ?? entry.words[.answer] ?? ""
        return PublicAnswer(
            trackingID: filed.report.trackingID,
            title: seen.title,
            state: filed.report.state,
            language: filed.report.language,
            agency: answering(entry.event) ?? filed.report.responsible,
            answeredAt: entry.at,
            beginning: beginning(of: text),
            picture: entry.files.first { $0.state == .ready && $0.hasThumbnail }?.attachment.id
        )
    }

    private static func answering(_ event: Report.Event) -> Agency.ID? {
        if case .answered(_, let agency, _, _) = event { agency } else { nil }
    }

    /// Whole words, as far as they go.
    static func beginning(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard words.count > length else { return words }
        let cut = words.prefix(length)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + " …"
    }
}
