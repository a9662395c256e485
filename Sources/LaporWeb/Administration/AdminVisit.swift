// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporHTML
import LaporUseCases

/// An administrator at work: who, what they run, and what the directory says.
struct AdminVisit: Sendable {
    var visit: Visit
    private(set) var desk: DeskSession
    let rights: AdministrativeRights
    let directory: Directory
    /// What was just done, in words.
    var done: Phrase?

    /// Refuses whoever has not signed in, and whoever runs nothing.
    init(_ request: Request, _ services: Services) async throws {
        try await self.init(DeskSession(request, services), request, services)
    }

    private init(_ desk: DeskSession, _ request: Request, _ services: Services) async throws {
        self.desk = desk
        visit = Visit(request).atDesk()
        directory = try await services.directory()
        rights = AdministrativeRights(desk.officer, directory.agencies)
        guard !rights.areas.isEmpty else { throw Refusal.notAdministrator }
        done = AdminDone(rawValue: visit.query["selesai"] ?? "")?.phrase
    }

    /// The same, for a form that was sent: refuses one that is not of this session.
    static func sending(_ request: Request, _ services: Services) async throws -> (AdminVisit, FormFields) {
        let visit = try await sender(request, services)
        let form = try await Body.form(of: request)
        try await visit.desk.check(form, request, services)
        return (visit, form)
    }

    /// The same, for a form that comes back to its officer after another signing in, as `DeskSession.resuming` says.
    ///
    /// - Parameter area: refused to whoever does not run it, before anything of its page is shown to them.
    static func resuming(
        _ request: Request,
        _ services: Services,
        in area: AdministrativeArea
    ) async throws -> (AdminVisit, FormFields) {
        let (visit, form) = try await resuming(request, services)
        try visit.check(area)
        return (visit, form)
    }

    /// The same, where no one area is meant: the route refuses whoever may not see its page before it calls `begin`.
    static func resuming(_ request: Request, _ services: Services) async throws -> (AdminVisit, FormFields) {
        let (desk, form) = try await DeskSession.resuming(request, services)
        return (try await AdminVisit(desk, request, services), form)
    }

    mutating func resume(_ form: FormFields, _ request: Request, _ services: Services) async throws {
        try await desk.resume(form, request, services)
    }

    /// Of a form for something new, which makes one however often it is sent.
    func command(_ form: FormFields, _ what: String) -> CommandKey {
        FormKey.command(form, scope: "web kelola \(what) \(desk.officer.party.code)")
    }

    /// Who sends a form that is not read yet.
    static func sender(_ request: Request, _ services: Services) async throws -> AdminVisit {
        try await AdminVisit(DeskSession.sending(request, services), request, services)
    }

    var language: Language { visit.language }
    func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

    /// Where links of this page lead, for an answer to a form.
    func at(_ path: String) -> AdminVisit {
        var copy = self
        copy.visit = visit.at(path)
        return copy
    }

    func check(_ area: AdministrativeArea) throws(Refusal) {
        guard rights.reach(area) != .nothing else { throw .notAdministrator }
    }

    func form(_ values: [String: String] = [:], _ refusal: Refusal? = nil, prefix: String = "") -> AdminForm {
        AdminForm(
            visit: visit,
            desk: desk,
            values: AdminField.named(values, directory.agencies),
            refusal: refusal,
            prefix: prefix
        )
    }
}

/// What a form has just done, as the address says it.
enum AdminDone: String, CaseIterable, Sendable {
    case saved = "tersimpan"
    case undone = "dibatalkan"
    case added = "ditambahkan"
    case same = "tetap"
    case invited = "diundang"
    case signedOut = "dikeluarkan"

    var phrase: Phrase {
        switch self {
        case .saved: .adminSaved
        case .undone: .adminUndone
        case .added: .adminAdded
        case .same: .adminSame
        case .invited: .adminInvited
        case .signedOut: .adminSignedOut
        }
    }
}

/// What is around every page of administration: who is signed in, where one is, and the neighbouring areas.
enum AdminFrame {
    static func page(
        _ title: String,
        _ visit: AdminVisit,
        in area: AdministrativeArea? = nil,
        crumbs: [Way] = [],
        @HTMLBuilder _ content: Content
    ) rethrows -> HTML {
        let inside = try content()
        return PageFrame.page(title, visit.visit, about: DeskBar.head) {
            DeskBar.bar(visit.desk, visit.directory, visit.visit)
            Ways.crumbs(
                [
                    Way(link: Links.desk, words: visit(.deskTitle)),
                    Way(link: Links.administration, words: visit(.adminTitle)),
                ] + crumbs,
                visit.visit
            )
            Ways.tabs(tabs(visit, area), label: visit(.adminAreas))
            if let done = visit.done { Notice.line(.good, visit(done), isNews: true) }
            h1 { title }
            inside
        }
    }

    private static func tabs(_ visit: AdminVisit, _ here: AdministrativeArea?) -> [Way] {
        visit.rights.areas.map { area in
            Way(
                link: Links.administration(area),
                words: Words.area(area, visit.language),
                icon: area.icon,
                isHere: area == here
            )
        }
    }
}

extension AdministrativeArea {
    var icon: Icon {
        switch self {
        case .agencies: .building
        case .officers: .person
        case .topics: .tag
        case .calendar: .calendar
        case .letters: .mail
        case .notices: .bell
        case .tables: .file
        }
    }
}
