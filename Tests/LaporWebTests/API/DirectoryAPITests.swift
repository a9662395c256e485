// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import LaporWeb
import NIOCore
import Testing

@Suite struct DirectoryAPITests {
    private func get(_ uri: String, _ lapor: TestLapor) async throws -> TestResponse {
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        return try await application.test(.router) { try await $0.execute(uri: uri, method: .get) }
    }

    private func items(_ response: TestResponse) throws -> (codes: [String], next: String?) {
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any]
        )
        let items = try #require(json["items"] as? [[String: Any]])
        return (items.compactMap { ($0["code"] ?? $0["slug"]) as? String }, json["next_cursor"] as? String)
    }

    @Test(arguments: [
        ("/api/v1/regions", ["35"]), ("/api/v1/regions?parent=35", ["35.78"]),
        ("/api/v1/regions?parent=35.78.05", ["35.78.05.1003"]), ("/api/v1/regions?parent=35.78.05.1003", []),
        ("/api/v1/regions?q=TEGAL", ["35.78.05"]), ("/api/v1/regions?q=kedung&parent=35", ["35.78.05.1003"]),
        ("/api/v1/regions?q=zzz", []),
        ("/api/v1/agencies?parent=kota-surabaya", ["dinas-pupr-surabaya", "dishub-surabaya"]),
        ("/api/v1/agencies?q=dishub", ["dishub-surabaya"]),
    ])
    func listsWhatIsAskedFor(uri: String, codes: [String]) async throws {
        let response = try await get(uri, try await TestLapor.make())
        #expect(response.status == .ok)
        #expect(try items(response).codes == codes)
    }

    @Test(arguments: ["/api/v1/agencies?parent=nasional", "/api/v1/agencies?q=kota", "/api/v1/regions?q=a"])
    func pagesToTheEnd(uri: String) async throws {
        let lapor = try await TestLapor.make()
        let all = try items(try await get("\(uri)&limit=100", lapor))
        #expect(all.next == nil)
        var seen: [String] = []
        var next = "\(uri)&limit=1"
        for _ in 0..<all.codes.count {
            let response = try await get(next, lapor)
            let page = try items(response)
            seen += page.codes
            guard let cursor = page.next else { break }
            #expect(response.headers[.init("Link")!]?.contains("cursor=\(cursor)") == true)
            next = "\(uri)&limit=1&cursor=\(cursor)"
        }
        #expect(seen == all.codes)
        #expect(seen.count > 1)
    }

    @Test(arguments: [
        "/api/v1/regions?parent=99", "/api/v1/regions?cursor=x", "/api/v1/regions?limit=0", "/api/v1/agencies",
        "/api/v1/agencies?parent=x", "/api/v1/agencies?q=a&parent=nasional", "/api/v1/agencies?q=a&cursor=x",
        "/api/v1/agencies?q=a&include_ended=maybe",
    ])
    func refusesWhatCannotBeMeant(uri: String) async throws {
        let response = try await get(uri, try await TestLapor.make())
        #expect([400, 422].contains(response.status.code))
        #expect(response.headers[.contentType] == "application/problem+json")
    }

    @Test func thePageOfOneThatEndedNamesItsSuccessor() async throws {
        let lapor = try await TestLapor.make()
        let file = DirectoryFile(
            header: ["slug", "valid_until", "successor"],
            rows: [["dishub-surabaya", "2020-12-31", "dinas-pupr-surabaya"]]
        )
        _ = try await ImportDirectory(lapor.ports)(.agency, file, by: "operator:test")
        let page = String(buffer: try await get("/instansi/dishub-surabaya", lapor).body)
        #expect(page.contains("31 Desember 2020"))
        #expect(page.contains(#"href="/instansi/dinas-pupr-surabaya""#))
        let city = String(buffer: try await get("/instansi/kota-surabaya", lapor).body)
        #expect(!city.contains("dishub-surabaya"))
    }
}
