// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// A case on the desk, and what is done to it.
struct CaseRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/meja/laporan/:id") { request, context in
            let desk = try await DeskSession(request, services)
            let id = try context.trackingID()
            let visit = Visit(request).atDesk()
            return try await orElsewhere(desk, visit) {
                var model = try await model(of: id, visit, desk, from: Self.address(request))
                open(visit, &model)
                try await fillFromSimilar(visit, &model)
                return Reply.page(CasePage.page(model))
            }
        }
        pages.get("/meja/laporan/:id/hadir") { request, context in
            let desk = try await DeskSession(request, services)
            let others = try await services.notePresence.again(try context.trackingID(), by: desk.officer)
            let visit = Visit(request)
            let part = PresencePart.inside(others, try await services.directory(), visit)
            return Reply.page(part.spellingMarks(in: visit.language.known.rawValue))
        }
        pages.get("/meja/laporan/:id/verifikasi/pratinjau") { _, context in
            Reply.seeOther(Links.deskReport(try context.trackingID()))
        }
        pages.post("/meja/laporan/:id/verifikasi/pratinjau") { request, context in
            try await preview(request, context)
        }
        pages.get("/meja/laporan/:id/jawaban") { _, context in
            Reply.seeOther(Links.deskReport(try context.trackingID()))
        }
        pages.post("/meja/laporan/:id/jawaban") { request, context in try await answer(request, context) }
        for action in ActionTable.ofOfficers {
            let path = RouterPath("/meja/laporan/:id/\(Links.segment(action))")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.deskReport(try context.trackingID())) }
            pages.post(path) { request, context in try await act(action, request, context) }
        }
    }

    /// An officer goes on from the desk; what is not there and what is elsewhere read the same.
    private func orElsewhere(
        _ desk: DeskSession,
        _ visit: Visit,
        _ reply: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await reply()
        } catch Refusal.notFound {
            let page = ElsewherePage.page(desk, try await services.directory(), visit)
            return Reply.page(page, status: .notFound)
        }
    }

    /// The form that the address asks for, and what is to stand in it.
    private func open(_ visit: Visit, _ model: inout CasePage.Model) {
        guard let action = visit.query["tindakan"].flatMap(Links.action) else { return }
        model.opened = action
        model.hasAllTopics = visit.query["topik"] == "semua"
        if action == .merge, let main = visit.query["induk"].flatMap({ TrackingID(typed: $0) }) {
            model.filled = (action, [.report: main.description])
        }
        if visit.query[WordsPart.filling] == "ya", let fields = WordsPart.filled(action, model) {
            model.filled = (action, fields)
        }
        let wanted = visit.query["templat"].flatMap { AnswerTemplate.ID(text: $0) }
        if let field = TemplatesPart.field(of: action), let template = model.templates.first(where: { $0.id == wanted })
        {
            let text = TemplatesPart.text(template, model.report, by: model.desk.officer)
            model.filled = (action, [field: text])
        }
    }

    /// The answer to a similar report, where its officer wants to begin with it.
    private func fillFromSimilar(_ visit: Visit, _ model: inout CasePage.Model) async throws {
        guard let action = model.opened, TemplatesPart.field(of: action) == .answer,
            let other = visit.query[Links.similarAnswerField].flatMap({ TrackingID(typed: $0) }),
            let answer = try await services.findAnswers.answer(to: other, for: model.report)
        else { return }
        model.filled = (action, [.answer: answer])
    }

    /// A form that was sent, from whoever may send it.
    private func read(_ request: Request, _ id: TrackingID) async throws -> (FormReader.Form, DeskSession, Visit) {
        // Files are taken in only from who has signed in.
        let desk = try await DeskSession.current(request, services)
        let form = try await FormReader(receive: desk == nil ? nil : services.receiveUpload).read(request)
        let back = Links.deskReport(id)
        guard let desk else {
            throw try await LostForm(form.fields, .officer, isKnown: false, backTo: back, request, services)
        }
        try await desk.check(form.fields, backTo: back, request, services)
        return (form, desk, Visit(request).at(back).atDesk())
    }

    private func act(_ action: Report.Action.Name, _ request: Request, _ context: LaporContext) async throws -> Response
    {
        let id = try context.trackingID()
        var (form, desk, visit) = try await read(request, id)
        let presses: [(String, FieldName)] = [
            (LikelyAgencies.name, .agency), (LikelyPlaces.name, .place), (WordsPart.className, .classification),
        ]
        for (press, field) in presses {
            guard let likely = form.fields.text(press) else { continue }
            form.fields.replace(field.formName, by: [likely])
            return try await offer(action, id, form, visit, desk)
        }
        guard form.fields["topik"] != "semua" else {
            return try await offer(action, id, form, visit, desk, hasAllTopics: true)
        }
        return try await act(action, on: id, form, visit, desk)
    }

    /// The same form with something filled in, or with every topic to choose from: nothing is done, and nothing typed is
    /// lost.
    private func offer(
        _ action: Report.Action.Name,
        _ id: TrackingID,
        _ form: FormReader.Form,
        _ visit: Visit,
        _ desk: DeskSession,
        hasAllTopics: Bool = false
    ) async throws -> Response {
        var model = try await model(of: id, visit, desk, from: form.fields)
        model.hasAllTopics = hasAllTopics
        model.refused = (action, try await FormState(form, refusal: form.refusal, services))
        return Reply.page(CasePage.page(model))
    }

    /// The one box for answers: what it is to be is a field of it.
    private func answer(_ request: Request, _ context: LaporContext) async throws -> Response {
        let id = try context.trackingID()
        var (form, desk, visit) = try await read(request, id)
        guard let kind = AnswerForm(form.fields) else {
            let refusal = Refusal.invalid([FieldProblem(FieldName.answerForm.rawValue, .required)])
            form.refusal = form.refusal ?? refusal
            return try await act(.finalAnswer, on: id, form, visit, desk)
        }
        form.fields.replace(FieldName.kind.formName, by: [kind.kind.rawValue])
        return try await act(kind.action, on: id, form, visit, desk)
    }

    private static func address(_ request: Request) -> FormFields {
        FormFields(encoded: Array((request.uri.query ?? "").utf8)) ?? FormFields()
    }

    private func origin(_ fields: FormFields, _ desk: DeskSession, _ visit: Visit) async throws -> DeskOrigin? {
        let day = CivilDate(visit.now, in: .western)
        return DeskOrigin(fields, try await services.directory(), for: desk.officer, on: day)
    }

    private func act(
        _ action: Report.Action.Name,
        on id: TrackingID,
        _ form: FormReader.Form,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> Response {
        do {
            let scope = "web \(desk.officer.party.code) \(id)"
            try await SentAction(action, on: id, form, scope: scope).perform(services, by: .officer(desk.officer))
            let origin = try await origin(form.fields, desk, visit)
            return Reply.seeOther(Links.done(Links.deskReport(id), action, from: origin))
        } catch let refusal as Refusal where refusal != .notFound {
            var model = try await model(of: id, visit, desk, from: form.fields)
            model.refused = (action, try await FormState(form, refusal: refusal, services))
            if case .stale = refusal, let version = Int64(form.fields["versi"]) {
                model.changes = try await services.readChanges(in: model.report, since: version, for: desk.officer)
            }
            return Reply.page(CasePage.page(model), status: refusal.status)
        }
    }

    /// The public text as it would be: nothing is done.
    private func preview(_ request: Request, _ context: LaporContext) async throws -> Response {
        let id = try context.trackingID()
        let (form, desk, visit) = try await read(request, id)
        var model = try await model(of: id, visit, desk, from: form.fields)
        var refusal: Refusal?
        if model.report.viewer.isOfficer {
            do throws(Refusal) {
                let title = form.fields.text(.publicTitle) ?? model.report.title
                let text = try PublicText(title: title, body: form.fields[.publicBody])
                model.preview = (text.title, text.body)
            } catch { refusal = error }
        }
        model.refused = (.verify, try await FormState(form, refusal: refusal, services))
        return Reply.page(CasePage.page(model), status: refusal?.status ?? .ok)
    }

    /// - Parameter fields: of the address or the form, which say where the officer came from.
    private func model(
        of id: TrackingID,
        _ visit: Visit,
        _ desk: DeskSession,
        from fields: FormFields
    ) async throws -> CasePage.Model {
        let report = try await services.readReport(id, for: .officer(desk.officer))
        var model = CasePage.Model(visit: visit, desk: desk, report: report)
        model.way = try await way(from: fields, on: id, visit, desk)
        guard report.viewer.isOfficer else { return model }
        model.deliveries = try await services.readDeliveries(id, for: .officer(desk.officer))
        model.step = report.nextStep(for: desk.officer)
        model.similar = try await services.findSimilar(report, for: desk.officer)
        model.flood = try await services.findFlood(report, for: desk.officer)
        model.likely = try await services.proposeAgencies(report, for: desk.officer)
        model.words = services.readWords(report)
        model.place = try await services.readPlace(report, for: desk.officer)
        model.others = try await services.notePresence(report, by: desk.officer)
        model.templates = try await services.keepTemplates.available(to: desk.officer)
        return model
    }

    private func way(
        from fields: FormFields,
        on id: TrackingID,
        _ visit: Visit,
        _ desk: DeskSession
    ) async throws -> NextCasePart.Model? {
        guard let origin = try await origin(fields, desk, visit) else { return nil }
        let (filter, officer) = (origin.filter.filter, desk.officer)
        do {
            return NextCasePart.Model(
                origin: origin,
                order: try await services.listInbox.order(of: filter, for: officer),
                next: try await services.findNext(after: origin.place, than: id, in: filter, for: officer)
            )
        } catch Refusal.notFound {
            // What was filtered by is out of reach by now: there is no way on from there.
            return nil
        }
    }
}
