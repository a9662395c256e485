// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What anybody will read is read first by whoever answers, where it seems to tell who a person is.
@Suite struct AnswerReadTests {
    private static let unread = Refusal.invalid([FieldProblem("sure", .required)])
    private static let telling = "Lampu milik Ibu Siti sudah diganti, NIK 3578014505900001, telepon 0812 3456 7890."

    @Test(arguments: [Report.Action.Name.interimAnswer, .finalAnswer])
    func anAnswerOfAPublicReport(_ action: Report.Action.Name) async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        try await lapor.act(.verify, on: id, by: city) { $0.agency = "kota-surabaya" }

        await #expect(throws: Self.unread) { try await lapor.act(action, on: id, by: city) { $0.text = Self.telling } }
        #expect(try await ReadReport(lapor.ports)(id, for: nil).answers.isEmpty, "nothing went out")
        try await lapor.act(action, on: id, by: city) { ($0.text, $0.isRead) = (Self.telling, true) }
        let answer = try #require(try await ReadReport(lapor.ports)(id, for: nil).answers.first)
        await #expect(throws: Self.unread) {
            try await lapor.act(.correct, on: id, by: city) { ($0.text, $0.seq) = (Self.telling, Int(answer)) }
        }
    }

    @Test func whatOnlyTheReporterReadsMayHoldIt() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await lapor.submit { ($0.agency, $0.visibility) = ("kota-surabaya", "confidential") }.trackingID
        try await lapor.act(.verify, on: id, by: city) { $0.agency = "kota-surabaya" }

        try await lapor.act(.finalAnswer, on: id, by: city) { $0.text = Self.telling }
    }
}
