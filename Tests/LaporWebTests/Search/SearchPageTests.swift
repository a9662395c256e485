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

@Suite struct SearchPageTests {
    private func serving(
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func published(_ lapor: TestLapor, _ title: String) async throws -> TrackingID {
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let id = try await lapor.submit { ($0.title, $0.body) = (title, "Lampu jalan pecah, kata Zainudin.") }
            .trackingID
        try await lapor.act(.verify, on: id, by: national) { $0.publicBody = "Lampu jalan pecah." }
        return id
    }

    private func items(_ response: TestResponse) throws -> [String] {
        let json = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any]
        return try #require(json?["items"] as? [[String: Any]]).compactMap { $0["tracking_id"] as? String }
    }

    private func token(_ client: any TestClientProtocol, _ officer: Officer) async throws -> HTTPFields {
        let response = try await client.execute(
            uri: "/api/v1/sessions",
            method: .post,
            body: ByteBuffer(string: #"{"email":"\#(officer.email)","password":"password of tests"}"#)
        )
        let json = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any]
        return [.authorization: "Bearer \(try #require(json?["token"] as? String))"]
    }

    @Test func aSearchIsAnAddressWithItsWordsInTheBox() async throws {
        try await serving { client, lapor in
            let id = try await published(lapor, "Lampu mati")
            _ = try await published(lapor, "Trotoar rusak")
            try await lapor.index()
            let response = try await client.execute(uri: "/jelajah?q=mati+%22lampu%22&status=", method: .get)
            let page = String(buffer: response.body)

            #expect(response.status == .ok)
            #expect(page.contains(id.description) && !page.contains("Trotoar rusak"))
            #expect(
                page.contains("value=\"mati &quot;lampu&quot;\"") || page.contains("value=\"mati &#34;lampu&#34;\"")
            )
            let none = try await client.execute(uri: "/jelajah?q=zainudin&lang=en", method: .get)
            #expect(none.status == .ok)
            #expect(String(buffer: none.body).contains("No public report has all of these words"))
        }
    }

    @Test func aNumberInTheBoxLeadsToItsReport() async throws {
        try await serving { client, lapor in
            let id = try await published(lapor, "Lampu mati")
            let typed = id.grouped.replacing(" ", with: "+")
            let response = try await client.execute(uri: "/jelajah?q=\(typed)", method: .get)
            #expect(response.status == .seeOther && response.headers[.location] == "/laporan/\(id)")
            let api = try await client.execute(uri: "/api/v1/reports?q=\(id)", method: .get)
            #expect(try items(api) == [id.description])
        }
    }

    /// Of whatever is typed, the box says what is wrong, or finds nothing; it never breaks, and never finds all.
    @Test(arguments: [
        ("yang+dan+di", 422), (String(repeating: "x", count: 201), 422), (String(repeating: "lampu+", count: 900), 422),
        ("%25", 422), ("_", 422), ("*", 422), ("%22", 422), ("%F0%9F%92%A1", 422), ("%00", 200), ("+", 200),
        ("lampu%00xyz", 200), ("%22lampu", 200), ("lampu+AND+(", 200), ("NEAR(lampu+xyz)", 200), ("lampu:xyz", 200),
        ("-lampu", 200), ("%27%29%3B+DROP+TABLE+report%3B--", 200), ("~a0+~b0", 200), ("%27%27+%26+xyz", 200),
        ("%0D%0ASet-Cookie:+x=1", 200), ("%3E%3Cscript%3E", 200), ("xyz%5C", 200), ("%E2%80%8B", 200),
    ])
    func whateverIsTypedGetsAClearAnswer(_ typed: String, _ status: Int) async throws {
        try await serving { client, lapor in
            _ = try await published(lapor, "Jembatan retak")
            try await lapor.index()
            let headers = try await token(client, try await lapor.officer(.nationalAdmin, at: "nasional"))
            for uri in ["/jelajah", "/api/v1/reports", "/api/v1/inbox"] {
                let response = try await client.execute(uri: "\(uri)?q=\(typed)", method: .get, headers: headers)
                #expect(response.status.code == status, "\(uri) \(typed)")
                if status == 422 {
                    let body = String(buffer: response.body)
                    #expect(body.contains("\"field\":\"q\"") || body.contains("q-salah"), "\(uri) \(typed)")
                }
            }
        }
    }

    @Test func theNextPageOfASearchIsTheSameSearch() async throws {
        try await serving { client, lapor in
            for number in 0..<3 { _ = try await published(lapor, "Lampu & jalan \(number)") }
            try await lapor.index()
            var seen: [String] = []
            var uri: String? = "/api/v1/reports?limit=2&q=jalan+%26+lampu%0D%0A"
            while let next = uri {
                let response = try await client.execute(uri: next, method: .get)
                seen += try items(response)
                let link = try #require(HTTPField.Name("Link"))
                uri = response.headers[link].map {
                    String($0.dropFirst("<http://lapor.example".count).prefix { $0 != ">" })
                }
            }
            #expect(seen.count == 3 && Set(seen).count == 3)
        }
    }

    @Test func officersFindTheOriginalOnTheirDeskOnly() async throws {
        try await serving { client, lapor in
            let id = try await published(lapor, "Lampu mati")
            try await lapor.index()
            let national = try await token(client, try await lapor.officer(.nationalAdmin, at: "nasional"))
            let malang = try await token(client, try await lapor.officer(.agencyAdmin, at: "kota-malang"))
            for (headers, expected) in [(national, [id.description]), (malang, [])] {
                let response = try await client.execute(uri: "/api/v1/inbox?q=Zainudin", method: .get, headers: headers)
                #expect(try items(response) == expected)
            }
            let open = try await client.execute(uri: "/api/v1/reports?q=Zainudin", method: .get)
            #expect(try items(open).isEmpty)
        }
    }
}
