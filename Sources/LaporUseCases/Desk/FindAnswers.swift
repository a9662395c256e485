// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore
import LaporText

/// What was answered to closed reports about the like, for an officer who is about to answer; and templates that fit.
///
/// Only of reports that everybody reads, and in the words that everybody reads: nothing that is hidden, or that was redacted, finds
/// its way into another answer. The officer's own government comes first.
package struct FindAnswers: Sendable {
    package struct Found: Sendable {
        package let line: ReportLine
        /// The final answer that stands.
        package let answer: String
        package let isOwnGovernment: Bool
    }
    private static let most = 3
    private static let looked = 12
    private static let reach = 1_000
    /// Of the same topic little more is asked; of another the words must say it.
    private static let threshold = 0.3
    private static let (ofTopic, ofGovernment) = (0.25, 0.15)
    private static let answers: Set<Report.Action.Name> = [.draft, .interimAnswer, .finalAnswer]
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// Whether somebody who sees a report so is about to answer it.
    package static func isOffered(_ report: ReportView) -> Bool {
        report.viewer.isOfficer && !report.facts.isExamined && !answers.isDisjoint(with: report.actions)
    }

    package func callAsFunction(_ report: ReportView, for officer: Officer) async throws -> [Found] {
        guard Self.isOffered(report) else { return [] }
        let tree = try await ports.directory.current().agencies
        let government = tree.government(of: officer.agency)
        let text = SimilarText("\(report.title)\n\(report.body)")
        return try await ports.database.read { tx in
            let store = ReportListStore(tx)
            let lines = try Self.candidates(report, text, government, store).filter { $0.id != report.facts.id }
            let bodies = try store.publicBodies(of: lines.map(\.id))
            let scored = lines.map { line in
                let other = SimilarText("\(line.title)\n\(bodies[line.id] ?? "")")
                let isOwn = tree.government(of: line.agency) == government
                let score =
                    TextComparison(text, other).topicLikeness + (isOwn ? Self.ofGovernment : 0)
                    + (report.category != nil && line.category == report.category ? Self.ofTopic : 0)
                return (score: score, line: line, isOwn: isOwn)
            }
            let sorted = scored.filter { $0.score >= Self.threshold }
                .sorted { ($0.score, $0.line.receivedAt, $0.line.id) > ($1.score, $1.line.receivedAt, $1.line.id) }
            var found: [Found] = []
            for one in sorted where found.count < Self.most {
                guard let answer = try Self.answer(to: one.line.id, tx) else { continue }
                found.append(Found(line: one.line, answer: answer, isOwnGovernment: one.isOwn))
            }
            return found
        }
    }

    /// Of those that were found the answer to one.
    package func answer(to trackingID: TrackingID, for report: ReportView) async throws -> String? {
        guard Self.isOffered(report) else { return nil }
        return try await ports.database.read { tx in
            guard let id = try ReportStore(tx).find(trackingID)?.report.id else { return nil }
            return try Self.answer(to: id, tx)
        }
    }

    /// Those that fit what somebody is about to answer, the best first.
    package static func matching(_ templates: [AnswerTemplate], _ report: ReportView) -> [AnswerTemplate] {
        let text = SimilarText("\(report.title)\n\(report.body)")
        let scored = templates.map { template in
            let other = SimilarText("\(template.title)\n\(template.content)")
            return (template, score: TextComparison(text, other).topicLikeness)
        }
        return scored.filter { $0.score >= 0.1 }.sorted { $0.score > $1.score }.prefix(most).map(\.0)
    }

    // MARK: what is looked at

    private static func candidates(
        _ report: ReportView,
        _ text: SimilarText,
        _ government: Agency.ID,
        _ store: ReportListStore
    ) throws -> [ReportLine] {
        var own = PublishedFilter()
        (own.government, own.state) = (government, .closed)
        var found = try WordHunt(ofTopic: text).lines(limit: looked) { terms in
            try store.published(own, alike: terms, reach: reach, limit: looked)
        }
        guard let category = report.category else { return found.distinct }
        var elsewhere = PublishedFilter()
        (elsewhere.category, elsewhere.state, own.category) = (category, .closed, category)
        for filter in [own, elsewhere] {
            found += try store.published(filter, after: nil, limit: looked, reach: reach).lines
        }
        return found.distinct
    }

    /// The last final answer as everybody reads it, corrections and redactions included.
    private static func answer(to id: Report.ID, _ tx: any Transaction) throws -> String? {
        let store = ReportStore(tx)
        guard let filed = try store.find(id), filed.report.isPublished, filed.report.state == .closed else {
            return nil
        }
        let seen = SeenWords(of: filed, try store.words(of: id), [:], .stranger)
        let last = seen.timeline.last { entry in
            if case .answered(.final, _, _, _) = entry.event { true } else { false }
        }
        guard let last, let answer = last.words[.answer] else { return nil }
        let corrected = seen.timeline.last { entry in
            if case .corrected(let target, _) = entry.event { target == last.seq } else { false }
        }
        let text = (corrected?.words[.correction] ?? answer).trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }
}
