// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporWeb
import NIOCore
import Testing

/// Pages that say what went wrong, and where to go from there.
@Suite struct ErrorPageTests {
    private let desk = "<a href=\"/meja\">Meja kerja</a>"

    @Test func officersGoOnFromTheirDesk() async throws {
        try await PageWorld.serving { world in
            let city = try await world.session(.agencyAdmin, at: "kota-surabaya")
            for (path, status) in [("/kelola/topik", 403), ("/meja/laporan/00000000000", 404)] {
                let response = try await world.get(path, cookie: city)
                #expect(Int(response.status.code) == status && String(buffer: response.body).contains(desk), "\(path)")
            }
            for path in ["/tidak-ada", "/mejakursi"] {
                #expect(!String(buffer: try await world.get(path).body).contains(desk), "\(path)")
            }
        }
    }

    @Test func oneMinuteIsOne() async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: true)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in
            var refused: String?
            for _ in 0..<60 where refused == nil {
                let response = try await client.execute(
                    uri: "/lacak?lang=en",
                    method: .post,
                    headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: ByteBuffer(string: "nomor=00000000000&kode=0000-0000-0000")
                )
                if response.status == .tooManyRequests { refused = String(buffer: response.body) }
            }
            #expect(try #require(refused).contains("Try again in 1 minute."))
        }
    }
}
