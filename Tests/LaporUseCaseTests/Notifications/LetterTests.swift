// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporBootstrap
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct LetterTests {
    private func send(_ lapor: TestLapor) async throws -> Int {
        while try await FanOutPromises(lapor.ports)() > 0 {}
        let letters = SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: try TemplateFiles.shipped(),
            baseURL: "https://lapor.example"
        )
        return try await letters()
    }

    @Test(arguments: TestDatabase.engines)
    func writesToTheReporterInTheirLanguageAndToTheDesk(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let officer = try await lapor.officer(.nationalAdmin, at: "nasional")
        let receipt = try await lapor.submit {
            ($0.reporterEmail, $0.reporterName, $0.language) = ("Siti@Example.id", "Siti", "en")
        }

        #expect(try await send(lapor) == 2)
        #expect(try await send(lapor) == 0)

        let letters = lapor.messenger.letters
        let toReporter = try #require(letters.first { $0.to == "siti@example.id" })
        #expect(toReporter.subject == "We have received your report: \(receipt.trackingID.grouped)")
        #expect(toReporter.text.contains("https://lapor.example/laporan/\(receipt.trackingID)"))
        #expect(!toReporter.text.contains(receipt.accessCode))
        let toDesk = try #require(letters.first { $0.to == officer.email })
        #expect(!toDesk.text.contains("Lampu jalan") && !toDesk.text.contains("Siti"))
    }

    /// A unit cannot verify: those above it in its government are told of what was sent to it.
    @Test func aDirectSubmissionReachesWhoeverCanVerifyIt() async throws {
        let lapor = try await TestLapor.make()
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        _ = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        _ = try await lapor.officer(.agencyAdmin, at: "provinsi-jawa-timur")
        _ = try await lapor.submit { $0.agency = "dinas-pupr-surabaya" }

        #expect(try await send(lapor) == 1)
        #expect(lapor.messenger.letters.map(\.to) == [city.email])
    }

    @Test func triesAgainLaterWhatFailedAndSendsItOnce() async throws {
        let lapor = try await TestLapor.make()
        _ = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        lapor.messenger.fail(with: MessengerFailure("full", isRetryable: true))

        #expect(try await send(lapor) == 1)
        #expect(try await send(lapor) == 0)
        lapor.messenger.fail(with: nil)
        lapor.advance(days: 0.01)
        #expect(try await send(lapor) == 1)
        #expect(try await send(lapor) == 0)

        #expect(lapor.messenger.letters.count == 1)
    }

    @Test(arguments: TestDatabase.engines)
    func oneBrokenReportHoldsUpNoOther(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        try await lapor.database.write { _ = try $0.run(["UPDATE event SET type = 'nonsense'"]) }
        _ = try await lapor.submit { $0.reporterEmail = "budi@example.id" }

        #expect(try await send(lapor) == 1)

        #expect(lapor.messenger.letters.map(\.to) == ["budi@example.id"])
        #expect(try await count("outbox_failure", in: lapor.database) == 1)
        #expect(try await count("outbox", in: lapor.database) == 0)
    }

    @Test func anImportWritesToNobody() async throws {
        let lapor = try await TestLapor.make()
        _ = try await lapor.officer(.nationalAdmin, at: "nasional")
        let rows = (1...30).map { ImportTexts.Row(number: $0, text: "Jalan rusak nomor \($0)", agency: nil) }

        let first = try await ImportTexts(lapor.ports)(rows, from: "file")
        let second = try await ImportTexts(lapor.ports)(rows, from: "file")

        #expect(first.lines.count == 30)
        #expect(second.lines.map(\.receipt) == first.lines.map(\.receipt))
        #expect(try await send(lapor) == 0)
        let places = try await ImportTexts(lapor.ports).places(
            at: Set(first.lines.map { Agency.ID($0.receipt.agency) })
        )
        #expect(Set(places.values) == Set(1...30))
    }

    /// Both languages are equal: the same rules, the same names in each, and none without words.
    @Test func everyRuleHasWordsInEveryLanguageWithTheSameNames() throws {
        let catalogue = try TemplateFiles.shipped()
        #expect(Set(catalogue.templates.keys) == Set(NotificationRule.all.map(\.name)))
        for (rule, languages) in catalogue.templates {
            #expect(Set(languages.keys) == Set(Language.allCases), "\(rule)")
            #expect(Set(languages.values.map(\.names)).count == 1, "\(rule)")
            #expect(languages.values.allSatisfy { !$0.subject.trimmed.isEmpty && !$0.text.trimmed.isEmpty }, "\(rule)")
            #expect(Set(languages.values.map(\.text)).count == Language.allCases.count, "\(rule) is not translated")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func manyLettersAreSentOnceEach(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        for number in 1...30 { _ = try await lapor.submit { $0.reporterEmail = "siti\(number)@example.id" } }

        var sent = 0
        while case let more = try await send(lapor), more > 0 { sent += more }

        #expect(sent == 30)
        #expect(Set(lapor.messenger.letters.map(\.to)) == Set((1...30).map { "siti\($0)@example.id" }))
        #expect(lapor.messenger.letters.count == 30)
    }

    @Test func aLetterThatIsRefusedForGoodIsNotTriedAgain() async throws {
        let lapor = try await TestLapor.make()
        _ = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        lapor.messenger.fail(with: MessengerFailure("smtp_550", detail: "RCPT failed: 550", isRetryable: false))
        #expect(try await send(lapor) == 1)
        lapor.messenger.fail(with: nil)
        lapor.advance(days: 30)
        #expect(try await send(lapor) == 0)
        #expect(lapor.messenger.letters.isEmpty)
    }

    /// Interim or final, and until when the reporter can speak: the letter says so.
    @Test func anAnswerSaysWhetherItIsTheLast() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit {
            ($0.agency, $0.reporterEmail, $0.language) = ("kota-surabaya", "siti@example.id", "en")
        }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: city) { $0.agency = "kota-surabaya" }
        try await lapor.act(.interimAnswer, on: id, by: city) { $0.text = "We look at it." }
        try await lapor.act(.finalAnswer, on: id, by: city) { $0.text = "It is repaired." }
        let view = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
        let due = try #require(view.deadlines.first { $0.kind == .silence }).dueAt
        lapor.advance(days: 30)
        try await lapor.act(.close, on: id, by: city) { $0.text = "No word came." }
        while try await send(lapor) > 0 {}

        let letters = lapor.messenger.letters.filter { $0.to == "siti@example.id" }
        let interim = try #require(letters.first { $0.text.contains("We look at it.") })
        #expect(interim.subject.contains("interim") && !interim.text.contains("contest"))
        let final = try #require(letters.first { $0.text.contains("It is repaired.") })
        #expect(final.subject.contains("final"))
        #expect(final.text.contains("until \(SpokenDate.day(due, .western, .english))"))
        #expect(final.text.contains("closes by itself"))
        let closed = try #require(letters.first { $0.subject.contains("closed") })
        #expect(closed.text.contains("you can contest this with your access code until") && !closed.text.contains("–"))
    }

    /// What was found closes it: that stands in the letter, not what was answered before.
    @Test func theOutcomeOfAnExaminationComesWithItsClosing() async throws {
        let lapor = try await TestLapor.make()
        try await AddAgency(lapor.ports)(
            slug: "inspektorat-surabaya",
            name: "Inspektorat Kota Surabaya",
            parent: "kota-surabaya",
            kind: "inspectorate"
        )
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let inspector = Requester.officer(try await lapor.officer(.internalOversight, at: "inspektorat-surabaya"))
        let receipt = try await lapor.submit { $0.reporterEmail = "siti@example.id" }
        let id = receipt.trackingID
        try await lapor.act(.verify, on: id, by: national) {
            ($0.classification, $0.respondentAgency, $0.respondentKind) = (
                "oversight_complaint", "dinas-pupr-surabaya", "unit"
            )
        }
        try await lapor.act(.interimAnswer, on: id, by: inspector) { $0.text = "Kami sedang memeriksa." }
        try await lapor.act(.conclude, on: id, by: inspector) {
            ($0.kind, $0.text) = ("partly_proven", "Pungutan itu tidak sah.")
        }
        while try await send(lapor) > 0 {}

        let letters = lapor.messenger.letters.filter { $0.to == "siti@example.id" }
        let outcome = try #require(letters.first { $0.subject.contains("Hasil pemeriksaan") })
        #expect(outcome.text.contains("Terbukti sebagian") && outcome.text.contains("Pungutan itu tidak sah."))
        #expect(!outcome.text.contains("Kami sedang memeriksa."))
        #expect(!letters.contains { $0.subject.contains("ditutup") })
        let view = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt))
        #expect(view.answer?.words[.answer] == "Pungutan itu tidak sah.")
    }

    @Test func aPartNamesTheWholeThatOpensIt() async throws {
        let lapor = try await TestLapor.make()
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let receipt = try await lapor.submit { ($0.agency, $0.reporterEmail) = ("kota-surabaya", "siti@example.id") }
        try await lapor.act(.split, on: receipt.trackingID, by: city) {
            ($0.publicTitle, $0.publicBody) = ("Sampah", "Sampah tidak diangkut.")
        }
        while try await send(lapor) > 0 {}

        let letters = lapor.messenger.letters.filter { $0.to == "siti@example.id" }
        #expect(letters.count == 2)
        let part = try #require(letters.first { $0.text.contains("Sampah") })
        #expect(part.text.contains("Kode akses laporan \(receipt.trackingID.grouped) juga membuka laporan ini"))
    }
}
