// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What pages offer to an agency's administrator about who watches over them: nothing.
@Suite struct OversightPageTests {
    @Test func noFormMakesOrChangesTheUnitThatWatches() async throws {
        try await PageWorld.serving { world in
            try await AddAgency(world.lapor.ports)(
                slug: "irda",
                name: "Inspektorat",
                parent: "kota-surabaya",
                kind: "inspectorate"
            )
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let link = "/kelola/instansi-baru?di=kota-surabaya"
            let form = String(buffer: try await world.get(link, cookie: cookie).body)
            #expect(form.contains("value=\"work_unit\"") && !form.contains("value=\"inspectorate\""))
            let token = String(try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            let fields =
                "nama=UPT&alamat=&jenis=inspectorate&induk=kota-surabaya&zona=WIB&model=semi_integrated"
                + "&laporan_langsung=true&perlu_persetujuan=false&alasan=SK&token=\(token)"
            let refused = try await world.post(fields, to: link, cookie: cookie)
            #expect(refused.status == .unprocessableContent && String(buffer: refused.body).contains("#jenis"))

            let page = String(buffer: try await world.get("/kelola/instansi/irda", cookie: cookie).body)
            #expect(!page.contains("/kelola/instansi/irda/data"))
            let national = try await world.session(.nationalAdmin, at: "nasional")
            let all = String(buffer: try await world.get("/kelola/instansi/irda", cookie: national).body)
            #expect(all.contains("/kelola/instansi/irda/data") && all.contains("value=\"inspectorate\""))
        }
    }

    @Test func noFormChangesWhoWatches() async throws {
        try await PageWorld.serving { world in
            let watching = try await world.lapor.officer(.internalOversight, at: "kota-surabaya")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let own = "/kelola/petugas/\(watching.id)"
            let page = String(buffer: try await world.get(own, cookie: cookie).body)
            #expect(page.contains("administrator nasional") && !page.contains("\(own)/"))
            let form = String(buffer: try await world.get("/kelola/petugas-baru", cookie: cookie).body)
            let token = String(try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            for deed in ["keluarkan", "kirim-ulang"] {
                let refused = try await world.post("token=\(token)", to: "\(own)/\(deed)", cookie: cookie)
                #expect(refused.status == .forbidden, "\(deed)")
            }
        }
    }

    @Test func whatWasDoneToAccessIsShownAndNotTakenBack() async throws {
        try await PageWorld.serving { world in
            let officer = try await world.lapor.officer(.liaisonOfficer, at: "dishub-surabaya")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let own = "/kelola/petugas/\(officer.id)"
            let page = String(buffer: try await world.get(own, cookie: cookie).body)
            let token = String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            let done = try await world.post("token=\(token)", to: "\(own)/kirim-ulang", cookie: cookie)
            #expect(done.status == .seeOther)
            let again = try await world.post("token=\(token)", to: "\(own)/kirim-ulang", cookie: cookie)
            #expect(again.status == .tooManyRequests)
            let history = String(try #require(page.firstMatch(of: /\/kelola\/perubahan\?tentang=[^"]+/)).0)
            let list = String(buffer: try await world.get(history, cookie: cookie).body)
            #expect(list.contains("Akses petugas"))
            let link = String(try #require(list.firstMatch(of: /\/kelola\/perubahan\/\d+/)).0)
            let change = String(buffer: try await world.get(link, cookie: cookie).body)
            #expect(change.contains("written_to") && !change.contains("\(link)/batalkan"))
        }
    }
}
