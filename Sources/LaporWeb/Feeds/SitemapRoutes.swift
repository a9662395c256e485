// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// What search engines are told: which pages there are, and which are not theirs.
///
/// Reports are listed by the day on which they were received, so that each file is short. Nobody keeps one without asking:
/// what is hidden leaves it at once.
struct SitemapRoutes: Sendable {
    /// What sitemaps.org allows in a file.
    private static let most = 50_000
    private static let pages = [
        Links.home, Links.browse, Links.map, Links.statistics, Links.agencies, Links.topics, Links.help,
    ]
    /// Only steps of a form, or somebody's own.
    private static let closed = [
        Links.desk, "/kelola", "/pantau", Links.signIn, Links.track, Links.receipt, "/ungkap", "/api/",
        Links.account, "\(Links.newsSegment)/", Links.embedded(""),
    ]
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/robots.txt") { _, _ in
            let lines = ["User-agent: *"] + Self.closed.map { "Disallow: \($0)" }
            let text = lines + ["", "Sitemap: \(services.settings.baseURL)/sitemap.xml", ""]
            return Response(
                status: .ok,
                headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "public, max-age=3600"],
                body: .init(byteBuffer: ByteBuffer(string: text.joined(separator: "\n")))
            )
        }
        pages.get("/sitemap.xml") { request, _ in try await index(request) }
        pages.get("/sitemap/halaman.xml") { request, _ in try await fixed(request) }
        pages.get("/sitemap/laporan/{piece}.xml") { request, context in
            try await reports(try context.parameters.require("piece"), request)
        }
    }

    private func index(_ request: Request) async throws -> Response {
        let base = services.settings.baseURL
        let pieces = try await services.mapReports.pieces()
        var xml = XMLWriter()
        xml.element("sitemapindex", Self.space) { xml in
            xml.element("sitemap") { $0.element("loc", "\(base)/sitemap/halaman.xml") }
            for piece in pieces.suffix(Self.most - 1) {
                xml.element("sitemap") { $0.element("loc", "\(base)/sitemap/laporan/\(piece.name).xml") }
            }
        }
        return Self.reply(xml, to: request)
    }

    private func fixed(_ request: Request) async throws -> Response {
        let directory = try await services.directory()
        let topics = directory.categories.filter { !$0.isSensitive }.map { Links.topic($0.code) }
        let agencies = directory.agencies.all.map { Links.agency($0.slug) }
        return list((Self.pages + topics + agencies).prefix(Self.most), request)
    }

    private func reports(_ name: String, _ request: Request) async throws -> Response {
        guard let piece = MapReports.Piece(name: name) else { throw Refusal.notFound }
        return list(try await services.mapReports(piece).map(Links.report), request)
    }

    private static let space: [(StaticString, String)] = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]

    private func list(_ links: some Sequence<String>, _ request: Request) -> Response {
        var xml = XMLWriter()
        xml.element("urlset", Self.space) { xml in
            for link in links { xml.element("url") { $0.element("loc", services.settings.baseURL + link) } }
        }
        return Self.reply(xml, to: request)
    }

    private static func reply(_ xml: XMLWriter, to request: Request) -> Response {
        Reply.open(Array(xml.text.utf8), "application/xml; charset=utf-8", to: request)
    }
}
