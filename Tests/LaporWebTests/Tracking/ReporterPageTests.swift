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

/// What a reporter reads first, when it is their turn and when it has ended.
@Suite struct ReporterPageTests {
    @Test(arguments: [true, false])
    func aQuestionStandsAboveAllWithItsDateAndItsAnswer(isDeferred: Bool) async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.lapor.submit {
                ($0.agency, $0.reporterEmail) = ("kota-surabaya", "siti@example.id")
            }
            if isDeferred {
                try await world.lapor.act(.defer, on: receipt.trackingID, by: city) { $0.text = "Tiang nomor berapa?" }
            } else {
                try await world.lapor.act(.verify, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
                try await world.lapor.act(.requestInformation, on: receipt.trackingID, by: city) {
                    $0.text = "Tiang nomor berapa?"
                }
            }

            let page = try await world.own(receipt)
            let top = try #require(page.before("class=\"standing\""))
            #expect(top.contains("Tiang nomor berapa?") && top.contains("Anda dapat menjawab sampai"))
            #expect(top.contains("/tambahan\"") && top.contains("Jawaban Anda"))
            #expect(top.contains(isDeferred ? "diarsipkan sebagai tidak lengkap" : "instansi melanjutkan"))
            #expect(page.components(separatedBy: "action=\"/laporan/\(receipt.trackingID)/tambahan\"").count == 2)
            let box = page.dropFirst(top.count).prefix { $0 != "\u{0}" }
            let standing = try #require(String(box).before("</section>"))
            #expect(!standing.contains("paling lambat"))
            // Waiting for the reporter is nobody's delay; and what comes after has no date until they answered.
            let journey = try #require(page.components(separatedBy: "Sampai di mana laporan ini").last?.before("</ol>"))
            #expect(!journey.contains("Terlewat"))
            #expect(journey.contains("Penyelesaian laporan paling lambat") != isDeferred)
        }
    }

    @Test func anArchivedReportSaysWhyAndWhereToGo() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.lapor.submit { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.archive, on: receipt.trackingID, by: city) {
                ($0.reason, $0.text) = ("private_dispute", "Ini sengketa dengan tetangga.")
            }

            let page = try await world.own(receipt)
            let top = try #require(page.before("Isi laporan"))
            #expect(top.contains("Sengketa pribadi") && top.contains("sengketa dengan tetangga"))
            #expect(top.contains("/lapor?tentang=\(receipt.trackingID)") && top.contains("Ombudsman"))
            #expect(page.contains("Berakhir tanpa jawaban"))
            let form = String(buffer: try await world.get("/lapor?tentang=\(receipt.trackingID)").body)
            #expect(form.contains("Menyambung laporan nomor \(receipt.trackingID.grouped)."))
            let api = try await world.client.execute(
                uri: "/api/v1/reports/\(receipt.trackingID)",
                method: .get,
                headers: [.authorization: "Report \(receipt.accessCode)"]
            )
            #expect(!String(buffer: api.body).contains("\"kind\":\"resolution\",\"standing\":\"met\""))
        }
    }

    @Test func aReferralSaysWhereAndHow() async throws {
        try await PageWorld.serving { world in
            let national = try await world.officer(.nationalAdmin, at: "nasional")
            let receipt = try await world.lapor.submit()
            try await world.lapor.act(.verify, on: receipt.trackingID, by: national)
            try await world.lapor.act(.referOutside, on: receipt.trackingID, by: national) {
                ($0.institution, $0.contact) = ("Pengadilan Negeri", "Jalan Arjuno 16")
                ($0.text, $0.advice) = ("Ini perkara perdata.", "Ajukan gugatan sederhana.")
            }

            let top = try #require(try await world.own(receipt).before("Isi laporan"))
            for words in ["Pengadilan Negeri", "Jalan Arjuno 16", "Ajukan gugatan sederhana.", "Ini perkara perdata."] {
                #expect(top.contains(words))
            }
        }
    }

    @Test func aPartOpensWithTheCodeOfTheWhole() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.report { $0.visibility = "confidential" }
            let outcome = try await world.lapor.act(.split, on: receipt.trackingID, by: city) {
                ($0.publicTitle, $0.publicBody) = ("Sampah", "Sampah tidak diangkut.")
            }
            let child = try #require(outcome.child.flatMap { TrackingID(typed: $0) })

            #expect(try await world.own(receipt).contains("/laporan/\(child)"))
            #expect(try await world.own(receipt, at: child).contains("Sampah tidak diangkut."))
            let other = try await world.report { $0.visibility = "confidential" }
            #expect(try await !world.own(other, at: child).contains("Sampah tidak diangkut."))
        }
    }

    @Test func aDuplicateLeadsToAPublishedMainReportOnly() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let main = try await world.report()
            let receipt = try await world.report()
            try await world.lapor.act(.merge, on: receipt.trackingID, by: city) {
                $0.report = main.trackingID.description
            }

            let page = try await world.own(receipt)
            #expect(page.contains("digabung dengan laporan lain tentang hal yang sama"))
            #expect(page.contains("/laporan/\(main.trackingID)\""))
            try await world.lapor.act(.changeVisibility, on: main.trackingID, by: .holder(of: main)) {
                $0.kind = "confidential"
            }
            #expect(try await !world.own(receipt).contains("/laporan/\(main.trackingID)\""))
        }
    }

    @Test func whoReadsWhatIsSaidToWhoeverWrites() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.report { $0.visibility = "confidential" }
            try await world.lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
            let uri = "/meja/laporan/\(receipt.trackingID)"
            let desk = try await world.desk(uri, .agencyAdmin, at: "kota-surabaya")
            #expect(desk.contains("Dibaca pelapor; laporan ini rahasia") && !desk.contains("Dibaca pelapor dan umum"))

            let own = try await world.own(receipt)
            #expect(!own.contains("Dibaca pelapor") && own.contains("Laporan diarsipkan dan tidak dikerjakan lagi"))
            // Nothing is sealed, so nothing can be opened.
            #expect(!own.contains("id=\"buka-identitas\""))
            let nobody = try await world.report { ($0.isAnonymous, $0.reporterEmail) = (true, nil) }
            let theirs = try await world.own(nobody)
            for form in ["buka-identitas", "tutup-identitas", "hapus-identitas"] {
                #expect(!theirs.contains("id=\"\(form)\""), "\(form) where nobody said who they are")
            }
            let anonymous = try await world.report { $0.isAnonymous = true }
            #expect(try await world.own(anonymous).contains("id=\"buka-identitas\""))
        }
    }

    @Test func readingsAreToldOnceADayAndOffice() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report { $0.visibility = "confidential" }
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            for _ in 0..<3 { _ = try await ReadReport(world.lapor.ports)(receipt.trackingID, for: city) }
            let page = try await world.own(receipt)
            #expect(page.components(separatedBy: "· isi laporan ·").count == 2)
            #expect(page.contains(/isi laporan · [0-9]+ kali/))
        }
    }

    @Test func whatWasNotTickedIsNamed() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            let cookie = "lapor_akses=\(receipt.trackingID).\(receipt.accessCode)"
            let page = String(
                buffer: try await world.post("alasan=x", to: "/laporan/\(receipt.trackingID)/cabut", cookie: cookie)
                    .body
            )
            #expect(page.contains("Centang “Ya, saya yakin”") && !page.contains("Kepastian: wajib diisi"))
        }
    }
}
