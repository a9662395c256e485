// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

/// Files as parts of a report's life: with every message that can carry them, and who may open them.
@Suite struct AttachmentLifeTests {
    private struct People {
        let national: Requester
        let works: Requester

        init(_ lapor: TestLapor) async throws {
            national = .officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
            works = .officer(try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya"))
        }
    }

    /// Verified and with the unit that answers.
    private func given(_ receipt: Receipt, to people: People, _ lapor: TestLapor) async throws {
        try await lapor.act(.verify, on: receipt.trackingID, by: people.national)
        try await lapor.act(.disposition, on: receipt.trackingID, by: people.national) {
            $0.agency = "dinas-pupr-surabaya"
        }
    }

    private func canRead(
        _ file: UploadReceipt,
        of receipt: Receipt,
        _ requester: Requester?,
        _ lapor: TestLapor
    ) async throws -> Bool {
        do {
            let found = try await ReadAttachment(lapor.ports)(file.id, of: receipt.trackingID, for: requester)
            var bytes: [UInt8] = []
            try await found.read(0..<found.size) { bytes += $0 }
            #expect(bytes == SamplePictures.pdf)
            return true
        } catch Refusal.notFound {
            return false
        }
    }

    @Test(arguments: TestDatabase.engines)
    func everyMessageCarriesItsFilesToThoseWhoMayReadThem(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        var files: [UploadReceipt] = []
        for name in ["laporan", "tambahan", "jawaban", "tanggapan", "akhir", "sanggahan"] {
            files.append(try await lapor.upload(named: "\(name).pdf"))
        }
        let references = files.map(\.reference)
        let receipt = try await lapor.submit { $0.uploads = [references[0]] }
        let (id, reporter) = (receipt.trackingID, Requester.holder(of: receipt))

        try await lapor.act(.supplement, on: id, by: reporter) { ($0.text, $0.uploads) = ("Foto.", [references[1]]) }
        try await given(receipt, to: people, lapor)
        try await lapor.act(.interimAnswer, on: id, by: people.works) {
            ($0.text, $0.uploads) = ("Jadwal.", [references[2]])
        }
        try await lapor.act(.reply, on: id, by: reporter) { ($0.text, $0.uploads) = ("Lihat.", [references[3]]) }
        try await lapor.act(.finalAnswer, on: id, by: people.works) {
            ($0.text, $0.uploads) = ("Selesai.", [references[4]])
        }
        try await lapor.act(.contest, on: id, by: reporter) { ($0.text, $0.uploads) = ("Belum.", [references[5]]) }

        for requester in [reporter, people.national, people.works] {
            let view = try await ReadReport(lapor.ports)(id, for: requester)
            #expect(view.timeline.flatMap(\.files).map(\.attachment.name) == files.map(\.name))
            #expect(view.files.map(\.attachment.name) == ["laporan.pdf"])
            #expect(view.timeline.allSatisfy { $0.words[.attachments] == nil })
            for file in files { #expect(try await canRead(file, of: receipt, requester, lapor)) }
        }
        // The public sees what the office enclosed with its answers, and nothing of the reporter's.
        let open = try await ReadReport(lapor.ports)(id, for: nil)
        #expect(open.timeline.flatMap(\.files).map(\.attachment.name) == ["jawaban.pdf", "akhir.pdf"])
        for (index, file) in files.enumerated() {
            #expect(try await canRead(file, of: receipt, nil, lapor) == [2, 4].contains(index), "\(file.name)")
        }
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    /// What the unit enclosed with its draft is the office's own until an approver sends it.
    @Test(arguments: TestDatabase.engines)
    func anApprovedDraftSendsItsFiles(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        let approver = Requester.officer(try await lapor.officer(.approver, at: "dinas-pupr-surabaya"))
        let file = try await lapor.upload()
        let receipt = try await lapor.submit()
        try await given(receipt, to: people, lapor)
        try await lapor.act(.draft, on: receipt.trackingID, by: people.works) {
            ($0.text, $0.kind, $0.uploads) = ("Selesai.", "final", [file.reference])
        }
        #expect(try await canRead(file, of: receipt, approver, lapor))
        #expect(try await !canRead(file, of: receipt, .holder(of: receipt), lapor))

        try await lapor.act(.approve, on: receipt.trackingID, by: approver)

        #expect(try await canRead(file, of: receipt, .holder(of: receipt), lapor))
        #expect(try await canRead(file, of: receipt, nil, lapor))
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }

    @Test func aConfidentialReportKeepsItsFilesWithIt() async throws {
        let lapor = try await TestLapor.make()
        let people = try await People(lapor)
        let file = try await lapor.upload()
        let receipt = try await lapor.submit { $0.visibility = "confidential" }
        try await given(receipt, to: people, lapor)
        try await lapor.act(.finalAnswer, on: receipt.trackingID, by: people.works) {
            ($0.text, $0.uploads) = ("Selesai.", [file.reference])
        }
        let stranger = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-malang"))

        #expect(try await canRead(file, of: receipt, .holder(of: receipt), lapor))
        #expect(try await !canRead(file, of: receipt, nil, lapor))
        #expect(try await !canRead(file, of: receipt, stranger, lapor))
    }

    /// The reporter learns of it, though the officer never opened the report itself; ten minutes are one reading.
    @Test(arguments: TestDatabase.engines)
    func readingAFileOfAConfidentialReportIsLogged(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        let file = try await lapor.upload()
        let (receipt, open) = (
            try await lapor.submit { ($0.visibility, $0.uploads) = ("confidential", [file.reference]) },
            try await lapor.submit()
        )
        func readings(_ receipt: Receipt) async throws -> Int {
            try await ReadReport(lapor.ports)(receipt.trackingID, for: .holder(of: receipt)).readings.count
        }
        #expect(try await canRead(file, of: receipt, .holder(of: receipt), lapor))
        #expect(try await !canRead(file, of: receipt, people.works, lapor))
        #expect(try await readings(receipt) == 0)

        for _ in 1...3 { #expect(try await canRead(file, of: receipt, people.national, lapor)) }
        #expect(try await readings(receipt) == 1)
        lapor.advance(days: 601 / 86_400)
        #expect(try await canRead(file, of: receipt, people.national, lapor))
        #expect(try await readings(receipt) == 2)
        #expect(try await readings(open) == 0)
    }

    @Test func aFileOfOneReportIsNotReadThroughAnother() async throws {
        let lapor = try await TestLapor.make()
        let file = try await lapor.upload()
        _ = try await lapor.submit { $0.uploads = [file.reference] }
        let other = try await lapor.submit()
        #expect(try await !canRead(file, of: other, .holder(of: other), lapor))
    }

    @Test(arguments: TestDatabase.engines)
    func aRepeatedCommandAnswersTheSameThoughItsFilesAreBound(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        let (file, answer) = (try await lapor.upload(), try await lapor.upload())
        var draft = ReportDraft()
        (draft.classification, draft.title, draft.body) = ("complaint", "a", "b")
        draft.uploads = [file.reference]
        let key = CommandKey("k", scope: "test")
        let first = try await SubmitReport(lapor.ports)(draft, key: key, by: .reporter)
        #expect(try await SubmitReport(lapor.ports)(draft, key: key, by: .reporter) == first)

        try await given(first, to: people, lapor)
        var request = ActionRequest(.finalAnswer)
        (request.text, request.uploads) = ("Selesai.", [answer.reference])
        let act = ActOnReport(lapor.ports)
        let other = CommandKey("l", scope: "test")
        let done = try await act(request, on: first.trackingID, key: other, by: people.works)
        #expect(try await act(request, on: first.trackingID, key: other, by: people.works) == done)
        request.uploads = []
        await #expect(throws: Refusal.keyReused) {
            try await act(request, on: first.trackingID, key: other, by: people.works)
        }
    }

    @Test func whatTakesNoFilesSaysSo() async throws {
        let lapor = try await TestLapor.make()
        let people = try await People(lapor)
        let file = try await lapor.upload()
        let receipt = try await lapor.submit()
        await #expect(throws: Refusal.invalid([FieldProblem("uploads", .unknown)])) {
            try await lapor.act(.verify, on: receipt.trackingID, by: people.national) { $0.uploads = [file.reference] }
        }
        // It is still free.
        _ = try await lapor.submit { $0.uploads = [file.reference] }
    }

    /// Everybody who reported the same gets the answer, with what came with it.
    @Test(arguments: TestDatabase.engines)
    func anAnswerToMergedReportsBringsItsFilesToAll(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        let (own, answer) = (try await lapor.upload(named: "sendiri.pdf"), try await lapor.upload(named: "jawaban.pdf"))
        let master = try await lapor.submit { $0.uploads = [own.reference] }
        let duplicate = try await lapor.submit()
        for receipt in [master, duplicate] { try await given(receipt, to: people, lapor) }
        try await lapor.act(.merge, on: duplicate.trackingID, by: people.national) {
            $0.report = "\(master.trackingID)"
        }

        try await lapor.act(.finalAnswer, on: master.trackingID, by: people.works) {
            ($0.text, $0.uploads) = ("Selesai.", [answer.reference])
        }

        #expect(try await canRead(answer, of: master, .holder(of: master), lapor))
        #expect(try await canRead(answer, of: duplicate, .holder(of: duplicate), lapor))
        #expect(try await !canRead(own, of: duplicate, .holder(of: duplicate), lapor))
    }

    @Test(arguments: TestDatabase.engines)
    func erasingTheWordsErasesTheFiles(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let people = try await People(lapor)
        let officer = Requester.officer(try await lapor.officer(.dataProtectionOfficer, at: "nasional"))
        let file = try await lapor.upload()
        let receipt = try await lapor.submit()
        let id = receipt.trackingID
        try await lapor.act(.supplement, on: id, by: .holder(of: receipt)) {
            ($0.text, $0.uploads) = ("KTP saya.", [file.reference])
        }
        try await given(receipt, to: people, lapor)
        let seq = try await ReadReport(lapor.ports)(id, for: .holder(of: receipt)).timeline.first { !$0.files.isEmpty }?
            .seq

        try await lapor.act(.eraseWords, on: id, by: officer) { $0.seq = seq.map(Int.init) }

        #expect(try await !canRead(file, of: receipt, .holder(of: receipt), lapor))
        #expect(try await PurgeUploads(lapor.ports)() == 1)
        let rows = try await lapor.database.read { try $0.first("SELECT count(*) FROM upload") { try $0.number(0) } }
        #expect(rows == 0)
        #expect(try await VerifyAudit(lapor.ports)().findings.isEmpty)
    }
}
