// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// Figures as open data.
struct StatisticsEndpoints {
    let services: Services

    func add(to api: API) {
        for name in FigureTable.Name.allCases {
            api.on(Self.endpoint(name)) { request, _ in try await read(name, request) }
        }
    }

    private static func endpoint(_ name: FigureTable.Name) -> Endpoint {
        Endpoint(
            .get,
            "/api/v1/statistics/\(name.rawValue)",
            id: "read\(name.rawValue.prefix(1).uppercased())\(name.rawValue.dropFirst())Figures",
            "\(about(name)) Of published reports only, in days of Jakarta; what each figure counts is told on /statistik.",
            query: name == .overview ? [agency, format] : [agency, from, through, format],
            answer: "A table, its columns as fields.",
            types: ["application/json", "text/csv"]
        )
    }
    private static let agency = BodyField("agency", "An office with its units; id or slug. The nation if left out.")
    private static let from = BodyField("from", "The first month, `2026-01`; a year of months if left out.")
    private static let through = BodyField("through", "The last month; the present one if left out.")
    private static let format = BodyField("format", choices: ["json", "csv"], "JSON if left out.")

    private static func about(_ name: FigureTable.Name) -> String {
        switch name {
        case .overview: "How the service, or an office, does now: figures of the last days."
        case .months: "Figures by month; limits count in the month in which they ended."
        case .office: "Figures of the offices with most reports; limits of full months only."
        case .classification, .state, .channel, .province, .topic: "Reports received, by \(name.rawValue)."
        }
    }

    private func read(_ name: FigureTable.Name, _ request: Request) async throws -> Response {
        let names = name == .overview ? ["agency", "format"] : ["agency", "from", "through", "format"]
        let query = try request.query(names)
        let directory = try await services.directory()
        let reader = QueryReader(query: query, directory: directory)
        let agency = try reader.agency("agency").flatMap { directory.agencies[$0] }
        let format = query["format"] ?? "json"
        guard ["json", "csv"].contains(format) else {
            throw Refusal.invalid([FieldProblem("format", .notAllowed, choices: ["json", "csv"])])
        }
        let table = try await table(name, agency, name == .overview ? nil : try months(query), directory)
        return format == "csv"
            ? Self.file(table.csv, named: name.rawValue)
            : Answer.json(isPrivate: false) { json in json.key("items") { table.write(&$0) } }
    }

    private func table(
        _ name: FigureTable.Name,
        _ agency: Agency?,
        _ months: ClosedRange<CivilMonth>?,
        _ directory: Directory
    ) async throws -> FigureTable {
        guard let months else { return FigureTable(try await services.readFigures.overview(of: agency)) }
        let report = try await services.readFigures.report(of: agency, over: months)
        if let breakdown = name.breakdown { return FigureTable(breakdown, report, directory) }
        return name == .months ? FigureTable(months: report) : FigureTable(offices: report)
    }

    private func months(_ query: [String: String]) throws -> ClosedRange<CivilMonth> {
        let last = try month("through", query) ?? CivilMonth(of: CivilDate(Date(), in: .western))
        let first = try month("from", query) ?? last.adding(-11)
        guard first <= last else { throw Refusal.invalid([FieldProblem("from", .notAllowed)]) }
        return first...last
    }

    private func month(_ name: String, _ query: [String: String]) throws -> CivilMonth? {
        guard let text = query[name] else { return nil }
        guard let month = CivilMonth(iso: text) else { throw Refusal.invalid([FieldProblem(name, .malformed)]) }
        return month
    }

    private static func file(_ text: String, named name: String) -> Response {
        var response = Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: text)))
        response.headers[.contentType] = "text/csv; charset=utf-8"
        response.headers[.cacheControl] = "no-cache"
        response.headers[.contentDisposition] = "attachment; filename=\"lapor-\(name).csv\""
        return response
    }
}
