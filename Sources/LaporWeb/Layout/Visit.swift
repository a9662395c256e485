// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain

/// What every page needs to know of the request: the reader's language, where they are, and when.
struct Visit: Sendable {
    let language: Language
    /// Where a link that changes only the language leads; for an answer to a form, the page the form is on.
    var path: String
    let query: [String: String]
    let isSignedIn: Bool
    let now: Date

    init(_ request: Request, now: Date = Date()) {
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        self.query = query
        path = request.uri.path
        language =
            Self.language(query["lang"]) ?? Self.language(request.cookies[PageCookies.language]?.value) ?? .indonesian
        isSignedIn = request.cookies[PageCookies.session] != nil
        self.now = now
    }

    func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

    func at(_ path: String) -> Visit {
        var visit = self
        visit.path = path
        return visit
    }

    /// This page in another language.
    func link(in language: Language) -> String {
        var parts = query.filter { $0.key != "lang" && $0.key != "selesai" }.sorted { $0.key < $1.key }
            .map { "\(encoded($0.key))=\(encoded($0.value))" }
        parts.append("lang=\(language.rawValue)")
        return path + "?" + parts.joined(separator: "&")
    }

    /// What was just done, when a form has sent the reader here.
    var done: Report.Action.Name? { query["selesai"].flatMap(Links.action) }
    var after: ListKey? { query["lanjut"].flatMap { ListKey(text: $0) } }
    var state: Report.State? { query["status"].flatMap { Report.State(rawValue: $0) } }

    private static func language(_ code: String?) -> Language? { code.flatMap { Language(rawValue: $0) } }
    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
