// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases

/// What reports refer to: agencies, topics, places.
extension DirectoryEndpoints {
    @Sendable func agencies(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query("q", "parent", "within", "include_ended", "cursor", "limit")
        let reader = QueryReader(query: query, directory: try await services.directory())
        let (limit, last, withEnded) = (try reader.limit(), try reader.agencyCursor(), try reader.flag("include_ended"))
        if let parent = try reader.agency("parent") {
            for other in ["q", "within"] where query[other] != nil {
                throw Refusal.invalid([FieldProblem(other, .notAllowed)])
            }
            let page = try await services.findAgencies.units(
                of: parent,
                after: last,
                limit: limit,
                withEnded: withEnded
            )
            return answer(page.units, hasMore: page.hasMore, reader.directory, request)
        }
        guard let words = query["q"] else { throw Refusal.invalid([FieldProblem("q", .required)]) }
        let found = try await services.findAgencies(
            words,
            limit: limit + 1,
            after: last,
            within: try reader.agency("within"),
            withEnded: withEnded
        )
        return answer(Array(found.prefix(limit)), hasMore: found.count > limit, reader.directory, request)
    }

    private func answer(
        _ agencies: [Agency],
        hasMore: Bool,
        _ directory: Directory,
        _ request: Request
    ) -> Response {
        let cursor = hasMore ? agencies.last?.id.description : nil
        return Answer.page(request, services.settings, next: cursor, isPrivate: false) { json in
            json.array(agencies) { ReportJSON.agency(&$0, $1, path: Self.path(of: $1, directory.agencies)) }
        }
    }

    /// What it lies in, the nearest first; the nation, which all lie in, is left out.
    private static func path(of agency: Agency, _ tree: AgencyTree) -> String {
        tree.ancestry(of: agency.id).dropFirst().filter { $0 != tree.root }.map(tree.name).joined(separator: ", ")
    }

    @Sendable func agency(_ request: Request, _ context: LaporContext) async throws -> Response {
        let agency = try await services.findAgencies.one(context.parameters.get("agency") ?? "")
        let below = try await services.findAgencies.units(of: agency.id, limit: 100)
        let agencies = try await services.directory().agencies
        return Answer.json(isPrivate: false) { json in
            json.key("agency") { ReportJSON.agency(&$0, agency) }
            json.key("zone", agency.zone.rawValue)
            json.key("region_code", agency.region)
            json.key("valid_from", agency.startsOn?.iso)
            json.key("valid_until", agency.endsOn?.iso)
            json.key("connection_model", agency.connectionModel.rawValue)
            json.key("accepts_direct", agency.acceptsDirect)
            if let successor = agency.successor.flatMap({ agencies[$0] }) {
                json.key("successor") { ReportJSON.agency(&$0, successor) }
            }
            if let parent = agency.parent.flatMap({ agencies[$0] }) {
                json.key("parent") { ReportJSON.agency(&$0, parent) }
            }
            json.key("units") { json in json.array(below.units) { ReportJSON.agency(&$0, $1) } }
            json.key("has_more_units", below.hasMore)
        }
    }

    @Sendable func categories(_ request: Request, _ context: LaporContext) async throws -> Response {
        let directory = try await services.directory()
        let query = try request.query("q", "limit")
        let limit = try QueryReader(query: query, directory: directory).limit()
        let today = CivilDate(Date(), in: .western)
        let found = query["q"].map { directory.topics(matching: $0, on: today, request.language.known, limit: limit) }
        return Answer.json(isPrivate: false) { json in
            json.key("items") { json in
                json.array(found ?? directory.categories) { json, category in
                    json.object { json in
                        json.key("id", category.id.description)
                        json.key("code", category.code)
                        json.key("parent_id", category.parent?.description)
                        json.key("name", category.names[request.language.known])
                        json.key("starts_on", category.startsOn?.iso)
                        json.key("ends_on", category.endsOn?.iso)
                        json.key("is_sensitive", category.isSensitive)
                        if found != nil { json.key("path", directory.topicPath(category, request.language.known)) }
                    }
                }
            }
        }
    }

    @Sendable func regions(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query("parent", "q", "cursor", "limit")
        let reader = QueryReader(query: query, directory: try await services.directory())
        let (parent, last) = (try reader.region("parent"), try reader.region("cursor"))
        let limit = query["limit"] == nil ? 100 : try reader.limit()
        let regions = reader.directory.regions
        let found =
            query["q"].map { reader.directory.places(named: $0, within: parent, after: last, limit: limit + 1) }
            ?? regions.children(of: parent, after: last, limit: limit + 1)
        let cursor = found.count > limit ? found[limit - 1].code.description : nil
        return Answer.page(request, services.settings, next: cursor, isPrivate: false) { json in
            json.array(Array(found.prefix(limit))) { json, region in
                json.object { json in
                    json.key("code", region.code.description)
                    json.key("name", region.name)
                    json.key("kind", region.kind.rawValue)
                    json.key("full_name", regions.fullName(region.code.description))
                }
            }
        }
    }
}

extension QueryReader {
    fileprivate func agencyCursor() throws -> Agency.ID? {
        guard let text = query["cursor"] else { return nil }
        guard let id = Agency.ID(text: text), directory.agencies[id] != nil else {
            throw Refusal.invalid([FieldProblem("cursor", .malformed)])
        }
        return id
    }
}
