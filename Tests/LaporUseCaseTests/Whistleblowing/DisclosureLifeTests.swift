// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporBootstrap
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// The sealed lane from the first word to the outcome, on each engine (design.md 3, rule 7).
@Suite struct DisclosureLifeTests {
    private static let planted = ["ungkapunik", "kontakunik", "pesanunik", "jawabunik", "hasilunik"]

    private func send(
        _ lapor: TestLapor,
        key: String = UUID().uuidString,
        _ change: (inout DisclosureDraft) -> Void = { _ in }
    ) async throws -> DisclosureReceipt {
        var draft = DisclosureDraft()
        draft.body = "ungkapunik: kas dipakai untuk kendaraan pribadi."
        draft.contact = "kontakunik"
        change(&draft)
        return try await SubmitDisclosure(lapor.ports)(draft, key: CommandKey(key, scope: "test"))
    }

    private func name(_ lapor: TestLapor, _ role: Role, _ place: String = "nasional") async throws -> Officer {
        let officer = try await lapor.officer(role, at: place)
        try await ManageRecipients(lapor.ports).add(officer.email)
        return officer
    }

    private func holder(_ receipt: DisclosureReceipt) -> Requester {
        AccessCode(typed: receipt.accessCode).map { .reporter($0) } ?? .system
    }

    private func letters(_ lapor: TestLapor) async throws -> [Letter] {
        while try await FanOutPromises(lapor.ports)() > 0 {}
        let send = SendLetters(
            lapor.ports,
            messenger: lapor.messenger,
            templates: try TemplateFiles.shipped(),
            baseURL: "https://lapor.example"
        )
        while try await send() > 0 {}
        return lapor.messenger.letters
    }

    @Test(arguments: TestDatabase.engines)
    func aCaseIsReadAnsweredConcludedAndOpenedAgain(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reader = Requester.officer(try await name(lapor, .ombudsman))
        let receipt = try await send(lapor)
        let (id, whistleblower) = (receipt.trackingID, holder(receipt))
        let act = ActOnDisclosure(lapor.ports)
        let read = ReadDisclosure(lapor.ports)

        let seen = try await read(id, for: reader)
        #expect(seen.entries.first?.words?.hasPrefix("ungkapunik") == true && seen.contact == "kontakunik")
        try await act(DisclosureRequest(.message, text: "jawabunik"), on: id, by: reader)
        try await act(DisclosureRequest(.message, text: "pesanunik"), on: id, by: whistleblower)
        try await act(DisclosureRequest(.conclude, text: "hasilunik", finding: "proven"), on: id, by: reader)
        await #expect(throws: Refusal.disclosureConcluded) {
            try await act(DisclosureRequest(.message, text: "lagi"), on: id, by: reader)
        }
        lapor.advance(days: 20)
        try await act(DisclosureRequest(.message, text: "pesanunik lagi"), on: id, by: whistleblower)

