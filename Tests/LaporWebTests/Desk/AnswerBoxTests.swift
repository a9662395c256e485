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

/// One box for an answer: what it is to be is chosen among what the workflow allows, and nothing that was typed is lost.
@Suite struct AnswerBoxTests {
    private func handed(_ world: PageWorld) async throws -> TrackingID {
        let id = try await world.report().trackingID
        let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
        try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
        return id
    }

    private func token(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
    }

    @Test func isOneBoxWithWhatThisRoleMaySend() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            #expect(page.components(separatedBy: "action=\"/meja/laporan/\(id)/jawaban\"").count == 2)
            #expect(page.components(separatedBy: "name=\"jawaban\"").count == 2)
            for form in ["akhir", "sementara"] {
                #expect(page.contains("name=\"bentuk\" value=\"\(form)\""), "\(form)")
            }
            #expect(!page.contains("/meja/laporan/\(id)/jawaban-akhir\"") && !page.contains("Simpan draf"))
            // Whoever has to ask first is told so, and offered only that.
            let asking = try await world.desk("/meja/laporan/\(id)?tindakan=draf", .agencyAdmin, at: "kota-surabaya")
            #expect(asking.contains("id=\"jawaban\""))
        }
    }

    @Test func whatSeemsToTellWhoSomebodyIsIsAskedAboutBeforeAnybodyReadsIt() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let path = "/meja/laporan/\(id)"
            let page = String(buffer: try await world.get(path, cookie: cookie).body)
            #expect(!page.contains("id=\"jawaban-yakin\""), "nobody is asked for nothing")
            let answer = "token=\(try token(page))&versi=3&bentuk=akhir&jawaban=Telepon+0812+3456+7890"
            let asked = try await world.post("\(answer)&kunci=b1", to: "\(path)/jawaban", cookie: cookie)
            let text = String(buffer: asked.body)
            #expect(asked.status == .unprocessableContent && text.contains("Telepon 0812 3456 7890"))
            #expect(text.contains("id=\"jawaban-yakin\"") && !text.contains("jawaban-yakin\" checked"))
            #expect(!String(buffer: try await world.get("/laporan/\(id)").body).contains("0812"))
            let sent = try await world.post("\(answer)&kunci=b2&yakin=ya", to: "\(path)/jawaban", cookie: cookie)
            #expect(sent.status == .seeOther)
        }
    }

    /// What stands in the box is the draft: sent as it is or changed, and the form says so before anybody presses.
    @Test func whatIsApprovedIsNeverEmptied() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            try await world.lapor.act(.draft, on: id, by: city) { ($0.kind, $0.text) = ("final", "Sudah selesai.") }
            let cookie = try await world.session(.approver, at: "kota-surabaya")
            let path = "/meja/laporan/\(id)"
            let page = String(buffer: try await world.get("\(path)?tindakan=setujui", cookie: cookie).body)
            let label = try #require(page.firstMatch(of: /<label for="setujui-jawaban">(.*?)<\/label>/)).1
            #expect(!label.contains("opsional"), "\(label)")
            #expect(page.contains(/<textarea id="setujui-jawaban"[^>]* required/))
            let form = "token=\(try token(page))&versi=4"
            let empty = try await world.post("\(form)&jawaban=++&kunci=a1", to: "\(path)/setujui", cookie: cookie)
            #expect(empty.status == .unprocessableContent && String(buffer: empty.body).contains("#setujui-jawaban"))
            let sent = try await world.post(
                "\(form)&jawaban=Sudah+selesai.&kunci=a2",
                to: "\(path)/setujui",
                cookie: cookie
            )
            #expect(sent.headers[.location] == "\(path)?selesai=setujui")
        }
    }

    @Test func sendsWhatWasChosen() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            let form = "jawaban=Sedang+kami+periksa.&versi=3&token=\(try token(page))"
            let none = try await world.post("\(form)&kunci=n1", to: "/meja/laporan/\(id)/jawaban", cookie: cookie)
            #expect(none.status == .unprocessableContent)
            #expect(String(buffer: none.body).contains(">\nSedang kami periksa.</textarea>"))
            let sent = try await world.post(
                "\(form)&kunci=n2&bentuk=sementara",
                to: "/meja/laporan/\(id)/jawaban",
                cookie: cookie
            )
            #expect(sent.headers[.location] == "/meja/laporan/\(id)?selesai=jawaban-sementara")
            let again = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            let draft = "jawaban=Sudah+selesai.&versi=4&token=\(try token(again))&kunci=n3&bentuk=draf-akhir"
            let drafted = try await world.post(draft, to: "/meja/laporan/\(id)/jawaban", cookie: cookie)
            #expect(drafted.headers[.location] == "/meja/laporan/\(id)?selesai=draf")
            let waiting = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            #expect(waiting.contains("Draf jawaban AKHIR"))
        }
    }

    @Test func theLastExchangeStandsBesideIt() async throws {
        try await PageWorld.serving { world in
            let receipt = try await world.report()
            let id = receipt.trackingID
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            try await world.lapor.act(.disposition, on: id, by: city) { $0.agency = "kota-surabaya" }
            try await world.lapor.act(.interimAnswer, on: id, by: city) { $0.text = "Suku cadang dipesan." }
            try await world.lapor.act(.reply, on: id, by: .holder(of: receipt)) { $0.text = "Kapan tiba?" }
            let page = try await world.desk("/meja/laporan/\(id)", .agencyAdmin, at: "kota-surabaya")
            let said = try #require(page.range(of: "class=\"case-said\"").map { page[$0.upperBound...] })
            let beside = try #require(String(said).before("id=\"langkah\""))
            #expect(beside.contains("Suku cadang dipesan.") && beside.contains("Kapan tiba?"))
        }
    }

    @Test func whoIsTooLateReadsTheColleaguesWordsAndHasOneForm() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            try await world.lapor.act(.interimAnswer, on: id, by: city) { $0.text = "Rekan sudah menjawab ini." }
            let form = "jawaban=Tulisan+saya+sendiri&bentuk=akhir&versi=3&kunci=l1&token=\(try token(page))"
            let late = try await world.post(form, to: "/meja/laporan/\(id)/jawaban", cookie: cookie)
            let text = String(buffer: late.body)
            #expect(late.status == .preconditionFailed)
            #expect(text.contains("id=\"perubahan\"") && text.contains("Rekan sudah menjawab ini."))
            #expect(text.contains(">\nTulisan saya sendiri</textarea>"))
            #expect(text.components(separatedBy: "name=\"jawaban\"").count == 2)
            #expect(!text.contains("id=\"salah\""))
        }
    }

    @Test func whatCanNoLongerBeDoneIsThereToBeCopied() async throws {
        try await PageWorld.serving { world in
            let id = try await handed(world)
            let city = try await world.officer(.agencyAdmin, at: "kota-surabaya")
            let cookie = try await world.session(.agencyAdmin, at: "kota-surabaya")
            let page = String(buffer: try await world.get("/meja/laporan/\(id)", cookie: cookie).body)
            try await world.lapor.act(.finalAnswer, on: id, by: city) { $0.text = "Selesai diperbaiki." }
            let form = "jawaban=Kata+yang+tidak+hilang&bentuk=akhir&versi=3&kunci=c2&token=\(try token(page))"
            let late = try await world.post(form, to: "/meja/laporan/\(id)/jawaban", cookie: cookie)
            let text = String(buffer: late.body)
            #expect(text.contains("Kata yang tidak hilang") && text.contains("Selesai diperbaiki."))
            #expect(text.contains("“Kirim jawaban akhir” tidak dapat dilakukan lagi."))
            // Nor is it called what it was not.
            #expect(!text.contains("Tulis draf jawaban"))
        }
    }
}
