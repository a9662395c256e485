// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What words seem to say is told to who verifies, and asked of who sends; it changes nothing.
@Suite struct ReadWordsTests {
    private func signs(
        _ title: String,
        _ body: String,
        _ role: Role = .agencyAdmin,
        _ change: (inout ReportDraft) -> Void = { _ in }
    ) async throws -> ReadWords.Signs {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(role, at: "kota-surabaya")
        let id = try await lapor.submit {
            ($0.agency, $0.title, $0.body) = ("kota-surabaya", title, body)
            change(&$0)
        }.trackingID
        return ReadWords()(try await ReadReport(lapor.ports)(id, for: .officer(officer)))
    }

    @Test func theVerifierIsToldWithTheWords() async throws {
        let offer = try await signs(
            "Promo besar",
            "Slot gacor hari ini, bonus new member, daftar sekarang di link kami"
        )
        #expect(offer.doubts.map(\.value) == [.advertising])
        #expect(offer.doubts.first?.words.contains("gacor") == true)

        let fire = try await signs("Kebakaran", "Gudang terbakar skrg, api membesar, tolong kirim damkar")
        #expect(fire.urgency?.value == .emergency && fire.doubts.isEmpty)

        let hole = try await signs("Lubang", "Lubang besar di depan sekolah, kemarin dua orang jatuh")
        #expect(hole.urgency?.value == .high)
    }

    @Test func anotherClassIsProposedOnlyWhereItDiffers() async throws {
        let words = ("Tanya syarat", "Mohon informasi syarat dan biaya membuat akta kelahiran, bagaimana caranya?")
        #expect(try await signs(words.0, words.1).classification?.value == .informationRequest)
        let chosen = try await signs(words.0, words.1) { $0.classification = "information_request" }
        #expect(chosen.classification == nil && chosen.isEmpty)
        let money = try await signs("Pungli", "Petugas minta uang 50 ribu untuk KTP, ini pungli")
        #expect(money.classification?.value == .oversightComplaint)
        #expect(try await signs("Lampu", "Lampu jalan mati sejak kemarin").isEmpty)
    }

    @Test func onceVerifiedNothingIsToldAnyMore() async throws {
        let lapor = try await TestLapor.make()
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { ($0.agency, $0.body) = ("kota-surabaya", "Goblok kalian semua") }.trackingID
        let read = ReadReport(lapor.ports)
        #expect(ReadWords()(try await read(id, for: .officer(officer))).doubts.map(\.value) == [.abuse])
        try await lapor.act(.verify, on: id, by: .officer(officer))
        #expect(ReadWords()(try await read(id, for: .officer(officer))).isEmpty)
    }

    @Test func theReporterIsAskedOnlyOfWhatTheyCanChoose() {
        var draft = ReportDraft()
        (draft.title, draft.body) = ("Pungli", "Petugas minta uang 50 ribu, ini pungli dan suap")
        #expect(ReadWords()(draft, as: .complaint).isEmpty)
        (draft.title, draft.body) = ("Syarat KTP", "Mohon informasi syarat membuat KTP, bagaimana caranya?")
        #expect(ReadWords()(draft, as: .complaint).classification?.value == .informationRequest)
        #expect(ReadWords()(draft, as: .informationRequest).isEmpty)
        (draft.title, draft.body) = ("Tolong", "Saya mau bunuh diri")
        #expect(ReadWords()(draft, as: .complaint).urgency?.value == .emergency)
        // Whoever insults is not lectured: that is for the verifier's eye.
        (draft.title, draft.body) = ("Jalan", "Goblok semua, jalan rusak")
        #expect(ReadWords()(draft, as: .complaint).isEmpty)
    }
}
