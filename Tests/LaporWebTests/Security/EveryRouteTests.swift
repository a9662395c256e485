// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

@testable import LaporWeb

/// What holds for each route that there is: read from the router, so that no new one is forgotten.
@Suite struct EveryRouteTests {
    private struct World {
        let client: any TestClientProtocol
        let lapor: TestLapor
        let routes: [(path: String, method: HTTPRequest.Method)]
        let report: Receipt

        /// What people send with a form, and programs do not.
        var forms: [String] { routes.filter { $0.method == .post && !$0.path.hasPrefix("/api/") }.map(\.path) }

        func send(
            _ path: String,
            _ method: HTTPRequest.Method,
            _ headers: HTTPFields = [:],
            form: String = ""
        ) async throws -> TestResponse {
            var headers = headers
            // A table is sent as a file; other forms may be.
            let isFile = path == "/kelola/tabel/instansi"
            if method == .post {
                headers[.contentType] = isFile ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded"
            }
            let body = ByteBuffer(string: isFile ? "--x--\r\n" : form)
            return try await client.execute(uri: path, method: method, headers: headers, body: body)
        }
    }

    private func serving(_ body: @Sendable @escaping (World) async throws -> Void) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "https://lapor.example", hasLimits: false)
        let router = WebRouter.make(Services(lapor.ports, settings: settings))
        let report = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        try await lapor.act(.verify, on: report.trackingID, by: .officer(nation))
        let routes = router.routes.map { (Self.filled($0.path.description, report.trackingID), $0.method) }
        #expect(routes.count > 200)
        try await Application(router: router).test(.router) { client in
            try await body(World(client: client, lapor: lapor, routes: routes, report: report))
        }
    }

    /// An address with something for each of its gaps.
    private static func filled(_ path: String, _ id: TrackingID) -> String {
        let gaps = [
            "id": "\(id)", "tracking_id": "\(id)", "slug": "kota-surabaya", "agency": "kota-surabaya",
            "nama": "instansi",
        ]
        return path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard let start = part.firstIndex(where: { ":{".contains($0) }) else { return String(part) }
            let name = part[part.index(after: start)...].prefix { $0.isLetter || $0 == "_" }
            let rest = part[part.index(after: start)...].dropFirst(name.count).drop { $0 == "}" }
            return part[..<start] + (gaps[String(name)] ?? "1") + rest
        }.joined(separator: "/")
    }

    /// Whether it was refused because of where the form came from, not because of what somebody may not do.
    private func refused(_ response: TestResponse) -> Bool {
        let words = [Phrase.forbiddenAdvice, .sessionOver].map { $0[.indonesian] }
        let page = String(buffer: response.body)
        return response.status == .forbidden && words.contains { page.contains($0) }
    }

    @Test func everyAnswerForbidsWhatIsForeign() async throws {
        try await serving { world in
            let others: [(String, HTTPRequest.Method)] = [
                ("/tidak-ada", .get), ("/api/v1/tidak-ada", .get), ("/bantuan", .post), ("/bantuan", .delete),
                ("/", .head),
                ("/aset/tidak-ada.css", .get),
            ]
            for (path, method) in world.routes + others {
                let (response, place) = (try await world.send(path, method), "\(method) \(path)")
                #expect(response.status.code < 500, "\(place): \(response.status)")
                let policy = try #require(response.headers[.contentSecurityPolicy], "\(place)")
                #expect(policy.contains("default-src 'none'") && !policy.contains("'unsafe"), "\(place): \(policy)")
                #expect(policy.contains("frame-ancestors") || response.status == .notModified, "\(place): \(policy)")
                #expect(response.headers[.strictTransportSecurity]?.hasPrefix("max-age=31536000") == true, "\(place)")
                for (name, value) in [
                    ("Referrer-Policy", "same-origin"), ("X-Content-Type-Options", "nosniff"),
                    ("Cross-Origin-Opener-Policy", "same-origin"),
                ] { #expect(response.headers[try #require(HTTPField.Name(name))] == value, "\(place): \(name)") }
                let rights = response.headers[try #require(HTTPField.Name("Permissions-Policy"))]
                #expect(rights?.contains("camera=()") == true, "\(place)")
            }
        }
    }

    @Test func noFormIsTakenFromAnotherSite() async throws {
        try await serving { world in
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            #expect(world.forms.count > 90)
            for path in world.forms {
                for headers: HTTPFields in [
                    [site: "cross-site"], [site: "same-site"], [.origin: "https://jahat.example"], [.origin: "null"],
                ] {
                    let response = try await world.send(path, .post, headers)
                    #expect(refused(response), "\(path) with \(headers): \(response.status)")
                }
            }
        }
    }

    /// Whoever is signed in: the cookie alone does nothing.
    @Test func noFormOfAnOfficerIsTakenWithoutItsToken() async throws {
        try await serving { world in
            let nation = try await officer(.nationalAdmin, world)
            // To everybody else there are no such pages, with a token or without.
            let recipient = try await officer(.internalOversight, world)
            try await ManageRecipients(world.lapor.ports).add(Self.address(of: .internalOversight))
            let own = world.forms.filter { path in
                ["/meja", "/kelola", "/keluar", "/masuk/ganti"].contains { path == $0 || path.hasPrefix("\($0)/") }
            }
            #expect(own.count > 60)
            for path in own {
                let isSealed = path.hasPrefix("/meja/ungkap/")
                let response = try await world.send(path, .post, [.cookie: isSealed ? recipient : nation])
                #expect(refused(response), "\(path): \(response.status)")
            }
            #expect(own.contains { $0.hasPrefix("/meja/ungkap/") })
        }
    }

    /// A form that names its officer may come back to them: nothing is done by it, and nobody sees the page of an area that
    /// they do not run.
    @Test(arguments: [(Role.nationalAdmin, "nasional"), (.agencyAdmin, "kota-surabaya"), (.operator, "nasional")])
    func noFormThatNamesItsOfficerOpensAnything(role: Role, place: String) async throws {
        try await serving { world in
            let own = try await world.lapor.officer(role, at: place)
            let cookie = try await officer(role, world, at: place)
            let closed = AdministrativeArea.allCases
                .filter { AdministrativeRights.reach(of: role, in: $0) == .nothing }
                .flatMap {
                    $0 == .notices ? [Links.administration($0), Links.maintenance] : [Links.administration($0)]
                }
            let paths = world.forms.filter { $0.hasPrefix("/meja") || $0.hasPrefix("/kelola") }
            #expect(paths.count > 60)
            for path in paths {
                let form = "pemilik=\(own.id)&token=salah&nama=x&alasan=x"
                let response = try await world.send(path, .post, [.cookie: cookie], form: form)
                #expect(response.status != .seeOther && response.status.code >= 400, "\(path): \(response.status)")
                guard closed.contains(where: { path.hasPrefix($0) }) else { continue }
                let page = String(buffer: response.body)
                #expect(response.status == .forbidden && !page.contains("name=\"pemilik\""), "\(path)")
                #expect(!page.contains(Phrase.resumedHere[.indonesian]), "\(path)")
            }
        }
    }

    @Test func noFormOfAnAccountIsTakenWithoutItsToken() async throws {
        try await serving { world in
            let cookie = try await account(world)
            let doors = ["/akun/masuk", "/akun/masuk/kode", "/akun/masuk/lagi"]
            let own = world.forms.filter {
                ($0.hasPrefix("/akun/") && !doors.contains($0)) || $0.hasPrefix("/laporan/\(world.report.trackingID)/")
            }
            #expect(own.count > 15)
            for path in own {
                let response = try await world.send(path, .post, [.cookie: cookie])
                #expect(refused(response), "\(path): \(response.status)")
            }
        }
    }

    private func cookie(_ name: String, in response: TestResponse) throws -> String {
        let cookies = response.headers[values: .setCookie]
        return String(try #require(cookies.first { $0.hasPrefix("\(name)=") }).prefix { $0 != ";" })
    }

    private static func address(of role: Role) -> String { "\(role.rawValue).nasional@example.id" }

    private func officer(_ role: Role, _ world: World, at place: String = "nasional") async throws -> String {
        let email = try await world.lapor.officer(role, at: place).email
        return try cookie(
            "lapor_sesi",
            in: try await post("surel=\(email)&sandi=password+of+tests", to: "/masuk", world)
        )
    }

    private func account(_ world: World) async throws -> String {
        let asked = try cookie(
            "lapor_kode",
            in: try await post("kontak_saya=siti%40example.id", to: "/akun/masuk", world)
        )
        let ports = world.lapor.ports
        let letters = SendLetters(
            ports,
            messenger: world.lapor.messenger,
            templates: TemplateCatalogue([:]),
            baseURL: "https://lapor.example"
        )
        while try await letters() > 0 {}
        let code = try #require(world.lapor.messenger.letters.last).text.prefix(CodeRules.digits)
        let session = try cookie(
            "lapor_akun",
            in: try await post("kode_masuk=\(code)", to: "/akun/masuk/kode", world, asked)
        )
        // Looking at the list takes in what was reported with this address.
        let list = try await world.send("/akun", .get, [.cookie: session])
        #expect(String(buffer: list.body).contains("\(world.report.trackingID)"))
        return session
    }

    private func post(
        _ form: String,
        to path: String,
        _ world: World,
        _ cookie: String? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookie
        return try await world.client.execute(
            uri: path,
            method: .post,
            headers: headers,
            body: ByteBuffer(string: form)
        )
    }
}
