// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import HummingbirdTesting
import LaporDomain
import LaporTestSupport
import LaporUseCases
import NIOCore
import Testing

/// Whose turn it is, and who is told, as officers read it at the head of a case and in the queue.
@Suite struct CaseTurnTests {
    @Test func whileTheReporterIsAskedTheirLimitComesFirst() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit {
                ($0.agency, $0.reporterEmail) = ("kota-surabaya", "siti@example.id")
            }.trackingID
            try await world.lapor.act(.defer, on: id, by: city) { $0.text = "Di mana?" }

            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            let head = try #require(page.before("Isi laporan"))
            #expect(head.contains("Pelapor punya waktu sampai") && !head.contains("Jawaban pertama instansi"))
            #expect(page.contains("Berhenti: menunggu pelapor"))
            let queue = try await world.desk("/meja?antre=pelapor", .agencyAdmin, at: "kota-surabaya")
            #expect(queue.contains("Pelapor punya waktu sampai") && !queue.contains("Tidak ada tenggat"))
        }
    }

    @Test func toWhomItWasEscalatedItIsSaidSoWithWhatTheyCanDo() async throws {
        try await PageWorld.serving { world in
            try await world.lapor.staff("dinas-pupr-surabaya")
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.report().trackingID
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "dinas-pupr-surabaya" }
            world.lapor.advance(days: 12)
            while try await RunTimers(world.lapor.ports)() > 0 {}

            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            let step = try #require(String(page.split(separator: "id=\"langkah\"").last ?? "").before("</section>"))
            #expect(step.contains("Dieskalasi kepada Anda") && step.contains("Terlambat"))
            #expect(step.contains("tindakan=") && !step.contains("Tidak ada yang harus Anda lakukan"))
        }
    }

    @Test func whatNobodyDecidedInTimeIsNotBeingDecided() async throws {
        try await PageWorld.serving { world in
            try await world.lapor.staff("dinas-pupr-surabaya")
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let unit = try await world.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
            let id = try await world.report().trackingID
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "dinas-pupr-surabaya" }
            try await world.lapor.act(.giveBack, on: id, by: unit) { $0.text = "Bukan urusan kami." }
            let before = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(before.contains("Kewenangan sedang diputuskan"))
            world.lapor.advance(days: 10)
            while try await RunTimers(world.lapor.ports)() > 0 {}

            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(!page.contains("sedang diputuskan"))
            #expect(page.contains("Kini ditangani") && page.contains("Kewenangan tidak diputuskan tepat waktu"))
        }
    }

    @Test func whatIsElsewhereAndWhatIsNotReadTheSame() async throws {
        try await PageWorld.serving { world in
            let hidden = try await world.lapor.submit {
                ($0.agency, $0.visibility) = ("kota-malang", "confidential")
            }.trackingID
            let cookie = try await world.session(.liaisonOfficer, at: "dishub-surabaya")
            var pages: [String] = []
            for number in ["\(hidden)", "00000000000"] {
                let answer = try await world.get("/meja/laporan/\(number)", cookie: cookie)
                #expect(answer.status == .notFound)
                pages.append(String(buffer: answer.body).replacing(number, with: ""))
            }
            #expect(pages[0] == pages[1] && pages[0].contains("Tidak di meja Anda"))
            #expect(pages[0].contains("class=\"desk-bar\""))
        }
    }
}
