// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain

/// A feed (RFC 4287): what is new, for whoever follows by a reader of feeds.
struct AtomFeed: Sendable {
    struct Entry: Sendable {
        /// Under the address of this installation; names the entry for good.
        let link: String
        let title: String
        let at: Date
        var summary = ""
        var author: String?
        /// Tells entries of one page apart.
        var mark = ""
    }
    let title: String
    /// Of the page with the same contents.
    let page: String
    let feed: String
    let language: Language
    let entries: [Entry]

    func response(_ baseURL: String, to request: Request) -> Response {
        Reply.open(Array(text(baseURL).utf8), "application/atom+xml; charset=utf-8", to: request)
    }

    func text(_ baseURL: String) -> String {
        let own = baseURL + Links.feed(feed, language)
        var xml = XMLWriter()
        let attributes: [(StaticString, String)] = [
            ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.code),
        ]
        xml.element("feed", attributes) { xml in
            xml.element("title", title)
            xml.element("id", own)
            xml.empty("link", [("rel", "self"), ("href", own), ("type", "application/atom+xml")])
            xml.empty("link", [("rel", "alternate"), ("href", baseURL + page), ("type", "text/html")])
            // A feed without entries has not changed since the beginning of time.
            xml.element("updated", (entries.map(\.at).max() ?? Date(milliseconds: 0)).rfc3339(in: .western))
            xml.element("author") { $0.element("name", "SP4N-LAPOR!") }
            for entry in entries { write(entry, baseURL, &xml) }
        }
        return xml.text
    }

    private func write(_ entry: Entry, _ baseURL: String, _ xml: inout XMLWriter) {
        xml.element("entry") { xml in
            xml.element("title", entry.title)
            xml.element("id", baseURL + entry.link + entry.mark)
            xml.empty("link", [("rel", "alternate"), ("href", baseURL + entry.link), ("type", "text/html")])
            xml.element("updated", entry.at.rfc3339(in: .western))
            if let author = entry.author { xml.element("author") { $0.element("name", author) } }
            if !entry.summary.isEmpty { xml.element("summary", [("type", "text")], entry.summary) }
        }
    }
}
