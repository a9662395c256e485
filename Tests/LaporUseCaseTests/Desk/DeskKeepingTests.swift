// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

/// What officers keep for themselves and for each other: views, answers, and that they have a report open.
@Suite struct DeskKeepingTests {
    @Test(arguments: TestDatabase.engines)
    func aViewIsKeptRenamedRemovedAndTakenBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let other = try await lapor.officer(.agencyAdmin, at: "nasional")
        let views = KeepViews(lapor.ports)

        let view = try await views.add(" Jalan rusak ", filter: "kategori=jalan", for: officer)
        #expect(view.name == "Jalan rusak")
        await #expect(throws: Refusal.invalid([FieldProblem("name", .alreadyExists)])) {
            try await views.add("jalan rusak", filter: "", for: officer)
        }
        try await views.rename(view.id, to: "Jalan", for: officer)
        #expect(try await views.list(for: officer).map(\.name) == ["Jalan"])
        try await views.restore(view.id, for: officer)
        #expect(try await views.list(for: officer).map(\.name) == ["Jalan rusak"])
        try await views.delete(view.id, for: officer)
        #expect(try await views.list(for: officer).isEmpty)
        try await views.restore(view.id, for: officer)
        #expect(try await views.list(for: officer) == [view])
        // Nobody touches another's.
        #expect(try await views.list(for: other).isEmpty)
        await #expect(throws: Refusal.notFound) { try await views.delete(view.id, for: other) }
        await #expect(throws: Refusal.notFound) { try await views.rename(view.id, to: "x", for: other) }
    }

    @Test(arguments: TestDatabase.engines)
    func answersOfAnAgencyAreThereForThoseBelow(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let unit = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let templates = KeepTemplates(lapor.ports)

        let first = try await templates.write("Terima kasih", "{salam}, laporan {nomor} kami terima.", by: city)
        #expect(try await templates.available(to: unit) == [first])
        #expect(try await templates.available(to: nation).isEmpty)
        await #expect(throws: Refusal.notFound) { try await templates.write("x", "y", by: unit) }
        await #expect(throws: Refusal.notFound) { try await templates.end(first.id, by: nation) }
        let second = try await templates.write("Terima kasih", "{salam}, baik.", insteadOf: first.id, by: city)
        #expect(try await templates.available(to: unit) == [second])
        try await templates.end(second.id, by: city)
        #expect(try await templates.available(to: unit).isEmpty)
        try await templates.revive(second.id, by: city)
        #expect(try await templates.available(to: unit) == [second])
        // What a wording replaced comes back in its place, not beside it; each change is in the log.
        try await templates.revive(first.id, by: city)
        #expect(try await templates.available(to: unit) == [first])
        try await templates.revive(second.id, by: city)
        #expect(try await templates.available(to: unit) == [second])
        let log = try await templates.changes(for: city)
        #expect(log.map(\.deed) == [.revived, .revived, .revived, .ended, .written, .written])
        #expect(log.map(\.former) == [first.id, second.id, nil, nil, first.id, nil])
        #expect(log.allSatisfy { $0.by == city.name && $0.title == "Terima kasih" })
        #expect(try await templates.changes(for: unit).isEmpty)
        #expect(second.filled([.greeting: "Yth. Siti"]) == "Yth. Siti, baik.")
        #expect(first.filled([.greeting: "Halo"]) == "Halo, laporan {nomor} kami terima.")
    }

    @Test(arguments: TestDatabase.engines)
    func aTemplateThatIsSentTwiceIsKeptOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let templates = KeepTemplates(lapor.ports)
        let first = try await templates.write("Terima kasih", "Baik.", by: city)

        #expect(try await templates.write("Terima kasih", "Baik.", by: city) == first)
        _ = try await templates.write("Terima kasih", "Baik sekali.", by: city)

        #expect(try await templates.available(to: city).count == 2)
        #expect(try await templates.changes(for: city).count == 2)
    }

    @Test(arguments: TestDatabase.engines)
    func equalTemplatesOfTheSameInstantAreOne(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let templates = KeepTemplates(lapor.ports)

        let written = try await withThrowingTaskGroup(of: AnswerTemplate.ID.self) { group in
            for _ in 0..<8 { group.addTask { try await templates.write("Terima kasih", "Baik.", by: city).id } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }

        #expect(written.count == 1)
        #expect(try await templates.available(to: city).map(\.id) == Array(written))
        #expect(try await templates.changes(for: city).count == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func whoCouldActIsSeenForAWhile(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let first = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let second = try await lapor.officer(.liaisonOfficer, at: "kota-surabaya")
        let stranger = try await lapor.officer(.agencyAdmin, at: "provinsi-jawa-timur")
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        try await lapor.act(.verify, on: id, by: .officer(first))
        try await lapor.act(.disposition, on: id, by: .officer(first)) { $0.agency = "kota-surabaya" }
        let presence = NotePresence(lapor.ports)

        let view = try await ReadReport(lapor.ports)(id, for: .officer(first))
        #expect(try await presence(view, by: first).isEmpty)
        let agency = try await lapor.agency("kota-surabaya").id
        let seen = try await presence.again(id, by: second)
        #expect(seen.map(\.officer) == [SeenOfficer(first.name, of: agency, for: second)])
        #expect(seen.map(\.since) == [lapor.now] && seen.first?.officer.name == first.name)
        // Another agency's officer is told the agency alone.
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let others = try await presence.again(id, by: nation).map(\.officer)
        #expect(others.map(\.name) == [nil, nil] && others.map(\.agency) == [agency, agency])
        #expect(try await presence.again(id, by: stranger).isEmpty)
        #expect(try await presence.again(id, by: first).count == 2)
        lapor.advance(days: 1)
        #expect(try await presence.again(id, by: second).isEmpty)
        _ = try await ForgetExpired(lapor.ports)()
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsTakenBackNeedsItsNameAndNoRoomOfItsOwn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let views = KeepViews(lapor.ports)
        var kept: [SavedView] = []
        for number in 1...SavedView.most {
            kept.append(try await views.add("Tampilan \(number)", filter: "", for: officer))
        }
        // With no room left a new name can still be taken back: nothing is added.
        try await views.rename(kept[0].id, to: "Lain", for: officer)
        try await views.restore(kept[0].id, for: officer)
        #expect(try await views.list(for: officer).contains { $0.name == "Tampilan 1" })
        // Somebody else has the former name by now.
        try await views.rename(kept[0].id, to: "Lain", for: officer)
        try await views.rename(kept[1].id, to: "tampilan 1", for: officer)
        await #expect(throws: Refusal.invalid([FieldProblem("name", .alreadyExists)])) {
            try await views.restore(kept[0].id, for: officer)
        }
        // What was removed is one more again.
        try await views.delete(kept[2].id, for: officer)
        try await views.add("Baru", filter: "", for: officer)
        await #expect(throws: Refusal.invalid([FieldProblem("name", .tooMany, limit: SavedView.most)])) {
            try await views.restore(kept[2].id, for: officer)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func ownAnswersComeFirstAndAreNeverCrowdedOut(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let nation = try await lapor.officer(.nationalAdmin, at: "nasional")
        let templates = KeepTemplates(lapor.ports)
        for number in 1...AnswerTemplate.most { try await templates.write("A \(number)", "Baik.", by: nation) }

        let own = try await templates.write("Z", "Milik kota.", by: city)
        let available = try await templates.available(to: city)
        #expect(available.first == own && available.count == AnswerTemplate.most + 1)
    }

    @Test(arguments: TestDatabase.engines)
    func noNameEntersAnAnswerThatIsPublished(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let id = try await lapor.submit { ($0.agency, $0.reporterName) = ("kota-surabaya", "Siti") }.trackingID
        let template = try await KeepTemplates(lapor.ports).write(
            "T",
            "{salam}, {nomor}: {judul}. {instansi}",
            by: city
        )
        let report = try await ReadReport(lapor.ports)(id, for: .officer(city))
        #expect(report.identity?.name == "Siti")

        let text = KeepTemplates.filled(template, for: report, by: city, greeting: "Yth. Bapak/Ibu")
        #expect(text == "Yth. Bapak/Ibu, \(id.grouped): Lampu jalan mati. Pemerintah Kota Surabaya")
    }

    @Test func whatVerifyingWouldRefuseIsNotPreviewed() {
        #expect(throws: Refusal.invalid([FieldProblem("public_body", .tooLong, limit: PublicText.bodyLimit)])) {
            try PublicText(title: "Lampu", body: String(repeating: "a", count: PublicText.bodyLimit + 1))
        }
        #expect(throws: Refusal.invalid([FieldProblem("public_title", .required)])) {
            try PublicText(title: " ", body: "Lampu")
        }
    }
}
