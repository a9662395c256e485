// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporSQL
import LaporStore
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct CommentReportTests {
    private func world(_ engine: TestDatabase.Engine) async throws -> (TestLapor, TrackingID, Account) {
        let lapor = try await TestLapor.make(engine)
        let city = Requester.officer(try await lapor.officer(.agencyAdmin, at: "kota-surabaya"))
        let id = try await lapor.submit { $0.agency = "kota-surabaya" }.trackingID
        try await lapor.act(.verify, on: id, by: city)
        return (lapor, id, try await lapor.account("budi@example.id").account)
    }

    @Test(arguments: TestDatabase.engines)
    func nobodyReadsACommentBeforeItIsReleased(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id, author) = try await world(engine)
        let (comments, desk) = (CommentReport(lapor.ports), ModerateComments(lapor.ports))
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for _ in 0..<2 { try await comments(id, "Di gang kami juga.", as: "Budi", in: .indonesian, by: author) }
        #expect(try await comments.released(on: id).comments.isEmpty)
        let waiting = try await desk.waiting(for: city)
        #expect(waiting.map(\.comment.content) == ["Di gang kami juga."] && waiting[0].comment.name == "Budi")
        #expect(waiting[0].report.trackingID == id && !waiting[0].report.title.isEmpty)

        #expect(try await desk.release(waiting[0].comment.id, by: city) == id)
        #expect(try await comments.released(on: id).comments.map(\.content) == ["Di gang kami juga."])
        #expect(try await desk.waiting(for: city).isEmpty)

        _ = try await desk.refuse(waiting[0].comment.id, because: "off_topic", note: "Tentang jalan lain.", by: city)
        #expect(try await comments.released(on: id).comments.isEmpty)
        let own = try await comments.own(author)
        #expect(own.map(\.state) == [.refused] && own[0].reason == .offTopic && own[0].note == "Tentang jalan lain.")
        await #expect(throws: Refusal.changedMeanwhile) { try await desk.release(own[0].id, by: city) }
        #expect(try await lapor.count("comment_decision") == 2)
    }

    @Test(arguments: TestDatabase.engines)
    func onlyWhoeverHasTheReportDecides(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id, author) = try await world(engine)
        let desk = ModerateComments(lapor.ports)
        try await CommentReport(lapor.ports)(id, "Di sini juga.", as: "", in: .indonesian, by: author)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let comment = try #require(try await desk.waiting(for: national).first).comment
        for (role, slug) in [(Role.agencyAdmin, "kota-malang"), (.liaisonOfficer, "dinas-pupr-malang")] {
            let other = try await lapor.officer(role, at: slug)
            #expect(try await desk.waiting(for: other).isEmpty)
            await #expect(throws: Refusal.notYours(.redact)) { try await desk.release(comment.id, by: other) }
        }
        let reader = try await lapor.officer(.executiveViewer, at: "kota-surabaya")
        await #expect(throws: Refusal.notPermitted(.redact)) { try await desk.waiting(for: reader) }
        await #expect(throws: Refusal.notYours(.redact)) { try await desk.release(comment.id, by: reader) }
        _ = try await desk.release(comment.id, by: national)
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsHiddenTakesItsCommentsWithIt(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id, author) = try await world(engine)
        let (comments, desk) = (CommentReport(lapor.ports), ModerateComments(lapor.ports))
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        for words in ["Pertama di sini.", "Kedua di sini."] {
            try await comments(id, words, as: "", in: .indonesian, by: author)
        }
        _ = try await desk.release(#require(try await desk.waiting(for: national).first).comment.id, by: national)
        try await lapor.act(.changeVisibility, on: id, by: .officer(national)) {
            ($0.kind, $0.text) = ("confidential", "Ada data pribadi.")
        }
        #expect(try await comments.released(on: id).comments.isEmpty)
        #expect(try await desk.waiting(for: national).isEmpty)
        await #expect(throws: Refusal.notFound) {
            try await comments(id, "Masih di sini.", as: "", in: .indonesian, by: author)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func authorsTakeTheirWordsAway(_ engine: TestDatabase.Engine) async throws {
        let (lapor, id, author) = try await world(engine)
        let (comments, desk) = (CommentReport(lapor.ports), ModerateComments(lapor.ports))
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        for number in 1...4 {
            try await comments(id, "Komentar nomor \(number).", as: "Budi", in: .indonesian, by: author)
        }
        let all = try await desk.waiting(for: city).map(\.comment)
        for comment in all.prefix(2) { _ = try await desk.release(comment.id, by: city) }
        try await comments.remove(all[0].id, by: author)
        #expect(try await comments.released(on: id).comments.map(\.id) == [all[1].id])
        let stranger = try await lapor.account("ani@example.id").account
        await #expect(throws: Refusal.notFound) { try await comments.remove(all[1].id, by: stranger) }

        try await ManageAccount(lapor.ports).erase(author)
        let left = try await comments.released(on: id).comments
        #expect(left.map(\.content) == ["Komentar nomor 2."] && left[0].name == nil && left[0].account == nil)
        #expect(try await desk.waiting(for: city).isEmpty)
        let kept = try await lapor.database.read { tx in
            try tx.rows("SELECT content FROM comment WHERE content <> '' OR name <> ''") { try $0.string(0) }
        }
        #expect(kept == ["Komentar nomor 2."])
    }

    @Test func oneAccountWritesOnlySoManyADay() async throws {
        let (lapor, id, author) = try await world(.memory)
        let comments = CommentReport(lapor.ports)
        for number in 1...Comment.daily {
            try await comments(id, "Komentar nomor \(number).", as: "", in: .indonesian, by: author)
        }
        await #expect(throws: Refusal.tooManyAttempts(retryAfter: 86_400)) {
            try await comments(id, "Satu lagi.", as: "", in: .indonesian, by: author)
        }
        lapor.advance(days: 1.1)
        try await comments(id, "Satu lagi.", as: "", in: .indonesian, by: author)
    }

    @Test func whatMayTellWhoSomebodyIsIsReadBeforeItIsShown() async throws {
        let (lapor, id, author) = try await world(.memory)
        let desk = ModerateComments(lapor.ports)
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let words = "Hubungi saja 0812 3456 7890."
        try await CommentReport(lapor.ports)(id, words, as: "Bapak Budi", in: .indonesian, by: author)
        let comment = try #require(try await desk.waiting(for: city).first).comment

        await #expect(throws: Refusal.invalid([FieldProblem("sure", .required)])) {
            try await desk.release(comment.id, by: city)
        }
        _ = try await desk.release(comment.id, isRead: true, by: city)

        #expect(try await CommentReport(lapor.ports).released(on: id).comments.map(\.content) == [words])
    }
}
