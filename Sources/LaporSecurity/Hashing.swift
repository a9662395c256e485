// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

package enum Hashing {
    /// SHA-256 over the parts, one after another.
    package static func sha256(_ parts: [UInt8]...) -> [UInt8] {
        var hasher = SHA256()
        for part in parts { part.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
        return Array(hasher.finalize())
    }
}

/// SHA-256 over bytes as they come.
package struct RunningHash: Sendable {
    private var hasher = SHA256()
    package init() {}

    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
    package func finished() -> [UInt8] { Array(hasher.finalize()) }
}
