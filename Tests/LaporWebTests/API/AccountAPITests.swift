// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

/// A reporter's account as a program uses it.
@Suite struct AccountAPITests {
    private typealias Object = [String: Any]

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: Object? = nil,
        as authorization: String? = nil,
        _ world: PageWorld
    ) async throws -> (status: HTTPResponse.Status, json: Object) {
        var headers = HTTPFields()
        if let authorization { headers[.authorization] = authorization }
        if body != nil { headers[.contentType] = "application/json" }
        let bytes = try body.map { ByteBuffer(bytes: try JSONSerialization.data(withJSONObject: $0)) }
        let response = try await world.client.execute(uri: path, method: method, headers: headers, body: bytes)
        let data = Data(response.body.readableBytesView)
        let json = data.isEmpty ? [:] : try JSONSerialization.jsonObject(with: data) as? Object
        return (response.status, try #require(json))
    }

    private func code(_ world: PageWorld) async throws -> String {
        let letters = SendLetters(
            world.lapor.ports,
            messenger: world.lapor.messenger,
            templates: TemplateCatalogue([:]),
            baseURL: "http://lapor.example"
        )
        while try await letters() > 0 {}
        return String(try #require(world.lapor.messenger.letters.last).text.prefix(CodeRules.digits))
    }

    private func signIn(_ world: PageWorld) async throws -> String {
        let asked = try await send(.post, "/api/v1/account/codes", ["email_or_phone": "Siti@example.id"], world)
        #expect(asked.status == .created && asked.json["channel"] as? String == "email")
        let request = try #require(asked.json["request"] as? String)
        let body: Object = ["request": request, "code": try await code(world)]
        let session = try await send(.post, "/api/v1/account/sessions", body, world)
        #expect(session.status == .created)
        #expect((session.json["account"] as? Object)?["contact"] as? String == "siti@example.id")
        return "Account \(try #require(session.json["token"] as? String))"
    }

    private func numbers(_ list: Object) -> [String] {
        (list["items"] as? [Object] ?? []).compactMap {
            (($0["report"] as? Object) ?? $0)["tracking_id"] as? String
        }
    }

    @Test func ownReportsAreListedAndOpenWithoutACode() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report()
            let me = try await signIn(world)

            let list = try await send(.get, "/api/v1/account/reports", as: me, world)
            let report = try await send(.get, "/api/v1/reports/\(own.trackingID)", as: me, world)

            #expect(numbers(list.json) == [own.trackingID.description] && list.json["next_cursor"] is NSNull)
            #expect(report.status == .ok && report.json["reporter"] != nil)
            let reply = try await send(
                .post,
                "/api/v1/reports/\(own.trackingID)/supplements",
                ["supplement": "Sejak kemarin."],
                as: me,
                world
            )
            #expect(reply.status == .ok)
        }
    }

    @Test func anAnonymousReportIsClaimedByItsCodeAndReleased() async throws {
        try await PageWorld.serving { world in
            let hidden = try await world.report { $0.isAnonymous = true }
            let me = try await signIn(world)
            let path = "/api/v1/account/reports/\(hidden.trackingID)"

            let before = try await send(.get, "/api/v1/account/reports", as: me, world)
            let wrong = try await send(.put, path, ["access_code": "0000-0000-0000"], as: me, world)
            let claimed = try await send(.put, path, ["access_code": hidden.accessCode], as: me, world)
            let again = try await send(.put, path, ["access_code": hidden.accessCode], as: me, world)
            let after = try await send(.get, "/api/v1/account/reports", as: me, world)

            #expect(numbers(before.json) == [])
            #expect(wrong.status == .unauthorized && wrong.json["code"] as? String == "wrong_access_code")
            #expect(claimed.status == .noContent && again.status == .noContent)
            #expect(numbers(after.json) == [hidden.trackingID.description])
            #expect(try await send(.delete, path, as: me, world).status == .noContent)
            #expect(try await send(.delete, path, as: me, world).status == .notFound)
            #expect(try await send(.get, "/api/v1/reports/\(hidden.trackingID)", as: me, world).status == .notFound)
        }
    }

    @Test func aReportIsReachedByTheAccountsAddressOrNot() async throws {
        try await PageWorld.serving { world in
            let silent = try await world.report { $0.reporterEmail = nil }
            let me = try await signIn(world)
            let path = "/api/v1/account/reports/\(silent.trackingID)"

            #expect(try await send(.put, "\(path)/contact", as: me, world).status == .notFound)
            _ = try await send(.put, path, ["access_code": silent.accessCode], as: me, world)
            #expect(try await send(.put, "\(path)/contact", as: me, world).status == .noContent)
            let report = try await send(.get, "/api/v1/reports/\(silent.trackingID)", as: me, world)
            #expect((report.json["reporter"] as? Object)?["email"] as? String == "siti@example.id")
            #expect(try await send(.delete, "\(path)/contact", as: me, world).status == .noContent)
        }
    }

    @Test func aReportOfOthersIsFollowedAndLeft() async throws {
        try await PageWorld.serving { world in
            let other = try await world.report { $0.reporterEmail = "budi@example.id" }
            let me = try await signIn(world)
            let path = "/api/v1/account/followed/\(other.trackingID)"

            #expect(try await send(.put, path, as: me, world).status == .noContent)
            #expect(numbers(try await send(.get, "/api/v1/account/followed", as: me, world).json).count == 1)
            #expect(try await send(.delete, path, as: me, world).status == .noContent)
            #expect(numbers(try await send(.get, "/api/v1/account/followed", as: me, world).json).isEmpty)
            #expect(
                try await send(.put, "/api/v1/account/followed/00000000000", as: me, world).status == .notFound
            )
        }
    }

    @Test func whatIsReportedWithTheTokenIsOnTheList() async throws {
        try await PageWorld.serving { world in
            let me = try await signIn(world)
            let body: Object = ["classification": "complaint", "title": "Lampu padam", "body": "Sejak minggu lalu."]

            let sent = try await send(.post, "/api/v1/reports", body, as: me, world)

            #expect(sent.status == .created)
            let list = try await send(.get, "/api/v1/account/reports", as: me, world)
            #expect(numbers(list.json) == [sent.json["tracking_id"] as? String])
        }
    }

    @Test func signingOutAndErasingEndTheToken() async throws {
        try await PageWorld.serving { world in
            let first = try await signIn(world)
            world.lapor.advance(days: 1)
            let second = try await signIn(world)

            #expect(
                try await send(.put, "/api/v1/account/name", ["display_name": "Siti"], as: first, world).status
                    == .noContent
            )
            #expect(
                try await send(.get, "/api/v1/account", as: second, world).json["display_name"] as? String == "Siti"
            )
            #expect(try await send(.delete, "/api/v1/account/session", as: first, world).status == .noContent)
            #expect(try await send(.get, "/api/v1/account", as: first, world).status == .unauthorized)
            #expect(try await send(.delete, "/api/v1/account", as: second, world).status == .noContent)
            #expect(try await send(.get, "/api/v1/account", as: second, world).status == .unauthorized)
        }
    }

    @Test(arguments: ["", "Account", "Account 00", "Bearer 00", "Access 0000-0000-0000"])
    func nobodyElseComesIn(_ authorization: String) async throws {
        try await PageWorld.serving { world in
            for path in ["/api/v1/account", "/api/v1/account/reports", "/api/v1/account/followed"] {
                let answer = try await send(.get, path, as: authorization, world)
                #expect(answer.status == .unauthorized, "\(path)")
            }
        }
    }

    @Test func theSealedLaneKnowsNoAccounts() async throws {
        try await PageWorld.serving { world in
            let me = try await signIn(world)

            let answer = try await send(.get, "/api/v1/disclosures/00000000000", as: me, world)

            #expect(answer.status == .notFound)
        }
    }
}
