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
            #expect(
                try await world.post(end, to: "\(own)/data", cookie: cookie).headers[.location]
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
}
