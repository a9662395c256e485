// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// The map as GeoJSON (RFC 7946): where regions lie, and how many reports there are in each.
struct MapEndpoints {
    private static let type = "application/geo+json"
    private static let within = BodyField("within", "A province, or what lies in one; the whole nation if left out.")
    static let outlines = Endpoint(
        .get,
        "/api/v1/map/outlines",
        id: "readOutlines",
        "Outlines of what lies directly in a region, simplified; none where the operator has brought in none.",
        query: [within],
        answer:
            "A FeatureCollection of MultiPolygons; each region's code is its id, `centre` the middle of its largest part.",
        types: [type]
    )
    static let counts = Endpoint(
        .get,
        "/api/v1/map/reports",
        id: "countReportsByRegion",
        "How many published reports there are in what lies directly in a region, the newest \(ReadMap.reach) counted "
            + "(`is_cut_short` where there are more). Never more exact than a district.",
        query: [
            within, BodyField(Search.field, limit: Search.limit, "Words that all occur in them."),
            BodyField("status", choices: Report.State.allCases.map(\.rawValue), "Only these."),
            BodyField("agency", "Held by this agency; id or slug."), BodyField("category", "About this; id or code."),
            BodyField("since", "Received since; RFC 3339."),
        ],
        answer: "A FeatureCollection of Points, the middles of regions; null where no outline is known.",
        types: [type]
    )
    let services: Services

    func add(to api: API) {
        api.on(Self.outlines, outlines)
        api.on(Self.counts, counts)
    }

    @Sendable private func outlines(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query("within")
        let reader = QueryReader(query: query, directory: try await services.directory())
        let outlines = try await services.readMap.outlines(within: try reader.region("within"))
        let bytes = JSONWriter.object { json in
            json.key("type", "FeatureCollection")
            json.key("features") { $0.array(outlines) { GeoJSON.outline(&$0, $1) } }
        }
        return Self.reply(bytes, to: request)
    }

    @Sendable private func counts(_ request: Request, _ context: LaporContext) async throws -> Response {
        let query = try request.query("within", "q", "status", "agency", "category", "since")
        let reader = QueryReader(query: query, directory: try await services.directory())
        var filter = ReadMap.Filter()
        filter.region = try reader.region("within")?.description
        filter.state = try reader.one("status")
        filter.agency = try reader.agency("agency")
        filter.category = try reader.category("category")
        filter.since = try reader.instant("since")
        filter.search = try reader.search()
        let map = try await services.readMap(filter)
        let outlines = try await services.readMap.outlines(within: map.within?.code)
        let centres = Dictionary(outlines.map { ($0.region.code, $0.centre) }, uniquingKeysWith: { $1 })
        let bytes = JSONWriter.object { json in
            json.key("type", "FeatureCollection")
            json.key("features") { json in
                json.array(map.places.filter { $0.count.reports > 0 }) {
                    GeoJSON.count(&$0, $1, centres[$1.region.code])
                }
            }
            json.key("total", Int64(map.total.reports))
            json.key("unplaced", Int64(map.unplaced.reports))
            json.key("is_cut_short", map.isCutShort)
        }
        return Answer.geo(bytes)
    }

    /// The same for everybody, and seldom changed: packed, and kept for an hour.
    private static func reply(_ bytes: [UInt8], to request: Request) -> Response {
        let tag = "\"\(Fingerprint.of(bytes))\""
        var headers: HTTPFields = [
            .eTag: tag, .cacheControl: "public, max-age=3600", .vary: "Accept-Encoding",
        ]
        if request.headers[.ifNoneMatch]?.contains(tag) == true {
            return Response(status: .notModified, headers: headers)
        }
        let isPacked = Gzip.isWanted(request)
        if isPacked { headers[.contentEncoding] = "gzip" }
        var response = Answer.geo(isPacked ? Gzip.packed(bytes) : bytes)
        for field in headers { response.headers[field.name] = field.value }
        return response
    }
}

extension Answer {
    static func geo(_ bytes: [UInt8]) -> Response {
        var response = self.bytes(.ok, bytes, isPrivate: false)
        response.headers[.contentType] = "application/geo+json"
        return response
    }
}

/// Regions as features.
private enum GeoJSON {
    static func outline(_ json: inout JSONWriter, _ placed: PlacedOutline) {
        json.object { json in
            json.key("type", "Feature")
            json.key("id", placed.region.code.description)
            json.key("properties") { json in
                json.object { json in
                    region(&json, placed.region)
                    json.key("centre") { position(&$0, placed.centre) }
                }
            }
            json.key("geometry") { json in
                json.object { json in
                    json.key("type", "MultiPolygon")
                    json.key("coordinates") { json in
                        json.array(placed.outline.polygons) { $0.array($1) { ring(&$0, $1) } }
                    }
                }
            }
        }
    }

    static func count(_ json: inout JSONWriter, _ place: ReadMap.Place, _ centre: Outline.Point?) {
        json.object { json in
            json.key("type", "Feature")
            json.key("id", place.region.code.description)
            json.key("properties") { json in
                json.object { json in
                    region(&json, place.region)
                    json.key("reports", Int64(place.count.reports))
                    json.key("open", Int64(place.count.open))
                }
            }
            guard let centre else { return json.key("geometry", String?.none) }
            json.key("geometry") { json in
                json.object { json in
                    json.key("type", "Point")
                    json.key("coordinates") { position(&$0, centre) }
                }
            }
        }
    }

    private static func region(_ json: inout JSONWriter, _ region: Region) {
        json.key("code", region.code.description)
        json.key("name", region.name)
        json.key("kind", region.kind.rawValue)
    }

    /// Closed, as GeoJSON has it.
    private static func ring(_ json: inout JSONWriter, _ ring: Outline.Ring) {
        json.array(ring + ring.prefix(1)) { position(&$0, $1) }
    }

    private static func position(_ json: inout JSONWriter, _ point: Outline.Point) {
        json.array([point.x, point.y]) { $0.number(Double($1) / Double(Outline.scale)) }
    }
}
