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

/// A case on the desk: one next step, what will be published, templates, who else is here, and what changed meanwhile.
@Suite struct CasePageTests {
    @Test func theNextStepIsOpenWithItsReason() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit { $0.agency = "kota-surabaya" }.trackingID
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            let lead = try #require(page.range(of: "id=\"langkah\"").map { page[$0.upperBound...] })
            #expect(String(lead).before("Tindakan lain")?.contains("/meja/laporan/\(id)/verifikasi\"") == true)
            #expect(page.contains("Mengapa langkah ini?") && page.contains("paling lambat 3 hari kerja sejak diterima"))
            let chosen = try await world.desk("/meja/laporan/\(id)?tindakan=arsip", .agencyAdmin, at: "kota-surabaya")
            #expect(chosen.contains("Tindakan yang Anda pilih"))
        }
    }

    @Test func thePreviewShowsWhatWillBePublishedAndSavesNothing() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit {
                ($0.agency, $0.body) = ("kota-surabaya", "Hubungi 0812 3456 7890 di pasar.")
            }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(page.contains("<mark>") && page.contains("1 nomor telepon"))
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let form = "judul_publik=Lampu&isi_publik=Hubungi+kami+di+pasar.&token=\(token)&kunci=p1"
            let preview = try await world.post(form, to: "/meja/laporan/\(id)/verifikasi/pratinjau", cookie: cookie)
            let text = String(buffer: preview.body)
            #expect(preview.status == .ok && text.contains("Inilah yang akan dibaca umum"))
            #expect(text.contains("<ins>") && text.contains("<del>"))
            #expect(text.contains(">\nHubungi kami di pasar.</textarea>"))
            #expect(try await world.get("/laporan/\(id)").status == .notFound)
        }
    }

    @Test func theFormProposesTheMaskedTextAndOnePressRestoresTheOriginal() async throws {
        try await PageWorld.serving { world in
            _ = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit {
                ($0.agency, $0.body) = ("kota-surabaya", "Hubungi 0812 3456 7890 di pasar.")
            }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(page.contains("Hubungi [nomor telepon disamarkan] di pasar.</textarea>"))
            #expect(page.contains("nomor telepon: <mark lang=\"id\">0812 3456 7890</mark>"))
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let form = "judul_publik=Lain&isi_publik=Lain&catatan=Tetap&token=\(token)&kunci=p2&samaran="
            let restored = try await world.post(form + "asli", to: "/meja/laporan/\(id)/verifikasi", cookie: cookie)
            let text = String(buffer: restored.body)
            #expect(restored.status == .ok && text.contains(">\nHubungi 0812 3456 7890 di pasar.</textarea>"))
            #expect(text.contains("Tetap</textarea>") && text.contains("Samarkan lagi"))
            #expect(!text.contains("Kembalikan tulisan asli"))
            let masked = try await world.post(form + "usul", to: "/meja/laporan/\(id)/verifikasi", cookie: cookie)
            #expect(String(buffer: masked.body).contains("Hubungi [nomor telepon disamarkan] di pasar.</textarea>"))
            #expect(try await world.get("/laporan/\(id)").status == .notFound, "nothing is published by that")
        }
    }

    @Test func whoeverIsTooLateReadsWhatOthersDidAndKeepsTheirWords() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.lapor.submit { $0.agency = "kota-surabaya" }.trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            try await world.lapor.act(.verify, on: id, by: city)
            let form = "alasan=duplicate&penjelasan=Kata+yang+tidak+hilang&versi=1&kunci=c1&token=\(token)"
            let late = try await world.post(form, to: "/meja/laporan/\(id)/arsip", cookie: cookie)
            let text = String(buffer: late.body)
            #expect(late.status == .conflict || late.status == .preconditionFailed)
            #expect(text.contains("Laporan berubah sejak Anda membukanya") && text.contains("Petugas kota-surabaya"))
            #expect(text.contains("Kata yang tidak hilang") && text.contains("name=\"versi\" value=\"2\""))
        }
    }

    @Test func aTemplateIsWrittenAndFilledInWithoutScript() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report { $0.reporterName = "Siti" }.trackingID
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            func page(_ uri: String) async throws -> String {
                String(buffer: try await world.get(uri, cookie: cookie).body)
            }
            let token = try #require(try await page("/meja/templat").firstMatch(of: /name="token" value="([^"]+)"/)).1
            let words = "judul=Terima+kasih&teks=%7Bsalam%7D%2C+laporan+%7Bnomor%7D+kami+periksa.&token=\(token)"
            #expect(try await world.post(words, to: "/meja/templat", cookie: cookie).status == .seeOther)
            let empty = try await world.post("judul=&teks=&token=\(token)", to: "/meja/templat", cookie: cookie)
            #expect(empty.status == .unprocessableContent)
            let case0 = try await page("/meja/laporan/\(id)")
            let template = try #require(case0.firstMatch(of: /tindakan=jawaban-akhir&amp;templat=(\d+)/)).1
            let filled = try await page("/meja/laporan/\(id)?tindakan=jawaban-akhir&templat=\(template)")
            #expect(filled.contains(">\nYth. Bapak/Ibu, laporan \(id.grouped) kami periksa.</textarea>"))
            let plain = try await page("/meja/templat/\(template)/isi?laporan=\(id)")
            #expect(plain == "Yth. Bapak/Ibu, laporan \(id.grouped) kami periksa.")
            // Another city's officer finds none of it.
            let other = try await world.session(.agencyAdmin, at: "kota-malang")
            #expect(
                try await world.get("/meja/templat/\(template)/isi?laporan=\(id)", cookie: other).status == .notFound
            )
        }
    }

    @Test func whoElseHasItOpenIsNamedToColleaguesAndByAgencyToOthers() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let first = try await world.session(.agencyAdmin, at: "kota-surabaya")
            _ = try await world.get("/meja/laporan/\(id)", cookie: first)
            let second = try await world.desk("/meja/laporan/\(id)", .nationalAdmin, at: "nasional")
            #expect(second.contains("Juga sedang membuka:") && second.contains("Pemerintah Kota Surabaya ("))
            #expect(!second.contains("Petugas kota-surabaya"))
            let part = try await world.get("/meja/laporan/\(id)/hadir", cookie: first)
            let words = String(buffer: part.body)
            #expect(words.contains("Administrator Nasional") && !words.contains("Petugas"))
            let colleague = try await world.desk("/meja/laporan/\(id)", .liaisonOfficer, at: "kota-surabaya")
            #expect(colleague.contains("Petugas kota-surabaya, Pemerintah Kota Surabaya"))
            let stranger = try await world.session(.agencyAdmin, at: "kota-malang")
            #expect(
                try await !String(buffer: world.get("/meja/laporan/\(id)/hadir", cookie: stranger).body).contains(
                    "sedang membuka"
                )
            )
        }
    }

    @Test func aSimilarReportIsOneStepFromBeingMerged() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report { $0.title = "Lampu taman padam" }.trackingID
            let other = try await world.report { $0.title = "Lampu taman kota padam" }.trackingID
            try await world.lapor.index()
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.contains("Kata yang sama: ") && page.contains("tindakan=gabung&amp;induk=\(other)"))
            let merge = try await world.desk(
                "/meja/laporan/\(id)?tindakan=gabung&induk=\(other)",
                .agencyAdmin,
                at: "kota-surabaya"
            )
            #expect(merge.contains("value=\"\(other)\""))
        }
    }

    @Test func theShortcutsAreAPageOfTheirOwn() async throws {
        try await PageWorld.serving { world in
            let page = try await world.desk("/meja/pintasan", .liaisonOfficer, at: "kota-surabaya")
            #expect(page.contains("<kbd>j</kbd>") && page.contains("id=\"pintasan\""))
        }
    }
}
