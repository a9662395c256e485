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

/// A form that outlived its session comes back to its officer with all that was typed, and nothing of it is done before
/// they send it themselves.
@Suite struct ResumedFormTests {
    /// Where each form is, the field that people write into, and whether its words stand in a box of several lines.
    static let forms = [
        ("/kelola/instansi-baru?di=kota-surabaya", "/kelola/instansi-baru?di=kota-surabaya", "nama", false),
        ("/kelola/instansi/dishub-surabaya", "/kelola/instansi/dishub-surabaya/data", "nama", false),
        ("/kelola/instansi/dishub-surabaya", "/kelola/instansi/dishub-surabaya/profil", "alamat_kantor", false),
        ("/kelola/petugas-baru", "/kelola/petugas-baru", "nama", false),
        ("/kelola/topik-baru", "/kelola/topik-baru", "nama_indonesia", false),
        ("/kelola/pengumuman-baru", "/kelola/pengumuman-baru", "judul_indonesia", false),
        ("/kelola/pengumuman", "/kelola/pemeliharaan", "pesan_indonesia", true),
        ("/kelola/kalender/hari", "/kelola/kalender/hari", "nama", false),
        ("/kelola/kalender/batas", "/kelola/kalender/batas", "alasan", false),
        ("/meja/templat", "/meja/templat", "judul", false),
    ]

    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    /// What a page's form carries unseen, as it is sent.
    private func carried(_ page: String, _ action: String) throws -> [(String, String)] {
        let start = try #require(page.range(of: "action=\"\(action.replacing("&", with: "&amp;"))\""), "\(page)")
        let form = page[start.upperBound...]
        let end = try #require(form.range(of: "</form>"))
        return form[..<end.lowerBound].matches(of: /type="hidden" name="([^"]+)" value="([^"]*)"/)
            .map { (String($0.1), String($0.2)) }
    }

    private func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\($0)=\($1.replacing(" ", with: "+"))" }.joined(separator: "&")
    }

    @Test(arguments: forms)
    func itComesBackToItsOfficer(page: String, action: String, field: String, isBox: Bool) async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let fields = try carried(text(try await world.get(page, cookie: cookie)), action)
            let typed = encoded(fields + [(field, "Kata yang tidak hilang")])

            // The session is over: everything is on the page, to be gone on with.
            let gone = try await world.post(typed, to: action)
            #expect(gone.status == .unauthorized && text(gone).contains("Lanjutkan mengisi"), "\(text(gone))")
            let kept = try carried(text(gone), action)
            #expect(!kept.contains { $0.0 == "token" })
            #expect(kept.contains { $0.0 == field && $0.1 == "Kata yang tidak hilang" })
            // Nobody has signed in yet.
            #expect(try await world.post(encoded(kept), to: action).status == .unauthorized)

            let now = try await world.session(.nationalAdmin, at: "nasional")
            let back = try await world.post(encoded(kept), to: action, cookie: now)
            let shown = isBox ? "\nKata yang tidak hilang</textarea>" : "value=\"Kata yang tidak hilang\""
            #expect(back.status == .forbidden && text(back).contains("Isian Anda sudah kembali"), "\(text(back))")
            #expect(text(back).contains(shown), "\(text(back))")

            // Another officer gets the words to read, and no form.
            let other = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let foreign = try await world.post(encoded(kept), to: action, cookie: other)
            #expect(foreign.status == .forbidden && !text(foreign).contains("Isian Anda sudah kembali"))
        }
    }

    @Test func nothingIsDoneByComingBack() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = "/kelola/instansi-baru?di=kota-surabaya"
            let fields = try carried(text(try await world.get(page, cookie: cookie)), page)
                .filter { $0.0 != "token" }
            let more = [
                ("nama", "UPT Baru"), ("jenis", "work_unit"), ("induk", "kota-surabaya"), ("zona", "WIB"),
                ("model", "semi_integrated"), ("laporan_langsung", "true"), ("perlu_persetujuan", "false"),
                ("alasan", "SK 1"),
            ]
            let back = try await world.post(encoded(fields + more), to: page, cookie: cookie)
            #expect(back.status == .forbidden)
            await #expect(throws: Refusal.unknownAgency) { try await world.lapor.agency("upt-baru") }

            // Sent from the page that came back, it is done; sent twice, once.
            let again = encoded(try carried(text(back), page) + more)
            for _ in 1...2 {
                let done = try await world.post(again, to: page, cookie: cookie)
                #expect(done.headers[.location] == "/kelola/instansi/upt-baru?selesai=ditambahkan")
            }
        }
    }

    @Test func anOfficerThatIsInvitedTwiceIsShownOnce() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = "/kelola/petugas-baru"
            let fields = try carried(text(try await world.get(page, cookie: cookie)), page)
            let form = encoded(
                fields + [
                    ("surel", "baru@example.id"), ("nama", "Petugas Baru"), ("peran", "approver"),
                    ("instansi", "dishub-surabaya"), ("alasan", "SK"),
                ]
            )
            let first = try await world.post(form, to: page, cookie: cookie)
            let second = try await world.post(form, to: page, cookie: cookie)
            #expect(first.status == .seeOther && first.headers[.location] == second.headers[.location])
        }
    }
}
