// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// What pages of administration call.
struct AdministrationServices: Sendable {
    let read: ReadAdministration
    let changes: ListChanges
    let undo: UndoChange
    let row: ReadDirectoryRow
    let change: ChangeDirectory
    let setLogo: SetLogo
    let logo: ReadLogo
    let tables: ImportTable
    let officers: RunOfficers
    let forgotten: ForgottenPassword
    let choosePassword: ChoosePassword

    init(_ ports: Ports) {
        read = ReadAdministration(ports)
        changes = ListChanges(ports)
        undo = UndoChange(ports)
        row = ReadDirectoryRow(ports)
        change = ChangeDirectory(ports)
        setLogo = SetLogo(ports)
        logo = ReadLogo(ports)
        tables = ImportTable(ports)
        officers = RunOfficers(ports)
        forgotten = ForgottenPassword(ports)
        choosePassword = ChoosePassword(ports)
    }
}
