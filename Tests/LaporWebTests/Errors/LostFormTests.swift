// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

/// Nobody loses what they typed to a session that ended meanwhile.
@Suite struct LostFormTests {
    private static let typed = "Tulisan+%3Csaya%3E"
    private static let shown = "Tulisan &lt;saya&gt;</textarea>"
    private static let secret = "rahasia-42"
    private static let secrets = "token=\(secret)&sandi=\(secret)&sandi_lama=\(secret)&kode_masuk=\(secret)"
    /// Every form of the desk and of administration, with a field of it that people write.
    private static let forms = [
        ("/kelola/surat/report_received", "perihal_indonesia"), ("/kelola/surat/report_received/bawaan", "alasan"),
        ("/kelola/pengumuman-baru", "judul_indonesia"), ("/kelola/pengumuman/x", "isi_inggris"),
        ("/kelola/pemeliharaan", "pesan_indonesia"), ("/kelola/kalender/hari?hari=2026-01-02", "nama"),
        ("/kelola/kalender/batas", "dasar"), ("/kelola/topik-baru?di=x", "nama_indonesia"),
        ("/kelola/topik/x", "kata_kunci"), ("/kelola/topik/x/tanya?kode=y", "tanya_indonesia"),
        ("/kelola/petugas-baru", "nama"), ("/kelola/petugas/1/ubah", "alasan"), ("/kelola/instansi-baru", "nama"),
        ("/kelola/instansi/kota-surabaya/data", "nama"), ("/kelola/instansi/kota-surabaya/profil", "alamat_kantor"),
        ("/kelola/perubahan/1/batalkan", "alasan"), ("/kelola/tabel/instansi/jalankan", "alasan"),
        ("/meja/tampilan", "nama"), ("/meja/tampilan/1/nama", "nama"), ("/meja/templat", "teks"),
        ("/meja/banyak", "penjelasan"), ("/meja/komentar/1/tolak", "catatan"),
    ]

    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private func author(_ world: PageWorld) async throws -> AccountSession {
        let ports = world.lapor.ports
        let asked = try await AskForCode(ports)("budi@example.id", in: .indonesian, by: [.email])
        let templates = TemplateCatalogue([:])
        let (messenger, base) = (world.lapor.messenger, "http://lapor.example")
        let letters = SendLetters(ports, messenger: messenger, templates: templates, baseURL: base)
        while try await letters() > 0 {}
        let text = try #require(messenger.letters.last { $0.key.contains("sign_in_code") }?.text)
        return try await SignInWithCode(ports)(asked.token, code: String(text.prefix(CodeRules.digits)))
    }

    @Test(arguments: forms)
    func aSessionThatEndedGivesItsWordsBack(path: String, field: String) async throws {
        try await PageWorld.serving { world in
            let form = "\(Self.secrets)&\(field)=\(Self.typed)"
            let gone = try await world.post(form, to: path)
            let page = text(gone)
            #expect(gone.status == .unauthorized, "\(page)")
            #expect(page.contains("Sesi Anda sudah berakhir") && page.contains("Salin tulisan Anda"))
            #expect(page.contains(Self.shown) && !page.contains(Self.secret))
            #expect(page.contains("href=\"/masuk?lanjut=/\(path.hasPrefix("/meja") ? "meja/" : "kelola/")"))

            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let other = try await world.post(form, to: path, cookie: cookie)
            #expect(other.status == .forbidden && text(other).contains(Self.shown), "\(text(other))")
            #expect(!text(other).contains(Self.secret) && text(other).contains("Kembali ke formulirnya"))
        }
    }

