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
}
