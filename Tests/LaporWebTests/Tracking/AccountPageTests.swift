// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import LaporWeb
import NIOCore
import Testing

/// What a citizen sees who signs in, without scripts.
@Suite struct AccountPageTests {
    private let email = "siti@example.id"

    private func cookie(_ name: String, in response: TestResponse) throws -> String {
        let cookies = response.headers[values: .setCookie]
        return String(try #require(cookies.first { $0.hasPrefix("\(name)=") }).prefix { $0 != ";" })
    }

    private func code(_ world: PageWorld) async throws -> String {
        let ports = world.lapor.ports
        let letters = SendLetters(
            ports,
            messenger: world.lapor.messenger,
            templates: TemplateCatalogue([:]),
            baseURL: "http://lapor.example"
        )
        while try await letters() > 0 {}
        return String(try #require(world.lapor.messenger.letters.last).text.prefix(CodeRules.digits))
    }

    /// The cookie of somebody who came in through the pages.
    private func signIn(_ world: PageWorld) async throws -> String {
        let asked = try await world.post("kontak_saya=Siti%40Example.id", to: "/akun/masuk")
        #expect(asked.status == .seeOther)
        let waiting = try cookie("lapor_kode", in: asked)
        let page = String(buffer: try await world.get("/akun/masuk/kode", cookie: waiting).body)
        #expect(page.contains(email) && page.contains("lewat surel") && page.contains("one-time-code"))
        let answer = try await world.post(
            "kode_masuk=\(try await code(world))",
            to: "/akun/masuk/kode",
            cookie: waiting
        )
        #expect(answer.headers[.location] == "/akun")
        return try cookie("lapor_akun", in: answer)
    }

    @Test func theListAndItsReportsOpenWithoutACode() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report()
            let session = try await signIn(world)

            let list = String(buffer: try await world.get("/akun", cookie: session).body)
            #expect(list.contains("/laporan/\(own.trackingID)\"") && list.contains(email))
            let page = String(buffer: try await world.get("/laporan/\(own.trackingID)", cookie: session).body)
            #expect(page.contains("/cabut\"") && page.contains("terbuka karena Anda masuk"))
            #expect(!page.contains("/kabar\""))
            let stranger = String(buffer: try await world.get("/laporan/\(own.trackingID)").body)
            #expect(!stranger.contains("/cabut\"") && stranger.contains("/kabar\""))
        }
    }

    @Test func aWrongCodeIsRefusedWithoutSayingWhy() async throws {
        try await PageWorld.serving { world in
            let asked = try await world.post("kontak_saya=\(email)", to: "/akun/masuk")
            let waiting = try cookie("lapor_kode", in: asked)
            let right = try await code(world)

            let wrong = right == "123456" ? "123457" : "123456"
            let answer = try await world.post("kode_masuk=\(wrong)", to: "/akun/masuk/kode", cookie: waiting)

            #expect(answer.status == .unauthorized)
            #expect(String(buffer: answer.body).contains("tidak cocok atau sudah tidak berlaku"))
            let elsewhere = try await world.post("kode_masuk=\(right)", to: "/akun/masuk/kode")
            #expect(elsewhere.status == .seeOther && elsewhere.headers[.location]?.hasPrefix("/akun/masuk") == true)
        }
    }

    @Test func aTelephoneIsUnderstoodAndSaidToBeOutOfReach() async throws {
        try await PageWorld.serving { world in
            let answer = try await world.post("kontak_saya=%2B62+812-3456-7890", to: "/akun/masuk")

            #expect(answer.status == .unprocessableContent)
            #expect(String(buffer: answer.body).contains("belum dapat kami kirimi SMS"))
        }
    }

    @Test func aFormOfAnotherSessionIsRefused() async throws {
        try await PageWorld.serving { world in
            let session = try await signIn(world)
            for path in [
                "/akun/hapus", "/akun/nama", "/akun/keluar", "/akun/keluar-semua", "/akun/lepas", "/akun/klaim",
            ] {
                let answer = try await world.post("token=0&yakin=ya", to: path, cookie: session)
                #expect(answer.status == .forbidden, "\(path)")
            }
            #expect(try await world.get("/akun", cookie: session).status == .ok)
        }
    }

    @Test func aReportsFormOfAnotherSessionIsRefused() async throws {
        try await PageWorld.serving { world in
            let own = try await world.report()
            let session = try await signIn(world)
            _ = try await world.get("/akun", cookie: session)
            let address = "/laporan/\(own.trackingID)"

            for token in ["", "token=0&"] {
                let answer = try await world.post("\(token)alasan=x&yakin=ya", to: "\(address)/cabut", cookie: session)
                #expect(answer.status == .forbidden, "\(token)")
            }

            let page = String(buffer: try await world.get(address, cookie: session).body)
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)?.output.1)
            let version = try #require(page.firstMatch(of: /name="versi" value="([0-9]+)"/)?.output.1)
            let fields = "token=\(token)&versi=\(version)&kunci=abcdefgh"
            let refused = try await world.post("\(fields)&tambahan=", to: "\(address)/tambahan", cookie: session)
            #expect(refused.status == .unprocessableContent)
            #expect(String(buffer: refused.body).contains("name=\"token\" value=\"\(token)\""))
            let done = try await world.post(
                "\(fields)&tambahan=Dekat+pasar.",
                to: "\(address)/tambahan",
                cookie: session
            )
            #expect(done.status == .seeOther)
        }
    }

    @Test func aNewReportIsFilledInAndKept() async throws {
        try await PageWorld.serving { world in
            let services = Services(world.lapor.ports, settings: WebSettings(baseURL: "http://lapor.example"))
            let session = try await signIn(world)
            let account = try #require(
                try await AccountSessions(world.lapor.ports).account(String(session.dropFirst("lapor_akun=".count)))
            )
            let citizen = CitizenSession(account: account, token: "", formToken: "")
            var fields = FormFields(["nama": "Siti Aminah"])
            citizen.prefill(&fields)
            #expect(fields["surel"] == email && fields["nama"] == "Siti Aminah")

            var draft = ReportDraft()
            let open = try await world.lapor.submit()
            try await services.keep(open, of: draft, for: citizen)
            draft.isAnonymous = true
            let anonymous = try await world.lapor.submit { $0.isAnonymous = true }
            try await services.keep(anonymous, of: draft, for: citizen)

            let claims = ClaimReport(world.lapor.ports)
            #expect(try await claims.holds(account, open.trackingID))
            #expect(try await !claims.holds(account, anonymous.trackingID))
        }
    }

    @Test(arguments: ["https://jahat.example", "//jahat.example", "/meja", "/laporan/..%2Fmeja", ""])
    func signingInLeadsToNoOtherSite(next: String) async throws {
        try await PageWorld.serving { world in
            let session = try await signIn(world)
            let answer = try await world.get("/akun/masuk?lanjut=\(next)", cookie: session)
            #expect(answer.headers[.location] == "/akun")
        }
    }
}
