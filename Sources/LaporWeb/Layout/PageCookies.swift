// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import LaporDomain
import LaporUseCases

/// The cookies of the pages: none follows anybody, and no script can read those that open something.
enum PageCookies {
    static let session = "lapor_sesi"
    static let access = "lapor_akses"
    static let language = "bahasa"
    static let justSent = "lapor_baru"

    /// For as long as the browser stays open: it makes whoever uses it the reporter.
    static func access(_ id: TrackingID, _ code: AccessCode, isSecure: Bool) -> Cookie {
        Cookie(name: access, value: "\(id).\(code)", path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    static func noAccess(isSecure: Bool) -> Cookie {
        Cookie(name: access, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    /// For half an hour after sending: until then the receipt can be read again, and the same words make no second report.
    static func justSent(_ draft: ReportDraft, isSecure: Bool) -> Cookie {
        receipt(mark(of: draft), maxAge: 1_800, isSecure)
    }
    static func mark(of draft: ReportDraft) -> String { Fingerprint.of(Array(draft.sameness.utf8)) }
    static func notJustSent(isSecure: Bool) -> Cookie { receipt("", maxAge: 0, isSecure) }

    private static func receipt(_ value: String, maxAge: Int, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: justSent,
            value: value,
            maxAge: maxAge,
            path: Links.write,
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }

    static func session(_ token: String, until end: Date, isSecure: Bool) -> Cookie {
        Cookie(name: session, value: token, expires: end, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    static func noSession(isSecure: Bool) -> Cookie {
        Cookie(name: session, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    static func language(_ language: Language, isSecure: Bool) -> Cookie {
        let year = 365 * 86_400
        return Cookie(
            name: self.language,
            value: language.code,
            maxAge: year,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

extension Request {
    /// The report that this browser holds the access code of.
    var access: (id: TrackingID, code: AccessCode)? {
        guard let value = cookies[PageCookies.access]?.value else { return nil }
        let parts = value.split(separator: ".")
        guard parts.count == 2, let id = TrackingID(typed: String(parts[0])),
            let code = AccessCode(typed: String(parts[1]))
        else { return nil }
        return (id, code)
    }
}
