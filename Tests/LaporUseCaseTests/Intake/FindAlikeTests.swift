// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// Before a report is sent, its writer sees what others have published about the same; nothing else.
@Suite struct FindAlikeTests {
    private func draft(_ title: String, _ change: (inout ReportDraft) -> Void = { _ in }) -> ReportDraft {
        var draft = ReportDraft()
        (draft.classification, draft.title, draft.body) = ("complaint", title, "Contoh.")
        (draft.agency, draft.visibility) = ("kota-surabaya", "public")
        change(&draft)
        return draft
    }

    private func alike(_ draft: ReportDraft, _ lapor: TestLapor) async throws -> [TrackingID] {
        let preview = try await CheckDraft(lapor.ports)(draft, by: .reporter)
        return try await FindAlike(lapor.ports)(draft, preview).map(\.trackingID)
    }

    private func published(
        _ title: String,
        _ lapor: TestLapor,
        _ change: (inout ReportDraft) -> Void = { _ in }
    ) async throws -> TrackingID {
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let receipt = try await lapor.submit {
            ($0.agency, $0.title, $0.body) = ("kota-surabaya", title, "Contoh.")
            change(&$0)
        }
        try await lapor.act(.verify, on: receipt.trackingID, by: .officer(officer))
        return receipt.trackingID
    }

    @Test(arguments: TestDatabase.engines)
    func findsTheSameWordsThereAndTheSameMatterInTheSamePlace(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let words = try await published("Lampu jalan depan pasar mati", lapor)
        let place = try await published("Gelap sekali", lapor) {
            ($0.place, $0.category) = ("35.78.05.1003", "street_lighting")
        }
        _ = try await published("Sampah menumpuk", lapor)
        try await lapor.index()

        #expect(try await alike(draft("Lampu jalan mati"), lapor) == [words])
        let there = draft("Penerangan tidak ada") { ($0.place, $0.category) = ("35.78.05", "street_lighting") }
        #expect(try await alike(there, lapor) == [place])
        // Neither place nor agency: the same words can be anywhere in the country.
        #expect(try await alike(draft("Lampu jalan mati") { $0.agency = nil }, lapor) == [])
    }

    @Test(arguments: TestDatabase.engines)
    func findsOnlyWhatAnybodyMayRead(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await published("Lampu jalan mati", lapor) { $0.visibility = "confidential" }
        _ = try await lapor.submit { ($0.agency, $0.title) = ("kota-surabaya", "Lampu jalan mati sejak lama") }
        try await lapor.index()

        #expect(try await alike(draft("Lampu jalan mati"), lapor) == [])
    }

    @Test(arguments: TestDatabase.engines)
    func findsAtMostThreeTheNewestFirst(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        var all: [TrackingID] = []
        for number in 1...5 {
            all.append(try await published("Lampu jalan mati nomor \(number)", lapor))
            lapor.advance(days: 1)
        }
        try await lapor.index()

        #expect(try await alike(draft("Lampu jalan mati"), lapor) == all.suffix(3).reversed())
    }

    /// The title may say nothing: the words of the text find it, however they are spelt; the likeliest comes first.
    @Test(arguments: TestDatabase.engines)
    func findsTheSameStreetInOtherWords(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let same = try await published("Penerangan di Jalan Sadewa depan pasar padam", lapor)
        _ = try await published("Penerangan di Jalan Nakula depan terminal padam", lapor)
        _ = try await published("Sampah menumpuk di Jalan Sadewa, berbau busuk", lapor)
        try await lapor.index()

        let found = try await alike(
            draft("Tolong segera") { $0.body = "min lampu jln sadewa dpn pasar mati dr minggu lalu, gelap" },
            lapor
        )
        #expect(found == [same])
    }
}
