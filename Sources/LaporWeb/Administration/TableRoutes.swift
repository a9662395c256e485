// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// Tables of the directory as files.
struct TableRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/tabel") { request, _ in
            Reply.page(TablesPage.page(.init(visit: try await visit(request))))
        }
        pages.get("/kelola/tabel/:nama") { _, _ in Reply.seeOther(Links.tables) }
        pages.get("/kelola/tabel/:nama/berkas") { request, context in try await export(request, context) }
        pages.post("/kelola/tabel/:nama") { request, context in try await preview(request, context) }
        pages.get("/kelola/tabel/:nama/jalankan") { _, _ in Reply.seeOther(Links.tables) }
        pages.post("/kelola/tabel/:nama/jalankan") { request, context in try await run(request, context) }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        try runner(await AdminVisit(request, services))
    }

    private func runner(_ visit: AdminVisit) throws -> AdminVisit {
        guard TablesPage.names.contains(where: { visit.rights.runsAll($0.kind.area) }) else {
            throw Refusal.notAdministrator
        }
        return visit
    }

    private func kind(_ context: LaporContext) throws -> DirectoryChange.Kind {
        guard let kind = TablesPage.kind(try context.parameters.require("nama")) else { throw Refusal.notFound }
        return kind
    }

    private func export(_ request: Request, _ context: LaporContext) async throws -> Response {
        let visit = try await visit(request)
        let kind = try kind(context)
        let text = try await services.administration.tables.export(kind, for: visit.desk.officer)
        let name = "\(TablesPage.name(kind)).csv"
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .cacheControl: "private, no-store",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private func preview(_ request: Request, _ context: LaporContext) async throws -> Response {
        let visit = try runner(await AdminVisit.sender(request, services)).at(Links.tables)
        let kind = try kind(context)
        let (fields, bytes) = try await file(of: request)
        try await visit.desk.check(fields, request, services)
        do {
            let (draft, result) = try await services.administration.tables.preview(kind, bytes, for: visit.desk.officer)
            let model = TablePreviewPage.Model(visit: visit, kind: kind, draft: draft, result: result)
            return Reply.page(
                TablePreviewPage.page(model),
                status: result.problems.isEmpty ? .ok : .unprocessableContent
            )
        } catch let refusal as Refusal where refusal != .notAdministrator {
            let model = TablesPage.Model(visit: visit, refused: (kind, refusal))
            return Reply.page(TablesPage.page(model), status: refusal.status)
        }
    }

    private func run(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .tables)
        let kind = try kind(context)
        guard let draft = Int64(form["berkas"]) else { throw Refusal.notFound }
        do {
            try visit.desk.begin()
            _ = try await services.administration.tables(
                draft,
                because: form[column: .reason],
                by: visit.desk.officer
            )
            return Reply.seeOther(Links.done(Links.tables, .saved))
        } catch let refusal as Refusal where refusal != .notFound && refusal != .notAdministrator {
            let result = try await services.administration.tables.again(draft, for: visit.desk.officer)
            let model = TablePreviewPage.Model(
                visit: visit.at(Links.tables),
                kind: kind,
                draft: draft,
                result: result,
                refusal: refusal,
                reason: form[column: .reason]
            )
            return Reply.page(TablePreviewPage.page(model), status: refusal.status)
        }
    }

    /// The one file of the form, and what came before it.
    private func file(of request: Request) async throws -> (FormFields, [UInt8]) {
        guard var reader = MultipartReader(request, limit: ImportTable.limit + Body.limit) else {
            throw HTTPError(.unsupportedMediaType)
        }
        var fields = FormFields()
        var bytes: [UInt8] = []
        while let part = try await reader.part() {
            guard part.fileName != nil else {
                fields.add(try await reader.text(limit: Body.limit), to: part.name)
                continue
            }
            while let piece = try await reader.piece() {
                bytes += piece
                guard bytes.count <= ImportTable.limit else { throw HTTPError(.contentTooLarge) }
            }
        }
        return (fields, bytes)
    }
}
