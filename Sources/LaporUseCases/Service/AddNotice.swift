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

    /// - Parameter fields: by the columns of the table, without a code.
    package func callAsFunction(
        _ fields: [String: String],
        because reason: String,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let (title, now) = (fields["title_id"] ?? "", ports.now())
        let change = ChangeDirectory(ports)
        for number in 1..<Self.most {
            let code = SiteNotice.code(of: title, at: now, number: number)
            do {
                let named = fields.merging(["code": code]) { $1 }
                return try await change(.notice, named, because: reason, by: officer)
            } catch Refusal.invalid([FieldProblem("code", .alreadyExists)]) {
                guard let there = try await ReadDirectoryRow(ports)(.notice, code) else { continue }
                let isSame = fields.allSatisfy { $0.value.cleaned == there.fields[$0.key] ?? "" }
                if isSame { return ImportDirectory.Result(unchanged: 1) }
            }
        }
        throw Refusal.invalid([FieldProblem("title_id", .alreadyExists)])
    }
}
