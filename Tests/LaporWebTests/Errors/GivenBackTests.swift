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

/// What was chosen from menus is given back like what was typed: after an error in its form, after a session in words.
@Suite struct GivenBackTests {
    /// Forms of administration with choices that are not the first, and how each is said.
    private static let chosen: [(path: String, fields: String, words: [String])] = [
        (
            "/kelola/pengumuman-baru", "jenis=planned_maintenance&tempat=report_form&terbit=false",
            ["Pemeliharaan terencana", "Tidak"]
        ),
        ("/kelola/kalender/hari", "jenis=collective_leave&kepastian=provisional", ["Cuti bersama", "Perkiraan"]),
        ("/kelola/topik-baru", "sensitif=true", ["Ya"]),
        ("/kelola/topik/roads/tanya", "jenis=choice&wajib=true", ["Ya"]),
        ("/kelola/petugas-baru", "peran=approver", ["Pejabat penyetuju"]),
        (
            "/kelola/instansi-baru?di=kota-surabaya",
            "jenis=work_unit&zona=WIT&laporan_langsung=false&perlu_persetujuan=true",
            ["WIT", "Tidak", "Ya"]
        ),
    ]

    private func token(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
    }

    @Test(arguments: chosen)
    func afterASessionInWords(path: String, fields: String, words: [String]) async throws {
        try await PageWorld.serving { world in
            let page = String(buffer: try await world.post(fields, to: path).body)
            for word in words { #expect(page.contains("\n\(word)</textarea>"), "\(word) in \(page)") }
            // What is on no menu is not shown.
            let strange = String(buffer: try await world.post("jenis=%3Cx%3E&terbit=9&peran=raja", to: path).body)
            #expect(!strange.contains("&lt;x&gt;") && !strange.contains("raja"))
        }
    }

    @Test(arguments: chosen)
    func afterAnErrorInTheirMenus(path: String, fields: String, words: [String]) async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let blank = String(buffer: try await world.get(path, cookie: cookie).body)
            let refused = try await world.post("\(fields)&token=\(try token(blank))", to: path, cookie: cookie)
            let page = String(buffer: refused.body)
            #expect(refused.status == .unprocessableContent, "\(page)")
            #expect(!page.contains(/hreflang="en"[^>]*\?[^"]*\?/) && !page.contains(/href="[^"?]*\?[^"?]*\?/))
            for pair in fields.split(separator: "&") {
                let value = pair.split(separator: "=")[1]
                #expect(page.contains("value=\"\(value)\" selected"), "\(pair) in \(page)")
            }
        }
    }

    @Test func stepsOfTheDeskSayWhatWasChosen() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            for (path, field, words) in [
                ("/meja/laporan/\(id)/prioritas", "prioritas=urgent", "Mendesak"),
                ("/meja/komentar/1/tolak", "alasan=insult", "Menghina atau menyerang orang"),
                ("/meja/banyak", "tindakan=prioritas&laporan=\(id)&prioritas=urgent", "Mendesak"),
            ] {
                let page = String(buffer: try await world.post(field, to: path).body)
                #expect(page.contains(words) && !page.contains("insult"), "\(path): \(page)")
            }
        }
    }

    @Test func theQueryOfAPageOutlivesSigningIn() async throws {
        try await PageWorld.serving { world in
            let email = try await world.lapor.officer(.nationalAdmin, at: "nasional").email
            for uri in ["/meja?kelompok=baru&q=lampu+jalan&lanjut=5.7", "/kelola/kalender?tahun=2027"] {
                let way = try #require(try await world.get(uri).headers[.location])
                #expect(way.hasPrefix("/masuk?lanjut="))
                let page = String(buffer: try await world.get(way).body)
                let next = try #require(page.firstMatch(of: /name="lanjut" value="([^"]+)"/)).1
                let wanted = String(next).replacing("&amp;", with: "&")
                let sent = wanted.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let form = "surel=\(email)&sandi=password+of+tests&lanjut=\(sent)"
                #expect(try await world.post(form, to: "/masuk").headers[.location] == uri)
            }
        }
    }
}
