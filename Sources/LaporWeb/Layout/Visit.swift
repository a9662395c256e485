// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain

/// What every page needs to know of the request: the reader's language, where they are, and when.
struct Visit: Sendable {
    var language: Language
    /// Where a link that changes only the language leads; for an answer to a form, the page the form is on.
    var path: String
    let query: [String: String]
    /// An officer is known to be reading: a cookie alone proves nobody.
    var isAtDesk = false
    /// The form that a change of language keeps the contents of, where there is one.
    var keptForm: KeptForm?
    /// What is said about the service itself.
    private(set) var news: ServiceNews
    let now: Date

    init(_ request: Request, now: Date = Date()) {
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        self.query = query
        path = request.uri.path
        let offered = OfferedLanguages.current
        language =
            offered.language(query["lang"]) ?? offered.language(request.cookies[PageCookies.language]?.value)
            ?? .indonesian
        self.now = now
        news = CurrentNews.value
    }

    func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

    func at(_ path: String) -> Visit {
        var visit = self
        // What the address asks for is known already.
        visit.path = String(path.prefix { $0 != "?" })
        return visit
    }

    func atDesk() -> Visit {
        var visit = self
        visit.isAtDesk = true
        return visit
    }

    /// For a page that is about the maintenance itself.
    func withoutMaintenance() -> Visit {
        var visit = self
        visit.news = ServiceNews(notices: news.notices, maintenance: .off)
        return visit
    }

    /// For what leaves this site: only in the languages of the system.
    func spoken() -> Visit {
        var visit = self
        visit.language = language.spoken
        return visit
    }

    func keeping(_ form: KeptForm) -> Visit {
        var visit = self
        visit.keptForm = form
        return visit
    }

    /// This page in another language.
    func link(in language: Language) -> String {
        var parts = query.filter { $0.key != "lang" && $0.key != "selesai" }.sorted { $0.key < $1.key }
            .map { "\(Links.encoded($0.key))=\(Links.encoded($0.value))" }
        parts.append("lang=\(language.code)")
        return path + "?" + parts.joined(separator: "&")
    }

    /// What was just done, when a form has sent the reader here.
    var done: Report.Action.Name? { query["selesai"].flatMap(Links.action) }
    var after: ListKey? { query["lanjut"].flatMap { ListKey(text: $0) } }
    /// As it was typed, for showing it again.
    var typedSearch: String { (query[Search.field] ?? "").replacing("+", with: " ") }
    /// Of the desk: what others share, instead of its own queue.
    var isShared: Bool { query["bagi"] == "ya" }
    var state: Report.State? { query["status"].flatMap { Report.State(rawValue: $0) } }
}

/// A form that is sent along when the language changes, so that nothing typed is lost.
struct KeptForm: Sendable {
    /// The name of the button that says which language is wanted.
    static let wanted = "bahasa_baru"
    let id: String
    let action: String
}
