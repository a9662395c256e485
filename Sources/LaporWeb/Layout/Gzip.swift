// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CZlib
import Foundation
import HTTPTypes
import Hummingbird

/// Fewer bytes on the way (RFC 1952), for what is the same for everybody.
///
/// Pages are sent as they are: packing secrets together with what a stranger wrote gives the secrets away (BREACH). The
/// map is not: most of it is outlines, and nothing in it is a secret or anybody's own.
enum Gzip {
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 1_000 + 64)
        let count = bytes.withUnsafeBufferPointer { from in
            packed.withUnsafeMutableBufferPointer { to in
                lapor_gzip(from.baseAddress, from.count, to.baseAddress, to.count)
            }
        }
        precondition(count > 0, "what is packed is small and there is room for it")
        return Array(packed.prefix(count))
    }

    static func isWanted(_ request: Request) -> Bool {
        let accepted = request.headers[.acceptEncoding]?.lowercased() ?? ""
        return accepted.split(separator: ",").contains { part in
            let words = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            return words.first == "gzip" && !words.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
        }
    }
}
