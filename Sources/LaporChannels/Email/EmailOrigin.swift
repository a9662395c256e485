// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Whose letters these are: who sends them, and where their links lead.
package struct EmailOrigin: Sendable {
    package let sender: Mailbox
    /// Where people reach this installation, without a slash at the end.
    package let baseURL: String

    package init(sender: Mailbox, baseURL: String) {
        self.sender = sender
        self.baseURL = baseURL
    }

    /// The right-hand side of every Message-ID.
    var host: String {
        let host = URL(string: baseURL)?.host() ?? "localhost"
        return host.contains(":") ? "[IPv6:\(host)]" : host
    }
}
