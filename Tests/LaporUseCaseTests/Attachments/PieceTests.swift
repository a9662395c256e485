// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct PieceTests {
    /// A connection that breaks.
    private struct Broken: Error {}
    private let video =
        Array("\u{0}\u{0}\u{0}\u{18}ftypisom".utf8) + (0..<600_000).map { UInt8(truncatingIfNeeded: $0) }

    /// Sends a part in pieces of 100,000 bytes, and breaks after it when it is to.
    private func send(
        _ bytes: ArraySlice<UInt8>,
        to file: ReceiveInPieces.Standing,
        _ use: ReceiveInPieces,
        breaks: Bool = false
    ) async throws -> ReceiveInPieces.Standing {
        var rest = bytes
        return try await use.add(to: file.reference, at: Int64(bytes.startIndex)) {
            guard !rest.isEmpty else {
                if breaks { throw Broken() }
                return nil
            }
            defer { rest = rest.dropFirst(100_000) }
            return Array(rest.prefix(100_000))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func whatHasArrivedStaysWhenTheConnectionBreaks(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let use = ReceiveInPieces(lapor.ports)
        let begun = try await use.begin(named: "bukti.mp4", length: Int64(video.count))
        await #expect(throws: Broken.self) { try await send(video[..<350_000], to: begun, use, breaks: true) }

        let known = try await use.standing(of: begun.reference)
        let whole = try await send(video[Int(known.offset)...], to: begun, use)

        #expect(known.offset == 350_000 && !known.isWhole && whole.isWhole)
        #expect(try await use.standing(of: begun.reference).isWhole)
        let report = try await lapor.submit { $0.uploads = [begun.reference] }
        let described = try await ReadReport(lapor.ports)(report.trackingID, for: .holder(of: report)).files
        let file = try #require(described.first)
        #expect(file.attachment.name == "bukti.mp4" && file.attachment.size == Int64(video.count))
        var bytes: [UInt8] = []
        let read = ReadAttachment(lapor.ports)
        let kept = try await read(file.attachment.id, of: report.trackingID, for: .holder(of: report))
        try await kept.read(0..<kept.size) { bytes += $0 }
        #expect(bytes == video)
    }

    @Test func theLastPieceSentAgainChangesNothing() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let begun = try await use.begin(named: nil, length: Int64(video.count))
        _ = try await send(video[...], to: begun, use)
        let again = try await send(video[500_000...], to: begun, use)
        #expect(again.isWhole && again.reference == begun.reference)
    }

    @Test func whatBelongsElsewhereOrGoesOnBeyondTheEndIsRefused() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let begun = try await use.begin(named: "a.mp4", length: 400_000)
        await #expect(throws: Refusal.file(.elsewhere)) { try await send(video[100_000...], to: begun, use) }
        await #expect(throws: Refusal.file(.tooLarge(limit: 400_000))) { try await send(video[...], to: begun, use) }
        await #expect(throws: Refusal.notFound) { try await use.standing(of: begun.reference) }
    }

    @Test func whatNobodyTakesIsRefusedWithItsFirstBytes() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let text = Array(repeating: UInt8(ascii: "<"), count: 300_000)
        let begun = try await use.begin(named: "a.mp4", length: Int64(text.count * 2))
        await #expect(throws: Refusal.file(.notAccepted)) { try await send(text[...], to: begun, use) }
        let large = Int64(60 * 1024 * 1024)
        let sound = Array("RIFF0000WAVE".utf8) + text
        let tooLarge = try await use.begin(named: "a.wav", length: large)
        await #expect(throws: Refusal.file(.tooLarge(limit: AttachmentLimits.size(of: .sound)))) {
            try await send(sound[...], to: tooLarge, use)
        }
        await #expect(throws: Refusal.file(.empty)) { try await use.begin(named: nil, length: 0) }
        await #expect(throws: Refusal.file(.tooLarge(limit: AttachmentLimits.size))) {
            try await use.begin(named: nil, length: AttachmentLimits.size + 1)
        }
    }

    @Test func onlyWhoHasTheNameReadsContinuesAndGivesUp() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let begun = try await use.begin(named: nil, length: 10)
        let zeros = String(repeating: "0", count: 32)
        let id = begun.reference.split(separator: ".").first.map(String.init) ?? ""
        for wrong in ["\(id).\(zeros)", id, "1.\(zeros)", ""] {
            await #expect(throws: Refusal.notFound) { try await use.standing(of: wrong) }
            await #expect(throws: Refusal.notFound) { try await use.add(to: wrong, at: 0) { nil } }
            await #expect(throws: Refusal.notFound) { try await use.cancel(wrong) }
        }
        try await use.cancel(begun.reference)
        await #expect(throws: Refusal.notFound) { try await use.standing(of: begun.reference) }
    }

    @Test func theSameKeyBeginsTheSameFile() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let key = CommandKey("k1", scope: "test")
        let first = try await use.begin(named: "a.mp4", length: 10, key: key)
        #expect(try await use.begin(named: "a.mp4", length: 10, key: key) == first)
        await #expect(throws: Refusal.keyReused) { try await use.begin(named: "a.mp4", length: 11, key: key) }
    }

    @Test func whatIsNeverFinishedIsForgottenAfterADay() async throws {
        let lapor = try await TestLapor.make()
        let use = ReceiveInPieces(lapor.ports)
        let begun = try await use.begin(named: nil, length: 10)
        lapor.advance(days: 1.01)
        await #expect(throws: Refusal.notFound) { try await use.standing(of: begun.reference) }
        _ = try await ForgetExpired(lapor.ports)()
        let left = try await lapor.database.read {
            try $0.first("SELECT count(*) FROM incoming_upload") { try $0.number(0) }
        }
        #expect(left == 0)
    }
}
