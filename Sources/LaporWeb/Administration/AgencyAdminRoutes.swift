// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// Agencies and units, and how they show themselves.
struct AgencyAdminRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/kelola/instansi") { request, _ in try await list(request) }
        pages.get("/kelola/instansi-baru") { request, _ in
            let visit = try await AdminVisit(request, services)
            let parent = try await parent(visit)
            let values = [
                "parent": parent.slug, "zone": parent.zone.rawValue, "region": parent.region ?? "",
                "kind": Agency.Kind.workUnit.rawValue, "connection_model": parent.connectionModel.rawValue,
                "accepts_direct": "true", "requires_approval": String(parent.requiresApproval),
            ]
            return Reply.page(NewAgencyPage.page(.init(visit: visit, parent: parent, values: values)))
        }
        pages.post("/kelola/instansi-baru") { request, _ in try await add(request) }
        pages.get("/kelola/instansi/:slug") { request, context in
            let visit = try await AdminVisit(request, services)
            return Reply.page(AgencyAdminPage.page(try await model(context, visit)))
        }
        for part in AgencyAdminPage.Part.allCases {
            let path = RouterPath("/kelola/instansi/:slug/\(part.rawValue)")
            // Whoever reloads the answer to a refused form lands here.
            pages.get(path) { _, context in Reply.seeOther(Links.agencyAdmin(try context.parameters.require("slug"))) }
            pages.post(path) { request, context in try await change(part, request, context) }
        }
        pages.get("/instansi/:slug/lambang") { _, context in
            let logo = try await services.administration.logo(try context.parameters.require("slug"))
            return Response(
                status: .ok,
                headers: [.contentType: logo.type, .cacheControl: "public, max-age=86400"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: logo.bytes))
            )
        }
    }

    private func list(_ request: Request) async throws -> Response {
        let visit = try await AdminVisit(request, services)
        let words = visit.visit.typedSearch.trimmed
        let care = visit.visit.query["perlu"].flatMap { ReadAdministration.CareList(rawValue: $0) }
        let page = try await services.administration.units(
            words,
            below: visit.visit.query["di"],
            needing: care,
            after: visit.visit.query["lanjut"],
            for: visit.desk.officer
        )
        let model = AgencyListPage.Model(
            visit: visit,
            top: page.top,
            units: page.units,
            hasMore: page.hasMore,
            words: words.isEmpty ? nil : words,
            care: care
        )
        return Reply.page(AgencyListPage.page(model))
    }

    private func parent(_ visit: AdminVisit) async throws -> Agency {
        try await services.administration.units.top(visit.visit.query["di"], for: visit.desk.officer)
    }

    private func agency(_ context: LaporContext, _ visit: AdminVisit) async throws -> Agency {
        let agency = try await services.findAgencies.one(try context.parameters.require("slug"))
        guard visit.rights.mayRun(.agencies, of: agency.id) else { throw Refusal.notAdministrator }
        return agency
    }

    private func model(_ context: LaporContext, _ visit: AdminVisit) async throws -> AgencyAdminPage.Model {
        let agency = try await agency(context, visit)
        return AgencyAdminPage.Model(
            visit: visit,
            agency: agency,
            row: try await services.administration.row.agency(agency),
            profile: try await services.administration.row.profile(agency)
        )
    }

    private func add(_ request: Request) async throws -> Response {
        let (visit, form) = try await AdminVisit.resuming(request, services, in: .agencies)
        let parent = try await parent(visit)
        var fields = form.columns([.slug] + AgencyFields.columns)
        let isNamed = !form[column: .slug].trimmed.isEmpty
        if !isNamed { fields["slug"] = Agency.slug(of: form[column: .name]) }
        switch try await services.administration.send(.agency, fields, form, by: visit) {
        case .done: return Reply.seeOther(Links.done(Links.agencyAdmin(fields["slug"] ?? ""), .added))
        case .refused(let refusal, var values):
            // What nobody typed need not be mended, where it is made from the name that is.
            if !isNamed { values["slug"] = "" }
            let wrong = isNamed ? refusal : refusal.without("slug", where: "name")
            let again = visit.at(Links.newAgency(below: parent.slug))
            let model = NewAgencyPage.Model(visit: again, parent: parent, values: values, refusal: wrong)
            return Reply.page(NewAgencyPage.page(model), status: refusal.status)
        }
    }

    private func change(
        _ part: AgencyAdminPage.Part,
        _ request: Request,
        _ context: LaporContext
    ) async throws -> Response {
        var visit = try await AdminVisit.sender(request, services)
        let agency = try await agency(context, visit)
        let sent = try await FormReader(receive: services.receiveUpload).read(request)
        let form = sent.fields
        try await visit.resume(form, request, services)
        var fields = form.columns(part == .data ? AgencyFields.columns : AgencyFields.profile.map(\.column))
        fields["slug"] = agency.slug
        let values = form.typed(fields)
        do {
            if let refusal = sent.refusal { throw refusal }
            try visit.desk.begin()
            if part == .data, let page = try await look(fields, form, agency, visit) { return page }
            guard form[EndingCheckPage.back].isEmpty else {
                return try await again(part, values, refusal: nil, agency, context, visit)
            }
            let isChanged = try await perform(part, fields, form, agency, visit.desk.officer)
            let link = Links.agencyAdmin(agency.slug)
            return Reply.seeOther(Links.done(link, isChanged ? .saved : .same))
        } catch let refusal as Refusal where refusal != .notFound {
            return try await again(part, values, refusal: refusal, agency, context, visit)
        }
    }

    /// The form with all that was typed.
    private func again(
        _ part: AgencyAdminPage.Part,
        _ values: [String: String],
        refusal: Refusal?,
        _ agency: Agency,
        _ context: LaporContext,
        _ visit: AdminVisit
    ) async throws -> Response {
        var model = try await model(context, visit.at(Links.agencyAdmin(agency.slug)))
        model.typed = (part, values, refusal)
        return Reply.page(AgencyAdminPage.page(model), status: refusal?.status ?? .ok)
    }

    /// What an end would move, before it is saved; nothing where nothing ends, or where that was looked at.
    private func look(
        _ fields: [String: String],
        _ form: FormFields,
        _ agency: Agency,
        _ visit: AdminVisit
    ) async throws -> Response? {
        let hasEnd = !(fields["valid_until"] ?? "").trimmed.isEmpty
        guard hasEnd, form[EndingCheckPage.back].isEmpty,
            form[EndingCheckPage.seen] != EndingCheckPage.mark(fields)
        else { return nil }
        let (administration, officer) = (services.administration, visit.desk.officer)
        let reason = form[column: .reason]
        // What saving would refuse is said first.
        _ = try await administration.change(
            .agency,
            fields,
            because: reason,
            ifAt: form["versi"],
            isDry: true,
            by: officer
        )
        guard let foreseen = try await administration.foreseeEnding(fields, of: agency, for: officer) else {
            return nil
        }
        let model = EndingCheckPage.Model(
            visit: visit.at(Links.agencyAdmin(agency.slug)),
            agency: agency,
            row: try await administration.row.agency(agency),
            fields: fields,
            reason: reason,
            seen: form["versi"],
            foreseen: foreseen
        )
        return Reply.page(EndingCheckPage.page(model))
    }

    private func perform(
        _ part: AgencyAdminPage.Part,
        _ fields: [String: String],
        _ form: FormFields,
        _ agency: Agency,
        _ officer: Officer
    ) async throws -> Bool {
        let reason = form[column: .reason]
        guard part != .lambang else {
            let reference = form.all(FormFiles.references).last
            try await services.administration.setLogo(
                reference,
                for: agency.slug,
                because: reason,
                ifAt: form["versi"],
                by: officer
            )
            return true
        }
        let result = try await services.administration.change(
            part == .data ? .agency : .profile,
            fields,
            because: reason,
            ifAt: form["versi"],
            by: officer
        )
        return result.changed > 0
    }
}

extension Refusal {
    /// Leaves a problem out that follows from another.
    fileprivate func without(_ field: String, where other: String) -> Refusal {
        guard case .invalid(let problems) = self, problems.contains(where: { $0.field == other }) else { return self }
        return .invalid(problems.filter { $0.field != field })
    }
}
