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

/// What words seem to say, on the case page and before sending: a look and a press, and nothing by itself.
@Suite struct WordsPartTests {
    private func submitted(_ world: PageWorld, _ body: String) async throws -> TrackingID {
        _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
        return try await world.lapor.submit { ($0.agency, $0.body) = ("kota-surabaya", body) }.trackingID
    }

    @Test func theVerifierSeesWhatItMayBeAndWhichWordsSaySo() async throws {
        try await PageWorld.serving { world in
            let id = try await submitted(world, "Promo slot gacor, daftar sekarang, bonus new member")
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.contains("Mungkin iklan") && page.contains("gacor") && page.contains("bukan putusan"))
            let plain = try await submitted(world, "Lampu jalan di gang kami mati")
            let other = try await world.desk("/meja/laporan/\(plain)", .agencyAdmin, at: "kota-surabaya")
            #expect(!other.contains("judul-kata"))
        }
    }

    @Test func onePressChoosesTheClassAndDoesNothingElse() async throws {
        try await PageWorld.serving { world in
            let id = try await submitted(world, "Mohon informasi syarat membuat akta kelahiran, bagaimana caranya?")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(page.contains("Tampaknya permintaan informasi") && page.contains("name=\"jenis_usul\""))
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let form = "jenis_usul=information_request&isi_publik=Kata+saya&versi=1&kunci=w1&token=\(token)"
            let back = try await world.post(form, to: "/meja/laporan/\(id)/verifikasi", cookie: cookie)
            let text = String(buffer: back.body)
            #expect(back.status == .ok && text.contains("value=\"information_request\" selected"))
            #expect(text.contains("Kata saya"))
            let report = try await ReadReport(world.lapor.ports)(
                id,
                for: try await world.officer(.agencyAdmin, at: "kota-surabaya")
            )
            #expect(report.state == .submitted && report.version == 1)
        }
    }

    @Test func anEmergencyIsOnePressFromItsForm() async throws {
        try await PageWorld.serving { world in
            let id = try await submitted(world, "Rumah kebakaran sekarang, api membesar, tolong kirim pemadam")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(page.contains("Tampaknya darurat"))
            let link = try #require(page.firstMatch(of: /href="([^"]*tindakan=darurat[^"#]*)/)).1
            let uri = link.replacingOccurrences(of: "&amp;", with: "&")
            let form = String(buffer: try await world.get(uri, cookie: cookie).body)
            #expect(form.contains("Kata dalam laporan: ") && form.contains("kebakaran"))
            let report = try await ReadReport(world.lapor.ports)(
                id,
                for: try await world.officer(.agencyAdmin, at: "kota-surabaya")
            )
            #expect(!report.isEmergency)
        }
    }

    @Test func whoeverSendsIsToldWhomToCallAndAskedWhetherTheKindIsRight() async throws {
        try await PageWorld.serving { world in
            func check(_ fields: String) async throws -> String {
                String(buffer: try await world.post(fields, to: "/lapor/periksa").body)
            }
            let fire = try await check("klasifikasi=complaint&judul=Kebakaran+rumah&isi=Api+membesar+sekarang,+tolong")
            #expect(fire.contains("href=\"tel:112\"") && fire.contains("tampaknya keadaan darurat"))
            let words = "judul=Syarat+KTP&isi=Mohon+informasi+syarat+membuat+KTP,+bagaimana+caranya?"
            let asked = try await check("klasifikasi=complaint&\(words)")
            #expect(asked.contains("ini tampaknya permintaan informasi") && asked.contains("Ubah jenisnya"))
            #expect(!(try await check("klasifikasi=information_request&\(words)")).contains("Ubah jenisnya"))
        }
    }
}
