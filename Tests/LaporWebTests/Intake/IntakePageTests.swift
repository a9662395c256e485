// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import LaporWeb
import NIOCore
import Testing

@Suite struct IntakePageTests {
    private let words = "klasifikasi=complaint&judul=Lampu+mati&isi=Gelap+sekali&kunci=k1"

    private func serving(
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func send(_ form: String, _ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(
            uri: "/lapor",
            method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: form)
        )
    }

    /// The agency where a submitted report is, by the cookie that the receipt is shown for.
    private func agency(_ response: TestResponse, _ lapor: TestLapor) async throws -> String {
        let cookie = try #require(response.headers[values: .setCookie].first { $0.hasPrefix("lapor_akses=") })
        let value = cookie.dropFirst("lapor_akses=".count).prefix { $0 != ";" }
        let parts = value.split(separator: ".").map(String.init)
        let id = try #require(TrackingID(typed: parts[0]))
        let code = try #require(AccessCode(typed: parts[1]))
        return try await ReadReport(lapor.ports)(id, for: .reporter(code)).agency.slug
    }

    @Test func anAmbiguousAgencyIsAskedAboutAndNothingIsLost() async throws {
        try await serving { client, _ in
            let response = try await send("\(words)&instansi=Dinas", client)
            let page = String(buffer: response.body)

            #expect(response.status == .unprocessableContent)
            #expect(page.contains("instansi_pilihan_instansi") && page.contains("dinas-pupr-surabaya"))
            #expect(page.contains("Gelap sekali") && page.contains("Lampu mati"))
        }
    }

    @Test func aPickCountsForTheWordsItWasOfferedFor() async throws {
        try await serving { client, lapor in
            try await lapor.staff("dishub-surabaya")
            let form =
                "\(words)&instansi=Dinas&instansi_dicari_instansi=Dinas&instansi_pilihan_instansi=dishub-surabaya"
            let response = try await send(form, client)
            #expect(try await agency(response, lapor) == "dishub-surabaya")
        }
    }

    /// Whoever types something else after a pick means what they typed last.
    @Test func wordsTypedAfterAPickWin() async throws {
        try await serving { client, lapor in
            try await lapor.staff("kota-malang", "dishub-surabaya")
            let form =
                "\(words)&instansi=kota-malang&instansi_dicari_instansi=Dinas&instansi_pilihan_instansi=dishub-surabaya"
            let response = try await send(form, client)
            #expect(try await agency(response, lapor) == "kota-malang")
        }
    }

    /// Nobody need know who is competent: what nobody is called is no dead end.
    @Test(arguments: ["kantor pajak cabang mars", "Dinas"])
    func whatIsUnclearCanBeSentWithoutAnAgency(typed: String) async throws {
        try await serving { client, lapor in
            let refused = try await send("\(words)&instansi=\(typed)", client)
            #expect(refused.status == .unprocessableContent)
            #expect(String(buffer: refused.body).contains("instansi_pilihan_instansi"))

            let form = "\(words)&instansi=\(typed)&instansi_dicari_instansi=\(typed)&instansi_pilihan_instansi=-"
            #expect(try await agency(try await send(form, client), lapor) == "nasional")
        }
    }

    @Test func withoutAnAgencyItGoesToTheNation() async throws {
        try await serving { client, lapor in
            let response = try await send(words, client)
            #expect(response.status == .seeOther)
            #expect(try await agency(response, lapor) == "nasional")
        }
    }

    @Test(arguments: ["https://evil.example", "null"])
    func anotherSiteCannotSendTheForm(_ origin: String) async throws {
        try await serving { client, _ in
            let response = try await client.execute(
                uri: "/lapor",
                method: .post,
                headers: [.contentType: "application/x-www-form-urlencoded", .origin: origin],
                body: ByteBuffer(string: words)
            )
            #expect(response.status == .forbidden)
        }
    }

    /// Going back shows the form anew, with another key.
    @Test func theSameWordsAgainMakeNoSecondReport() async throws {
        try await serving { client, _ in
            let first = try await send(words, client)
            let cookies = first.headers[values: .setCookie].map { $0.prefix { $0 != ";" } }.joined(separator: "; ")
            func again(_ form: String) async throws -> TestResponse {
                try await client.execute(
                    uri: "/lapor",
                    method: .post,
                    headers: [.contentType: "application/x-www-form-urlencoded", .cookie: cookies],
                    body: ByteBuffer(string: form)
                )
            }
            let second = try await again(words.replacing("kunci=k1", with: "kunci=k2"))
            #expect(second.headers[.location] == "/lapor/tanda-terima?lagi=ya")
            #expect(second.headers[values: .setCookie].isEmpty)
            let other = try await again("\(words)3".replacing("Gelap", with: "Terang"))
            #expect(other.headers[.location] == "/lapor/tanda-terima")
        }
    }
}
