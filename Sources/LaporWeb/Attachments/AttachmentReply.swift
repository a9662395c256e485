// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporDomain
import LaporUseCases
import NIOCore

/// How files are sent: whole or in part, to this reader only, and so that nothing in them can run.
enum AttachmentReply {
    /// Whatever a browser makes of it, it is no page of ours: nothing is loaded, no script runs, no form is sent.
    static let policy =
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

    static func response(_ file: AttachmentFile, to request: Request) -> Response {
        let tag = "\"\(file.mark)\""
        var headers: HTTPFields = [
            .eTag: tag, .acceptRanges: "bytes", .cacheControl: "private, no-cache", .vary: "Cookie, Authorization",
            .contentSecurityPolicy: policy, .contentDisposition: disposition(file),
        ]
        if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[name] = "same-origin" }
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        // A range of what has changed since is of no use.
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
        switch ByteRange(isSame ? request.headers[.range] : nil, size: file.size) {
        case .whole:
            headers[.contentType] = file.type.rawValue
            return Response(status: .ok, headers: headers, body: body(file, 0..<file.size))
        case .part(let range):
            headers[.contentType] = file.type.rawValue
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
            return Response(status: .partialContent, headers: headers, body: body(file, range))
        case .none:
            headers[.contentRange] = "bytes */\(file.size)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }

    private static func body(_ file: AttachmentFile, _ range: Range<Int64>) -> ResponseBody {
        ResponseBody(contentLength: range.count) { writer in
            try await file.read(range) { try await writer.write(ByteBuffer(bytes: $0)) }
            try await writer.finish(nil)
        }
    }

    /// Pictures, videos and sounds are shown; documents are saved.
    ///
    /// The name is sent in letters that every browser knows, and as it is (RFC 6266).
    static func disposition(_ file: AttachmentFile) -> String {
        let manner = file.type.kind == .document ? "attachment" : "inline"
        let plain = String(file.name.unicodeScalars.map { isPlain($0) ? Character($0) : "_" })
        let encoded = file.name.addingPercentEncoding(withAllowedCharacters: unreserved) ?? plain
        return "\(manner); filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\" && scalar != "%"
    }
}
