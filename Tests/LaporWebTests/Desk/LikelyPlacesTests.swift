// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

@Suite struct LikelyPlacesTests {
    @Test func whoeverVerifiesFillsTheRegionInByOnePress() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit {
                ($0.agency, $0.body) = ("kota-surabaya", "Tegalsari gelap sejak kemarin.")
            }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(page.contains("name=\"wilayah_usul\" value=\"35.78.05\"") && page.contains("Kecamatan Tegalsari"))

            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let form = "judul_publik=Lampu+padam&wilayah_usul=35.78.05&versi=1&kunci=p1&token=\(token)"
            let filled = String(
                buffer: try await world.post(form, to: "/meja/laporan/\(id)/verifikasi", cookie: cookie).body
            )
            #expect(filled.contains("value=\"Tegalsari, Kota Surabaya, Jawa Timur\"") && filled.contains("Lampu padam"))
            #expect(try await world.get("/laporan/\(id)").status == .notFound)
        }
    }

    @Test func whereARegionStandsNothingIsProposed() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit {
                ($0.agency, $0.body, $0.regionCode) = ("kota-surabaya", "Tegalsari gelap.", "35.78")
            }.trackingID
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(!page.contains("wilayah_usul"))
        }
    }
}
