// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain

/// Adds a notice about the service; what it is known by is nobody's to think of.
///
/// Two that are called the same are two notices. The same form sent twice is one.
package struct AddNotice: Sendable {
    /// So many that are called the same in one minute.
    private static let most = 50
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// - Parameters:
    ///   - fields: by the columns of the table, without a code.
    ///   - command: of the form.
    package func callAsFunction(
        _ fields: [String: String],
        because reason: String,
        once command: CommandKey? = nil,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let (title, now) = (fields["title_id"] ?? "", ports.now())
        let change = ChangeDirectory(ports)
        // Without the code, which says when it was sent.
        let made = MadeOnce(command, fields, because: reason, ports)
        for number in 1..<Self.most {
            let code = SiteNotice.code(of: title, at: now, number: number)
            do {
                let named = fields.merging(["code": code]) { $1 }
                return try await change(.notice, named, because: reason, once: made, by: officer)
            } catch Refusal.invalid([FieldProblem("code", .alreadyExists)]) { continue }
        }
        throw Refusal.invalid([FieldProblem("title_id", .alreadyExists)])
    }
}
