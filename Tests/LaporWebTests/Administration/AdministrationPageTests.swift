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
}
