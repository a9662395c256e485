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

@Suite struct SupportPageTests {
    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func oneBrowserSaysItOnceAndTakesItBack() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let page = text(try await world.get("/laporan/\(id)"))
            #expect(page.contains(#"action="/laporan/\#(id)/dukungan""#) && !page.contains("orang juga mengalami"))

            let done = try await world.post("", to: "/laporan/\(id)/dukungan")
            #expect(done.status == .seeOther && done.headers[.location] == "/laporan/\(id)?dukungan=ya#dukungan")
            let cookie = try #require(done.headers[values: .setCookie].first { $0.hasPrefix("lapor_dukung=") })
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
            let own = String(cookie.prefix { $0 != ";" })
            _ = try await world.post("", to: "/laporan/\(id)/dukungan", cookie: own)
            let given = text(try await world.get("/laporan/\(id)?dukungan=ya", cookie: own))
            #expect(given.contains("1 orang juga mengalami") && given.contains("/dukungan/batal"))
            #expect(text(try await world.get("/jelajah?urut=dukungan")).contains("1 orang juga mengalami"))

            _ = try await world.post("", to: "/laporan/\(id)/dukungan/batal", cookie: own)
            #expect(!text(try await world.get("/laporan/\(id)", cookie: own)).contains("orang juga mengalami"))
        }
    }

    @Test func aMistakeTakesNothingElseFromThePage() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let refused = try await world.post("surel=bukan+alamat", to: "/laporan/\(id)/kabar")
            #expect(refused.status == .unprocessableContent)
            let (before, after) = (text(try await world.get("/laporan/\(id)")), text(refused))
            for kept in ["/laporan/\(id)/dukungan", "/laporan/\(id)/kabar", "id=\"komentar\""] {
                #expect(before.contains(kept) && after.contains(kept), "\(kept)")
            }
            #expect(after.contains(/>https?:\/\/[^<\/]+\/laporan\/[0-9]+<\/a>/), "the whole address to pass on")
        }
    }

    @Test func theAPIGivesASecretThatTakesItBack() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let path = "/api/v1/reports/\(id)/support"
            let answer = try await world.client.execute(
                uri: path,
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: "{}")
            )
            #expect(answer.status == .created && text(answer).hasPrefix(#"{"supports":1,"supporter":""#))
            #expect(text(try await world.get("/api/v1/reports/\(id)")).contains(#""supports":1"#))
            let secret = try #require(text(answer).split(separator: "\"").dropLast().last)
            let back = try await world.client.execute(uri: "\(path)?supporter=\(secret)", method: .delete)
            #expect(text(back) == #"{"supports":0}"#)
            #expect(try await world.client.execute(uri: path, method: .delete).status == .unprocessableContent)
        }
    }

    @Test func whatIsNotPublicHasNoButton() async throws {
        try await PageWorld.serving { world in
            let id = try await world.lapor.submit().trackingID
            #expect(try await world.post("", to: "/laporan/\(id)/dukungan").status == .notFound)
            let own = try await world.report()
            #expect(!(try await world.own(own)).contains("/dukungan"))
        }
    }
}
