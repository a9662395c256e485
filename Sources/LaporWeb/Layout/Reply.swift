// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import LaporHTML
import NIOCore

/// How pages are sent.
enum Reply {
    /// A page; none is kept by caches between, since most differ by cookie.
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "private, no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes))
        )
    }

    /// A page that anybody may read: a browser that has it already is told so.
    static func open(_ html: HTML, to request: Request) -> Response {
        open(html.bytes, "text/html; charset=utf-8", to: request)
    }

    /// The same, with fewer bytes on the way: only for a page in which nothing is anybody's own (see `Gzip`).
    static func packed(_ html: HTML, to request: Request) -> Response {
        var response = open(html, to: request)
        response.headers[.vary] = "Cookie, Accept-Encoding"
        // The same page in other bytes has no strong tag (RFC 9110, section 8.8.3).
        response.headers[.eTag] = response.headers[.eTag].map { "W/" + $0 }
        guard response.status == .ok, Gzip.isWanted(request) else { return response }
        response.headers[.contentEncoding] = "gzip"
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: Gzip.packed(html.bytes)))
        return response
    }

    /// Nobody shows it again without asking: what is hidden meanwhile leaves at once.
    static func open(_ bytes: [UInt8], _ type: String, to request: Request) -> Response {
        let tag = "\"\(Fingerprint.of(bytes))\""
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache", .vary: "Cookie"]
        if request.headers[.ifNoneMatch].map({ $0 == tag || $0 == "W/" + tag }) == true {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = type
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// After a form: the browser fetches the page, and reloading it sends nothing again.
    static func seeOther(_ link: String, _ cookies: Cookie...) -> Response {
        var response = Response(status: .seeOther, headers: [.location: link, .cacheControl: "no-store"])
        for cookie in cookies { response.setCookie(cookie) }
        return response
    }
}

/// FNV-1a: it tells versions apart, nothing more.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
