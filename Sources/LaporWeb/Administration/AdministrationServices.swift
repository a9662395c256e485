// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporUseCases

/// What pages of administration call.
struct AdministrationServices: Sendable {
    let read: ReadAdministration
    let changes: ListChanges
    let undo: UndoChange
    let row: ReadDirectoryRow
    let foreseeEnding: ForeseeEnding
    let change: ChangeDirectory
    let setLogo: SetLogo
    let logo: ReadLogo
    let tables: ImportTable
    let officers: RunOfficers
    let forgotten: ForgottenPassword
    let choosePassword: ChoosePassword
    let maintenance: SetMaintenance
    let running: CountRunning
    let addNotice: AddNotice
    let units: ListUnits
    let topics: ListTopics
    let letters: ChangeLetter
    let setPolicy: SetPolicy

    init(_ ports: Ports, letters: TemplateCatalogue) {
        read = ReadAdministration(ports)
        changes = ListChanges(ports)
        undo = UndoChange(ports, shipped: letters)
        self.letters = ChangeLetter(ports, shipped: letters)
        row = ReadDirectoryRow(ports)
        foreseeEnding = ForeseeEnding(ports)
        change = ChangeDirectory(ports)
        setLogo = SetLogo(ports)
        logo = ReadLogo(ports)
        tables = ImportTable(ports)
        officers = RunOfficers(ports)
        forgotten = ForgottenPassword(ports)
        choosePassword = ChoosePassword(ports)
        maintenance = SetMaintenance(ports)
        running = CountRunning(ports)
        addNotice = AddNotice(ports)
        units = ListUnits(ports)
        topics = ListTopics(ports)
        setPolicy = SetPolicy(ports)
    }
}
