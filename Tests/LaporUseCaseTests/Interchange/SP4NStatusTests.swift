// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases
import Testing

@Suite struct SP4NStatusTests {
    /// Every status that was ever seen in a real export, or that the sources name.
    @Test(arguments: [
        ("belum terverifikasi", Report.State.submitted, Role?.none), ("Menunggu Kelengkapan Informasi", .deferred, nil),
        ("Ditutup Oleh Admin", .closed, .agencyAdmin), ("ditutup oleh sistem", .closed, .system),
        ("Ditutup oleh Pelapor", .closed, .reporter), ("Diarsipkan oleh Admin", .archived, .agencyAdmin),
        ("diarsipkan oleh sistem", .archived, .system), ("diarsipkan oleh pelapor", .archived, .reporter),
        ("Konten  Terblokir", .archived, .agencyAdmin), ("Ditanggapi oleh Pelapor", .reporterReplied, nil),
        ("Ditindaklanjuti oleh Instansi", .inProgress, nil), ("Terdisposisi ke Dinas Contoh", .dispositioned, nil),
        ("Selesai otomatis dalam 5 hari", .awaitingReporter, nil), ("Dalam Proses", .inProgress, nil),
    ])
    func everyStatusMeansAState(_ label: String, _ state: Report.State, _ role: Role?) throws {
        let status = try #require(SP4NStatus(label))

        #expect(status.state == state && status.endedBy == role)
    }

    @Test(arguments: ["", "Terdisposisikan", "Ditutup", "Selesai dalam 5 hari", "nonsense"])
    func whatIsNoStatusMeansNothing(_ label: String) { #expect(SP4NStatus(label) == nil) }

    /// What is written can be read again; where that system knows no such state, as the nearest that it knows.
    @Test(arguments: Report.State.allCases)
    func everyStateHasALabelThatIsRead(_ state: Report.State) throws {
        let nearest: [Report.State: Report.State] = [
            .draft: .submitted, .inArbitration: .returned, .informationRequested: .inProgress, .merged: .inProgress,
            .contested: .reporterReplied, .referredOutside: .archived,
        ]
        for role in [Role.system, .reporter, .nationalAdmin] {
            let label = SP4NStatus.label(state, endedBy: role, holder: "Dinas Contoh")
            let read = try #require(SP4NStatus(label))
            #expect(read.state == nearest[state] ?? state)
            if state == .closed || state == .archived {
                #expect(read.endedBy == (role == .nationalAdmin ? .agencyAdmin : role))
            }
        }
    }
}
