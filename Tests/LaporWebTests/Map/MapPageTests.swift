// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

@testable import LaporWeb

@Suite struct MapPageTests {
    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private func bringIn(_ lapor: TestLapor) async throws {
        let shape = #"{"type":"Polygon","coordinates":[[[112.6,-7.4],[112.9,-7.4],[112.9,-7.1],[112.6,-7.4]]]}"#
        let features = ["35", "35.78"].map {
            #"{"type":"Feature","properties":{"kode":"\#($0)"},"geometry":\#(shape)}"#
        }
        let file = #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
        _ = try await ImportBoundaries(lapor.ports)(BoundaryFile(Data(file.utf8)))
    }

    @Test func withoutOutlinesTheTableStandsAlone() async throws {
        try await PageWorld.serving { world in
            _ = try await world.report { $0.regionCode = "35.78.05" }
            let page = text(try await world.get("/peta"))
            #expect(page.contains("Jawa Timur") && page.contains(#"href="/peta?wilayah=35""#))
            #expect(page.contains("1 laporan terbuka di Indonesia"))
            #expect(!page.contains("<figure") && !page.contains("peta.js"))
            #expect(page.contains(#"<svg class="heat-bar""#), "a bar beside each number is the map then")
        }
    }

    @Test func itIsSentPackedToWhoeverTakesIt() async throws {
        try await PageWorld.serving { world in
            try await bringIn(world.lapor)
            let plain = try await world.get("/peta")
            let packed = try await world.client.execute(
                uri: "/peta",
                method: .get,
                headers: [.acceptEncoding: "br, gzip"]
            )
            #expect(plain.headers[.contentEncoding] == nil && packed.headers[.contentEncoding] == "gzip")
            #expect(
                packed.headers[.vary] == "Cookie, Accept-Encoding" && packed.headers[.eTag]?.hasPrefix("W/") == true
            )
            #expect(packed.body.readableBytes < plain.body.readableBytes / 2)
            let tag = try #require(packed.headers[.eTag])
            let again = try await world.client.execute(
                uri: "/peta",
                method: .get,
                headers: [.acceptEncoding: "gzip", .ifNoneMatch: tag]
            )
            #expect(again.status == .notModified && again.headers[.contentEncoding] == nil)
        }
    }

    @Test func itGoesDownToDistrictsAndThenToTheReports() async throws {
        try await PageWorld.serving { world in
            try await bringIn(world.lapor)
            let receipt = try await world.report {
                $0.regionCode = "35.78.05"
                ($0.latitude, $0.longitude) = (-7.2612, 112.7379)
            }
            let nation = text(try await world.get("/peta?topik=&jenis=complaint"))
            #expect(nation.contains("<figure") && nation.contains("data-frame="))
            #expect(nation.contains(#"href="/peta?jenis=complaint&amp;wilayah=35""#))
            let province = text(try await world.get("/peta?wilayah=Jawa+Timur"))
            #expect(province.contains("Peta laporan: Jawa Timur") && province.contains(#"href="/peta?wilayah=35.78""#))
            let city = text(try await world.get("/peta?wilayah=35.78"))
            #expect(city.contains("Tegalsari") && city.contains(#"href="/jelajah?wilayah=35.78.05""#))
            for page in [nation, province, city] {
                #expect(
                    !page.contains("7.26") && !page.contains("112.73") && !page.contains(receipt.trackingID.description)
                )
                #expect(!page.contains("style="))
            }
        }
    }

    @Test func theAPIAnswersGeoJSON() async throws {
        try await PageWorld.serving { world in
            try await bringIn(world.lapor)
            _ = try await world.report { $0.regionCode = "35.78.05" }
            let outlines = try await world.get("/api/v1/map/outlines?within=35")
            #expect(outlines.headers[.contentType] == "application/geo+json")
            #expect(text(outlines).contains(#""id":"35.78","properties":{"code":"35.78","name":"Kota Surabaya""#))
            #expect(text(outlines).contains("[[[[112.6,-7.4],[112.9,-7.4],[112.9,-7.1],[112.6,-7.4]]]]"))
            let tag = try #require(outlines.headers[.eTag])
            let again = try await world.client.execute(
                uri: "/api/v1/map/outlines?within=35",
                method: .get,
                headers: [.ifNoneMatch: tag]
            )
            #expect(again.status == .notModified)
            let counts = text(try await world.get("/api/v1/map/reports?within=35"))
            #expect(
                counts.contains(#""reports":1,"open":1"#)
                    && counts.contains(#""type":"Point","coordinates":[112.8,-7.3]"#)
            )
            #expect(try await world.get("/api/v1/map/reports?within=77").status == .unprocessableContent)
        }
    }

    @Test func tilesComeFromOneServerThatTheOperatorNamed() throws {
        let tiles = try #require(
            MapTiles(template: "https://peta.example.id:8443/a/{z}/{x}/{y}.png", attribution: "Badan")
        )
        #expect(tiles.origin == "https://peta.example.id:8443")
        #expect(
            SecurityHeaders.policy(framedBy: "'none'", imagesAlsoFrom: tiles.origin).contains("blob: \(tiles.origin);")
        )
        for template in [
            "https://{s}.example.id/{z}/{x}/{y}", "ftp://a/{z}/{x}/{y}", "https://a.id/{z}/{x}.png",
            "https://a.id;script-src/{z}/{x}/{y}", "https://a.id/{z}/{x}/{y}' *",
        ] {
            #expect(MapTiles(template: template, attribution: "Badan") == nil, "\(template)")
        }
        #expect(MapTiles(template: "https://a.id/{z}/{x}/{y}", attribution: "") == nil)
    }
}
