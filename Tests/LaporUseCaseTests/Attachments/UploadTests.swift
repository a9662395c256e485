// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Synchronization
import Testing

@Suite struct UploadTests {
    private static let pdf = SamplePictures.pdf
    private let unknown = Refusal.invalid([FieldProblem("uploads", .doesNotExist)])

    private func bytes(of file: AttachmentFile) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await file.read(0..<file.size) { bytes += $0 }
        return bytes
    }

    @Test(arguments: TestDatabase.engines)
    func onlyTheTokenBindsAndOnlyOnce(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let file = try await lapor.upload()
        let zeros = String(repeating: "0", count: 32)
        for wrong in ["\(file.id)", "\(file.id).", "\(file.id).\(zeros)", "1.\(file.token)", file.token, "", "a.b"] {
            await #expect(throws: unknown) { try await lapor.submit { $0.uploads = [wrong] } }
        }

        _ = try await lapor.submit { $0.uploads = [file.reference, file.reference] }

        await #expect(throws: unknown) { try await lapor.submit { $0.uploads = [file.reference] } }
    }

    @Test(arguments: TestDatabase.engines)
    func ofSeveralThatBindAtOnceOneIsTaken(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let file = try await lapor.upload()
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<6 {
                group.addTask { (try? await lapor.submit { $0.uploads = [file.reference] }) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(taken == 1)
        // Those that were refused left nothing behind.
        let reports = try await lapor.database.read { try $0.first("SELECT count(*) FROM report") { try $0.number(0) } }
        #expect(reports == 1)
    }

    @Test func moreThanAMessageCarriesIsRefused() async throws {
        let lapor = try await TestLapor.make()
        var references: [String] = []
        for _ in 0...AttachmentLimits.files { references.append(try await lapor.upload().reference) }
        await #expect(throws: Refusal.file(.tooMany(limit: AttachmentLimits.files))) {
            try await lapor.submit { [references] in $0.uploads = references }
        }
        let described = try await DescribeUploads(lapor.ports)(references + ["nonsense"])
        #expect(described.map(\.reference) == references && described.allSatisfy { $0.file.name == "surat.pdf" })
    }

    @Test func aPhotoIsKeptWithoutItsPlaceAndWithASmallPicture() async throws {
        let lapor = try await TestLapor.make()
        let photo = try await SamplePictures.photo()
        let receipt = try await lapor.upload(photo, named: "../IMG 1.jpeg")
        #expect(receipt.name == "IMG 1.jpeg" && receipt.mediaType == "image/jpeg" && receipt.state == "clean")
        let report = try await lapor.submit { $0.uploads = [receipt.reference] }

        let read = ReadAttachment(lapor.ports)
        let whole = try await read(receipt.id, of: report.trackingID, for: .holder(of: report))
        let small = try await read(receipt.id, of: report.trackingID, for: .holder(of: report), isThumbnail: true)

        for file in [whole, small] {
            let bytes = try await bytes(of: file)
            #expect(Int64(bytes.count) == file.size && SamplePictures.size(ofJPEG: bytes) != nil)
            #expect(Data(bytes).range(of: Data(SamplePictures.camera.utf8)) == nil)
        }
        #expect(whole.mark != small.mark)
    }

    @Test func refusesWhatItCannotTake() async throws {
        let lapor = try await TestLapor.make()
        await #expect(throws: Refusal.file(.empty)) { try await lapor.upload([]) }
        await #expect(throws: Refusal.file(.notAccepted)) { try await lapor.upload(Array("halo".utf8)) }
        await #expect(throws: Refusal.file(.notAccepted)) {
            try await lapor.upload(Array(repeating: 65, count: 10_000), named: "foto.jpg")
        }
        await #expect(throws: Refusal.file(.unreadable)) { try await lapor.upload([0xFF, 0xD8, 0xFF, 0xE0]) }
        await #expect(throws: Refusal.file(.tooManyPixels(limit: AttachmentLimits.pixels))) {
            try await lapor.upload(SamplePictures.hollowPNG(width: 50_000, height: 50_000))
        }
        let limit = AttachmentLimits.size(of: .document)
        await #expect(throws: Refusal.file(.tooLarge(limit: limit))) {
            try await lapor.upload(Self.pdf + Array(repeating: 32, count: Int(limit)))
        }
        // Nothing of it stays.
        #expect(try await lapor.ports.attachments.vault.discardDrafts(before: .distantFuture) == 0)
        let rows = try await lapor.database.read { try $0.first("SELECT count(*) FROM upload") { try $0.number(0) } }
        #expect(rows == 0)
    }

    @Test func theSameKeyAnswersTheSame() async throws {
        for engine in TestDatabase.engines {
            let lapor = try await TestLapor.make(engine)
            let key = CommandKey("one", scope: "test")
            let first = try await lapor.upload(key: key)
            #expect(try await lapor.upload(key: key) == first)
            await #expect(throws: Refusal.keyReused) { try await lapor.upload(Self.pdf + [10], key: key) }
            await #expect(throws: Refusal.keyReused) { try await lapor.upload(named: "lain.pdf", key: key) }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func whatNobodyBindsIsForgottenAfterADay(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let (bound, free) = (try await lapor.upload(), try await lapor.upload())
        let report = try await lapor.submit { $0.uploads = [bound.reference] }
        lapor.advance(days: 1)
        await #expect(throws: unknown) { try await lapor.submit { $0.uploads = [free.reference] } }
        #expect(try await PurgeUploads(lapor.ports)() == 0)
        lapor.advance(days: 0.1)

        #expect(try await PurgeUploads(lapor.ports)() == 1)

        #expect(try await PurgeUploads(lapor.ports)() == 0)
        let file = try await ReadAttachment(lapor.ports)(bound.id, of: report.trackingID, for: .holder(of: report))
        #expect(try await bytes(of: file) == Self.pdf)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsInQuarantineIsReadByNobody(_ engine: TestDatabase.Engine) async throws {
        let scanner = ToldScanner()
        let lapor = try await TestLapor.make(engine, scanner: scanner)
        let file = try await lapor.upload()
        #expect(file.state == "waiting")
        let report = try await lapor.submit { $0.uploads = [file.reference] }
        func tryToRead() async throws -> AttachmentFile {
            try await ReadAttachment(lapor.ports)(file.id, of: report.trackingID, for: .holder(of: report))
        }
        func state() async throws -> EnclosedFile.State? {
            try await ReadReport(lapor.ports)(report.trackingID, for: .holder(of: report)).files.first?.state
        }
        await #expect(throws: Refusal.file(.unchecked)) { try await tryToRead() }
        #expect(try await state() == .unchecked)

        // A scanner that cannot say lets nothing through, and is not asked again at once.
        scanner.answer(nil)
        await #expect(throws: ScannerFailure.self) { try await ScanUploads(lapor.ports)() }
        #expect(try await ScanUploads(lapor.ports)() == 0)
        await #expect(throws: Refusal.file(.unchecked)) { try await tryToRead() }

        scanner.answer(.clean)
        lapor.advance(days: 0.01)
        #expect(try await ScanUploads(lapor.ports)() == 1)
        #expect(scanner.seen == Self.pdf)
        #expect(try await bytes(of: tryToRead()) == Self.pdf)
        #expect(try await state() == .ready)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsInfectedIsDeletedAndCannotBeBound(_ engine: TestDatabase.Engine) async throws {
        let scanner = ToldScanner()
        let lapor = try await TestLapor.make(engine, scanner: scanner)
        let bound = try await lapor.upload(SamplePictures.photo(), named: "foto.jpg")
        let free = try await lapor.upload()
        let report = try await lapor.submit { $0.uploads = [bound.reference] }
        scanner.answer(.infected(name: "Contoh"))

        #expect(try await ScanUploads(lapor.ports)() == 2)

        await #expect(throws: Refusal.file(.infected)) {
            try await ReadAttachment(lapor.ports)(bound.id, of: report.trackingID, for: .holder(of: report))
        }
        await #expect(throws: Refusal.file(.infected)) { try await lapor.submit { $0.uploads = [free.reference] } }
        let places = try await lapor.database.read { try $0.rows("SELECT place FROM upload") { try $0.string(0) } }
        #expect(places.count == 2)
        for place in places.flatMap({ [$0, "\($0).small"] }) {
            await #expect(throws: VaultFailure.self) {
                try await lapor.ports.attachments.vault.read(place, from: 0, count: 1)
            }
        }
        let view = try await ReadReport(lapor.ports)(report.trackingID, for: .holder(of: report))
        #expect(view.files.map(\.state) == [.removed])
    }
}

/// Says what it was told to; nothing means that it fails.
private final class ToldScanner: MalwareScanner {
    private let state = Mutex((answer: ScanVerdict?.none, seen: [UInt8]()))

    func answer(_ verdict: ScanVerdict?) { state.withLock { $0.answer = verdict } }
    var seen: [UInt8] { state.withLock { $0.seen } }

    func scan(
        _ piece: @escaping @Sendable (_ offset: Int64, _ count: Int) async throws -> [UInt8]
    ) async throws(ScannerFailure) -> ScanVerdict {
        guard let answer = state.withLock({ $0.answer }) else { throw ScannerFailure("told to fail") }
        let bytes: [UInt8]
        do {
            bytes = try await piece(0, 1_000_000)
        } catch {
            throw ScannerFailure("\(error)")
        }
        state.withLock { $0.seen = bytes }
        return answer
    }
}
