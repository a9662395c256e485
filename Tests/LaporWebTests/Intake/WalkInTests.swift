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

/// What an officer writes down for somebody who came in person: it never becomes anybody else's report, and is never lost.
@Suite struct WalkInTests {
    private static let words =
        "klasifikasi=complaint&judul=Lampu+mati&isi=Gelap+%3Csekali%3E&instansi=kota-surabaya&nama=Siti&rahasia=ya"
        + "&kanal=walk_in&kunci=k9"

    private func token(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
    }

    @Test(arguments: ["/lapor", "/lapor/periksa", "/lapor/ubah", "/lapor/bahasa"])
    func aSessionThatEndedGivesAllOfItBack(path: String) async throws {
        try await PageWorld.serving { world in
            let gone = try await world.post("\(Self.words)&token=lama", to: path)
            let page = String(buffer: gone.body)
            #expect(gone.status == .unauthorized && page.contains("Sesi Anda sudah berakhir"), "\(page)")
            #expect(page.contains("Gelap &lt;sekali&gt;</textarea>") && page.contains("Siti</textarea>"))
            #expect(page.contains("action=\"/lapor/ubah\"") && page.contains("name=\"rahasia\" value=\"ya\""))
            #expect(page.contains("/masuk?lanjut=/lapor%3Fkanal%3Dwalk_in") && !page.contains("value=\"lama\""))
            #expect(try await world.lapor.reports() == 0)
        }
    }

    @Test func afterSigningInItIsCarriedOnWith() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let other = try await world.post("\(Self.words)&token=lama", to: "/lapor", cookie: cookie)
            #expect(other.status == .forbidden)
            #expect(String(buffer: other.body).contains("Lanjutkan laporan ini"))
            #expect(try await world.lapor.reports() == 0)

            let form = String(buffer: try await world.post(Self.words, to: "/lapor/ubah", cookie: cookie).body)
            #expect(form.contains("Gelap &lt;sekali&gt;</textarea>") && form.contains("value=\"walk_in\""))
            let again = "\(Self.words)&token=\(try token(form))"
            #expect(try await world.post(again, to: "/lapor", cookie: cookie).status == .seeOther)
            #expect(try await world.lapor.reports() == 1)
        }
    }

    @Test func theWayToTheFormOutlivesSigningIn() async throws {
        try await PageWorld.serving { world in
            let asked = try await world.get("/lapor?kanal=walk_in")
            #expect(asked.headers[.location] == "/masuk?lanjut=/lapor%3Fkanal%3Dwalk_in")
            let email = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya").email
            let form = "surel=\(email)&sandi=password+of+tests&lanjut=/lapor%3Fkanal%3Dwalk_in"
            #expect(try await world.post(form, to: "/masuk").headers[.location] == "/lapor?kanal=walk_in")
        }
    }
}

extension TestLapor {
    fileprivate func reports() async throws -> Int {
        let city = try await officer(.agencyAdmin, at: "kota-surabaya")
        return try await ListInbox(ports)(ListInbox.Filter(), for: city, after: nil, limit: 5).lines.count
    }
}
