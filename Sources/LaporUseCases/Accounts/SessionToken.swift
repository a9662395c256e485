// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSecurity

/// What a session is opened by: told once to whoever begins it, and kept as its digest only.
struct SessionToken {
    private static let length = 32
    private let bytes: [UInt8]

    /// A fresh one.
    init() { bytes = Chance.bytes(Self.length) }

    /// As it comes back; nothing for what was never one of ours.
    init?(_ text: String) {
        guard let bytes = Hex.decode(text), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    var text: String { Hex.encode(bytes) }
    /// What is kept of it.
    var mark: [UInt8] { Hashing.sha256(bytes) }
}
