// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import LaporDomain

/// The cookies of the sealed lane: sent to its own pages only, and gone when the browser is closed.
extension PageCookies {
    static let disclosure = "lapor_ungkap"
    private static let disclosureReceipt = "lapor_ungkap_baru"

    static func disclosure(_ id: TrackingID, _ code: AccessCode, isSecure: Bool) -> Cookie {
        sealed(disclosure, "\(id).\(code)", maxAge: nil, isSecure)
    }
    static func noDisclosure(isSecure: Bool) -> Cookie { sealed(disclosure, "", maxAge: 0, isSecure) }

    /// For half an hour after sending: until then the receipt can be read again.
    static func justDisclosed(isSecure: Bool) -> Cookie { sealed(disclosureReceipt, "1", maxAge: 1_800, isSecure) }
    static func notJustDisclosed(isSecure: Bool) -> Cookie { sealed(disclosureReceipt, "", maxAge: 0, isSecure) }

    private static func sealed(_ name: String, _ value: String, maxAge: Int?, _ isSecure: Bool) -> Cookie {
        let path = Links.disclose
        guard let maxAge else {
            return Cookie(name: name, value: value, path: path, secure: isSecure, httpOnly: true, sameSite: .strict)
        }
        return Cookie(
            name: name,
            value: value,
            maxAge: maxAge,
            path: path,
            secure: isSecure,
            httpOnly: true,
            sameSite: .strict
        )
    }

    static func hasJustDisclosed(_ request: Request) -> Bool { request.cookies[disclosureReceipt] != nil }
}

extension Request {
    /// The disclosure that this browser holds the access code of.
    var disclosure: (id: TrackingID, code: AccessCode)? {
        guard let value = cookies[PageCookies.disclosure]?.value else { return nil }
        let parts = value.split(separator: ".")
        guard parts.count == 2, let id = TrackingID(typed: String(parts[0])),
            let code = AccessCode(typed: String(parts[1]))
        else { return nil }
        return (id, code)
    }

    func disclosureCode(for id: TrackingID) -> AccessCode? { disclosure.flatMap { $0.id == id ? $0.code : nil } }
}
