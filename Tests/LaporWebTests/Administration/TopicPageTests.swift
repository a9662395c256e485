// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import Testing

@Suite struct TopicPageTests {
    @Test func aTopicAndItsQuestionAreChangedByForms() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.nationalAdmin, at: "nasional")
            let list = String(buffer: try await world.get("/kelola/topik?di=roads", cookie: cookie).body)
            #expect(list.contains("/kelola/topik/street_lighting"))
            let own = "/kelola/topik/street_lighting"
            let page = String(buffer: try await world.get(own, cookie: cookie).body)
            let token = String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
            let mark = String(try #require(page.firstMatch(of: /name="versi" value="([^"]+)"/)).1)
            let fields = "nama_inggris=Street+lights&induk=roads&sensitif=false&alasan=SK&token=\(token)&versi=\(mark)"
            let wrong = try await world.post("nama_indonesia=&\(fields)", to: own, cookie: cookie)
            #expect(wrong.status == .unprocessableContent && String(buffer: wrong.body).contains("#nama_indonesia"))
            let done = try await world.post("nama_indonesia=Lampu+jalan&\(fields)", to: own, cookie: cookie)
            #expect(done.headers[.location] == "\(own)?selesai=tersimpan")

            let question =
                "kode=tiang&tanya_indonesia=Nomor+tiang%3F&tanya_inggris=Pole%3F&jenis=number&wajib=false"
                + "&urutan=1&alasan=SK&token=\(token)"
            let asked = try await world.post(question, to: "\(own)/tanya", cookie: cookie)
            #expect(asked.headers[.location] == "\(own)?selesai=ditambahkan")
            // Once more as if it were new.
            let twice = question.replacing("wajib=false", with: "wajib=true")
            #expect(try await world.post(twice, to: "\(own)/tanya", cookie: cookie).status == .unprocessableContent)
            #expect(
                String(buffer: try await world.get("\(own)/tanya?kode=tiang", cookie: cookie).body).contains(
                    "Nomor tiang?"
                )
            )
            #expect(try await world.get("\(own)/tanya?kode=x", cookie: cookie).status == .notFound)
            let city = try await world.session(.agencyAdmin, at: "kota-surabaya")
            #expect(try await world.get("/kelola/topik", cookie: city).status == .forbidden)
        }
    }
}
