// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

@testable import LaporWeb

/// What public pages promise, and where they lead.
@Suite struct PublicDetailsTests {
    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func aFigureLeadsToTheListOfWhatItCounts() async throws {
        try await PageWorld.serving { world in
            let lapor = world.lapor
            let days = Date().timeIntervalSince(lapor.now) / 86_400
            // The day before those that are counted, the first of them, and the last.
            lapor.advance(days: days - Double(Overview.days))
            let old = try await world.report()
            lapor.advance(days: 1)
            let first = try await world.report()
            lapor.advance(days: Double(Overview.days - 1))
            let last = try await world.report()
            // What nobody reads is neither counted nor listed.
            _ = try await world.report { $0.visibility = "confidential" }
            _ = try await lapor.submit()
            try await lapor.index()

            let home = text(try await world.get("/"))
            let figure = try #require(home.firstMatch(of: /<a href="(\/jelajah\?sejak=[^"]+)">(\d+)</))
            let list = text(try await world.get(String(figure.1)))
            // The page knows the day by itself; it may have changed meanwhile.
            guard CivilDate(Date(), in: .western) == CivilDate(lapor.now, in: .western) else { return }

            #expect(figure.2 == "2")
            #expect(list.matches(of: /<li class="card">/).count == 2)
            for (receipt, isListed) in [(old, false), (first, true), (last, true)] {
                #expect(list.contains("/laporan/\(receipt.trackingID)\"") == isListed)
            }
        }
    }

    @Test(arguments: ["id", "en"])
    func withoutANetworkNobodyIsPromisedWhatIsNotSent(_ language: String) async throws {
        try await PageWorld.serving { world in
            let page = text(try await world.get("/luring?lang=\(language)"))
            let button = language == "id" ? "Simpan dan kirim otomatis" : "Keep it and send it by itself"
            // It names the button, and that all else is not kept.
            #expect(page.contains(button))
            #expect(page.contains(language == "id" ? "tidak dikirim otomatis" : "not sent by itself"))
        }
    }

    @Test func anAgencysEmblemComesAlongToItsFormItsReportsAndItsBox() async throws {
        try await PageWorld.serving { world in
            let city = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
            let agency = try await world.lapor.agency("kota-surabaya")
            let mark = try await ReadDirectoryRow(world.lapor.ports).profile(agency).mark
            let fields = ["slug": "kota-surabaya", "accent": "#0B5D3B"]
            _ = try await ChangeDirectory(world.lapor.ports)(.profile, fields, because: "x", ifAt: mark, by: city)
            let receipt = try await world.report()

            #expect(text(try await world.get("/instansi/kota-surabaya")).contains("/lapor?instansi=kota-surabaya"))
            for path in ["/lapor?instansi=kota-surabaya", "/laporan/\(receipt.trackingID)", "/sematan/kota-surabaya"] {
                let page = text(try await world.get(path))
                #expect(page.contains("class=\"emblem small\"") && page.contains("#0b5d3b"), "\(path)")
                #expect(page.contains(agency.name), "\(path)")
            }
            #expect(!text(try await world.get("/lapor")).contains("emblem"))
        }
    }

    @Test func whatAnAnswerShowsStandsInItsCard() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.lapor.submit { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
            let photo = try await world.lapor.upload(SamplePictures.photo(), named: "setelah.jpg").reference
            try await world.lapor.act(.finalAnswer, on: receipt.trackingID, by: city) {
                ($0.text, $0.uploads) = ("Sudah kami perbaiki hari ini.", [photo])
            }
            try await world.lapor.index()

            let picture = "/laporan/\(receipt.trackingID)/lampiran/"
            let home = text(try await world.get("/"))
            #expect(home.contains("class=\"card-picture\" src=\"\(picture)"))
            #expect(text(try await world.get("/laporan/\(receipt.trackingID)")).contains(picture))
            let link = try #require(home.firstMatch(of: /card-picture" src="([^"]+)"/)).1
            #expect(try await world.get(String(link)).status == .ok, "whoever reads the card sees it")
            let english = text(try await world.get("/?lang=en"))
            #expect(english.contains("<a href=\"/laporan/\(receipt.trackingID)\" lang=\"id\">"), "in its own language")
        }
    }

    @Test func aDemonstrationSaysWhereTheCodeLies() async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(
            baseURL: "http://lapor.example",
            hasLimits: false,
            demonstrationLetters: "/srv/demo/mail"
        )
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in
            let world = PageWorld(lapor: lapor, client: client)
            let asked = try await world.post("kontak_saya=siti@example.id", to: "/akun/masuk")
            let cookie = String(try #require(asked.headers[values: .setCookie].first).prefix { $0 != ";" })
            let page = text(try await world.get("/akun/masuk/kode", cookie: cookie))
            #expect(page.contains("Ini peragaan") && page.contains("/srv/demo/mail"))
        }
    }
}
