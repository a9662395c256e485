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

/// From one report to the next of the same queue; what is not possible yet, and what the tabs say.
@Suite struct DeskWayTests {
    @Test func afterAStepTheNextOfTheSameQueueIsOnePressAway() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            var ids: [TrackingID] = []
            for title in ["Satu", "Dua", "Tiga"] {
                ids.append(try await world.lapor.submit { ($0.agency, $0.title) = ("kota-surabaya", title) }.trackingID)
            }
            let other = try await world.lapor.submit {
                ($0.agency, $0.classification) = ("kota-surabaya", "aspiration")
            }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            func page(_ uri: String) async throws -> String {
                String(buffer: try await world.get(uri, cookie: cookie).body)
            }
            let queue = try await page("/meja?klasifikasi=complaint&urut=terlama")
            let link = try #require(queue.firstMatch(of: /href="(\/meja\/laporan\/\d+\?dari=[^"]+)"/)).1
            let first = String(link).replacing("&amp;", with: "&")
            #expect(first.contains("/\(ids[0])?dari=klasifikasi%3Dcomplaint"))
            let case1 = try await page(first)
            #expect(case1.contains("data-next") && case1.contains("/meja/laporan/\(ids[1])?dari="))
            #expect(case1.contains("href=\"/meja?klasifikasi=complaint&amp;urut=terlama\""))
            let token = try #require(case1.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let place = try #require(case1.firstMatch(of: /name="letak" value="([^"]+)"/)).1
            let form = "klasifikasi=complaint&judul_publik=Satu&isi_publik=Satu&versi=1&kunci=w1&token=\(token)"
            let sent = try await world.post(
                "\(form)&dari=klasifikasi%3Dcomplaint%26urut%3Dterlama&letak=\(place)",
                to: "/meja/laporan/\(ids[0])/verifikasi",
                cookie: cookie
            )
            let done = try await page(try #require(sent.headers[.location]))
            #expect(done.contains("Laporan sudah Anda verifikasi.") && done.contains("/meja/laporan/\(ids[1])?dari="))
            #expect(!done.contains("/meja/laporan/\(other)"))
        }
    }

    @Test func theLastOfAQueueLeadsBackAndNobodyIsSentElsewhere() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            func page(_ uri: String) async throws -> String {
                String(buffer: try await world.get(uri, cookie: cookie).body)
            }
            let last = try await page("/meja/laporan/\(id)?selesai=verifikasi&letak=5-5")
            #expect(last.contains("Itu yang terakhir di antrean ini.") && !last.contains("data-next"))
            for odd in [
                "letak=x", "letak=1-1&dari=https%3A%2F%2Fjahat.example", "letak=1-1&dari=instansi%3Dkota-malang",
            ] {
                let text = try await page("/meja/laporan/\(id)?\(odd)")
                #expect(text.contains("id=\"langkah\"") && !text.contains("//jahat.example"), "\(odd)")
            }
        }
    }

    @Test func theTabsKeepTheFilterAndCountUnderIt() async throws {
        try await PageWorld.serving { world in
            _ = try await world.report()
            _ = try await world.lapor.submit { ($0.agency, $0.classification) = ("kota-surabaya", "aspiration") }
            let query = "status=submitted&klasifikasi=aspiration"
            let page = try await world.desk("/meja?\(query)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.contains("href=\"/meja?antre=saya&amp;status=submitted&amp;klasifikasi=aspiration\""))
            let count = try #require(page.firstMatch(of: /Semua yang berjalan<span class="badge plain">(\d+)</)).1
            #expect(count == "1")
        }
    }

    @Test func whatIsNotPossibleYetSaysWhyAndFromWhen() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            let own = try await world.own(receipt)
            let words = try #require(own.range(of: "Belum dapat dilakukan").map { own[$0.upperBound...] })
            #expect(words.contains("Belum ada tenggat yang lewat") && words.contains("Dapat dilakukan setelah"))
            #expect(!own.contains("/laporan/\(receipt.trackingID)/ombudsman\""))
            let nation = try await world.desk("/meja/laporan/\(receipt.trackingID)", .nationalAdmin, at: "nasional")
            #expect(!nation.contains("/meja/laporan/\(receipt.trackingID)/eskalasi\""))
            #expect(nation.contains("Tidak ada atasan lagi yang belum diberi tahu."))
        }
    }

    @Test func theVerifierPutsThePlaceRightWithoutScript() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit { $0.agency = "kota-surabaya" }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let form = "klasifikasi=complaint&judul_publik=Lampu&isi_publik=Gelap&versi=1&token=\(token)"
            let wrong = try await world.post(
                "\(form)&kunci=p1&wilayah=entah+di+mana",
                to: "/meja/laporan/\(id)/verifikasi",
                cookie: cookie
            )
            #expect(wrong.status == .unprocessableContent)
            #expect(String(buffer: wrong.body).contains("value=\"entah di mana\""))
            let right = try await world.post(
                "\(form)&kunci=p2&wilayah=35.78",
                to: "/meja/laporan/\(id)/verifikasi",
                cookie: cookie
            )
            #expect(right.status == .seeOther)
            let after = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(after.contains("Tempat kejadian dicatat") && after.contains("Kota Surabaya"))
        }
    }

    @Test func whoMayNotWriteTemplatesIsToldWhyAndCanCopyThem() async throws {
        try await PageWorld.serving { world in
            let admin = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
            try await KeepTemplates(world.lapor.ports).write("Terima kasih", "Kami periksa.", by: admin)
            let page = try await world.desk("/meja/templat", .liaisonOfficer, at: "kota-surabaya")
            #expect(page.contains("Kami periksa.") && page.contains("data-copy"))
            #expect(page.contains("administrator instansi") && !page.contains("id=\"tulis\""))
        }
    }
}
