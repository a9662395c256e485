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

/// Answers to reports about the like are one fold away from the box, and taken into it with script or without.
@Suite struct SimilarAnswersTests {
    private func answered(_ title: String, _ world: PageWorld) async throws -> TrackingID {
        let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
        let receipt = try await world.report {
            ($0.title, $0.body) = (title, title)
        }
        try await world.lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
        return receipt.trackingID
    }

    private func closed(_ title: String, _ answer: String, _ world: PageWorld) async throws -> TrackingID {
        let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
        let receipt = try await world.report {
            ($0.title, $0.body) = (title, title)
        }
        let id = receipt.trackingID
        try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
        try await world.lapor.act(.finalAnswer, on: id, by: city) { $0.text = answer }
        try await world.lapor.act(.confirm, on: id, by: .holder(of: receipt))
        return id
    }

    @Test func theyAreLookedForWhenSomebodyOpensTheFold() async throws {
        try await PageWorld.serving { world in
            let like = try await closed("Lampu jalan padam di Jalan Nakula", "Lampu <b>sudah</b> kami ganti.", world)
            let id = try await answered("Lampu jalan di Jalan Sadewa mati", world)
            try await world.lapor.index()
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.contains("data-load=\"/meja/laporan/\(id)/jawaban-serupa?bagian=isi\""))
            #expect(page.contains("href=\"/meja/laporan/\(id)/jawaban-serupa\""))
            #expect(!page.contains("sudah&lt;/b&gt; kami ganti"), "a closed fold costs nothing")

            let whole = try await world.desk("/meja/laporan/\(id)/jawaban-serupa", .agencyAdmin, at: "kota-surabaya")
            #expect(whole.contains("Lampu &lt;b&gt;sudah&lt;/b&gt; kami ganti.") && whole.contains("Pemerintah Anda"))
            let part = try await world.desk(
                "/meja/laporan/\(id)/jawaban-serupa?bagian=isi",
                .agencyAdmin,
                at: "kota-surabaya"
            )
            #expect(part.contains("data-fill-from=\"/meja/laporan/\(id)/jawaban-serupa/\(like)\""))
            #expect(part.contains("data-fill=\"#jawaban-jawaban\"") && page.contains("id=\"jawaban-jawaban\""))
            #expect(!part.contains("<html"))
        }
    }

    @Test func oneIsTakenIntoTheBox() async throws {
        try await PageWorld.serving { world in
            let like = try await closed("Lampu jalan padam", "Lampu sudah kami ganti.", world)
            let id = try await answered("Lampu jalan mati", world)
            let path = "/meja/laporan/\(id)"
            let filled = try await world.desk(
                "\(path)?tindakan=jawaban-akhir&serupa=\(like)",
                .agencyAdmin,
                at: "kota-surabaya"
            )
            #expect(filled.contains(">\nLampu sudah kami ganti.</textarea>"))
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let words = try await world.get("\(path)/jawaban-serupa/\(like)", cookie: cookie)
            #expect(String(buffer: words.body) == "Lampu sudah kami ganti.")
            #expect(words.headers[.contentType] == "text/plain; charset=utf-8")
            for wrong in ["\(path)/jawaban-serupa/\(id)", "\(path)/jawaban-serupa/xyz"] {
                #expect(try await world.get(wrong, cookie: cookie).status == .notFound)
            }
            let other = try await world.session(.agencyAdmin, at: "kota-malang")
            #expect(try await world.get("\(path)/jawaban-serupa", cookie: other).status == .notFound)
            #expect(try await world.get("\(path)/jawaban-serupa/\(like)").status == .seeOther)
        }
    }
}
