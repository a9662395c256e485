// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// Exports for officers, and reports by the numbers that they had elsewhere.
struct InterchangeEndpoints {
    private static let bound = 100_000
    private static let piece = 65_536
    let services: Services

    func add(to api: API) {
        api.on(export, export)
        api.on(Self.lookup, find)
    }

    var formats: [String] { ["csv"] + [services.sheets?.fileExtension].compactMap(\.self) }
    private var export: Endpoint {
        Endpoint(
            .get,
            "/api/v1/exports/sp4n",
            id: "exportSP4N",
            "The reports that the officer may see, with the columns of the national system's administrators; what is "
                + "secret is noted as read. At most \(Self.bound) at once.",
            access: .officer,
            query: [
                BodyField("format", choices: formats, "CSV in UTF-8 if left out."),
                BodyField("since", "Received since; RFC 3339."), BodyField("until", "Received before; RFC 3339."),
                BodyField("agency", "Held by this agency or one below it; id or slug."),
                BodyField("state", choices: Report.State.allCases.map(\.rawValue), "Only these."),
                BodyField("zone", choices: SP4NMoment.Clock.allCases.map(\.rawValue), "Of the hours; WIB if left out."),
            ],
            answer: "The file.",
            types: ["text/csv"] + [services.sheets?.mediaType].compactMap(\.self)
        )
    }
    private static let lookup = Endpoint(
        .get,
        "/api/v1/sources/{source}/reports/{source_id}",
        id: "findBySource",
        "The report that had a number in the system that it was taken over from (`sp4n`), if the asker may see it.",
        access: .anyoneOrReporter,
        answer: "Its tracking ID here."
    )

    @Sendable private func find(_ request: Request, _ context: LaporContext) async throws -> Response {
        let requester = try await services.requester(request)
        let number = context.parameters.get("source_id") ?? ""
        let source = context.parameters.get("source") ?? ""
        let trackingID = try await services.findBySource(number, in: source, for: requester)
        return Answer.json { json in
            json.key("tracking_id", trackingID.description)
            json.key("links") { ReportJSON.links(&$0, trackingID, services.settings.baseURL) }
        }
    }

    @Sendable private func export(_ request: Request, _ context: LaporContext) async throws -> Response {
        try await export(request, for: try await services.officer(request))
    }

    /// The same for whoever asks from the desk.
    func export(_ request: Request, for officer: Officer) async throws -> Response {
        let query = try request.query("format", "since", "until", "agency", "state", "zone")
        let reader = QueryReader(query: query, directory: try await services.directory())
        var filter = ExportSP4N.Filter()
        filter.since = try reader.instant("since")
        filter.until = try reader.instant("until")
        filter.agency = try reader.agency("agency")
        filter.state = try reader.one("state")
        let clock: SP4NMoment.Clock = try reader.one("zone") ?? .western
        let format = query["format"] ?? "csv"
        guard formats.contains(format) else {
            throw Refusal.invalid([FieldProblem("format", .notAllowed, choices: formats)])
        }
        let found = try await services.exportSP4N.count(filter, for: .officer(officer), upTo: Self.bound + 1)
        guard found <= Self.bound else {
            throw Refusal.invalid([FieldProblem("since", .tooMany, limit: Self.bound)])
        }
        let pages = ExportedPages(use: services.exportSP4N, filter: filter, officer: officer, clock: clock)
        return format == "csv" ? values(pages) : try await workbook(pages)
    }

    /// It leaves while it is being read: what fails on the way ends the connection, and no half file looks whole.
    private func values(_ pages: ExportedPages) -> Response {
        file(
            "csv",
            "text/csv; charset=utf-8",
            ResponseBody { out in
                try await pages.handOver { rows in
                    let lines = rows.map { SeparatedLine.of($0.map(FormulaGuard.on)) }
                    try await out.write(ByteBuffer(string: lines.joined()))
                }
                try await out.finish(nil)
            }
        )
    }

    /// A workbook is complete before its first byte can leave.
    private func workbook(_ pages: ExportedPages) async throws -> Response {
        guard let sheets = services.sheets else { throw Refusal.notFound }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lapor-\(UUID().uuidString)").path
        // It is nobody's but ours, and its name is gone before it is read.
        defer { unlink(path) }
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: attributes) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let writer = try sheets.begin(at: path, title: "SP4N-LAPOR!")
        try await pages.handOver { try await writer.write($0) }
        try await writer.finish()
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        return file(
            sheets.fileExtension,
            sheets.mediaType,
            ResponseBody { out in
                while let piece = try handle.read(upToCount: Self.piece), !piece.isEmpty {
                    try await out.write(ByteBuffer(bytes: piece))
                }
                try await out.finish(nil)
            }
        )
    }

    private func file(_ ending: String, _ type: String, _ body: ResponseBody) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"sp4n-lapor.\(ending)\"",
            ],
            body: body
        )
    }
}

/// The pages of an export, one after another.
private struct ExportedPages: Sendable {
    let use: ExportSP4N
    let filter: ExportSP4N.Filter
    let officer: Officer
    let clock: SP4NMoment.Clock

    /// The names of the columns, then every page.
    func handOver(_ take: ([[String]]) async throws -> Void) async throws {
        try await take([ExportSP4N.header])
        var last: Report.ID?
        repeat {
            let page = try await use(filter, for: .officer(officer), in: clock, after: last)
            try await take(page.rows)
            last = page.next
        } while last != nil
    }
}
