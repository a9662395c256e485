// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ServiceNewsTests {
    private let fields = [
        "code": "gangguan-surel", "kind": "disturbance", "place": "everywhere", "title_id": "Surel terlambat",
        "title_en": "E-mail is late", "text_id": "Kami memperbaikinya.", "text_en": "We are mending it.",
        "starts_at": "2026-03-02T08:00", "ends_at": "", "is_published": "true",
    ]

    @Test(arguments: TestDatabase.engines)
    func aNoticeIsWrittenChangedAndTakenBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let change = ChangeDirectory(lapor.ports)

        #expect(try await change(.notice, fields, because: "padam", by: admin).added == 1)

        let first = try #require(try await lapor.ports.directory.current().news.notices.first)
        #expect(first.titles[.english] == "E-mail is late" && first.endsAt == nil && first.isPublished)
        let added = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        #expect(added.change.kind == .notice && added.isReversible)

        try await UndoChange(lapor.ports)(added.id, because: "keliru", by: admin)

        #expect(try await lapor.ports.directory.current().news.notices.map(\.isPublished) == [false])
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { try await change(.notice, fields, because: "x", by: city) }
    }

    @Test func aNoticeThatEndsBeforeItBeginsIsRefused() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        var wrong = fields
        wrong["ends_at"] = "2026-03-02T08:00"
        wrong["title_en"] = ""
        await #expect(
            throws: Refusal.invalid([FieldProblem("title_en", .required), FieldProblem("ends_at", .endsBeforeStart)])
        ) {
            try await ChangeDirectory(lapor.ports)(.notice, wrong, because: "x", by: admin)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func maintenanceIsSwitchedOnAndOffAndTakenBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let set = SetMaintenance(lapor.ports)
        let until = lapor.now.addingTimeInterval(3600).localMinute

        let on = SetMaintenance.Wish(isOn: true, until: until, messages: [.indonesian: "Pindah server."])
        try await set(on, because: "pindah", by: admin)

        var news = try await lapor.ports.directory.current().news
        #expect(news.maintenance.isOn && news.maintenance.messages[.indonesian] == "Pindah server.")
        #expect(try await ReadAdministration(lapor.ports)(for: admin).care.first == .underMaintenance(isLate: false))
        let change = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)

        try await UndoChange(lapor.ports)(change.id, because: "batal", by: admin)

        news = try await lapor.ports.directory.current().news
        #expect(!news.maintenance.isOn)
        try await set(on, because: nil, byOperator: "operator:root")
        try await set(.init(isOn: false), because: nil, byOperator: "operator:root")
        #expect(
            try await lapor.ports.directory.current().news.maintenance
                == .init(
                    isOn: false,
                    messages: [
                        .indonesian: "", .english: "",
                    ]
                )
        )
    }

    @Test func anEndThatHasPassedIsRefused() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let past = SetMaintenance.Wish(isOn: true, until: lapor.now.addingTimeInterval(-60).localMinute)
        await #expect(throws: Refusal.invalid([FieldProblem("until", .inThePast)])) {
            try await SetMaintenance(lapor.ports)(past, because: nil, byOperator: "operator:root")
        }
        await #expect(throws: Refusal.notAdministrator) {
            try await SetMaintenance(lapor.ports)(.init(isOn: true), because: "x", by: city)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func theStateSaysWhatWaitsAndSinceWhen(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let read = ReadServiceState(lapor.ports)
        #expect(await read().parts.values.allSatisfy { $0 == .working })

        _ = try await lapor.submit()
        #expect(await read().parts.values.allSatisfy { $0 == .working })
        let since = lapor.now
        lapor.advance(days: 1)

        var parts = await read().parts
        #expect(parts[.reports] == .working && parts[.search] == .working)
        #expect(parts[.notifications] == .delayed(since: since))

        _ = try await FanOutPromises(lapor.ports)()

        parts = await read().parts
        #expect(parts[.notifications] == .working && parts[.search] == .delayed(since: since))
    }
}
