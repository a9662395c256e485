// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct TopicTests {
    private func ask(
        _ lapor: TestLapor,
        _ topic: String,
        _ code: String,
        by officer: Officer,
        _ more: [String: String] = [:]
    ) async throws {
        let fields = ["category": topic, "code": code, "kind": "text", "label_id": "Apa?", "label_en": "What?"]
            .merging(more) { $1 }
        _ = try await ChangeDirectory(lapor.ports)(.question, fields, because: "SK 9", by: officer)
    }

    @Test(arguments: TestDatabase.engines)
    func aTopicAsksWhatIsAskedAboveItAndItsOwn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        try await ask(lapor, "roads", "place", by: admin, ["is_required": "true"])
        try await ask(
            lapor,
            "street_lighting",
            "time",
            by: admin,
            ["kind": "choice", "choices_id": "siang|malam", "choices_en": "day|night"]
        )
        try await ask(lapor, "street_lighting", "over", by: admin, ["ends_on": "2026-01-01"])

        let directory = try await lapor.ports.directory.current()
        let topic = try #require(directory.categories.first { $0.code == "street_lighting" })
        let questions = TopicQuestions(lapor.ports)
        #expect(try await questions(of: topic.id).map(\.code) == ["place", "time"])
        let answers = try await questions.answers(["place": "Jalan A", "time": "malam"], about: topic.id)
        #expect(answers.map(\.text) == ["Jalan A", "malam"])
        let wrong = [
            FieldProblem("answers.over", .unknown), FieldProblem("answers.place", .required),
            FieldProblem("answers.time", .notAllowed, choices: ["siang", "malam"]),
        ]
        await #expect(throws: Refusal.invalid(wrong)) {
            try await questions.answers(["time": "sore", "over": "x"], about: topic.id)
        }
        let exported = try await ExportDirectory(lapor.ports)(.question)
        let again = try await ImportDirectory(lapor.ports)(.question, exported, by: "operator:test")
        #expect(again.unchanged == 3 && again.changed == 0 && again.problems.isEmpty)
    }

    @Test func aChoiceHasChoicesInBothLanguages() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        for choices in [
            ["choices_id": "siang"], ["choices_id": "a|b", "choices_en": "a"],
            ["choices_id": "a|a", "choices_en": "a|b"],
        ] {
            await #expect(throws: Refusal.self) {
                try await ask(lapor, "roads", "x", by: admin, choices.merging(["kind": "choice"]) { $1 })
            }
        }
        await #expect(throws: Refusal.self) { try await ask(lapor, "roads", "x", by: admin, ["choices_id": "a|b"]) }
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { try await ask(lapor, "roads", "x", by: city) }
    }

    @Test(arguments: TestDatabase.engines)
    func aTopicEndsWithASuccessorAndComesBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let row = try #require(try await ReadDirectoryRow(lapor.ports)(.category, "street_lighting"))
        let fields = [
            "code": "street_lighting", "keywords": "gelap, mati lampu", "ends_on": "2026-02-01", "successor": "roads",
        ]
        _ = try await ChangeDirectory(lapor.ports)(.category, fields, because: "SK", ifAt: row.mark, by: admin)

        func topic() async throws -> CategoryEntry {
            try #require(try await lapor.ports.directory.current().categories.first { $0.code == "street_lighting" })
        }
        let ended = try await topic()
        let roads = try await lapor.ports.directory.current().categories.first { $0.code == "roads" }
        #expect(ended.keywords == "gelap, mati lampu" && ended.successor == roads?.id)
        #expect(!ended.isOpen(on: CivilDate(lapor.now, in: .western)))
        let change = try #require(try await ListChanges(lapor.ports)(for: admin).changes.first)
        try await UndoChange(lapor.ports)(change.id, because: "keliru", by: admin)
        let restored = try await topic()
        #expect(restored.endsOn == nil && restored.successor == nil)
    }
}
