// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An address that requests come from, as they are counted against it.
struct ClientAddress {
    /// The address; an IPv4 address that is written as an IPv6 one is itself.
    let text: String
    /// What belongs to one client: of IPv6 the first 64 bits, since whoever has one address there has them all.
    let network: String

    /// What is no address counts as it is written.
    init(_ written: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        // A link-local address names its interface behind a percent sign.
        guard inet_pton(AF_INET6, String(written.prefix { $0 != "%" }), &bytes) == 1 else {
            (text, network) = (written, written)
            return
        }
        if bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]) {
            text = bytes[12...].map(String.init).joined(separator: ".")
            network = text
        } else {
            text = written
            network =
                stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
                .joined(separator: ":") + "::/64"
        }
    }
}
