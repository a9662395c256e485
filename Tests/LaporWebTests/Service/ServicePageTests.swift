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

@Suite struct ServicePageTests {
    @Test func aNoticeStandsAboveThePagesItConcernsAndOnTheStatusPage() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let form = String(buffer: try await world.get("/kelola/pengumuman-baru", cookie: cookie).body)
            let token = try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let fields =
                "token=\(token)&jenis=disturbance&tempat=report_form&judul_indonesia=Peta+<lambat>&judul_inggris=Slow+map"
                + "&isi_indonesia=&isi_inggris=&mulai_pukul=2026-03-01T08:00&selesai_pukul=&terbit=true"

            let refused = try await world.post(fields + "&alasan=", to: "/kelola/pengumuman-baru", cookie: cookie)
            #expect(refused.status == .unprocessableContent && String(buffer: refused.body).contains("Slow map"))
            let done = try await world.post(fields + "&alasan=SK", to: "/kelola/pengumuman-baru", cookie: cookie)
            #expect(done.headers[.location] == "/kelola/pengumuman?selesai=ditambahkan")

            #expect(String(buffer: try await world.get("/lapor").body).contains("Peta &lt;lambat&gt;"))
            #expect(!String(buffer: try await world.get("/").body).contains("Peta &lt;lambat&gt;"))
            let status = String(buffer: try await world.get("/status?lang=en").body)
            #expect(status.contains("Slow map") && status.contains("Part of the service"))
            let list = String(buffer: try await world.get("/kelola/pengumuman", cookie: cookie).body)
            let link = String(try #require(list.firstMatch(of: /\/kelola\/pengumuman\/[a-z0-9-]+/)).0)
            let own = String(buffer: try await world.get(link, cookie: cookie).body)
            let mark = try #require(own.firstMatch(of: /name="versi" value="([^"]+)"/)).1
            let withdrawn = fields.replacing("terbit=true", with: "terbit=false") + "&alasan=selesai&versi=\(mark)"
            #expect(try await world.post(withdrawn, to: link, cookie: cookie).status == .seeOther)
            #expect(!String(buffer: try await world.get("/lapor").body).contains("Peta &lt;lambat&gt;"))
        }
    }

    @Test func whileTheServiceIsWorkedOnReadingGoesOnAndNothingTypedIsLost() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            let admin = try await world.session(.nationalAdmin, at: "nasional")
            let city = try await world.session(.agencyAdmin, at: "kota-surabaya")
            try await SetMaintenance(world.lapor.ports)(.init(isOn: true), because: nil, byOperator: "operator:root")

            #expect(String(buffer: try await world.get("/").body).contains("Sedang dalam pemeliharaan"))
            #expect(try await world.own(receipt).contains("Sedang dalam pemeliharaan"))
            let sent = try await world.post("isi=Lampu+<padam>&judul=Lampu&kode=rahasia", to: "/lapor")
            let page = String(buffer: sent.body)
            #expect(sent.status == .serviceUnavailable && sent.headers[.retryAfter] == "300")
            #expect(page.contains("Lampu &lt;padam&gt;") && !page.contains("rahasia"))
            #expect(try await world.post("x=1", to: "/meja/tampilan", cookie: city).status == .serviceUnavailable)
            #expect(try await world.post("nomor=1&kode=x", to: "/lacak").status != .serviceUnavailable)
            #expect(try await world.post("surel=a&sandi=b", to: "/masuk").status != .serviceUnavailable)

            let list = String(buffer: try await world.get("/kelola/pengumuman", cookie: admin).body)
            let token = try #require(list.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let mark = try #require(list.firstMatch(of: /name="versi" value="([^"]+)"/)).1
            let off = try await world.post(
                "token=\(token)&versi=\(mark)&pemeliharaan=false&alasan=selesai",
                to: "/kelola/pemeliharaan",
                cookie: admin
            )
            #expect(off.headers[.location] == "/kelola/pengumuman?selesai=tersimpan")
            #expect(try await world.post("isi=", to: "/lapor").status == .unprocessableContent)
        }
    }

    @Test func whatWasChosenIsNamedAndTheFormIsOnePressAway() async throws {
        try await PageWorld.serving { world in
            try await SetMaintenance(world.lapor.ports)(.init(isOn: true), because: nil, byOperator: "operator:root")
            let form =
                "isi=Padam&klasifikasi=complaint&kategori=street_lighting&wilayah=35.78.05.1003&tanggal=2026-03-01"
                + "&instansi=kota-surabaya&anonim=ya&token=rahasia&kunci=rahasia&kode=rahasia&sandi=rahasia"
            let page = String(buffer: try await world.post(form, to: "/lapor").body)
            for words in [
                "Pengaduan", "Penerangan jalan", "Kedungdoro", "2026-03-01", "Pemerintah Kota Surabaya", "Ya", "Padam",
            ] { #expect(page.contains(try Regex("\\n[^<]*\(words)[^<]*</textarea>")), "\(words)") }
            #expect(page.contains(#"href="/lapor">Kembali ke formulirnya"#) && !page.contains("rahasia"))
            #expect(page.ranges(of: "Silakan coba lagi").count == 1 && !page.contains("site-news"))

            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            headers[.origin] = "https://jahat.example"
            let body = ByteBuffer(string: form)
            let foreign = try await world.client.execute(uri: "/lapor", method: .post, headers: headers, body: body)
            #expect(!String(buffer: foreign.body).contains("Padam"))
        }
    }

    @Test func programsHearWhenToComeAgain() async throws {
        try await PageWorld.serving { world in
            let until = Date().addingTimeInterval(7200).localMinute
            try await SetMaintenance(world.lapor.ports)(
                .init(isOn: true, until: until),
                because: nil,
                byOperator: "operator:root"
            )
            for (path, method) in [("/api/v1/reports", HTTPRequest.Method.post), ("/api/v1/uploads", .post)] {
                let answer = try await world.client.execute(uri: path, method: method, body: ByteBuffer(string: "{}"))
                #expect(
                    answer.status == .serviceUnavailable && answer.headers[.contentType] == "application/problem+json"
                )
                #expect(Int(answer.headers[.retryAfter] ?? "") ?? 0 > 6000)
                #expect(String(buffer: answer.body).contains("under_maintenance"))
            }
            let offline = try await world.post("isi=x", to: "/lapor/luring")
            #expect(offline.headers[.contentType] == "application/problem+json")
            #expect(try await world.get("/api/v1/reports").status == .ok)
        }
    }
}
