// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases

/// Topics and what is asked about them.
struct TopicAdminRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/topik") { request, _ in try await list(request) }
        pages.get("/kelola/topik-baru") { request, _ in
            let visit = try await visit(request)
            return Reply.page(TopicFormPage.page(newTopic(visit, above(visit))))
        }
        pages.post("/kelola/topik-baru") { request, _ in try await add(request) }
        pages.get("/kelola/topik/:kode") { request, context in
            Reply.page(TopicAdminPage.page(try await model(context, visit(request))))
        }
        pages.post("/kelola/topik/:kode") { request, context in try await change(request, context) }
        pages.get("/kelola/topik/:kode/tanya") { request, context in
            let visit = try await visit(request)
            return Reply.page(TopicFormPage.page(try await question(visit, topic(context, visit))))
        }
        pages.post("/kelola/topik/:kode/tanya") { request, context in try await ask(request, context) }
    }

    private func visit(_ request: Request) async throws -> AdminVisit {
        let visit = try await AdminVisit(request, services)
        try visit.check(.topics)
        return visit
    }

    private func topic(_ context: LaporContext, _ visit: AdminVisit) throws -> CategoryEntry {
        let code = try context.parameters.require("kode")
        guard let topic = visit.directory.categories.first(where: { $0.code == code }) else { throw Refusal.notFound }
        return topic
    }

    private func above(_ visit: AdminVisit) -> CategoryEntry? {
        visit.visit.query["di"].flatMap { code in visit.directory.categories.first { $0.code == code } }
    }

    private func list(_ request: Request) async throws -> Response {
        let visit = try await visit(request)
        let words = visit.visit.typedSearch.trimmed
        let top = above(visit)
        let topics = try await services.administration.topics(words, below: top?.id, in: visit.language.known)
        let model = TopicAdminListPage.Model(
            visit: visit,
            top: words.isEmpty ? top : nil,
            topics: topics,
            words: words
        )
        return Reply.page(TopicAdminListPage.page(model))
    }

    private func newTopic(_ visit: AdminVisit, _ above: CategoryEntry?) -> TopicFormPage.Model {
        TopicFormPage.Model(
            visit: visit,
            title: .topicAdd,
            above: above,
            link: Links.newTopic(below: above?.code),
            fields: [AdminField(column: .code, hint: .topicCodeHint, isRequired: true)] + TopicFields.topic(visit),
            values: ["parent": above?.code ?? "", "is_sensitive": String(above?.isSensitive ?? false)]
        )
    }

    private func add(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .topics)
        let fields = form.columns(TopicFields.columns)
        switch try await services.administration.send(.category, fields, form, by: visit) {
        case .done: return Reply.seeOther(Links.done(Links.topicAdmin(fields["code"] ?? ""), .added))
        case .refused(let refusal, let values):
            var model = newTopic(visit, above(visit))
            (model.values, model.refusal) = (values, refusal)
            return Reply.page(TopicFormPage.page(model), status: refusal.status)
        }
    }

    private func model(_ context: LaporContext, _ visit: AdminVisit) async throws -> TopicAdminPage.Model {
        let topic = try topic(context, visit)
        guard let row = try await services.administration.row(.category, topic.code) else { throw Refusal.notFound }
        return TopicAdminPage.Model(visit: visit, topic: topic, row: row)
    }

    private func change(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .topics)
        let topic = try topic(context, visit)
        var fields = form.columns(TopicFields.columns)
        fields["code"] = topic.code
        switch try await services.administration.send(.category, fields, form, by: visit) {
        case .done(let done): return Reply.seeOther(Links.done(Links.topicAdmin(topic.code), done))
        case .refused(let refusal, let values):
            var model = try await model(context, visit)
            (model.values, model.refusal) = (values, refusal)
            return Reply.page(TopicAdminPage.page(model), status: refusal.status)
        }
    }

    /// A question that is there, when the address names one; else a new one.
    private func question(_ visit: AdminVisit, _ topic: CategoryEntry) async throws -> TopicFormPage.Model {
        let code = visit.visit.query["kode"].flatMap { $0.isEmpty ? nil : $0 }
        var model = TopicFormPage.Model(
            visit: visit,
            title: code == nil ? .questionAdd : .questionChange,
            above: topic,
            link: code.map { Links.question($0, of: topic.code) } ?? Links.newQuestion(of: topic.code),
            fields: TopicFields.question(visit)
        )
        guard let code else {
            model.fields.insert(AdminField(column: .code, hint: .topicCodeHint, isRequired: true), at: 0)
            let last = visit.directory.questions(of: topic.id).map(\.position).max() ?? 0
            model.values = ["position": String(last + 1), "kind": "text", "is_required": "false"]
            return model
        }
        guard let row = try await services.administration.row(.question, topic.code, code) else {
            throw Refusal.notFound
        }
        model.values = row.fields
        model.mark = row.mark
        return model
    }

    private func ask(_ request: Request, _ context: LaporContext) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .topics)
        let topic = try topic(context, visit)
        var fields = form.columns(TopicFields.questionColumns)
        fields["category"] = topic.code
        if let code = visit.visit.query["kode"] { fields["code"] = code }
        switch try await services.administration.send(.question, fields, form, by: visit) {
        case .done(let done): return Reply.seeOther(Links.done(Links.topicAdmin(topic.code), done))
        case .refused(let refusal, let values):
            var model = try await question(visit, topic)
            (model.values, model.refusal) = (values, refusal)
            return Reply.page(TopicFormPage.page(model), status: refusal.status)
        }
    }
}
