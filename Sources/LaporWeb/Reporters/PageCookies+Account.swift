// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird

/// The cookies of a citizen's account: no script can read them.
extension PageCookies {
    static let account = "lapor_akun"
    /// Makes this browser the one that may enter a code.
    static let code = "lapor_kode"

    static func account(_ token: String, until end: Date, isSecure: Bool) -> Cookie {
        Cookie(name: account, value: token, expires: end, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
    static func noAccount(isSecure: Bool) -> Cookie {
        Cookie(name: account, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    static func code(_ token: String, isSecure: Bool) -> Cookie { code(token, maxAge: 1_800, isSecure) }
    static func noCode(isSecure: Bool) -> Cookie { code("", maxAge: 0, isSecure) }

    private static func code(_ token: String, maxAge: Int, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: code,
            value: token,
            maxAge: maxAge,
            path: Links.account,
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
