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

@Suite struct APITests {
    private let report = #"{"classification":"complaint","title":"Lampu mati","body":"Lampu jalan mati."}"#

    private func serving(
        limits: Bool = false,
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: limits)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func json(_ response: TestResponse) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any])
    }

    @Test func submittingAnswersWithAReceipt() async throws {
        try await serving { client, _ in
            let response = try await client.execute(
                uri: "/api/v1/reports",
                method: .post,
                body: ByteBuffer(string: report)
            )
            #expect(response.status == .created)
            let receipt = try json(response)
            #expect((receipt["tracking_id"] as? String).flatMap { TrackingID(typed: $0) } != nil)
            #expect((receipt["access_code"] as? String).flatMap { AccessCode(typed: $0) } != nil)
            #expect((receipt["deadlines"] as? [Any])?.count == 3)
        }
    }

    @Test(arguments: [
        "", "[]", "nul", "{", "\"x\"", "{\"title\":", #"{"classification":"complaint"}"#,
        #"{"classification":"complaint","title":"a","body":"b","nonsense":1}"#,
        #"{"classification":"complaint","title":1,"body":"b"}"#,
        #"{"classification":"complaint","title":"a","body":"b","location":{"latitude":"x"}}"#,
        #"{"classification":"oversight_complaint","title":"a","body":"b"}"#,
        #"{"classification":"complaint","title":"a","body":"b","agency_id":"-1"}"#,
        #"{"classification":"complaint","title":"a","body":"b","uploads":["1"]}"#,
    ])
    func whatIsNoReportIsAProblem(_ body: String) async throws {
        try await serving { client, _ in
            let response = try await client.execute(
                uri: "/api/v1/reports",
                method: .post,
                body: ByteBuffer(string: body)
            )
            #expect([400, 422].contains(response.status.code))
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(try json(response)["code"] is String)
        }
    }

    @Test func nestingWithoutEndIsAProblem() async throws {
        let deep = String(repeating: "[", count: 20_000)
        try await serving { client, _ in
            let response = try await client.execute(
                uri: "/api/v1/reports",
                method: .post,
                body: ByteBuffer(string: deep)
            )
            #expect(response.status == .badRequest)
        }
    }

    @Test func everyDescribedOperationIsServed() async throws {
        try await PageWorld.serving { world in
            // Published, since what only strangers do is refused for what they cannot see.
            let (client, receipt) = (world.client, try await world.report())
            let code: HTTPFields = [.authorization: "Access \(receipt.accessCode)"]
            let response = try await client.execute(uri: "/openapi.json", method: .get)
            let paths = try #require(try json(response)["paths"] as? [String: [String: Any]])
            #expect(paths.count > 15)
            for (path, operations) in paths.sorted(by: { $0.key < $1.key }) {
                for name in operations.keys {
                    let method = try #require(HTTPRequest.Method(rawValue: name.uppercased()))
                    let uri = path.replacing("{tracking_id}", with: "\(receipt.trackingID)").replacing(
                        "{agency}",
                        with: "kota-surabaya"
                    )
                    let answer = try await client.execute(uri: uri, method: method, headers: code)
                    // A file, and a number of another system, are not there: who asks for none is told so.
                    if path.contains("{attachment_id}") || path.contains("{source_id}") || path.contains("{upload}") {
                        continue
                    }
                    // A report that is there, and its code: nothing that is served can be not found.
                    #expect(answer.status != .notFound && answer.status != .methodNotAllowed, "\(name) \(path)")
                    #expect(answer.status.code < 500, "\(name) \(path)")
                }
            }
        }
    }

    /// The bucket fills while it is emptied, so that the first refusal comes a little after the sixtieth.
    @Test func aMinuteLeavesSixtySubmissionsAndNotMany() async throws {
        try await serving(limits: true) { client, _ in
            for _ in 0..<60 {
                let response = try await client.execute(
                    uri: "/api/v1/reports",
                    method: .post,
                    body: ByteBuffer(string: report)
                )
                #expect(response.status == .created)
            }
            var refused: TestResponse?
            for _ in 0..<60 where refused == nil {
                let response = try await client.execute(
                    uri: "/api/v1/reports",
                    method: .post,
                    body: ByteBuffer(string: report)
                )
                if response.status == .tooManyRequests { refused = response }
            }
            #expect(refused?.headers[.retryAfter] != nil)
        }
    }

    @Test func wrongCodesAreThrottledHarder() async throws {
        try await serving(limits: true) { client, lapor in
            let receipt = try await lapor.submit()
            var statuses: [Int] = []
            for _ in 0..<40 where statuses.last != 429 {
                let response = try await client.execute(
                    uri: "/api/v1/reports/\(receipt.trackingID)",
                    method: .get,
                    headers: [.authorization: "Access 000000000000"]
                )
                statuses.append(response.status.code)
            }
            #expect(statuses.prefix(10).allSatisfy { $0 == 401 })
            // A slow machine earns a few attempts back meanwhile.
            #expect(statuses.last == 429)
        }
    }

    @Test func everyAnswerCarriesTheSecurityHeaders() async throws {
        try await serving { client, _ in
            for uri in ["/", "/lapor", "/api/v1/reports", "/nowhere", "/api/v1/nowhere"] {
                let response = try await client.execute(uri: uri, method: .get)
                for name in ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"] {
                    let field = try #require(HTTPField.Name(name))
                    #expect(response.headers[field] != nil, "\(uri) \(name)")
                }
            }
        }
    }
}
