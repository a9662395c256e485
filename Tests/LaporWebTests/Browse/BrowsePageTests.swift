// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporDomain
import LaporHTML
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

@testable import LaporWeb

@Suite struct BrowsePageTests {
    @Test func aPageThatLookedOnlySoFarSaysSoAndGoesOn() async throws {
        let directory = try await TestLapor.make().ports.directory.current()
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/jelajah?jenis=aspiration")
        let visit = Visit(Request(head: head, body: .init(buffer: ByteBuffer())))
        let wish = BrowseWish(BrowseQuery(visit), directory, visit)
        let next = ListKey(order: 7, id: 8)
        func page(isCutShort: Bool) -> String {
            let model = BrowsePage.Model(
                visit: visit,
                wish: wish,
                lines: [],
                next: isCutShort ? next : nil,
                directory: directory,
                isCutShort: isCutShort
            )
            return String(decoding: BrowsePage.page(model).bytes, as: UTF8.self)
        }

        let short = page(isCutShort: true)
        #expect(short.contains("Halaman ini memeriksa 10.000 laporan.") && short.contains("Cari lebih jauh"))
        #expect(short.contains("lanjut=7-8") && !short.contains("Tidak ada laporan yang cocok"))
        let whole = page(isCutShort: false)
        #expect(!whole.contains("memeriksa 10.000") && whole.contains("Tidak ada laporan yang cocok"))
    }
}
