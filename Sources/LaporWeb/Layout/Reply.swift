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

    /// After a form: the browser fetches the page, and reloading it sends nothing again.
    static func seeOther(_ link: String, _ cookies: Cookie...) -> Response {
        var response = Response(status: .seeOther, headers: [.location: link, .cacheControl: "no-store"])
        for cookie in cookies { response.setCookie(cookie) }
        return response
    }
}
