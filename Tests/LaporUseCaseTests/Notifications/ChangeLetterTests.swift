// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct ChangeLetterTests {
    private let shipped = TemplateCatalogue([
        "report_received": [
            .indonesian: LetterTemplate(subject: "Laporan {tracking_id}", text: "Yth. {name},\n\nditerima.\n"),
            .english: LetterTemplate(subject: "Report {tracking_id}", text: "Dear {name},\n\nreceived.\n"),
        ]
    ])
    private let own = [
        "subject_id": "Nomor {tracking_id}", "text_id": "Halo {name}", "subject_en": "Number {tracking_id}",
        "text_en": "Hello {name}",
    ]

    @Test(arguments: TestDatabase.engines)
    func wordsAreChangedPutBackAndTakenBack(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let change = ChangeLetter(lapor.ports, shipped: shipped)
        let first = try await change.one("report_received", for: admin)
        #expect(first.version == 0 && first.shipped == nil && first.known.contains("tracking_id"))

        try await change("report_received", own, because: "lebih hangat", ifAt: first.row.mark, by: admin)

        let second = try await change.one("report_received", for: admin)
        #expect(second.version == 1 && second.row.fields["text_en"] == "Hello {name}\n" && second.shipped != nil)
        await #expect(throws: Refusal.changedMeanwhile) {
            try await change("report_received", own, because: "x", ifAt: first.row.mark, by: admin)
        }
        try await change.putBack("report_received", because: "kembali", ifAt: second.row.mark, by: admin)
        #expect(try await change.one("report_received", for: admin).row == first.row)

        let log = try await ListChanges(lapor.ports)(for: admin).changes
        #expect(log.map(\.change.kind) == [.letter, .letter] && log.map(\.isReversible) == [true, false])
        try await UndoChange(lapor.ports, shipped: shipped)(log[0].id, because: "jangan", by: admin)
        #expect(try await change.one("report_received", for: admin).row == second.row)
    }

    @Test func whatNothingFillsInIsRefusedByItsName() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let change = ChangeLetter(lapor.ports, shipped: shipped)
        let mark = try await change.one("report_received", for: admin).row.mark
        let wrong = own.merging(["text_id": "Halo {nama}", "subject_en": ""]) { _, new in new }
        await #expect(
            throws: Refusal.invalid([
                FieldProblem("text_id", .unknownPlaceholder, choices: ["{nama}"]),
                FieldProblem("subject_en", .required),
            ])
        ) { try await change("report_received", wrong, because: "x", ifAt: mark, by: admin) }
        let uneven = own.merging(["text_id": "Halo"]) { _, new in new }
        await #expect(
            throws: Refusal.invalid([FieldProblem("text_id", .lacksPlaceholder, choices: ["{name}"])])
        ) { try await change("report_received", uneven, because: "x", ifAt: mark, by: admin) }
    }

    @Test func anExampleShowsTheLetterAndChangesNothing() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.nationalAdmin, at: "nasional")
        let change = ChangeLetter(lapor.ports, shipped: shipped)
        let preview = try await change.preview("report_received", own, for: admin)
        #expect(preview.letters[.english]?.text == "Hello Ms Example\n")
        #expect(try await change.one("report_received", for: admin).version == 0)
        // A subject without the number is taken, and said.
        #expect(preview.withoutNumber.isEmpty)
        let nameless = own.merging(["subject_id": "Laporan Anda", "text_id": "Halo {name}, nomor {tracking_id}"]) { $1 }
        #expect(try await change.preview("report_received", nameless, for: admin).withoutNumber == [.indonesian])
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notAdministrator) { try await change.list(for: city, in: .english) }
        await #expect(throws: Refusal.notFound) { try await change.one("tidak_ada", for: admin) }
    }

    @Test func anAnswerGoesOutWithoutNamesInBraces() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { $0.agency = "kota-surabaya" }
        try await lapor.act(.verify, on: receipt.trackingID, by: city)
        try await lapor.act(.disposition, on: receipt.trackingID, by: city) { $0.agency = "kota-surabaya" }
        await #expect(
            throws: Refusal.invalid([FieldProblem("answer", .unknownPlaceholder, choices: ["{salam}"])])
        ) {
            try await lapor.act(.interimAnswer, on: receipt.trackingID, by: city) {
                $0.text = "{salam}, sedang dikerjakan."
            }
        }
    }

    @Test func anAnswerTemplateNamesOnlyWhatIsFilledIn() async throws {
        let lapor = try await TestLapor.make()
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(
            throws: Refusal.invalid([FieldProblem("text", .unknownPlaceholder, choices: ["{nmor}"])])
        ) { try await KeepTemplates(lapor.ports).write("Lampu", "{salam}, laporan {nmor}", by: admin) }
    }
}
