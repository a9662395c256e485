// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
package import LaporDomain
import LaporSQL
import LaporStore

/// Switches the service to maintenance and back: nobody writes meanwhile but those who run it.
///
/// It promises that the switch is in the log of changes, and so can be taken back there as well.
package struct SetMaintenance: Sendable {
    package struct Wish: Sendable {
        package var isOn: Bool
        /// As forms send it; may be empty.
        package var until: String
        package var messages: [Language: String]
        package init(isOn: Bool, until: String = "", messages: [Language: String] = [:]) {
            self.isOn = isOn
            self.until = until
            self.messages = messages
        }
    }
    let ports: Ports
    package init(_ ports: Ports) { self.ports = ports }

    /// As it is now.
    package func current() async throws -> (maintenance: Maintenance, row: DirectoryRow) {
        let maintenance = try await ports.database.read { try NoticeStore($0).maintenance() }
        return (maintenance, try DirectoryRow(json: MaintenanceTable.json(MaintenanceTable.row(maintenance))))
    }

    /// - Parameter mark: of what was shown; nothing where nothing was.
    @discardableResult
    package func callAsFunction(
        _ wish: Wish,
        because reason: String,
        ifAt mark: String? = nil,
        by officer: Officer
    ) async throws -> ImportDirectory.Result {
        let agencies = try await ports.directory.current().agencies
        guard AdministrativeRights(officer, agencies).runsAll(.notices) else { throw Refusal.notAdministrator }
        let why = try ChangeDirectory.reason(reason)
        return try await set(wish, because: why, ifAt: mark, by: officer.party.code)
    }

    /// By whoever has the machine.
    @discardableResult
    package func callAsFunction(
        _ wish: Wish,
        because reason: String?,
        byOperator operator: String
    ) async throws -> ImportDirectory.Result {
        try await set(wish, because: reason, ifAt: nil, by: `operator`)
    }

    private func set(
        _ wish: Wish,
        because reason: String?,
        ifAt mark: String?,
        by actor: String
    ) async throws -> ImportDirectory.Result {
        let until = wish.isOn ? wish.until.trimmed : ""
        if let end = Date(localMinute: until), end <= ports.now() {
            throw Refusal.invalid([FieldProblem("until", .inThePast)])
        }
        let row = [
            MaintenanceTable.service, String(wish.isOn), until,
            wish.isOn ? (wish.messages[.indonesian] ?? "").cleaned : "",
            wish.isOn ? (wish.messages[.english] ?? "").cleaned : "",
        ]
        let file = DirectoryFile(header: MaintenanceTable.columns, rows: [row])
        let result = try await ImportDirectory(ports)(
            .maintenance,
            file,
            by: actor,
            because: reason,
            ifAt: mark
        )
        guard result.problems.isEmpty else { throw Refusal.invalid(result.problems.map(\.problem)) }
        return result
    }
}
