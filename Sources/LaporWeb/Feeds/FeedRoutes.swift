// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain
import LaporUseCases

/// Feeds of what anybody may read; each has a page with the same contents.
struct FeedRoutes: Sendable {
    let services: Services

    func add(to pages: RouterGroup<LaporContext>) {
        pages.get("/jelajah.atom") { request, _ in try await browse(request) }
        pages.get("/laporan/{id}.atom") { request, context in
            try await report(try context.trackingID(), request)
        }
    }

    private func browse(_ request: Request) async throws -> Response {
        let visit = Visit(request).spoken()
        let query = BrowseQuery(visit)
        let wish = BrowseWish(query, try await services.directory(), visit)
        guard wish.isClear, wish.filter.search?.report == nil else { throw Refusal.notFound }
        let list = try await services.listPublished(wish.filter, limit: 50)
        let names = wish.names.map(\.words)
        let feed = AtomFeed(
            title: ([visit(.browseTitle)] + names).joined(separator: " · "),
            page: query.link(),
            feed: query.link(Links.browseFeed),
            language: visit.language,
            entries: list.lines.map { Self.entry($0, list.directory, visit) }
        )
        return feed.response(services.settings.baseURL, to: request)
    }

    private static func entry(_ line: ReportLine, _ directory: Directory, _ visit: Visit) -> AtomFeed.Entry {
        let place = line.region.map { directory.regionName($0) }
        let words = [
            Words.classification(line.classification, visit.language), Words.state(line.state, visit.language),
        ]
        return AtomFeed.Entry(
            link: Links.report(line.trackingID),
            title: Words.title(line.title, visit.language),
            at: line.receivedAt,
            summary: (words + [place].compactMap(\.self)).joined(separator: " · "),
            author: directory.agencies.name(line.agency)
        )
    }

    /// What an office answered last.
    func agency(_ slug: String, _ request: Request) async throws -> Response {
        let visit = Visit(request).spoken()
        let agency = try await services.findAgencies.one(slug)
        let directory = try await services.directory()
        let answers = try await services.readAnswers(of: agency, limit: 30)
        let feed = AtomFeed(
            title: "\(visit(.latestAnswers)): \(agency.name)",
            page: Links.agency(agency.slug),
            feed: Links.agencyFeed(agency.slug),
            language: visit.language,
            entries: answers.map { answer in
                AtomFeed.Entry(
                    link: Links.report(answer.trackingID),
                    title: Words.title(answer.title, visit.language),
                    at: answer.answeredAt,
                    summary: answer.beginning,
                    author: directory.agencies.name(answer.agency),
                    mark: "#\(answer.answeredAt.milliseconds)"
                )
            }
        )
        return feed.response(services.settings.baseURL, to: request)
    }

    /// What happened to a report, as a stranger reads it, the latest first; whatever code the browser holds.
    private func report(_ id: TrackingID, _ request: Request) async throws -> Response {
        let visit = Visit(request).spoken()
        let report = try await services.readReport(id, for: nil)
        let feed = AtomFeed(
            title: Words.title(report.title, visit.language),
            page: Links.report(id),
            feed: Links.reportFeed(id),
            language: visit.language,
            entries: report.timeline.reversed().map { entry in
                AtomFeed.Entry(
                    link: Links.report(id),
                    title: Words.event(entry.event.name, visit.language, for: report.viewer),
                    at: entry.at,
                    summary: entry.words[.correction] ?? entry.words[.answer] ?? "",
                    mark: "#\(entry.seq)"
                )
            }
        )
        return feed.response(services.settings.baseURL, to: request)
    }
}
