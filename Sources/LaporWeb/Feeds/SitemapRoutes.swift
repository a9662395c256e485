// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// What search engines are told: which pages there are, and which are not theirs.
///
/// Reports are listed by the day on which they were received: each file is short, and one that is past hardly changes.
struct SitemapRoutes: Sendable {
    /// What sitemaps.org allows in a file.
    private static let most = 50_000
    private static let pages = [Links.home, Links.browse, Links.statistics, Links.agencies, Links.topics, Links.help]
    /// Only steps of a form, or somebody's own.
    private static let closed = [
        Links.desk, "/kelola", "/pantau", Links.signIn, Links.track, Links.receipt, "/ungkap", "/api/",
    ]
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/robots.txt") { _, _ in
            let lines = ["User-agent: *"] + Self.closed.map { "Disallow: \($0)" }
            return text(lines + ["", "Sitemap: \(services.settings.baseURL)/sitemap.xml", ""], "text/plain")
        }
        pages.get("/sitemap.xml") { _, _ in try await index() }
        pages.get("/sitemap/halaman.xml") { _, _ in try await fixed() }
        pages.get("/sitemap/laporan/{day}.xml") { _, context in
            try await reports(try context.parameters.require("day"))
        }
    }

    private func index() async throws -> Response {
        let base = services.settings.baseURL
        let days = try await services.readFigures.publishedDays()
        var xml = XMLWriter()
        xml.element("sitemapindex", Self.space) { xml in
            xml.element("sitemap") { $0.element("loc", "\(base)/sitemap/halaman.xml") }
            for day in days.suffix(Self.most - 1) {
                xml.element("sitemap") { $0.element("loc", "\(base)/sitemap/laporan/\(day.iso).xml") }
            }
        }
        return self.xml(xml)
    }

    private func fixed() async throws -> Response {
        let directory = try await services.directory()
        let topics = directory.categories.filter { !$0.isSensitive }.map { Links.topic($0.code) }
        let agencies = directory.agencies.all.map { Links.agency($0.slug) }
        return list((Self.pages + topics + agencies).prefix(Self.most))
    }

    private func reports(_ text: String) async throws -> Response {
        guard let day = CivilDate(iso: text) else { throw Refusal.notFound }
        var filter = ListPublishedReports.Filter()
        let end = day.end(in: .western).addingTimeInterval(1)
        (filter.since, filter.until) = (end.addingTimeInterval(-86_400), end)
        var links: [String] = []
        var key: ListKey?
        repeat {
            let page = try await services.listPublished(filter, after: key, limit: 1_000)
            links += page.lines.map { Links.report($0.trackingID) }
            key = page.next
        } while key != nil && links.count < Self.most
        return list(links.prefix(Self.most))
    }

    private static let space: [(StaticString, String)] = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]

    private func list(_ links: some Sequence<String>) -> Response {
        var xml = XMLWriter()
        xml.element("urlset", Self.space) { xml in
            for link in links { xml.element("url") { $0.element("loc", services.settings.baseURL + link) } }
        }
        return self.xml(xml)
    }

    private func xml(_ writer: XMLWriter) -> Response { text([writer.text], "application/xml") }

    private func text(_ lines: [String], _ type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "\(type); charset=utf-8", .cacheControl: "public, max-age=3600"],
            body: .init(byteBuffer: ByteBuffer(string: lines.joined(separator: "\n")))
        )
    }
}
