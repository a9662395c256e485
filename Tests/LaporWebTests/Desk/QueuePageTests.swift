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

/// The queue as an officer without script reads it: groups, filters, saved views, and several at once.
@Suite struct QueuePageTests {
    @Test func theGroupsAreTabsWithCounts() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let page = try await world.desk("/meja", .agencyAdmin, at: "kota-surabaya")
            #expect(page.contains("href=\"/meja?antre=saya\"") && page.contains("href=\"/meja?antre=berakhir\""))
            let tab = try #require(page.firstMatch(of: /Giliran saya<span class="badge plain">(\d+)</))
            #expect(tab.1 == "1")
            let mine = try await world.desk("/meja?antre=saya", .agencyAdmin, at: "kota-surabaya")
            #expect(mine.contains("/meja/laporan/\(id)"))
            let ended = try await world.desk("/meja?antre=berakhir", .agencyAdmin, at: "kota-surabaya")
            #expect(ended.contains("Belum ada laporan yang berakhir"))
        }
    }

    @Test func aFilterIsShownAndCanBeTakenAway() async throws {
        try await PageWorld.serving { world in
            _ = try await world.report()
            let page = try await world.desk(
                "/meja?klasifikasi=complaint&urut=terbaru",
                .agencyAdmin,
                at: "kota-surabaya"
            )
            // It is folded once it is used: the chips say it.
            #expect(page.contains("<details class=\"more\">") && page.contains("Antrean: 1 laporan"))
            #expect(page.contains("Jenis: Pengaduan") && page.contains("href=\"/meja?urut=terbaru\""))
            let none = try await world.desk("/meja?klasifikasi=aspiration", .agencyAdmin, at: "kota-surabaya")
            #expect(none.contains("Hapus semua saringan"))
        }
    }

    @Test(arguments: ["antre=x", "urut=x", "status=x", "kategori=x", "instansi=tidak-ada-sama-sekali", "wilayah=zzzz"])
    func whatMeansNothingIsSaidAtItsField(_ query: String) async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let answer = try await world.get("/meja?\(query)", cookie: cookie)
            #expect(answer.status == .unprocessableContent)
            let field = query.prefix { $0 != "=" }
            #expect(field == "antre" || String(buffer: answer.body).contains("class=\"complaint\""))
        }
    }

    @Test func anAgencyOutOfReachIsAsIfThereWereNone() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let answer = try await world.get("/meja?instansi=kota-malang", cookie: cookie)
            #expect(answer.status == .unprocessableContent)
            let page = String(buffer: answer.body)
            #expect(page.contains("Unit: tidak ditemukan") && page.contains("Antrean belum dapat disaring"))
        }
    }

    @Test func aViewIsKeptAndRemovedAndTakenBack() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            func page(_ uri: String) async throws -> String {
                String(buffer: try await world.get(uri, cookie: cookie).body)
            }
            let token = try #require(try await page("/meja").firstMatch(of: /name="token" value="([^"]+)"/)).1
            let kept = try await world.post(
                "nama=Pengaduan&saringan=klasifikasi%3Dcomplaint&token=\(token)",
                to: "/meja/tampilan",
                cookie: cookie
            )
            #expect(kept.status == .seeOther && kept.headers[.location] == "/meja?klasifikasi=complaint")
            let views = try await page("/meja/tampilan")
            #expect(views.contains("href=\"/meja?klasifikasi=complaint\""))
            let id = try #require(views.firstMatch(of: /tampilan\/(\d+)\/hapus/)).1
            let twice = try await world.post("nama=pengaduan&token=\(token)", to: "/meja/tampilan", cookie: cookie)
            #expect(twice.status == .unprocessableContent)
            let gone = try await world.post("token=\(token)", to: "/meja/tampilan/\(id)/hapus", cookie: cookie)
            let after = try await page(try #require(gone.headers[.location]))
            #expect(after.contains("Tampilan dihapus.") && after.contains("/meja/tampilan/\(id)/urungkan"))
            _ = try await world.post("token=\(token)", to: "/meja/tampilan/\(id)/urungkan", cookie: cookie)
            #expect(try await page("/meja").contains("klasifikasi=complaint"))
            #expect(try await world.post("nama=x", to: "/meja/tampilan", cookie: cookie).status == .forbidden)
        }
    }

    @Test func severalAreCheckedThenDoneEachOnItsOwn() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let open = try await world.lapor.submit { $0.agency = "kota-surabaya" }.trackingID
            let done = try await world.report().trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let uri = "/meja/banyak?tindakan=verifikasi&laporan=\(open)&laporan=\(done)"
            let check = String(buffer: try await world.get(uri, cookie: cookie).body)
            #expect(
                check.contains("Belum ada yang diubah") && check.contains("Dilewati")
                    && check.contains("Akan dilakukan")
            )
            let token = try #require(check.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let versions = check.matches(of: /name="versi" value="([^"]+)"/).map { "versi=\($0.1)" }
            let form =
                "tindakan=verifikasi&laporan=\(open)&laporan=\(done)&kunci=b1&token=\(token)&"
                + versions.joined(separator: "&")
            let result = try await world.post(form, to: "/meja/banyak", cookie: cookie)
            #expect(result.status == .ok)
            #expect(String(buffer: result.body).contains("1 dari 2 laporan selesai dilakukan."))
            #expect(try await world.get("/laporan/\(open)").status == .ok)
            #expect(
                try await world.get("/meja/banyak?tindakan=verifikasi", cookie: cookie).status == .unprocessableContent
            )
            #expect(
                try await world.get("/meja/banyak?tindakan=x&laporan=1", cookie: cookie).status == .unprocessableContent
            )
        }
    }
}
