// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporUseCases
import Testing

@testable import LaporWeb

@Suite struct CandidatesTests {
    /// The same words typed for two agencies of one form can mean two agencies.
    @Test func eachFieldHasAPickOfItsOwn() throws {
        let form = FormFields([
            "instansi": "Dinas", "instansi_dicari_instansi": "Dinas", "instansi_pilihan_instansi": "dishub-surabaya",
            "instansi_terlapor": "Dinas", "instansi_dicari_instansi_terlapor": "Dinas",
            "instansi_pilihan_instansi_terlapor": "dinas-pupr-surabaya",
        ])

        let request = try ActionRequest(.verify, form)

        #expect(request.agency == "dishub-surabaya")
        #expect(request.respondentAgency == "dinas-pupr-surabaya")
    }

    @Test func aPickOfAnotherFieldCountsForNothing() throws {
        let form = FormFields([
            "instansi": "Dinas", "instansi_terlapor": "Dinas", "instansi_dicari_instansi_terlapor": "Dinas",
            "instansi_pilihan_instansi_terlapor": "dinas-pupr-surabaya",
        ])
        #expect(try ActionRequest(.verify, form).agency == "Dinas")
    }
}
