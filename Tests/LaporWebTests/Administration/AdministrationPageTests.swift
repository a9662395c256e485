// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct AdministrationPageTests {
    @Test func whoRunsNothingIsToldSo() async throws {
        try await PageWorld.serving { world in
            #expect(try await world.get("/kelola").headers[.location] == "/masuk?lanjut=/kelola")
            let cookie = try await world.session(.liaisonOfficer, at: "kota-surabaya")
            for path in ["/kelola", "/kelola/perubahan", "/kelola/perubahan/1"] {
                #expect(try await world.get(path, cookie: cookie).status == .forbidden, "\(path)")
            }
        }
    }

    @Test func aNumberOfTheOverviewLeadsToExactlySoMany() async throws {
        try await PageWorld.serving { world in
            let admin = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
            let read = ReadAdministration(world.lapor.ports)
            let care = try await read(for: admin).care
            let units = try await read.agencies(in: .unstaffedUnits, for: admin)
            #expect(!units.isEmpty && care.contains(.unstaffedUnits(units.count)))
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let overview = String(buffer: try await world.get("/kelola", cookie: cookie).body)
            #expect(overview.contains("/kelola/instansi?perlu=unit-tanpa-petugas"))
            let uri = "/kelola/instansi?perlu=unit-tanpa-petugas"
            let list = String(buffer: try await world.get(uri, cookie: cookie).body)
            for unit in units { #expect(list.contains("/kelola/instansi/\(unit.slug)\""), "\(unit.slug)") }
        }
    }

    @Test func aChangeIsTakenBackByAForm() async throws {
        try await PageWorld.serving { world in
            let officer = try await world.lapor.officer(.agencyAdmin, at: "kota-surabaya")
            let row = try await ReadDirectoryRow(world.lapor.ports).agency(
                try await world.lapor.agency("dishub-surabaya")
            )
            var fields = row.fields
            fields["name"] = "Dinas Angkutan"
            _ = try await ChangeDirectory(world.lapor.ports)(
                .agency,
                fields,
                because: "SK <1>",
                ifAt: row.mark,
                by: officer
            )
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let list = String(buffer: try await world.get("/kelola/perubahan", cookie: cookie).body)
            #expect(list.contains("SK &lt;1&gt;"))
            let link = String(try #require(list.firstMatch(of: /\/kelola\/perubahan\/\d+/)).0)
            let page = String(buffer: try await world.get(link, cookie: cookie).body)
            #expect(page.contains("Dinas Angkutan") && page.contains("Dinas Perhubungan Kota Surabaya"))
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1

            let foreign = try await world.post("token=x&alasan=keliru", to: "\(link)/batalkan", cookie: cookie)
            #expect(foreign.status == .forbidden)
            let empty = try await world.post("token=\(token)&alasan=", to: "\(link)/batalkan", cookie: cookie)
            #expect(empty.status == .unprocessableContent && String(buffer: empty.body).contains("#alasan"))
            let done = try await world.post("token=\(token)&alasan=keliru", to: "\(link)/batalkan", cookie: cookie)
            #expect(done.headers[.location] == "/kelola/perubahan?selesai=dibatalkan")
            #expect(try await world.lapor.agency("dishub-surabaya").name == "Dinas Perhubungan Kota Surabaya")
        }
    }

    @Test func aUnitIsAddedRenamedAndEndedByForms() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let list = String(buffer: try await world.get("/kelola/instansi", cookie: cookie).body)
            #expect(list.contains("/kelola/instansi/dishub-surabaya") && !list.contains("/kelola/instansi/kota-malang"))
            let link = "/kelola/instansi-baru?di=kota-surabaya"
            let form = String(buffer: try await world.get(link, cookie: cookie).body)
            let token = String(try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            let fields =
                "jenis=work_unit&induk=kota-surabaya&zona=WIB&model=semi_integrated&laporan_langsung=true"
                + "&perlu_persetujuan=false&alasan=SK+1&token=\(token)"

            let nameless = try await world.post("nama=&alamat=&\(fields)", to: link, cookie: cookie)
            #expect(nameless.status == .unprocessableContent)
            let foreign = fields.replacing("induk=kota-surabaya", with: "induk=kota-malang")
            #expect(try await world.post("nama=UPT&alamat=\(foreign)", to: link, cookie: cookie).status == .forbidden)
            let added = try await world.post("nama=UPT+Taman+Kota&alamat=&\(fields)", to: link, cookie: cookie)
            #expect(added.headers[.location] == "/kelola/instansi/upt-taman-kota?selesai=ditambahkan")

            let own = "/kelola/instansi/upt-taman-kota"
            let page = String(buffer: try await world.get(own, cookie: cookie).body)
            let mark = String(try #require(page.firstMatch(of: /name="versi" value="([^"]+)"/)).1)
            let end = "nama=UPT+Taman&berlaku_sampai=2026-03-31&penerus=dishub-surabaya&\(fields)&versi=\(mark)"
            let seen = "&dilihat=2026-03-31+dishub-surabaya"
            #expect(
                try await world.post(end + seen, to: "\(own)/data", cookie: cookie).headers[.location]
                    == "\(own)?selesai=tersimpan"
            )
            let unit = try await world.lapor.agency("upt-taman-kota")
            #expect(unit.name == "UPT Taman" && unit.endsOn?.iso == "2026-03-31" && unit.successor != nil)
            // The same again was made from a page that is old by now.
            let stale = try await world.post(end.replacing("UPT+Taman", with: "X"), to: "\(own)/data", cookie: cookie)
            #expect(stale.status == .conflict && String(buffer: stale.body).contains("value=\"X\""))
            for path in ["/kelola/instansi/kota-malang", "/kelola/tabel"] {
                #expect(try await world.get(path, cookie: cookie).status == .forbidden, "\(path)")
            }
        }
    }

    @Test func anOfficerIsInvitedAndChoosesAPasswordByPages() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/kelola/petugas-baru", cookie: cookie).body)
            let token = String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            let form =
                "surel=baru@example.id&nama=Petugas+Baru&instansi=dishub-surabaya&alasan=SK&token=\(token)&peran="
            let wrong = try await world.post(form + "national_admin", to: "/kelola/petugas-baru", cookie: cookie)
            #expect(wrong.status == .unprocessableContent && String(buffer: wrong.body).contains("Petugas Baru"))
            let done = try await world.post(form + "approver", to: "/kelola/petugas-baru", cookie: cookie)
            #expect(done.headers[.location]?.hasSuffix("?selesai=diundang") == true)
            #expect(
                String(buffer: try await world.get("/kelola/petugas?q=baru", cookie: cookie).body).contains(
                    "Petugas Baru"
                )
            )

            let lapor = world.lapor
            _ = try await SendPasswordLinks(lapor.ports, messenger: lapor.messenger, baseURL: "http://x.example")()
            let text = try #require(lapor.messenger.letters.last).text
            let link = String(try #require(text.firstMatch(of: /\/masuk\/sandi\/\S+/)).0)
            #expect(String(buffer: try await world.get(link).body).contains("Petugas Baru"))
            #expect(try await world.post("sandi=pendek", to: link).status == .unprocessableContent)
            let chosen = try await world.post("sandi=kata+sandi+pilihan", to: link)
            #expect(chosen.headers[.location] == "/masuk?selesai=sandi")
            #expect(try await world.get(link).status == .notFound)
            #expect(try await world.get("/masuk/sandi/x").status == .notFound)

            let bodies = try await [officer(world, "baru@example.id"), officer(world, "nobody@example.id")]
            #expect(bodies[0] == bodies[1] && bodies[0].contains("Periksa surel Anda"))
        }
    }

    private func officer(_ world: PageWorld, _ email: String) async throws -> String {
        String(buffer: try await world.post("surel=\(email)", to: "/masuk/lupa").body)
    }
}
