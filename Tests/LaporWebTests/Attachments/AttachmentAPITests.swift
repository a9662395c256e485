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

@Suite struct AttachmentAPITests {
    private let pdf = "%PDF-1.4\nsurat\n%%EOF\n"

    private func serving(
        _ body: @Sendable @escaping (any TestClientProtocol, TestLapor) async throws -> Void
    ) async throws {
        let lapor = try await TestLapor.make()
        let settings = WebSettings(baseURL: "http://lapor.example", hasLimits: false)
        let application = Application(router: WebRouter.make(Services(lapor.ports, settings: settings)))
        try await application.test(.router) { client in try await body(client, lapor) }
    }

    private func json(_ response: TestResponse) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any])
    }

    private func form(_ parts: (head: String, content: String)...) -> (HTTPFields, ByteBuffer) {
        let body =
            parts.map { "--b\r\nContent-Disposition: form-data; \($0.head)\r\n\r\n\($0.content)\r\n" }.joined()
            + "--b--\r\n"
        return ([.contentType: "multipart/form-data; boundary=b"], ByteBuffer(string: body))
    }

    @Test func takesAFileAsItIsOrInAForm() async throws {
        try await serving { client, _ in
            let plain = try await client.execute(
                uri: "/api/v1/uploads?name=surat%20saya.pdf",
                method: .post,
                headers: [.contentType: "text/html"],
                body: ByteBuffer(string: pdf)
            )
            let (headers, body) = form(("name=file; filename=\"surat saya.pdf\"", pdf))
            let formed = try await client.execute(uri: "/api/v1/uploads", method: .post, headers: headers, body: body)
            for response in [plain, formed] {
                #expect(response.status == .created)
                let answer = try json(response)
                #expect(
                    answer["name"] as? String == "surat saya.pdf"
                        && answer["media_type"] as? String == "application/pdf"
                )
                let (id, token) = (answer["upload_id"] as? String, answer["token"] as? String)
                #expect(answer["upload"] as? String == "\(id ?? "").\(token ?? "")")
            }
        }
    }

    @Test func whatIsNoFormWithOneFileIsAProblem() async throws {
        try await serving { client, _ in
            let file = ("name=file; filename=a.pdf", pdf)
            let wrong: [((HTTPFields, ByteBuffer), Int)] = [
                (form(), 422), (form(("name=other", "x")), 422), (form(file, file), 422),
                (form(file, ("name=x", "y")), 422),
                (form(("name=file; filename=a.pdf", "<html>")), 415), (form(("name=file; filename=a.pdf", "")), 422),
                (([.contentType: "multipart/form-data; boundary=b"], ByteBuffer(string: "--b\r\n")), 400),
                (([.contentType: "multipart/form-data"], ByteBuffer(string: pdf)), 400),
                (([:], ByteBuffer(string: "<script>")), 415), (([:], ByteBuffer()), 422),
            ]
            for (index, ((headers, body), status)) in wrong.enumerated() {
                let response = try await client.execute(
                    uri: "/api/v1/uploads",
                    method: .post,
                    headers: headers,
                    body: body
                )
                #expect(response.status.code == status, "\(index)")
                #expect(response.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test func aFileIsReadInPartsAndByNobodyElse() async throws {
        try await serving { client, lapor in
            let file = try await lapor.upload(Array(pdf.utf8), named: "surat – \"1\".pdf")
            let report = try await lapor.submit { $0.uploads = [file.reference] }
            let uri = "/api/v1/reports/\(report.trackingID)/attachments/\(file.id)"
            func get(_ headers: HTTPFields = [:], code: String? = report.accessCode) async throws -> TestResponse {
                var headers = headers
                if let code { headers[.authorization] = "Access \(code)" }
                return try await client.execute(uri: uri, method: .get, headers: headers)
            }

            let whole = try await get()
            #expect(whole.status == .ok && String(buffer: whole.body) == pdf)
            #expect(
                whole.headers[.contentType] == "application/pdf" && whole.headers[.contentLength] == "\(pdf.utf8.count)"
            )
            #expect(whole.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"surat _ _1_.pdf\"") == true)
            #expect(whole.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            #expect(whole.headers[.cacheControl] == "private, no-cache")
            let tag = try #require(whole.headers[.eTag])

            let part = try await get([.range: "bytes=1-3"])
            #expect(part.status == .partialContent && String(buffer: part.body) == "PDF")
            #expect(part.headers[.contentRange] == "bytes 1-3/\(pdf.utf8.count)")
            #expect(try await get([.range: "bytes=1-3", .ifRange: "\"other\""]).status == .ok)
            #expect(try await get([.range: "bytes=1-3", .ifRange: tag]).status == .partialContent)
            let behind = try await get([.range: "bytes=999-"])
            #expect(
                behind.status == .rangeNotSatisfiable && behind.headers[.contentRange] == "bytes */\(pdf.utf8.count)"
            )
            #expect(try await get([.ifNoneMatch: tag]).status == .notModified)
            #expect(try await get(code: nil).status == .notFound)
            #expect(try await get(code: "000000000000").status == .unauthorized)
        }
    }
}