        let own = try await read(id, for: whistleblower)
        #expect(own.entries.map(\.name) == [.received, .answered, .messaged, .concluded, .reopened])
        #expect(own.state == .open)
        #expect(own.readings.map(\.officer) == ["Petugas nasional"])
        #expect(own.candidates.isEmpty)
        let verified = try await VerifyAudit(lapor.ports)()
        #expect(verified.findings.isEmpty && verified.disclosures == 1 && verified.words == 6)
    }

    /// No row of the database holds a word of it, and its number is no report's.
    @Test(arguments: TestDatabase.engines)
    func nothingOfItStandsInClear(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reader = Requester.officer(try await name(lapor, .ombudsman))
        let receipt = try await send(lapor, key: "kunci")
        let act = ActOnDisclosure(lapor.ports)
        try await act(DisclosureRequest(.message, text: "pesanunik"), on: receipt.trackingID, by: holder(receipt))
        try await act(DisclosureRequest(.message, text: "jawabunik"), on: receipt.trackingID, by: reader)

        let columns: Query = """
            SELECT sealed FROM disclosure_text UNION ALL SELECT body FROM disclosure_event
            UNION ALL SELECT wrapped FROM disclosure_key UNION ALL SELECT response FROM idempotency
            UNION ALL SELECT request FROM idempotency
            """
        let rows = try await lapor.database.read { try $0.rows(columns) { $0.bytes(0) } }

        #expect(rows.count == 10)
        for bytes in rows {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!Self.planted.contains { text.contains($0) } && !text.contains(receipt.accessCode))
        }
        try await lapor.index()
        for requester: Requester? in [nil, reader] {
            await #expect(throws: Refusal.notFound) {
                try await ReadReport(lapor.ports)(receipt.trackingID, for: requester)
            }
        }
        await #expect(throws: Refusal.wrongAccessCode) {
            try await ReadReport(lapor.ports)(receipt.trackingID, for: holder(receipt))
        }
        let report = try await lapor.submit()
        await #expect(throws: Refusal.wrongAccessCode) {
            try await ReadDisclosure(lapor.ports)(report.trackingID, for: .holder(of: report))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func noRoleSeesItButThoseWhoWereNamedBefore(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reader = try await name(lapor, .internalOversight, "kota-surabaya")
        let receipt = try await send(lapor)
        let late = try await name(lapor, .nationalAdmin)
        var others: [Requester?] = [nil, .system, .officer(late)]
        for role in Role.officers where role != .nationalAdmin {
            others.append(.officer(try await lapor.officer(role, at: "nasional")))
        }

        for other in others {
            await #expect(throws: Refusal.notFound) {
                try await ReadDisclosure(lapor.ports)(receipt.trackingID, for: other)
            }
            for name in DisclosureRequest.Name.allCases {
                await #expect(throws: Refusal.notFound) {
                    let request = DisclosureRequest(name, text: "x", finding: "proven", recipient: "1")
                    try await ActOnDisclosure(lapor.ports)(request, on: receipt.trackingID, by: other)
                }
            }
        }
        #expect(try await ListDisclosures(lapor.ports)(for: late).lines.isEmpty)
        #expect(try await ListDisclosures(lapor.ports)(for: reader).lines.map(\.isNews) == [true])
        let candidates = try await ReadDisclosure(lapor.ports)(receipt.trackingID, for: .officer(reader)).candidates
        #expect(try await ListDisclosures(lapor.ports)(for: reader).lines.map(\.isNews) == [false])
        let letIn = DisclosureRequest(.letIn, recipient: candidates.first?.id.description)
        try await ActOnDisclosure(lapor.ports)(letIn, on: receipt.trackingID, by: .officer(reader))
        #expect(try await ListDisclosures(lapor.ports)(for: late).lines.count == 1)
        let admin = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        await #expect(throws: Refusal.notFound) { try await ListDisclosures(lapor.ports)(for: admin) }
    }

    /// Whoever is removed or disabled sees nothing from that moment; named anew, nothing of what was before.
    @Test(arguments: TestDatabase.engines)
    func aChangeOfTheListTakesEffectAtOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let manage = ManageRecipients(lapor.ports)
        let (first, second) = (try await name(lapor, .ombudsman), try await name(lapor, .supervisor))
        let receipt = try await send(lapor)
        func sees(_ officer: Officer) async throws -> Bool {
            do {
                _ = try await ReadDisclosure(lapor.ports)(receipt.trackingID, for: .officer(officer))
                return true
            } catch Refusal.notFound { return false }
        }
        #expect(try await sees(first))
        #expect(try await sees(second))

        #expect(try await manage.remove(first.email) == 0)
        #expect(try await !sees(first))
        try await manage.add(first.email)
        #expect(try await !sees(first))
        try await ManageOfficers(lapor.ports).disable(second.email)
        #expect(try await !sees(second))

        #expect(try await ReadDisclosure(lapor.ports)(receipt.trackingID, for: holder(receipt)).recipients.isEmpty)
        #expect(try await manage.remove(second.email) == 1)
        for wrong in [second.email, "siapa@example.id", "bukan alamat"] {
            await #expect(throws: Refusal.invalid([FieldProblem("email", .doesNotExist)])) {
                try await manage.add(wrong)
            }
            await #expect(throws: Refusal.invalid([FieldProblem("email", .doesNotExist)])) {
                try await manage.remove(wrong)
            }
        }
        await #expect(throws: Refusal.invalid([FieldProblem("email", .alreadyExists)])) {
            try await manage.add(first.email)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func thoseWhomItIsAboutNeverSeeIt(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let manage = ManageRecipients(lapor.ports)
        let list = ListRecipients(lapor.ports)
        let accused = try await name(lapor, .ombudsman)
        let shown = try await list().map(\.id.description)
        await #expect(throws: Refusal.noRecipientLeft) { try await send(lapor) { $0.barred = shown } }
        // Named while the whistle-blower was writing: they were never asked about this one.
        let unseen = try await name(lapor, .nationalAdmin)
        let other = try await name(lapor, .supervisor)
        let known = shown + (try await list().filter { $0.name == other.name }.map(\.id.description)).suffix(1)

        let receipt = try await send(lapor) { ($0.barred, $0.recipients) = (shown, known) }

        #expect(try await ListDisclosures(lapor.ports)(for: accused).lines.isEmpty)
        #expect(try await ListDisclosures(lapor.ports)(for: unseen).lines.isEmpty)
        #expect(try await ListDisclosures(lapor.ports)(for: other).lines.count == 1)
        _ = try await manage.remove(accused.email)
        try await manage.add(accused.email)
        let view = try await ReadDisclosure(lapor.ports)(receipt.trackingID, for: .officer(other))
        #expect(view.candidates.count == 1, "the accused is no candidate, named anew or not")
        await #expect(throws: Refusal.lastRecipient) {
            try await ActOnDisclosure(lapor.ports)(
                DisclosureRequest(.recuse),
                on: receipt.trackingID,
                by: .officer(other)
            )
        }
        let badReferences = [["x"], ["0"], ["99999999"], ["-1"]]
        for wrong in badReferences {
            await #expect(throws: Refusal.invalid([FieldProblem("not_for", .doesNotExist)])) {
                try await send(lapor) { $0.barred = wrong }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func theLetterSaysNothingAndIsSentOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reader = try await name(lapor, .ombudsman)
        let gone = try await name(lapor, .supervisor)
        let receipt = try await send(lapor, key: "sekali")
        #expect(try await send(lapor, key: "sekali") == receipt)
        await #expect(throws: Refusal.keyReused) { try await send(lapor, key: "sekali") { $0.body = "lain" } }
        _ = try await ManageRecipients(lapor.ports).remove(gone.email)

        let sent = try await letters(lapor)

        #expect(sent.map(\.to) == [reader.email])
        let letter = try #require(sent.first)
        #expect(letter.text.contains("https://lapor.example/meja/ungkap"))
        let number = receipt.trackingID
        let whole = "\(letter.key) \(letter.subject) \(letter.text)"
        for secret in Self.planted + [number.description, number.grouped, receipt.accessCode] {
            #expect(!whole.contains(secret))
        }
        try await ActOnDisclosure(lapor.ports)(
            DisclosureRequest(.message, text: "jawabunik"),
            on: receipt.trackingID,
            by: .officer(reader)
        )
        #expect(try await letters(lapor).count == 1, "nobody is told of an answer")
        try await ActOnDisclosure(lapor.ports)(
            DisclosureRequest(.message, text: "pesanunik"),
            on: receipt.trackingID,
            by: holder(receipt)
        )
        #expect(try await letters(lapor).map(\.to) == [reader.email, reader.email])
    }

    @Test(arguments: TestDatabase.engines)
    func ofTwoWhoWriteAtOnceOneIsToldToReadAgain(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let reader = Requester.officer(try await name(lapor, .ombudsman))
        let receipt = try await send(lapor)
        let act = ActOnDisclosure(lapor.ports)
        let request = DisclosureRequest(.message, text: "jawabunik")

        try await act(request, on: receipt.trackingID, ifAt: 1, by: reader)

        await #expect(throws: Refusal.stale(version: 2)) {
            try await act(request, on: receipt.trackingID, ifAt: 1, by: reader)
        }
        let key = CommandKey("dua", scope: "test")
        let once = try await act(request, on: receipt.trackingID, key: key, by: reader)
        #expect(try await act(request, on: receipt.trackingID, key: key, by: reader) == once)
        #expect(once.version == 3)
    }

    @Test(arguments: TestDatabase.engines)
    func theAuditFindsWhatWasChanged(_ engine: TestDatabase.Engine) async throws {
        let changes: [(Query, VerifyAudit.DisclosureFault)] = [
            ("UPDATE disclosure_event SET actor = 'officer:999' WHERE seq = 2", .brokenEvent(seq: 2)),
            ("UPDATE disclosure SET head = access_mark", .headDiffers),
            ("UPDATE disclosure SET access_mark = head", .rowDiffers),
            ("UPDATE disclosure SET state = 'concluded'", .rowDiffers),
            ("DELETE FROM disclosure_recipient", .rowDiffers),
            ("UPDATE disclosure_text SET part = 'reply' WHERE part = 'body'", .changedWords(seq: 1)),
            ("DELETE FROM disclosure_text WHERE part = 'contact'", .missingWords(seq: 1)),
            ("DELETE FROM disclosure_key", .missingWords(seq: 1)),
        ]
        for (change, fault) in changes {
            let lapor = try await TestLapor.make(engine)
            _ = try await name(lapor, .ombudsman)
            let receipt = try await send(lapor)
            let message = DisclosureRequest(.message, text: "pesanunik")
            try await ActOnDisclosure(lapor.ports)(message, on: receipt.trackingID, by: holder(receipt))
            #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)

            try await lapor.database.write { _ = try $0.run([change]) }

            let found = try await VerifyAudit(lapor.ports)().findings
            guard case .disclosure(_, fault)? = found.first, found.count == 1 else {
                Issue.record("\(change): \(found)")
                continue
            }
        }
    }

    /// Whoever deletes a whole case is found by the checkpoint that signed it.
    @Test(arguments: TestDatabase.engines)
    func aCheckpointShowsThatACaseIsGone(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        _ = try await name(lapor, .ombudsman)
        _ = try await send(lapor)
        #expect(try await MakeCheckpoint(lapor.ports)() == 1)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)

        try await lapor.database.write { tx in
            for table in ["event", "text", "key", "recipient", "reading"] {
                try tx.run([Query(stringLiteral: "DELETE FROM disclosure_\(table)")])
            }
            try tx.run(["DELETE FROM disclosure"])
        }

        let found = try await VerifyAudit(lapor.ports)().findings
        guard case .missingReport(_, checkpoint: 1)? = found.first else {
            Issue.record("\(found)")
            return
        }
    }

    @Test func badWordsAreRefusedAllAtOnce() async throws {
        let lapor = try await TestLapor.make()
        let reader = Requester.officer(try await name(lapor, .ombudsman))
        let problems = [
            FieldProblem("disclosure", .required), FieldProblem("safe_contact", .tooLong, limit: 500),
            FieldProblem("language", .notAllowed, choices: ["id", "en"]),
        ]
        await #expect(throws: Refusal.invalid(problems)) {
            try await send(lapor) {
                ($0.body, $0.contact, $0.language) = (" \u{200B} ", String(repeating: "x", count: 501), "xx")
            }
        }
        await #expect(throws: Refusal.invalid([FieldProblem("disclosure", .tooLong, limit: 20_000)])) {
            try await send(lapor) { $0.body = String(repeating: "x", count: 20_001) }
        }
        let id = try await send(lapor).trackingID
        let act = ActOnDisclosure(lapor.ports)
        await #expect(throws: Refusal.invalid([FieldProblem("message", .required)])) {
            try await act(DisclosureRequest(.message), on: id, by: reader)
        }
        await #expect(throws: Refusal.invalid([FieldProblem("finding", .required)])) {
            try await act(DisclosureRequest(.conclude, text: "x"), on: id, by: reader)
        }
        await #expect(throws: Refusal.invalid([FieldProblem("conclusion", .required)])) {
            try await act(DisclosureRequest(.conclude, finding: "proven"), on: id, by: reader)
        }
    }
}
