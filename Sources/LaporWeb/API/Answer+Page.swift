// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

extension Answer {
    /// A page of a list, with the way to the next one in its body and in its head (RFC 8288).
    static func page(
        _ request: Request,
        _ settings: WebSettings,
        next cursor: String?,
        isPrivate: Bool,
        _ items: (inout JSONWriter) -> Void
    ) -> Response {
        var response = json(isPrivate: isPrivate) { json in
            json.key("items", items)
            json.key("next_cursor", cursor)
        }
        if let cursor, let link = HTTPField.Name("Link") {
            let others = request.uri.queryParameters.filter { $0.key != "cursor" }
                .map { "\(Links.encoded($0.key))=\(Links.encoded($0.value))" }
            let query = (others + ["cursor=\(Links.encoded(cursor))"]).joined(separator: "&")
            response.headers[link] = "<\(settings.baseURL)\(request.uri.path)?\(query)>; rel=\"next\""
        }
        return response
    }
}
