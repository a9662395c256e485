// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases

/// Figures as open data: the same table as JSON and as CSV.
struct FigureTable: Sendable {
    enum Cell: Sendable {
        case text(String?)
        case number(Int?)
    }
    /// What can be asked for, by the names in the address.
    enum Name: String, CaseIterable, Sendable {
        case overview, months, classification, state, channel, province, topic, office

        var breakdown: Figure.Breakdown? {
            switch self {
            case .classification: .classification
            case .state: .state
            case .channel: .channel
            case .province: .province
            case .topic: .topic
            case .overview, .months, .office: nil
            }
        }
    }
    let heads: [String]
    let rows: [[Cell]]

    /// What the columns say, in the order of a reader's questions: what it is about, then how much.
    static let columns: [(heads: [String], Phrase)] =
        [
            (["figure"], .columnFigure), (["days"], .columnDays), (["amount"], .columnAmount),
            (["month"], .columnMonth),
            (
                Figure.Breakdown.allCases.filter { Name(rawValue: $0.rawValue)?.breakdown != nil }.map(\.rawValue),
                .columnCode
            ),
            (["agency"], .columnAgency), (["name"], .columnName), (["name_en"], .columnNameEnglish),
            (["received"], .figureReceived), (["answered"], .columnAnswered), (["finished"], .columnFinished),
            (["answer_due"], .columnAnswerDue), (["answered_in_time"], .columnAnsweredInTime),
            (["resolution_due"], .columnResolutionDue), (["resolved_in_time"], .columnResolvedInTime),
        ]

    private static let counts = ["received", "answered", "finished"]
    private static let limits = ["answer_due", "answered_in_time", "resolution_due", "resolved_in_time"]

    init(_ overview: Overview) {
        heads = ["figure", "days", "amount"]
        let since = Overview.days
        let ended = overview.promptMonths.days
        rows = [
            [.text("received"), .number(since), .number(overview.received)],
            [.text("answered"), .number(since), .number(overview.answered)],
            [.text("finished"), .number(since), .number(overview.finished)],
            [.text("answered"), .number(1), .number(overview.answeredToday)],
            [.text("answer_due"), .number(ended), .number(overview.answers.due)],
            [.text("answered_in_time"), .number(ended), .number(overview.answers.kept)],
            [.text("resolution_due"), .number(ended), .number(overview.resolutions.due)],
            [.text("resolved_in_time"), .number(ended), .number(overview.resolutions.kept)],
        ]
    }

    init(months report: FigureReport) {
        heads = ["month"] + Self.counts + Self.limits
        rows = report.months.map { month in
            [
                .text(month.month.iso), .number(month.received), .number(month.answered), .number(month.finished),
            ] + Self.cells(month.answers) + Self.cells(month.resolutions)
        }
    }

    init(offices report: FigureReport) {
        heads = ["agency", "name"] + Self.counts + Self.limits
        rows = report.offices.map { office in
            [
                .text(office.agency.slug), .text(office.agency.name), .number(office.received),
                .number(office.answered), .number(office.finished),
            ] + Self.cells(office.answers) + Self.cells(office.resolutions)
        }
    }

    init(_ breakdown: Figure.Breakdown, _ report: FigureReport, _ directory: Directory) {
        heads = [breakdown.rawValue, "name", "received", "name_en"]
        rows = (report.shares[breakdown] ?? []).map { share in
            let code =
                breakdown == .topic
                ? Category.ID(text: share.value).flatMap { directory[$0]?.code } ?? "" : share.value
            return [
                .text(code.isEmpty ? nil : code),
                .text(ShareCharts.name(share.value, breakdown, directory, .indonesian)), .number(share.amount),
                .text(ShareCharts.name(share.value, breakdown, directory, .english)),
            ]
        }
    }

    private static func cells(_ promptness: Promptness) -> [Cell] {
        [.number(promptness.due), .number(promptness.kept)]
    }

    /// RFC 4180, with lines that end in CRLF.
    var csv: String {
        let lines = [heads.map(Self.quoted)] + rows.map { $0.map(Self.text) }
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func text(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): quoted(text ?? "")
        case .number(let number): number.map(String.init) ?? ""
        }
    }

    /// What a spreadsheet would take for a formula is made a text.
    private static func quoted(_ text: String) -> String {
        let plain = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
        return plain.contains { ",\"\r\n".contains($0) } ? "\"\(plain.replacing("\"", with: "\"\""))\"" : plain
    }

    func write(_ json: inout JSONWriter) {
        json.array(rows) { json, row in
            json.object { json in
                for (head, cell) in zip(heads, row) {
                    switch cell {
                    case .text(let text): json.key(head, text)
                    case .number(let number): json.key(head, number.map(Int64.init))
                    }
                }
            }
        }
    }
}
