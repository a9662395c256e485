// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporSQL
import LaporSecurity

/// A form that makes something new: sent twice it makes one, and the second time leads to what the first has made.
struct MadeOnce: Sendable {
    private let once: Once<String>?

    /// - Parameters:
    ///   - command: nothing where nobody minds.
    ///   - fields: all that the form says, always in the same order.
    init(_ command: CommandKey?, _ fields: [String], _ ports: Ports) {
        once = command.map { Once($0, request: fields.joined(separator: "\u{0}"), vault: ports.vault) }
    }

    /// - Parameter fields: by the columns of a table.
    init(_ command: CommandKey?, _ fields: [String: String], because reason: String, _ ports: Ports) {
        let pairs = fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        self.init(command, pairs + [reason], ports)
    }

    /// What was made; refuses the same key with other words.
    func earlier(_ tx: any Transaction) throws -> String? { try once?.earlier(tx) }

    /// Goes along with the rows of what is made.
    func keeping(_ subject: String, from now: Date) throws -> [Query] {
        try once.map { [try $0.keeping(subject, from: now)] } ?? []
    }
}
