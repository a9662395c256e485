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

@Suite struct DeskSessionTests {
    private let words = "Sudah kami periksa di tempat."

    private func serving(
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func send(
        _ form: String,
        to uri: String,
        _ client: any TestClientProtocol,
        cookie: String? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookie
        return try await client.execute(uri: uri, method: .post, headers: headers, body: ByteBuffer(string: form))
    }

    private func signIn(_ officer: Officer, _ client: any TestClientProtocol) async throws -> String {
        let form = "surel=\(officer.email)&sandi=password+of+tests"
        let response = try await send(form, to: "/masuk", client)
        let cookie = try #require(response.headers[values: .setCookie].first { $0.hasPrefix("lapor_sesi=") })
        return String(cookie.prefix { $0 != ";" })
    }

    private func formToken(_ cookie: String, _ client: any TestClientProtocol) async throws -> String {
        let page = String(buffer: try await client.execute(uri: "/meja", method: .get, headers: [.cookie: cookie]).body)
        let match = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/))
        return String(match.1)
    }

    @Test func aFormOfAnEarlierSessionGivesItsWordsBack() async throws {
        try await serving { client, lapor in
            let officer = try await lapor.officer(.nationalAdmin, at: "nasional")
            let id = try await lapor.submit().trackingID
            try await lapor.act(.verify, on: id, by: .officer(officer))
            let earlier = try await formToken(try await signIn(officer, client), client)
            let now = try await signIn(officer, client)
            let form = "jawaban=\(words.replacing(" ", with: "+"))&jenis_jawaban=final&token="
            let uri = "/meja/laporan/\(id)/jawaban-akhir"

            let refused = try await send(form + earlier, to: uri, client, cookie: now)
            #expect(refused.status == .forbidden)
            #expect(String(buffer: refused.body).contains(words))
            let unknown = try await send(form + earlier, to: uri, client)
            #expect(unknown.status == .unauthorized && String(buffer: unknown.body).contains(words))
            let token = try await formToken(now, client)
            #expect(try await send(form + token, to: uri, client, cookie: now).status != .forbidden)
        }
    }

    @Test func signingOutTwiceIsSigningOutOnce() async throws {
        try await serving { client, lapor in
            let cookie = try await signIn(try await lapor.officer(.nationalAdmin, at: "nasional"), client)
            let token = try await formToken(cookie, client)
            #expect(try await send("token=x", to: "/keluar", client, cookie: cookie).status == .forbidden)

            for _ in 1...2 {
                let response = try await send("token=\(token)", to: "/keluar", client, cookie: cookie)
                #expect(response.status == .seeOther && response.headers[.location] == "/")
                #expect(response.headers[values: .setCookie].contains { $0.hasPrefix("lapor_sesi=;") })
            }
        }
    }
}
