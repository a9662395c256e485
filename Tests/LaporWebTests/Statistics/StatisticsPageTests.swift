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

@Suite struct StatisticsPageTests {
    private static let period = "dari=2026-01&sampai=2026-03"
    private static let months = "from=2026-01&through=2026-03"

    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func aCountryWithoutReportsIsTooFewToJudge() async throws {
        try await PageWorld.serving { world in
            let page = text(try await world.get("/statistik?\(Self.period)"))

            #expect(page.contains("belum cukup") && !page.contains("%</dd>"))
            #expect(page.contains("role=\"img\"") && page.contains("<desc id="))
        }
    }

    @Test func figuresAreOpenDataInTwoForms() async throws {
        try await PageWorld.serving { world in
            for _ in 0..<3 { _ = try await world.report { $0.regionCode = "35.78" } }
            try await world.lapor.index()

            let csv = try await world.get("/api/v1/statistics/months?format=csv&\(Self.months)")
            #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(text(csv).contains("2026-03,3,0,0,0,0,0,0\r\n"))
            let json = text(try await world.get("/api/v1/statistics/province?\(Self.months)&agency=kota-surabaya"))
            #expect(json.contains(#"{"province":"35","name":"Jawa Timur","received":3,"name_en":"Jawa Timur"}"#))
            let offices = text(try await world.get("/api/v1/statistics/office?\(Self.months)"))
            #expect(offices.contains(#""agency":"kota-surabaya""#))
            #expect(try await world.get("/api/v1/statistics/secrets").status == .notFound)
            #expect(try await world.get("/api/v1/statistics/months?from=2026-13").status == .unprocessableContent)
        }
    }

    @Test func everyColumnOfOpenDataIsExplained() async throws {
        try await PageWorld.serving { world in
            let page = text(try await world.get("/statistik?\(Self.period)"))
            let tables = ["overview", "months", "classification", "state", "channel", "province", "topic", "office"]
            for table in tables {
                let period = table == "overview" ? "" : "&\(Self.months)"
                let csv = text(try await world.get("/api/v1/statistics/\(table)?format=csv\(period)"))
                let heads = try #require(csv.split(separator: "\r\n").first).split(separator: ",")
                #expect(heads.count > 2, "\(table)")
                for head in heads { #expect(page.contains("<code>\(head)</code>"), "\(table): \(head)") }
            }
        }
    }

    @Test func whatIsNotPublishedIsInNoFigure() async throws {
        try await PageWorld.serving { world in
            let national = try await world.officer(.nationalAdmin, at: "nasional")
            _ = try await world.lapor.submit()
            _ = try await world.report { $0.visibility = "confidential" }
            let hidden = try await world.report()
            try await world.lapor.act(.changeVisibility, on: hidden.trackingID, by: national) {
                ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
            }
            try await world.lapor.index()

            let csv = text(try await world.get("/api/v1/statistics/months?format=csv&\(Self.months)"))
            #expect(csv.contains("2026-03,0,0,0,0,0,0,0\r\n"))
            #expect(text(try await world.get("/")).contains("Belum ada jawaban."))
        }
    }

    @Test func aPeriodThatIsNoneIsSaid() async throws {
        try await PageWorld.serving { world in
            for wrong in ["dari=2026-05&sampai=2026-03", "dari=kemarin", "dari=1900-01&sampai=2026-03"] {
                let response = try await world.get("/statistik?\(wrong)")
                #expect(response.status == .unprocessableContent, "\(wrong)")
                #expect(text(response).contains("Rentang waktu tidak dapat dibaca"))
            }
        }
    }

    @Test func periodsInWhichNothingHasEndedHaveFigures() async throws {
        try await PageWorld.serving { world in
            world.lapor.advance(days: -1)
            let present = CivilMonth(of: CivilDate(world.lapor.now, in: .western)).iso
            for (first, last) in [
                ("2999-01", "2999-01"), ("2999-11", "2999-12"), (present, present), ("9999-12", "9999-12"),
            ] {
                #expect(try await world.get("/statistik?dari=\(first)&sampai=\(last)").status == .ok, "\(first)")
                let csv = try await world.get("/api/v1/statistics/months?from=\(first)&through=\(last)&format=csv")
                #expect(csv.status == .ok && text(csv).contains("\(first),0,0,0,0,0,0,0"), "\(first)")
            }
        }
    }

    @Test func theFrontDoorShowsWhatWasAnswered() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.report()
            try await world.lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.finalAnswer, on: receipt.trackingID, by: city) {
                $0.text = "Lampu sudah menyala."
            }
            try await world.lapor.index()
            #expect(text(try await world.get("/")).contains("Lampu sudah menyala."))

            let answer = try #require(
                try await ReadReport(world.lapor.ports)(receipt.trackingID, for: nil).answers.last
            )
            try await world.lapor.act(
                .redact,
                on: receipt.trackingID,
                by: world.officer(.nationalAdmin, at: "nasional")
            ) {
                ($0.seq, $0.kind, $0.text) = (Int(answer), "answer", "Lampu [dihapus].")
            }
            #expect(!text(try await world.get("/")).contains("sudah menyala"))
        }
    }
}
