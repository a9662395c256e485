// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import LaporSQL
import LaporTestSupport
import LaporUseCases
import Testing

@Suite struct SearchTests {
    private func found(_ typed: String, _ lapor: TestLapor) async throws -> [TrackingID] {
        var filter = ListPublishedReports.Filter()
        filter.search = try Search(typed: typed)
        return try await ListPublishedReports(lapor.ports)(filter).lines.map(\.trackingID)
    }

    private func found(
        _ typed: String,
        by officer: Officer,
        _ lapor: TestLapor,
        _ change: (inout ListInbox.Filter) -> Void = { _ in }
    ) async throws -> [TrackingID] {
        var filter = ListInbox.Filter()
        filter.search = try Search(typed: typed)
        change(&filter)
        return try await ListInbox(lapor.ports)(filter, for: officer).lines.map(\.trackingID)
    }

    /// The same table on every engine: what is found depends on the words, never on who looks them up.
    @Test(arguments: TestDatabase.engines)
    func everyEngineFindsTheSame(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let texts = [
            ("Lampu jalan mati", "Gelap di depan pasar; lampunya pecah."),
            ("Jalan berlubang", "Aspal rusak parah di RT 03, dekat Café Melati. 50% tertutup air."),
            ("Sampah menumpuk", "Di pinggir jalan, baunya \"menyengat\"; O'Neill juga mengeluh."),
            ("Halaman ꦗꦮ", "Papan nama beraksara: ꦗꦮ dan 漢字, lampu redup."),
        ]
        var ids: [TrackingID] = []
        for (title, body) in texts {
            let id = try await lapor.submit { ($0.title, $0.body) = (title, body) }.trackingID
            try await lapor.act(.verify, on: id, by: national)
            ids.append(id)
            lapor.advance(days: 0.1)
        }
        try await lapor.index()

        let table: [(String, [Int])] = [
            // A title that fits comes before newer reports.
            ("jalan", [1, 0, 2]), ("JALAN Lampu", [0]), ("lampu", [0, 3]), ("lampunya", [0, 3]), ("lam", []),
            ("cafe", [1]), ("café", [1]), ("rt 03", [1]), ("rt 3", []), ("50%", [1]), ("oneill", [2]), ("o’neill", [2]),
            ("\"menyengat\"", [2]), ("jalan NOT lampu", []), ("jalan OR sampah", [2]), ("jalan*", [1, 0, 2]),
            ("terms:jalan", []), ("j_lan", []), ("%", []), ("ꦗꦮ", [3]), ("漢字 lampu", [3]), ("漢", []),
            ("a", []), ("jalan jalan", [1, 0, 2]), ("lampu'); DROP TABLE report; --", []), ("~a0", []),
            ("~a0 jalan", []),
            (ids[2].grouped, [2]), ("12345678901", []),
        ]
        for (typed, expected) in table {
            do {
                #expect(try await found(typed, lapor) == expected.map { ids[$0] }, "\(typed)")
            } catch Refusal.invalid(let problems) {
                #expect(problems == [FieldProblem("q", .tooCommon)] && expected.isEmpty, "\(typed)")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func strangersNeverFindWhatTheyMayNotRead(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        func submit(_ visibility: String = "public") async throws -> Receipt {
            try await lapor.submit {
                ($0.title, $0.body, $0.visibility) = ("Pungli loket", "Diminta amplop oleh Zainudin.", visibility)
                ($0.reporterName, $0.reporterEmail, $0.address) = ("Wulandari", "wulan@example.id", "Gang Kelinci")
            }
        }
        _ = try await submit()
        let confidential = try await submit("confidential").trackingID
        try await lapor.act(.verify, on: confidential, by: national)
        let oversight = try await submit().trackingID
        try await lapor.act(.verify, on: oversight, by: national) { $0.classification = "oversight_complaint" }
        let archived = try await submit().trackingID
        try await lapor.act(.archive, on: archived, by: national) { ($0.reason, $0.text) = ("duplicate", "Sama.") }
        let open = try await submit().trackingID
        try await lapor.act(.verify, on: open, by: national) {
            ($0.publicTitle, $0.publicBody) = ("Pungli loket", "Diminta amplop oleh petugas.")
        }
        try await lapor.index()

        #expect(try await found("amplop", lapor) == [open])
        // Taken out by the verifier, an address, a name, a contact.
        for word in ["zainudin", "kelinci", "wulandari", "wulan", "example"] {
            #expect(try await found(word, lapor).isEmpty, "\(word)")
        }
        for id in [confidential, oversight, archived] { #expect(try await found("\(id)", lapor).isEmpty) }
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsHiddenIsNotFoundFromThatMomentOn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        let receipt = try await lapor.submit { ($0.title, $0.body) = ("Parkir liar", "Mobil dinas menutup trotoar.") }
        let (id, reporter) = (receipt.trackingID, Requester.holder(of: receipt))
        try await lapor.act(.verify, on: id, by: national)
        try await lapor.index()
        #expect(try await found("trotoar", lapor) == [id])

        try await lapor.act(.changeVisibility, on: id, by: reporter) { $0.kind = "confidential" }
        #expect(try await found("trotoar", lapor).isEmpty)
        try await lapor.index()
        #expect(try await found("trotoar", lapor).isEmpty)

        try await lapor.act(.changeVisibility, on: id, by: reporter) { $0.kind = "public" }
        try await lapor.index()
        #expect(try await found("trotoar", lapor) == [id])
        try await lapor.act(.archive, on: id, by: national) { ($0.reason, $0.text) = ("duplicate", "Sama.") }
        #expect(try await found("trotoar", lapor).isEmpty)
        try await lapor.act(.restore, on: id, by: national) { $0.text = "Keliru diarsipkan." }
        try await lapor.index()
        #expect(try await found("trotoar", lapor) == [id])
    }

    @Test(arguments: TestDatabase.engines)
    func whatIsRedactedOrErasedIsNotFoundFromThatMomentOn(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let keeper = try await lapor.officer(.dataProtectionOfficer, at: "nasional")
        let id = try await lapor.submit { ($0.title, $0.body) = ("Parkir liar", "Milik Zainudin, tiap malam.") }
            .trackingID
        try await lapor.act(.verify, on: id, by: .officer(national))
        try await lapor.index()
        #expect(try await found("zainudin", lapor) == [id])

        try await lapor.act(.redact, on: id, by: .officer(national)) {
            ($0.seq, $0.kind, $0.text) = (1, "public_body", "Milik seseorang, tiap malam.")
        }
        #expect(try await found("zainudin", lapor).isEmpty)
        try await lapor.index()
        #expect(try await found("zainudin", lapor).isEmpty)
        #expect(try await found("seseorang", lapor) == [id])
        // The original is there still, for those who see it.
        #expect(try await found("zainudin", by: national, lapor) == [id])

        try await lapor.act(.eraseWords, on: id, by: .officer(keeper)) { $0.seq = 1 }
        #expect(try await found("zainudin", by: national, lapor).isEmpty)
        try await lapor.index()
        #expect(try await found("zainudin", by: national, lapor).isEmpty)
        #expect(try await found("seseorang", by: national, lapor) == [id])
        #expect(try await CheckSearch(lapor.ports)().wrong.isEmpty)
    }

    /// FTS5 keeps deleted terms in its older segments until they are merged.
    @Test func erasedWordsAreNotKeptWhereNobodyAsks() async throws {
        let lapor = try await TestLapor.make(.memory)
        let keeper = Requester.officer(try await lapor.officer(.dataProtectionOfficer, at: "nasional"))
        func isKept() async throws -> Bool {
            let word = Array("zainudin".utf8)
            let query: Query = "SELECT count(*) FROM search_original_data WHERE instr(block, \(word)) > 0"
            return try await lapor.database.read { try $0.first(query) { try $0.number(0) } ?? 0 } > 0
        }
        let id = try await lapor.submit { $0.body = "Milik Zainudin." }.trackingID
        try await lapor.index()
        #expect(try await isKept())

        try await lapor.act(.eraseWords, on: id, by: keeper) { $0.seq = 1 }
        _ = try await ForgetExpired(lapor.ports)()

        #expect(try await !isKept())
    }

    @Test(arguments: TestDatabase.engines)
    func officersFindTheOriginalWithinTheirReachAndNoFurther(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = try await lapor.officer(.nationalAdmin, at: "nasional")
        let city = try await lapor.officer(.agencyAdmin, at: "kota-surabaya")
        let works = try await lapor.officer(.liaisonOfficer, at: "dinas-pupr-surabaya")
        let leader = try await lapor.officer(.executiveViewer, at: "kota-surabaya")
        let malang = try await lapor.officer(.agencyAdmin, at: "kota-malang")
        var receipts: [Receipt] = []
        for visibility in ["public", "confidential"] {
            let receipt = try await lapor.submit {
                ($0.title, $0.body, $0.visibility) = ("Jembatan", "Retak, kata Zainudin.", visibility)
            }
            try await lapor.act(.verify, on: receipt.trackingID, by: .officer(national)) { $0.publicBody = "Retak." }
            try await lapor.act(.disposition, on: receipt.trackingID, by: .officer(national)) {
                $0.agency = "kota-surabaya"
            }
            receipts.append(receipt)
            lapor.advance(days: 1)
        }
        try await lapor.index()
        let ids = receipts.map(\.trackingID)

        #expect(try await found("zainudin retak", by: city, lapor) == ids)
        #expect(try await found("zainudin", by: leader, lapor) == [ids[0]])
        #expect(try await found("zainudin", by: works, lapor).isEmpty)
        #expect(try await found("zainudin", by: malang, lapor).isEmpty)
        #expect(try await found("\(ids[1])", by: malang, lapor).isEmpty)
        #expect(try await found("\(ids[1])", by: city, lapor) == [ids[1]])
        // What is found can be opened, by whoever found it.
        for officer in [city, leader] {
            for id in try await found("zainudin", by: officer, lapor) {
                #expect(try await ReadReport(lapor.ports)(id, for: .officer(officer)).viewer.isOfficer)
            }
        }

        try await lapor.act(.finalAnswer, on: ids[0], by: .officer(city)) { $0.text = "Sudah diperbaiki." }
        try await lapor.act(.finalAnswer, on: ids[1], by: .officer(city)) { $0.text = "Sudah." }
        try await lapor.act(.confirm, on: ids[1], by: .holder(of: receipts[1]))
        try await lapor.index()
        #expect(try await found("diperbaiki", by: city, lapor) == [ids[0]])
        #expect(try await found("retak", by: city, lapor) == [ids[0]])
        #expect(try await found("retak", by: city, lapor) { $0.state = .closed } == [ids[1]])
        #expect(try await found("retak", by: malang, lapor) { $0.state = .closed }.isEmpty)
    }

    @Test(arguments: TestDatabase.engines)
    func pagesOfASearchJoinWithoutGapsAndFiltersHold(_ engine: TestDatabase.Engine) async throws {
        let lapor = try await TestLapor.make(engine)
        let national = Requester.officer(try await lapor.officer(.nationalAdmin, at: "nasional"))
        for number in 0..<9 {
            let id = try await lapor.submit {
                $0.title = number % 3 == 0 ? "Banjir \(number)" : "Hujan \(number)"
                $0.body = "Banjir lagi di jalan."
            }.trackingID
            try await lapor.act(.verify, on: id, by: national) { $0.category = number % 2 == 0 ? "roads" : nil }
            lapor.advance(days: 0.01)
        }
        try await lapor.index()
        var filter = ListPublishedReports.Filter()
        filter.search = try Search(typed: "banjir")

        var titles: [String] = []
        var key: ListKey?
        repeat {
            let page = try await ListPublishedReports(lapor.ports)(filter, after: key, limit: 2)
            titles += page.lines.map(\.title)
            key = page.next
        } while key != nil

        let order = [6, 3, 0].map { "Banjir \($0)" } + [8, 7, 5, 4, 2, 1].map { "Hujan \($0)" }
        #expect(titles == order)
        filter.category = try await ListPublishedReports(lapor.ports)(filter).lines.compactMap(\.category).first
        let roads = try await ListPublishedReports(lapor.ports)(filter).lines.map(\.title)
        #expect(roads == order.filter { (Int($0.suffix(1)) ?? 1) % 2 == 0 })
        filter.state = .closed
        #expect(try await ListPublishedReports(lapor.ports)(filter).lines.isEmpty)
    }
}
