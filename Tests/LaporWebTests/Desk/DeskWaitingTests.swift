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

/// What an officer finds at the desk when it is theirs to decide.
@Suite struct DeskWaitingTests {
    @Test func aDraftIsMarkedAndStandsInTheFormThatSendsIt() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.report().trackingID
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
            let empty = try await world.desk("/meja", .agencyAdmin, at: "kota-surabaya")
            #expect(!empty.contains("Draf menunggu persetujuan"))
            let surat = try await world.lapor.upload().reference
            try await world.lapor.act(.draft, on: id, by: city) {
                ($0.kind, $0.text, $0.uploads) = ("final", "Lampunya sudah diganti.", [surat])
            }

            #expect(try await world.desk("/meja", .agencyAdmin, at: "kota-surabaya").contains("Draf menunggu"))
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.before("Isi laporan")?.contains("Draf menunggu persetujuan") == true)
            let form = try #require(String(page.split(separator: "id=\"setujui\"").last ?? "").before("</details>"))
            #expect(form.contains("Draf jawaban AKHIR") && form.contains("surat.pdf"))
            #expect(form.contains(">\nLampunya sudah diganti.</textarea>"))
            try await world.lapor.act(.returnDraft, on: id, by: city) { $0.text = "Sebutkan tanggalnya." }
            #expect(try await !world.desk("/meja", .agencyAdmin, at: "kota-surabaya").contains("Draf menunggu"))
        }
    }

    @Test func aReturnSaysByWhomAndWhyAndFillsTheDisposition() async throws {
        try await PageWorld.serving { world in
            try await world.lapor.staff("dinas-pupr-surabaya")
            let unit = try await world.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let id = try await world.report().trackingID
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "dinas-pupr-surabaya" }
            try await world.lapor.act(.giveBack, on: id, by: unit) {
                ($0.text, $0.agency) = ("Ini urusan perhubungan.", "dishub-surabaya")
            }

            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            let top = try #require(page.before("Isi laporan"))
            #expect(top.contains("Ini urusan perhubungan.") && top.contains("usul:"))
            let form = try #require(String(page.split(separator: "id=\"disposisi\"").last ?? "").before("</details>"))
            // By the name, as somebody would type it.
            #expect(
                form.contains("value=\"Dinas Perhubungan Kota Surabaya\"") && form.contains("Disposisi ke instansi")
            )
        }
    }

    @Test func whoeverMayOpenAnIdentityReadsWhoAsksAndWhy() async throws {
        try await PageWorld.serving { world in
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let receipt = try await world.report { ($0.isAnonymous, $0.reporterName) = (true, "Siti") }
            let id = receipt.trackingID
            try await world.lapor.act(.requestIdentity, on: id, by: city) { $0.text = "Ada ancaman nyata." }

            let page = try await world.desk("/meja/laporan/\(id)", .nationalAdmin, at: "nasional")
            let form = String(page.split(separator: "id=\"izinkan-identitas\"").last ?? "")
            let asked = try #require(form.before("</details>"))
            #expect(asked.contains("Petugas kota-surabaya, Administrator instansi"))
            #expect(asked.contains("Ada ancaman nyata.") && asked.contains("selama 3 hari kerja"))
            try await world.lapor.act(
                .grantIdentity,
                on: id,
                by: try await world.officer(.nationalAdmin, at: "nasional")
            )
            let own = try await world.own(receipt)
            #expect(own.contains("Administrator instansi, ") && !own.contains("Petugas kota-surabaya"))
        }
    }

    @Test func theDeskLeadsToTheExportAndToTheForm() async throws {
        try await PageWorld.serving { world in
            let id = try await world.report().trackingID
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let desk = String(buffer: try await world.get("/meja", cookie: cookie).body)
            #expect(desk.contains("/meja/ekspor?format=csv") && desk.contains("/lapor?kanal=walk_in"))
            let file = try await world.get("/meja/ekspor?format=csv", cookie: cookie)
            #expect(file.status == .ok && String(buffer: file.body).contains(id.description))
            #expect(try await world.get("/meja/ekspor?format=csv").status != .ok)
        }
    }

    @Test func aReportInPersonIsTheOfficersToWrite() async throws {
        try await PageWorld.serving { world in
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/lapor?kanal=walk_in", cookie: cookie).body)
            #expect(page.contains("value=\"kota-surabaya\""), "their own office is filled in")
            let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let words = "klasifikasi=complaint&judul=Lampu&isi=Gelap&kanal=walk_in&instansi=kota-surabaya"
            let sent = try await world.post("\(words)&kunci=k7&token=\(token)", to: "/lapor", cookie: cookie)
            #expect(sent.status == .seeOther)
            #expect(try await world.desk("/meja", .agencyAdmin, at: "kota-surabaya").contains("Lampu"))
            // The receipt is the visitor's: the officer hands it over, and it is gone with the next visitor and with signing out.
            let given = sent.headers[values: .setCookie].compactMap { $0.split(separator: ";").first.map(String.init) }
            let all = ([cookie] + given).joined(separator: "; ")
            let receipt = String(buffer: try await world.get("/lapor/tanda-terima", cookie: all).body)
            #expect(receipt.contains("href=\"/lapor?kanal=walk_in\"") && !receipt.contains("Buka laporan saya"))
            for left in [
                try await world.get("/lapor?kanal=walk_in", cookie: all),
                try await world.post("token=\(token)", to: "/keluar", cookie: all),
            ] {
                let emptied = left.headers[values: .setCookie].filter { $0.contains("=; ") || $0.contains("=;") }
                #expect(
                    emptied.contains { $0.hasPrefix("lapor_akses") } && emptied.contains { $0.hasPrefix("lapor_baru") }
                )
            }
            // Without a session it is anybody's report.
            #expect(!String(buffer: try await world.get("/lapor?kanal=walk_in").body).contains("name=\"kanal\""))
        }
    }
}
