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

/// A form that comes back was made from the row as it was: what a colleague has changed since is never overwritten
/// unseen.
@Suite struct ResumedChangeTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let page: String
        let action: String
        let field: String
        /// By which form the colleague changes the same row, where it is another one.
        var other: (action: String, field: String)?
        /// What its button says.
        var button: [String: String] = [:]
        var testDescription: String { action }
    }
    private static let agency = "/kelola/instansi/dishub-surabaya"
    private static let letter = "/kelola/surat/report_received"
    private static let notice = "/kelola/pengumuman/gangguan-202603020900"
    private static let question = "/kelola/topik/roads/tanya?kode=lebar"

    static let forms = [
        Form(page: agency, action: "\(agency)/data", field: "nama"),
        Form(page: agency, action: "\(agency)/profil", field: "alamat_kantor"),
        Form(page: agency, action: "\(agency)/lambang", field: "alasan", other: ("\(agency)/profil", "alamat_kantor")),
        Form(page: "/kelola/petugas/ID", action: "/kelola/petugas/ID/ubah", field: "nama"),
        Form(page: "/kelola/topik/roads", action: "/kelola/topik/roads", field: "nama_indonesia"),
        Form(page: question, action: question, field: "tanya_indonesia"),
        Form(page: notice, action: notice, field: "judul_indonesia"),
        Form(page: "/kelola/pengumuman", action: "/kelola/pemeliharaan", field: "pesan_indonesia"),
        Form(page: letter, action: letter, field: "perihal_indonesia", button: ["simpan": "ya"]),
        Form(page: letter, action: "\(letter)/bawaan", field: "alasan", other: (letter, "perihal_indonesia")),
    ]

    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    /// With something in each table.
    private func serving(_ body: @Sendable @escaping (PageWorld, String, Int64) async throws -> Void) async throws {
        let shipped = LetterTemplate(subject: "Laporan {tracking_id}", text: "{tracking_id}")
        let letters = TemplateCatalogue(["report_received": [.indonesian: shipped, .english: shipped]])
        try await PageWorld.serving(letters: letters) { world in
            let nation = try await world.lapor.officer(.nationalAdmin, at: "nasional")
            let ports = world.lapor.ports
            let notice = [
                "kind": "disturbance", "place": "everywhere", "title_id": "Gangguan", "title_en": "Disturbance",
                "text_id": "", "text_en": "", "starts_at": "2026-03-02T09:00", "ends_at": "", "is_published": "true",
            ]
            _ = try await AddNotice(ports)(notice, because: "SK", by: nation)
            let question = [
                "category": "roads", "code": "lebar", "position": "1", "kind": "text", "label_id": "Lebar?",
                "label_en": "Width?", "is_required": "false",
            ]
            _ = try await ChangeDirectory(ports)(.question, question, because: "SK", by: nation)
            let change = ChangeLetter(ports, shipped: letters)
            let row = try await change.one("report_received", for: nation).row
            let own = row.fields.merging(["subject_id": "Sendiri {tracking_id}"]) { $1 }
            try await change("report_received", own, because: "SK", ifAt: row.mark, by: nation)
            let logo = try await world.lapor.upload(SamplePictures.png(width: 64, height: 64), named: "lambang.png")
            let agency = try await world.lapor.agency("dishub-surabaya")
            try await SetLogo(ports)(
                logo.reference,
                for: agency.slug,
                because: "SK",
                ifAt: try await ReadDirectoryRow(ports).profile(agency).mark,
                by: nation
            )
            let officer = try await world.lapor.officer(.liaisonOfficer, at: "dishub-surabaya").id
            try await body(world, try await world.session(.nationalAdmin, at: "nasional"), officer)
        }
    }

    @Test(arguments: forms)
    func whatAColleagueChangedIsNotOverwritten(_ form: Form) async throws {
        try await serving { world, cookie, officer in
            func filled(_ address: String) -> String { address.replacing("ID", with: String(officer)) }
            let (page, action) = (filled(form.page), filled(form.action))
            let shown = text(try await world.get(page, cookie: cookie))
            let seen = try FilledForm(shown, action)
            let mark = try #require(seen["versi"])

            let (place, field) = form.other ?? (action, form.field)
            let theirs = [field: "Kata {tracking_id} rekan", "alasan": "SK 1", "simpan": "ya"]
            let done = try await world.post(
                try FilledForm(shown, place).sent(theirs),
                to: place,
                cookie: cookie
            )
            #expect(done.status == .seeOther, "\(text(done))")

            let mine = ["alasan": "SK 2"].merging(form.button) { $1 }
                .merging([form.field: "Kata {tracking_id} saya"]) { $1 }
            let back = try await world.post(seen.sent(mine, without: "token"), to: action, cookie: cookie)
            #expect(back.status == .forbidden && text(back).contains("Isian Anda sudah kembali"), "\(text(back))")
            let again = try FilledForm(text(back), action)
            #expect(again["versi"] == mark && again[form.field] == "Kata {tracking_id} saya")
            #expect(again["pemeliharaan"] == seen["pemeliharaan"])

            let refused = try await world.post(again.sent(form.button), to: action, cookie: cookie)
            #expect(refused.status == .conflict, "\(text(refused))")
            #expect(!text(try await world.get(page, cookie: cookie)).contains("} saya"))
            // Now they know: what they send is theirs to decide.
            #expect(try FilledForm(text(refused), action)["versi"] != mark)
        }
    }

    /// Whoever was about to turn it on is not given a button that turns it off.
    @Test func theSwitchOfMaintenanceComesBackAsItWas() async throws {
        try await serving { world, cookie, _ in
            let action = "/kelola/pemeliharaan"
            let seen = try FilledForm(text(try await world.get("/kelola/pengumuman", cookie: cookie)), action)
            #expect(try await world.post(seen.sent(["alasan": "SK"]), to: action, cookie: cookie).status == .seeOther)
            let mine = seen.sent(["alasan": "SK 2", "pesan_indonesia": "Sebentar"], without: "token")
            let back = text(try await world.post(mine, to: action, cookie: cookie))
            #expect(try FilledForm(back, action)["pemeliharaan"] == "true")
            let again = try FilledForm(back, action).sent()
            let told = text(try await world.post(again, to: action, cookie: cookie))
            #expect(try FilledForm(told, action)["pemeliharaan"] == "false")
        }
    }

    /// The same on the way back from what an end moves.
    @Test func goingBackToTheFormKeepsWhatItWasMadeFrom() async throws {
        try await serving { world, cookie, _ in
            let action = "\(Self.agency)/data"
            let shown = text(try await world.get(Self.agency, cookie: cookie))
            let seen = try FilledForm(shown, action)
            let end = ["berlaku_sampai": "2030-12-31", "alasan": "SK"]
            let check = try await world.post(seen.sent(end), to: action, cookie: cookie)
            #expect(text(check).contains("Periksa sebelum menyimpan"))
            let named = seen.sent(["nama": "Dinas Rekan", "alasan": "SK 1"])
            #expect(try await world.post(named, to: action, cookie: cookie).status == .seeOther)

            let carried = try FilledForm(text(check), action).sent(["perbaiki": "ya"])
            let back = try FilledForm(text(try await world.post(carried, to: action, cookie: cookie)), action)
            #expect(back["versi"] == seen["versi"] && back["berlaku_sampai"] == "2030-12-31")
            #expect(try await world.post(back.sent(), to: action, cookie: cookie).status == .conflict)
            #expect(try await world.lapor.agency("dishub-surabaya").name == "Dinas Rekan")
        }
    }

    /// What was typed to undo a change, or to bring a table in, comes back too; the form of a file promises nothing.
    @Test func whatIsUndoneOrBroughtInComesBack() async throws {
        try await serving { world, cookie, _ in
            let nation = try await world.lapor.officer(.nationalAdmin, at: "nasional")
            let newest = try #require(try await ListChanges(world.lapor.ports)(for: nation).changes.first)
            let page = "/kelola/perubahan/\(newest.id)"
            try await comesBack(world, cookie, text(try await world.get(page, cookie: cookie)), "\(page)/batalkan")
            #expect(try await ListChanges(world.lapor.ports)(for: nation).changes.first?.id == newest.id)

            let tables = text(try await world.get("/kelola/tabel", cookie: cookie))
            #expect(tables.contains("name=\"token\"") && !tables.contains("name=\"pemilik\""))
            let file = Array("slug,name\ndishub-surabaya,Dinas dari Berkas\n".utf8)
            let (draft, _) = try await ImportTable(world.lapor.ports).preview(.agency, file, for: nation)
            let action = "/kelola/tabel/instansi/jalankan"
            let token = try #require(try FilledForm(tables, "/kelola/tabel/instansi")["token"])
            let preview =
                "<form action=\"\(action)\"><input name=\"token\" value=\"\(token)\">"
                + "<input name=\"pemilik\" value=\"\(nation.id)\"><input name=\"berkas\" value=\"\(draft)\"></form>"
            try await comesBack(world, cookie, preview, action)
            #expect(try await world.lapor.agency("dishub-surabaya").name != "Dinas dari Berkas")
        }
    }

    private func comesBack(_ world: PageWorld, _ cookie: String, _ page: String, _ action: String) async throws {
        let sent = try FilledForm(page, action).sent(["alasan": "Kata saya"], without: "token")
        let gone = text(try await world.post(sent, to: action))
        #expect(gone.contains("Lanjutkan mengisi"), "\(gone)")
        let back = try await world.post(try FilledForm(gone, action).sent(), to: action, cookie: cookie)
        #expect(back.status == .forbidden && text(back).contains("Isian Anda sudah kembali"), "\(text(back))")
        #expect(try FilledForm(text(back), action)["alasan"] == "Kata saya")
    }
}
