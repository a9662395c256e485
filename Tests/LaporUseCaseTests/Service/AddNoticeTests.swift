// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct AddNoticeTests {
    private func notice(_ start: String, _ title: String = "Gangguan") -> [String: String] {
        [
            "kind": "disturbance", "place": "everywhere", "title_id": title, "title_en": "Disturbance", "text_id": "",
            "text_en": "  Spaces around ", "starts_at": start, "ends_at": "", "is_published": "true",
        ]
    }

    @Test(arguments: TestDatabase.engines)
    func twoThatAreCalledTheSameAreTwoAndOneSentTwiceIsOne(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let add = AddNotice(lapor.ports)
        func codes() async throws -> [String] {
            try await lapor.ports.directory.current().news.notices.map(\.code).sorted()
        }
        #expect(try await add(notice("2026-03-02T09:00"), because: "SK", by: admin).added == 1)
        #expect(try await add(notice("2026-03-03T09:00"), because: "SK", by: admin).added == 1)
        #expect(try await codes() == ["gangguan-202603020900", "gangguan-202603020900-2"])
        // The same form is one, also when it is sent again a minute later; another form is another notice.
        func send(_ key: String, because reason: String = "SK") async throws -> Int {
            lapor.advance(days: 1.0 / 1_440)
            let key = CommandKey(key, scope: "test")
            return try await add(notice("2026-03-03T09:00"), because: reason, once: key, by: admin).added
        }
        for _ in 1...2 { #expect(try await send("satu") == 1) }
        #expect(try await codes().count == 3)
        await #expect(throws: Refusal.keyReused) { _ = try await send("satu", because: "SK lain") }
        #expect(try await send("dua") == 1)
        #expect(try await codes().count == 4)
        // Without a letter that an address could have.
        for number in 1...2 {
            _ = try await add(notice("2026-03-0\(number)T10:00", "！！"), because: "SK", by: admin)
        }
        #expect(try await codes().count == 6)
    }

    @Test func textMayHaveLinesAsBoxesOfFormsSendThem() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        var form = notice("2026-03-02T09:00")
        form["text_id"] = "Server dipindahkan.\r\nLaporan tetap dapat dibaca."

        #expect(try await AddNotice(lapor.ports)(form, because: "SK", by: admin).added == 1)

        let shown = try await lapor.ports.directory.current().news.notices.first?.texts[.indonesian]
        #expect(shown == "Server dipindahkan.\nLaporan tetap dapat dibaca.")
    }

    @Test func aYearThatNobodyCanMeanIsRefusedEverywhere() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        for start in ["9999-01-01T09:00", "0001-01-01T09:00", "2037-01-01T00:00"] {
            let wrong = FieldProblem("starts_at", .yearOutOfRange, limit: 2036)
            await #expect(throws: Refusal.invalid([wrong])) {
                try await AddNotice(lapor.ports)(notice(start), because: "SK", by: admin)
            }
        }
        let holiday = ["date": "9999-12-31", "kind": "public_holiday", "region": "", "name": "x", "certainty": "final"]
        await #expect(throws: Refusal.invalid([FieldProblem("date", .yearOutOfRange, limit: 2036)])) {
            try await ChangeDirectory(lapor.ports)(.holiday, holiday, because: "SK", by: admin)
        }
        let limits = ["effective_from": "9999-01-01", "citation": "Permen 1"]
        await #expect(throws: Refusal.invalid([FieldProblem("effective_from", .yearOutOfRange, limit: 2036)])) {
            try await SetPolicy(lapor.ports)(limits, because: "SK", by: admin)
        }
        // Files of the shell obey the same rule.
        let file = DirectoryFile(header: Array(holiday.keys), rows: [Array(holiday.values)])
        let result = try await ImportDirectory(lapor.ports)(.holiday, file, by: "operator:root")
        #expect(result.problems.map(\.problem.code) == [.yearOutOfRange])
    }
}
