// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// One action on several reports: checked on one page, done and told on the next.
struct BulkRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/banyak") { request, _ in try await check(request) }
        pages.post("/meja/banyak") { request, _ in try await act(request) }
    }

    private func check(_ request: Request) async throws -> Response {
        let desk = try await DeskSession(request, services)
        let visit = Visit(request).at(Links.desk).atDesk()
        let directory = try await services.directory()
        let fields = FormFields(encoded: Array((request.uri.query ?? "").utf8)) ?? FormFields()
        do {
            let (action, ids) = try Self.chosen(fields)
            let lines = try await services.actOnMany.survey(action, on: ids, by: desk.officer)
            return Reply.page(
                BulkPage.page(.init(visit: visit, desk: desk, directory: directory, action: action, lines: lines))
            )
        } catch Refusal.invalid(let problems) {
            let page = BulkPage.refused(Self.words(problems.first), desk, directory, visit)
            return Reply.page(page, status: .unprocessableContent)
        }
    }

    private func act(_ request: Request) async throws -> Response {
        let (desk, form) = try await DeskSession.form(request, services, backTo: Self.back)
        let visit = Visit(request).at(Links.desk).atDesk()
        let (action, ids) = try Self.chosen(form)
        let survey = try await services.actOnMany.survey(action, on: ids, by: desk.officer)
        var model = BulkPage.Model(
            visit: visit,
            desk: desk,
            directory: try await services.directory(),
            action: action,
            lines: survey
        )
        let done = try await perform(action, on: ids, form, desk)
        if let refusal = Self.shared(done) {
            model.state = FormState(fields: form, refusal: refusal)
            return Reply.page(BulkPage.page(model), status: refusal.status)
        }
        (model.lines, model.isDone) = (done, true)
        return Reply.page(BulkPage.page(model))
    }

    private func perform(
        _ action: Report.Action.Name,
        on ids: [TrackingID],
        _ form: FormFields,
        _ desk: DeskSession
    ) async throws -> [ActOnMany.Line] {
        var wanted = ActionRequest(action)
        for field in BulkPage.fields(of: action) { field.take(form, into: &wanted) }
        let key = CommandKey.isValid(form["kunci"]) ? form["kunci"] : FormKey.fresh()
        return try await services.actOnMany(wanted, on: ids, ifAt: Self.versions(form), key: key, by: desk.officer)
    }

    /// What is wrong with the words is wrong for all: they are typed again, not told of each.
    private static func shared(_ done: [ActOnMany.Line]) -> Refusal? {
        guard !done.contains(where: { $0.obstacle == nil }) else { return nil }
        return done.lazy.compactMap { line -> Refusal? in
            if case .refused(let refusal)? = line.obstacle, case .invalid = refusal { refusal } else { nil }
        }.first
    }

    private static func chosen(_ fields: FormFields) throws -> (Report.Action.Name, [TrackingID]) {
        guard let action = Links.action(fields["tindakan"]), ActOnMany.actions.contains(action) else {
            throw Refusal.invalid([FieldProblem("action", .notAllowed)])
        }
        return (action, fields.all("laporan").compactMap { TrackingID(typed: $0) })
    }

    /// The same page again, with the same reports.
    private static func back(_ form: FormFields) -> String {
        let chosen = form.pairs.filter { ["tindakan", "laporan"].contains($0.name) }
        return "/meja/banyak?" + chosen.map { "\($0.name)=\(Links.encoded($0.value))" }.joined(separator: "&")
    }

    private static func versions(_ form: FormFields) -> [TrackingID: Int64] {
        var versions: [TrackingID: Int64] = [:]
        for text in form.all("versi") {
            let parts = text.split(separator: ":")
            guard parts.count == 2, let id = TrackingID(typed: String(parts[0])), let version = Int64(parts[1]) else {
                continue
            }
            versions[id] = version
        }
        return versions
    }

    private static func words(_ problem: FieldProblem?) -> Phrase {
        switch problem?.code {
        case .tooMany: .manyTooMany
        case .notAllowed: .manyUnknown
        default: .manyNone
        }
    }
}
