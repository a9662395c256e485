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

/// The pages over a small world, as a browser without scripts asks for them.
struct PageWorld {
    let lapor: TestLapor
    let client: any TestClientProtocol

    /// - Parameter letters: the words that ship.
    static func serving(
        letters: TemplateCatalogue = TemplateCatalogue([:]),
        _ body: @Sendable @escaping (PageWorld) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(
            router: WebRouter.make(Services(lapor.ports, settings: settings, letters: letters))
        )
        try await application.test(.router) { client in try await body(PageWorld(lapor: lapor, client: client)) }
    }

    func officer(_ role: Role, at slug: String) async throws -> Requester {
        .officer(try await lapor.officer(role, at: slug))
    }

    /// A report that a city has verified and holds.
    func report(_ change: (inout ReportDraft) -> Void = { _ in }) async throws -> Receipt {
        let city = try await officer(.agencyAdmin, at: "kota-surabaya")
        let receipt = try await lapor.submit {
            $0.agency = "kota-surabaya"
            $0.reporterEmail = "siti@example.id"
            change(&$0)
        }
        try await lapor.act(.verify, on: receipt.trackingID, by: city)
        return receipt
    }

    func get(_ uri: String, cookie: String? = nil) async throws -> TestResponse {
        var headers = HTTPFields()
        headers[.cookie] = cookie
        return try await client.execute(uri: uri, method: .get, headers: headers)
    }

    func post(_ form: String, to uri: String, cookie: String? = nil) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookie
        return try await client.execute(uri: uri, method: .post, headers: headers, body: ByteBuffer(string: form))
    }

    /// As its reporter reads it.
    func own(_ receipt: Receipt, at other: TrackingID? = nil, _ query: String = "") async throws -> String {
        let cookie = "lapor_akses=\(receipt.trackingID).\(receipt.accessCode)"
        return String(buffer: try await get("/laporan/\(other ?? receipt.trackingID)\(query)", cookie: cookie).body)
    }

    /// As an officer reads it, signed in anew.
    func desk(_ uri: String, _ role: Role, at slug: String) async throws -> String {
        String(buffer: try await get(uri, cookie: try await session(role, at: slug)).body)
    }

    func session(_ role: Role, at slug: String) async throws -> String {
        let email = try await lapor.officer(role, at: slug).email
        let response = try await post("surel=\(email)&sandi=password+of+tests", to: "/masuk")
        let cookie = try #require(response.headers[values: .setCookie].first { $0.hasPrefix("lapor_sesi=") })
        return String(cookie.prefix { $0 != ";" })
    }
}

extension String {
    /// What stands before something, for the order of a page.
    func before(_ mark: String) -> Substring? { range(of: mark).map { self[..<$0.lowerBound] } }
}
