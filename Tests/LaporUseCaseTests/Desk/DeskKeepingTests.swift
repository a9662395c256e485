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
        #expect(second.filled([.greeting: "Yth. Siti"]) == "Yth. Siti, baik.")
        #expect(first.filled([.greeting: "Halo"]) == "Halo, laporan {nomor} kami terima.")
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
        #expect(try await presence.again(id, by: second).map(\.since) == [lapor.now])
        #expect(try await presence.again(id, by: stranger).isEmpty)
        #expect(try await presence.again(id, by: first).count == 1)
        lapor.advance(days: 1)
        #expect(try await presence.again(id, by: second).isEmpty)
        _ = try await ForgetExpired(lapor.ports)()
    }
}
