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

/// What an end moves is looked at before it is saved: nothing typed is lost on the way, in either direction.
@Suite struct AgencyEndingPageTests {
    private let own = "/kelola/instansi/dinas-pupr-surabaya"

    private func form(_ world: PageWorld, _ cookie: String) async throws -> String {
        let page = String(buffer: try await world.get(own, cookie: cookie).body)
        let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
        let mark = try #require(page.firstMatch(of: /name="versi" value="([^"]+)"/)).1
        return "nama=Dinas+%3CBaru%3E&jenis=work_unit&induk=kota-surabaya&zona=WIB&model=semi_integrated"
            + "&laporan_langsung=true&perlu_persetujuan=false&penerus=dishub-surabaya&alasan=SK+9"
            + "&token=\(token)&versi=\(mark)&berlaku_sampai="
    }

    @Test func theFirstTimeItIsShownTheSecondTimeItIsDone() async throws {
        try await PageWorld.serving { world in
            try await world.lapor.staff("dinas-pupr-surabaya", "dishub-surabaya")
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.lapor.submit { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "dinas-pupr-surabaya" }
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let form = try await form(world, cookie) + "2026-03-31"

            let first = try await world.post(form, to: "\(own)/data", cookie: cookie)
            let page = String(buffer: first.body)
            #expect(first.status == .ok && page.contains("Periksa sebelum menyimpan"))
            #expect(page.contains("1 laporan diteruskan ke Dinas Perhubungan Kota Surabaya"))
            #expect(page.contains("value=\"Dinas &lt;Baru&gt;\"") && page.contains("Tidak kembali"))
            #expect(try await world.lapor.agency("dinas-pupr-surabaya").endsOn == nil)

            let back = String(
                buffer: try await world.post("\(form)&perbaiki=ya", to: "\(own)/data", cookie: cookie).body
            )
            #expect(back.contains("value=\"Dinas &lt;Baru&gt;\"") && back.contains("value=\"2026-03-31\""))
            #expect(!back.contains("Periksa sebelum menyimpan") && !back.contains("id=\"data-salah\""))

            // What was looked at is what is saved: another day is looked at anew.
            let seen = "&dilihat=2026-03-31+dishub-surabaya"
            let other = form.replacing("sampai=2026-03-31", with: "sampai=2026-04-30") + seen
            #expect(try await world.post(other, to: "\(own)/data", cookie: cookie).status == .ok)
            #expect(try await world.lapor.agency("dinas-pupr-surabaya").endsOn == nil)
            let saved = try await world.post(form + seen, to: "\(own)/data", cookie: cookie)
            #expect(saved.headers[.location] == "\(own)?selesai=tersimpan")
            #expect(try await world.lapor.agency("dinas-pupr-surabaya").endsOn?.iso == "2026-03-31")
        }
    }

    @Test func whatSavingRefusesIsSaidFirstAndWhatMovesNothingIsSaidToo() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let form = try await form(world, cookie)
            let past = try await world.post(form + "2020-01-01", to: "\(own)/data", cookie: cookie)
            #expect(past.status == .unprocessableContent && String(buffer: past.body).contains("#data-berlaku_sampai"))
            let quiet = String(
                buffer: try await world.post(form + "2030-12-31", to: "\(own)/data", cookie: cookie).body
            )
            #expect(quiet.contains("boleh Anda lihat tidak ada yang beralih"))
            // Nothing ends: nothing is to be looked at.
            let named = try await world.post(form, to: "\(own)/data", cookie: cookie)
            #expect(named.status == .seeOther)

            let log = try #require(
                try await ListChanges(world.lapor.ports)(
                    for: try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
                ).changes.first
            )
            let change = String(buffer: try await world.get("/kelola/perubahan/\(log.id)", cookie: cookie).body)
            #expect(!change.contains("Laporan terbuka"))
        }
    }

    @Test func takingANewUnitBackSaysWhatThatEnds() async throws {
        try await PageWorld.serving { world in
            let city = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
            let fields = ["slug": "upt-baru", "name": "UPT Baru", "kind": "work_unit", "parent": "kota-surabaya"]
            _ = try await ChangeDirectory(world.lapor.ports)(.agency, fields, because: "SK", by: city)
            let log = try #require(try await ListChanges(world.lapor.ports)(for: city).changes.first)
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/kelola/perubahan/\(log.id)", cookie: cookie).body)
            #expect(page.contains("boleh Anda lihat tidak ada yang beralih"))
        }
    }
}
