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

/// A reporter says on their own report's page how they are reached, without scripts.
@Suite struct ContactPageTests {
    private func cookie(_ name: String, in response: TestResponse) throws -> String {
        let cookies = response.headers[values: .setCookie]
        return String(try #require(cookies.first { $0.hasPrefix("\(name)=") }).prefix { $0 != ";" })
    }

    private func signIn(_ email: String, _ world: PageWorld) async throws -> String {
        let asked = try await world.post("kontak_saya=\(email)", to: "/akun/masuk")
        let letters = SendLetters(
            world.lapor.ports,
            messenger: world.lapor.messenger,
            templates: TemplateCatalogue([:]),
            baseURL: "http://lapor.example"
        )
        while try await letters() > 0 {}
        let code = String(try #require(world.lapor.messenger.letters.last).text.prefix(CodeRules.digits))
        let waiting = try cookie("lapor_kode", in: asked)
        let answer = try await world.post("kode_masuk=\(code)", to: "/akun/masuk/kode", cookie: waiting)
        return try cookie("lapor_akun", in: answer)
    }

    private func token(in page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="token" value="([0-9a-f]+)"/)).1)
    }

    @Test func anAddressIsAddedByOneTimeCodeAndRemoved() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report { $0.reporterEmail = nil }
            let access = "lapor_akses=\(own.trackingID).\(own.accessCode)"
            let path = "/laporan/\(own.trackingID)"

            let before = try await world.own(own)
            #expect(before.contains("Tambahkan alamat surel"))
            #expect(before.contains("/akun/masuk?lanjut=\(path)%23kontak\""), "back to where it was")
            let session = try await signIn("siti@example.id", world)
            let both = "\(access); \(session)"
            let offered = String(buffer: try await world.get(path, cookie: both).body)
            #expect(offered.contains("Kirim kabar ke alamat ini") && offered.contains("siti@example.id"))
            let stolen = try await world.post("token=00", to: "\(path)/kontak", cookie: both)
            #expect(stolen.status == .forbidden)
            let saved = try await world.post("token=\(try token(in: offered))", to: "\(path)/kontak", cookie: both)
            #expect(saved.headers[.location] == "\(path)?selesai=kontak")

            let after = try await world.own(own)
            #expect(after.contains("Kabar laporan ini kami kirim ke") && after.contains("siti@example.id"))
            #expect(after.contains("Anda mengubah cara kami menghubungi Anda"))
            let unsure = try await world.post("hapus=ya", to: "\(path)/kontak", cookie: access)
            let asked = String(buffer: unsure.body)
            #expect(unsure.status == .unprocessableContent)
            #expect(asked.contains("<details class=\"act\" id=\"kontak\" open>") && asked.contains("name=\"yakin\""))
            #expect(try await world.own(own).contains("siti@example.id"), "nothing is gone before one is sure")
            let removed = try await world.post("hapus=ya&yakin=ya", to: "\(path)/kontak", cookie: access)
            #expect(removed.status == .seeOther)
            #expect(try await world.own(own).contains("belum punya alamat"))
            let stranger = String(buffer: try await world.get(path).body)
            #expect(!stranger.contains("kontak\"") && !stranger.contains("menghubungi"))
        }
    }

    @Test func theWayBackLeadsToThePlaceWhereItBegan() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report { $0.reporterEmail = nil }
            let place = "/laporan/\(own.trackingID)#kontak"
            let form = "kontak_saya=siti@example.id&lanjut=/laporan/\(own.trackingID)%23kontak"
            let asked = try await world.post(form, to: "/akun/masuk")
            let link = try #require(asked.headers[.location])
            #expect(link == "/akun/masuk/kode?lanjut=/laporan/\(own.trackingID)%23kontak")
            let page = String(buffer: try await world.get(link, cookie: try cookie("lapor_kode", in: asked)).body)
            #expect(page.contains("name=\"lanjut\" value=\"\(place)\""))
            #expect(!page.contains("Ini peragaan"), "where letters lie is told in a demonstration only")
            let session = try await signIn("andi@example.id", world)
            let known = try await world.get("/akun/masuk?lanjut=/laporan/\(own.trackingID)%23kontak", cookie: session)
            #expect(known.headers[.location] == place)
        }
        for wrong in ["//evil.example#kontak", "/laporan/1#<b>", "/laporan/1#a#b", "/meja#kontak", "#kontak", ""] {
            #expect(CodeRoutes.next(wrong) == "/akun", "\(wrong)")
        }
    }

    @Test func nobodyChangesItWithoutTheCode() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report()

            let answer = try await world.post("hapus=ya&yakin=ya", to: "/laporan/\(own.trackingID)/kontak")

            #expect(answer.status == .unauthorized)
            #expect(try await world.own(own).contains("siti@example.id"))
        }
    }
}
