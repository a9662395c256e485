// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporStore

/// Rows of the export: what was taken over leaves as it came, until something here has changed it.
struct SP4NLines: Sendable {
    private let directory: Directory
    private let clock: SP4NMoment.Clock

    init(_ directory: Directory, _ clock: SP4NMoment.Clock) {
        self.directory = directory
        self.clock = clock
    }

    /// A text that was only masked while it was taken over leaves without the masks (ADR 0017): its original stands in the
    /// same line, and nobody here has written another.
    private static func asItCame(_ shown: String, _ part: Passage.Part, _ seen: SeenReport) -> String {
        let isDecidedHere = seen.filed.history.contains { [.verified, .redacted].contains($0.event.name) }
        guard seen.source != nil, !isDecidedHere, let original = seen.words[1]?[part],
            PersonalMark.masked(original) == shown
        else { return shown }
        return original
    }

    /// - Parameter numbers: what agencies are called in the national system.
    func row(of report: SeenReport, numbers: [Agency.ID: String]) -> [String] {
        let cells = cells(of: report, numbers)
        let then = Origin(report.filed, report.source)
        return SP4NColumn.allCases.map { then.label($0, now: report.filed.report) ?? cells[$0] ?? "" }
    }

    private func cells(of seen: SeenReport, _ numbers: [Agency.ID: String]) -> [SP4NColumn: String] {
        let report = seen.filed.report
        let (day, time) = SP4NMoment.cells(report.receivedAt, clock)
        let category = report.category.flatMap { directory[$0] }
        let agencies = directory.agencies
        let holder = agencies[report.responsible]
        var cells: [SP4NColumn: String] = [
            .trackingID: seen.source?.number ?? report.trackingID.description,
            .date: day,
            .time: time,
            .name: seen.identity?.name ?? "",
            .classification: SP4NLabels.label(report.classification),
            .categoryID: category?.sp4nID.map(String.init) ?? "",
            .category: category?.names[.indonesian] ?? "",
            .title: Self.asItCame(seen.seen.title, .title, seen),
            .body: seen.words[1]?[.body] ?? "",
            .publicBody: Self.asItCame(seen.seen.body, .body, seen),
            .kind: SP4NLabels.label(
                isAnonymous: report.isAnonymous,
                isConfidential: report.visibility == .confidential
            ),
            .channel: SP4NLabels.label(report.channel),
            .parentAgency: holder?.parent.map { agencies.name($0) } ?? "",
            .agencyID: numbers[report.responsible] ?? "",
            .agency: holder?.name ?? "",
            .status: SP4NStatus.label(
                report.state,
                endedBy: Self.endedBy(seen.filed),
                holder: agencies.name(report.responsible)
            ),
            .reason: Self.reason(seen),
            .rating: report.rating.map(String.init) ?? "",
        ]
        for (column, name) in zip(SP4NColumn.places, directory.regions.path(to: report.region)) { cells[column] = name }
        return cells
    }

    /// Who closed or archived it last.
    private static func endedBy(_ filed: FiledReport) -> Role? {
        for occurrence in filed.history.reversed() {
            switch occurrence.event {
            case .closed(let role, _): return role
            case .archived(_, _, let role): return role
            case .adopted(let adoption): return adoption.endedBy
            default: continue
            }
        }
        return nil
    }

    /// Why it waits or was archived, in the words that the reporter was given.
    private static func reason(_ seen: SeenReport) -> String {
        let state = seen.filed.report.state
        for (index, occurrence) in seen.filed.history.enumerated().reversed() {
            let words = seen.words[Int64(index + 1)] ?? [:]
            switch occurrence.event {
            case .deferred where state == .deferred: return words[.question] ?? ""
            case .archived(let code, _, _) where state == .archived: return words[.reason] ?? SP4NReasons.sentence(code)
            case .adopted(let adoption) where state == adoption.state: return words[.reason] ?? ""
            default: continue
            }
        }
        return ""
    }
}

/// How a report stood when it was taken over, and how it was called then.
private struct Origin {
    private let labels: [String: String]
    private let received: Report.Received?
    private let adoption: Report.Adoption?
    private let history: [Occurrence]

    init(_ filed: FiledReport, _ source: SourceReference?) {
        labels = source?.labels ?? [:]
        history = filed.history
        if case .submitted(let received)? = filed.history.first?.event {
            self.received = received
        } else {
            received = nil
        }
        adoption =
            filed.history.lazy.compactMap { occurrence -> Report.Adoption? in
                if case .adopted(let adoption) = occurrence.event { adoption } else { nil }
            }.first
    }

    /// What a column said then, while it still says what is so.
    func label(_ column: SP4NColumn, now report: Report) -> String? {
        guard let received, let adoption, !labels.isEmpty, stands(column, report, received, adoption) else {
            return nil
        }
        if let label = labels[column.rawValue] { return label }
        // A label that was empty then says as much.
        return SP4NColumn.labels.contains(column) ? "" : nil
    }

    private func stands(
        _ column: SP4NColumn,
        _ now: Report,
        _ received: Report.Received,
        _ adoption: Report.Adoption
    ) -> Bool {
        switch column {
        case .classification: now.classification == received.classification
        case .categoryID, .category: now.category == received.category
        case .kind: now.visibility == received.visibility && now.isAnonymous == received.isAnonymous
        case .channel, .decree, .decreeAddress, .yearlyReport, .vicePresident: true
        case .parentAgency, .agencyID, .agency: now.responsible == adoption.holder
        case .status: now.state == adoption.state && (now.state != .closed || now.closedBy == adoption.endedBy)
        case .province, .city, .district, .village: now.region == received.region
        case .rating: isRating(of: now)
        case .body: true
        case .title: !isEdited(.publicTitle)
        case .publicBody: !isEdited(.publicBody)
        case .trackingID, .date, .time, .name, .reason: false
        }
    }

    /// Whether somebody here has made another text of it for the public.
    private func isEdited(_ wanted: Passage.Part) -> Bool {
        history.contains { occurrence in
            switch occurrence.event {
            case .verified(_, _, _, let title, let body): (wanted == .publicTitle ? title : body) != nil
            case .redacted(_, let part, _): part == wanted
            default: false
            }
        }
    }

    private func isRating(of report: Report) -> Bool {
        let label = labels[SP4NColumn.rating.rawValue]
        return report.rating == label.flatMap { SP4NReader.whole($0) }.flatMap { Int($0) } || report.rating == nil
    }
}
