// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What nobody wrote for the public is masked, by whatever door it comes (ADR 0037).
@Suite struct PublicProposalTests {
    private static let number = "0812 3456 7890"
    private static let unread = Refusal.invalid([FieldProblem("sure", .required)])

    private func submit(_ lapor: TestLapor, _ change: (inout ReportDraft) -> Void = { _ in }) async throws -> Receipt {
        try await lapor.submit {
            $0.agency = "kota-surabaya"
            $0.title = "Lampu mati, telepon \(Self.number)"
            $0.body = "Rumah saya di Jl. Melati No. 12. Hubungi saya di \(Self.number)."
            change(&$0)
        }
    }

    @Test(arguments: [false, true])
    func sentOnUntouchedThePublicReadsTheMaskedText(_ isRead: Bool) async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await submit(lapor).trackingID

        try await lapor.act(.verify, on: id, by: .officer(city)) { $0.isRead = isRead }

        let published = try await ReadReport(lapor.ports)(id, for: nil)
        #expect(published.title == "Lampu mati, telepon [nomor telepon disamarkan]")
        #expect(
            published.body
                == "Rumah saya di Jl. Melati [nomor rumah disamarkan]. Hubungi saya di [nomor telepon disamarkan]."
        )
        #expect(published.original == nil)
        let seen = try await ReadReport(lapor.ports)(id, for: .officer(city))
        #expect(seen.original?.body.contains(Self.number) == true)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    @Test func theSearchOfThePublicFindsNoNumber() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await submit(lapor) { $0.body = "Lampu di Melati mati, hubungi 081234567890." }.trackingID
        try await lapor.act(.verify, on: id, by: .officer(city))
        try await lapor.index()
        func found(_ words: String) async throws -> [TrackingID] {
            var filter = ListPublishedReports.Filter()
            filter.search = try Search(typed: words)
            return try await ListPublishedReports(lapor.ports)(filter).lines.map(\.trackingID)
        }

        #expect(try await found("081234567890").isEmpty)
        #expect(try await found("melati") == [id])
    }

    @Test func anyMaskCanBeOverruledByWhoeverHasReadIt() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await submit(lapor).trackingID
        let words = "Posko dapat dihubungi di \(Self.number)."

        await #expect(throws: Self.unread) { try await lapor.act(.verify, on: id, by: city) { $0.publicBody = words } }
        try await lapor.act(.verify, on: id, by: city) { ($0.publicBody, $0.isRead) = (words, true) }

        let published = try await ReadReport(lapor.ports)(id, for: nil)
        #expect(published.body == words)
        #expect(!published.title.contains(Self.number), "what was not written is masked all the same")
    }

    @Test func theFormProposesWhatThePublicWouldRead() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let receipt = try await submit(lapor)
        let id = receipt.trackingID

        let proposal = try #require(try await ReadReport(lapor.ports)(id, for: .officer(city)).proposal)

        #expect(proposal.hidden.map(\.kind) == [.telephone, .address, .telephone])
        #expect(proposal.hidden.map(\.words) == [Self.number, "Jl. Melati No. 12", Self.number])
        #expect(PublicProposal(title: proposal.title, body: proposal.body).hidden.isEmpty)
        #expect(try await ReadReport(lapor.ports)(id, for: .holder(of: receipt)).proposal == nil)
    }

    @Test func aReportThatItsReporterHidAndBringsOutIsMaskedToo() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await submit(lapor) { $0.visibility = "confidential" }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: city)

        try await lapor.act(.changeVisibility, on: id, by: .holder(of: receipt)) { $0.kind = "public" }

        #expect(try await ReadReport(lapor.ports)(id, for: nil).body.contains("[nomor telepon disamarkan]"))
    }

    @Test func aPartThatIsSplitOffIsReadFirst() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await submit(lapor).trackingID
        try await lapor.act(.verify, on: id, by: city)

        await #expect(throws: Self.unread) {
            try await lapor.act(.split, on: id, by: city) {
                ($0.publicTitle, $0.publicBody) = ("Sampah", "Telepon \(Self.number)")
            }
        }
    }
}