    @Test func theWayBackOutlivesSigningIn() async throws {
        try await PageWorld.serving { world in
            let email = try await world.lapor.officer(.nationalAdmin, at: "nasional").email
            let gone = text(try await world.post("tanya_indonesia=x", to: "/kelola/topik/x_1/tanya?kode=y&lang=id"))
            #expect(gone.contains("/masuk?lanjut=/kelola/topik/x_1/tanya%3Fkode%3Dy%26lang%3Did"))
            let many = "tindakan=arsip&laporan=LAP-1&laporan=LAP-2&penjelasan=x"
            let page = text(try await world.post(many, to: "/meja/banyak"))
            #expect(page.contains("lanjut=/meja/banyak%3Flaporan%3DLAP-1%26laporan%3DLAP-2%26tindakan%3Darsip"))
            for (wanted, next) in [
                ("/kelola/surat/report_received", "/kelola/surat/report_received"),
                ("/kelola/topik/x_1/tanya%3Fkode%3Dy%26lang%3Did", "/kelola/topik/x_1/tanya?kode=y&lang=id"),
                ("/meja/../keluar", "/meja"), ("/meja/%252e%252e/keluar", "/meja"), ("//jahat.example", "/meja"),
                ("/meja%3Fx%3D%0D%0Ay", "/meja"), ("/meja/%5Cjahat.example", "/meja"), ("/mejaku%3Fx", "/meja"),
            ] {
                let form = "surel=\(email)&sandi=password+of+tests&lanjut=\(wanted)"
                #expect(try await world.post(form, to: "/masuk").headers[.location] == next, "\(wanted)")
            }
        }
    }

    @Test func anotherSitesFormIsNeverShownBack() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            for path in ["/kelola/pengumuman-baru", "/meja/templat", "/laporan/\(id)/komentar"] {
                var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
                headers[.origin] = "https://jahat.example"
                let form = "judul_indonesia=\(Self.typed)&teks=\(Self.typed)&komentar=\(Self.typed)"
                let body = ByteBuffer(string: form)
                let answer = try await world.client.execute(uri: path, method: .post, headers: headers, body: body)
                #expect(answer.status == .forbidden && !text(answer).contains("Tulisan"), "\(path)")
            }
        }
    }

    @Test func whereNothingWasTypedNothingIsToBeCopied() async throws {
        try await PageWorld.serving { world in
            let page = text(try await world.post("token=x", to: "/meja/templat/1/urungkan"))
            #expect(page.contains("Sesi Anda sudah berakhir") && !page.contains("Salin tulisan"))
        }
    }

    @Test func aCommentOutlivesTheSessionOfItsAuthor() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let form = "token=\(Self.secret)&komentar=\(Self.typed)&nama_tampil=Budi"
            let gone = try await world.post(form, to: "/laporan/\(id)/komentar")
            let page = text(gone)
            #expect(gone.status == .unauthorized && page.contains("Sesi Anda sudah berakhir"))
            #expect(page.contains(Self.shown) && page.contains("Budi</textarea>") && !page.contains(Self.secret))
            #expect(page.contains("href=\"/akun/masuk?lanjut=/laporan/\(id)\""))

            let session = try await author(world)
            let cookie = "lapor_akun=\(session.token)"
            let other = try await world.post(form, to: "/laporan/\(id)/komentar", cookie: cookie)
            #expect(other.status == .forbidden && text(other).contains(Self.shown))
            #expect(text(other).contains("href=\"/laporan/\(id)\""))
        }
    }

    @Test func aRefusalOfACommentNamesItsOwnField() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let author = try await author(world).account
            try await CommentReport(world.lapor.ports)(id, "Di sini juga.", as: "", in: .indonesian, by: author)
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let desk = text(try await world.get("/meja/komentar", cookie: cookie))
            let path = String(try #require(desk.firstMatch(of: /\/meja\/komentar\/\d+\/tolak/)).0)
            let token = try #require(desk.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let long = String(repeating: "a", count: Comment.noteLimit + 1)
            let form = "token=\(token)&alasan=insult&catatan=\(long)"
            let refused = try await world.post(form, to: path, cookie: cookie)
            #expect(refused.status == .unprocessableContent)
            #expect(text(refused).contains("Catatan untuk penulis: "))
            #expect(!text(refused).contains("Catatan antarinstansi"))
        }
    }
}
