// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Whoever ends sends its reports on at once: that is not done by a slip of the finger.
@Suite struct AgencyEndTests {
    @Test func aPageEndsNoAgencyInThePast() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        func end(_ day: String) async throws {
            let row = try await ReadDirectoryRow(lapor.ports).agency(try await lapor.agency("dinas-pupr-surabaya"))
            let fields = row.fields.merging(["valid_until": day]) { _, new in new }
            _ = try await ChangeDirectory(lapor.ports)(.agency, fields, because: "SK 9", ifAt: row.mark, by: admin)
        }

        await #expect(throws: Refusal.invalid([FieldProblem("valid_until", .inThePast)])) {
            try await end("2020-01-01")
        }
        #expect(try await lapor.agency("dinas-pupr-surabaya").endsOn == nil)
        try await end("2030-12-31")
        #expect(try await lapor.agency("dinas-pupr-surabaya").endsOn?.iso == "2030-12-31")
    }
}
