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

/// What strangers find, follow and pass on; and that nothing of it tells of what they may not read.
@Suite struct PublicPagesTests {
    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func filtersStandInTheAddressAndCanBeTakenAway() async throws {
        try await PageWorld.serving { world in
            let roads = try await world.report {
                ($0.title, $0.category, $0.regionCode) = ("Jalan rusak", "roads", "35.78")
            }
            _ = try await world.report { ($0.title, $0.classification) = ("Usul taman", "aspiration") }
            try await world.lapor.index()

            let page = text(
                try await world.get("/jelajah?jenis=complaint&topik=roads&wilayah=Kota+Surabaya&instansi=kota-surabaya")
            )
            #expect(page.contains(roads.trackingID.description) && !page.contains("Usul taman"))
            #expect(page.contains(#"href="/jelajah?jenis=complaint&amp;topik=roads&amp;wilayah=Kota%20Surabaya""#))
            let waiting = text(try await world.get("/jelajah?urut=lama"))
            #expect(
                try #require(waiting.range(of: "Jalan rusak")).lowerBound
                    < #require(waiting.range(of: "Usul taman")).lowerBound
            )
        }
    }

    @Test(arguments: ["instansi=tidak-ada-itu", "topik=tidak_ada", "wilayah=Atlantis", "sejak=kemarin", "q=dan"])
    func whatCannotBeMeantIsSaidBesideItsField(_ query: String) async throws {
        try await PageWorld.serving { world in
            let response = try await world.get("/jelajah?\(query)")
            #expect(response.status == .unprocessableContent)
            #expect(text(response).contains("-salah\""))
            #expect(try await world.get("/jelajah.atom?\(query)").status == .notFound)
        }
    }

    @Test func whatIsHiddenIsInNoFeedAndNoSitemap() async throws {
        try await PageWorld.serving { world in
            let national = try await world.officer(.nationalAdmin, at: "nasional")
            let open = try await world.report()
            let hidden = try await world.report()
            let unverified = try await world.lapor.submit()
            try await world.lapor.act(.changeVisibility, on: hidden.trackingID, by: national) {
                ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
            }
            try await world.lapor.index()

            for address in ["/jelajah.atom", "/sitemap/laporan/2026-03-02.xml", "/jelajah"] {
                let page = text(try await world.get(address))
                #expect(page.contains(open.trackingID.description), "\(address)")
                for id in [hidden.trackingID, unverified.trackingID] {
                    #expect(!page.contains(id.description), "\(address)")
                }
            }
            #expect(
                text(try await world.get("/sitemap.xml")).contains(
                    "http://lapor.example/sitemap/laporan/2026-03-02.xml"
                )
            )
            #expect(try await world.get("/laporan/\(open.trackingID).atom").status == .ok)
            for id in [hidden.trackingID, unverified.trackingID] {
                let cookie = "lapor_akses=\(hidden.trackingID).\(hidden.accessCode)"
                #expect(try await world.get("/laporan/\(id).atom", cookie: cookie).status == .notFound)
            }
        }
    }

    @Test func feedsAreWellFormedWhateverIsWritten() async throws {
        try await PageWorld.serving { world in
            _ = try await world.report { $0.title = "Lampu <b>\"mati\"</b> & 'gelap' ]]>" }
            let feed = try await world.get("/jelajah.atom")
            #expect(feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(text(feed).contains("Lampu &lt;b&gt;&quot;mati&quot;&lt;/b&gt; &amp;"))
            #expect(try await world.get("/instansi/kota-surabaya.atom").status == .ok)
            #expect(try await world.get("/instansi/tidak-ada.atom").status == .notFound)
        }
    }

    @Test func feedsAndMapsAreAskedForAnewAndFeedsSpeakTheLanguageOfTheirAddress() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            try await world.lapor.index()
            for address in [
                "/jelajah.atom", "/instansi/kota-surabaya.atom", "/laporan/\(receipt.trackingID).atom", "/sitemap.xml",
                "/sitemap/laporan/2026-03-02.xml",
            ] {
                let response = try await world.get(address)
                #expect(response.headers[.cacheControl] == "private, no-cache", "\(address)")
                #expect(response.headers[.vary] == "Cookie" && response.headers[.eTag] != nil, "\(address)")
            }
            let page = text(try await world.get("/jelajah?jenis=complaint", cookie: "bahasa=en"))
            #expect(page.contains("/jelajah.atom?jenis=complaint&amp;lang=en"))
            let feed = text(try await world.get("/jelajah.atom?jenis=complaint&lang=en"))
            #expect(feed.contains("xml:lang=\"en\"") && feed.contains("jenis=complaint&amp;lang=en\" type"))
        }
    }

    @Test func anAnswerIsListedWhereItWasGiven() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            try await world.lapor.staff("dishub-surabaya")
            let receipt = try await world.report()
            try await world.lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.interimAnswer, on: receipt.trackingID, by: city) { $0.text = "Kami periksa." }
            try await world.lapor.act(.transfer, on: receipt.trackingID, by: city) {
                ($0.agency, $0.text) = ("dishub-surabaya", "Lebih tepat.")
            }
            try await world.lapor.index()

            #expect(text(try await world.get("/instansi/kota-surabaya.atom")).contains("Kami periksa."))
            #expect(!text(try await world.get("/instansi/dishub-surabaya.atom")).contains("Kami periksa."))
        }
    }

    @Test func robotsAreKeptFromWhatIsSomebodysOwn() async throws {
        try await PageWorld.serving { world in
            let rules = text(try await world.get("/robots.txt"))
            for closed in ["/akun", "/kabar/", "/sematan/"] { #expect(rules.contains("Disallow: \(closed)\n")) }
        }
    }

    @Test func onlyTheBoxMayBeFramed() async throws {
        try await PageWorld.serving { world in
            let box = try await world.get("/sematan/kota-surabaya")
            #expect(box.headers[.contentSecurityPolicy]?.hasSuffix("frame-ancestors *") == true)
            for page in ["/", "/statistik", "/instansi/kota-surabaya", "/jelajah"] {
                #expect(
                    try await world.get(page).headers[.contentSecurityPolicy]?.hasSuffix("frame-ancestors 'none'")
                        == true
                )
            }
        }
    }

    @Test func aPublicReportIsPassedOnAndAReportersPageIsNot() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            let page = text(try await world.get("/laporan/\(receipt.trackingID)"))
            #expect(page.contains(#"property="og:url" content="http://lapor.example/laporan/\#(receipt.trackingID)""#))
            let own = try await world.own(receipt)
            #expect(!own.contains("og:url") && own.contains(#"name="robots" content="noindex""#))
        }
    }

    @Test func officesAndTopicsAreFoundByTyping() async throws {
        try await PageWorld.serving { world in
            #expect(text(try await world.get("/instansi?q=perhubungan")).contains("/instansi/dishub-surabaya"))
            let within = text(try await world.get("/instansi?q=dinas&di=kota-malang"))
            #expect(within.contains("dinas-pupr-malang") && !within.contains("dinas-pupr-surabaya"))
            #expect(text(try await world.get("/topik")).contains("/topik/roads"))
            #expect(text(try await world.get("/topik/roads")).contains("/topik/street_lighting"))
            #expect(try await world.get("/topik/tidak_ada").status == .notFound)
            #expect(try await world.get("/robots.txt").status == .ok)
        }
    }
}
