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
import Testing

/// Lists of the API, and what they are asked for.
@Suite struct ListAPITests {
    private func serving(
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func token(_ officer: Officer, _ lapor: TestLapor) async throws -> HTTPFields {
        let session = try await SignIn(lapor.ports)(email: officer.email, password: "password of tests")
        return [.authorization: "Bearer \(session.token)"]
    }

    private func items(_ response: TestResponse) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any]
        return try #require(json?["items"] as? [[String: Any]])
    }

    /// Reads on by way of `Link` alone.
    private func follow(_ uri: String, _ headers: HTTPFields, _ client: any TestClientProtocol) async throws -> [String]
    {
        var seen: [String] = []
        var uri: String? = uri
        while let next = uri {
            let response = try await client.execute(uri: next, method: .get, headers: headers)
            #expect(response.status == .ok, "\(next)")
            seen += try items(response).map { "\($0["event_seq"] ?? "") \($0["rule"] ?? "") \($0["slug"] ?? "")" }
            let link = response.headers[try #require(HTTPField.Name("Link"))]
            uri = link.map { String($0.dropFirst("<http://lapor.example".count).prefix { $0 != ">" }) }
        }
        return seen
    }

    @Test func theLettersOfAReportAreReadOnByTheirLink() async throws {
        try await serving { client, lapor in
            let national = try await lapor.officer(.nationalAdmin, at: "nasional")
            let receipt = try await lapor.submit { $0.reporterEmail = "warga@example.id" }
            try await lapor.act(.verify, on: receipt.trackingID, by: .officer(national))
            try await lapor.index()
            let headers = try await token(national, lapor)
            let uri = "/api/v1/reports/\(receipt.trackingID)/deliveries"

            let seen = try await follow("\(uri)?limit=1", headers, client)

            let whole = try items(try await client.execute(uri: uri, method: .get, headers: headers))
            #expect(whole.count > 1 && seen.count == whole.count && Set(seen).count == seen.count)
        }
    }

    @Test func whatWasAskedForStaysAsItWasWrittenInTheLink() async throws {
        try await serving { client, _ in
            let seen = try await follow("/api/v1/agencies?limit=1&q=d%69nas%20%3C%3E", [:], client)
            #expect(seen.count > 1)
        }
    }

    @Test(arguments: ["/api/v1/inbox?shared=yes", "/api/v1/reports?region=xx", "/api/v1/reports?region=99"])
    func refusesWhatCannotBeMeant(_ uri: String) async throws {
        try await serving { client, lapor in
            let headers = try await token(try await lapor.officer(.nationalAdmin, at: "nasional"), lapor)
            let response = try await client.execute(uri: uri, method: .get, headers: headers)
            #expect(response.status == .unprocessableContent)
        }
    }

    /// A reporter who has the report already must still learn who has read it since.
    @Test func aNewReadingChangesTheTag() async throws {
        try await serving { client, lapor in
            let receipt = try await lapor.submit { $0.visibility = "confidential" }
            let uri = "/api/v1/reports/\(receipt.trackingID)"
            var headers: HTTPFields = [.authorization: "Access \(receipt.accessCode)"]
            let first = try await client.execute(uri: uri, method: .get, headers: headers)
            headers[.ifNoneMatch] = first.headers[.eTag]
            #expect(try await client.execute(uri: uri, method: .get, headers: headers).status == .notModified)

            let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
            _ = try await ReadReport(lapor.ports)(receipt.trackingID, for: national)

            #expect(try await client.execute(uri: uri, method: .get, headers: headers).status == .ok)
        }
    }
}
