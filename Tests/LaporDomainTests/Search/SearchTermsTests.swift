// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

@Suite struct SearchTermsTests {
    @Test(arguments: [
        ("Lampu JALAN mati", ["lampu", "jalan", "mati"]),
        ("lampu, lampunya; LAMPU!", ["lampu"]),
        ("jalan-jalan ke RT 3/RW 05", ["jalan", "rt", "3", "rw", "05"]),
        ("Jum'at, Jum’at dan Jumat", ["jumat"]),
        ("Café ÉCOLE naïve", ["cafe", "ecole", "naive"]),
        ("ＡＢＣ１２３", ["abc123"]),
        ("yang di dan dengan", []),
        ("a b c 7", ["7"]),
        ("\u{0}lampu\u{0}jalan", ["lampu", "jalan"]),
        ("50% _diskon_ \"hemat\" OR* (NEAR)", ["50", "diskon", "hemat", "near"]),
        ("", []),
        ("💡🚧", []),
        ("ꦗꦮ 漢字", ["ꦗꦮ", "漢字"]),
    ])
    func wordsAreWhatIsLeftOfThem(_ text: String, _ expected: [String]) {
        #expect(SearchTerms(of: text).all == expected)
    }

    @Test func plainTextAndOtherTextAreTakenApartAlike() {
        let plain = "Lampu jalan di RT 3 mati: it's dark, tolong-lah!"
        #expect(SearchTerms(of: plain).all == SearchTerms(of: plain + " …").all)
    }

    @Test func noTextMakesTermsWithoutEnd() {
        let many = (0..<5_000).map { "kata\($0)" }.joined(separator: " ")
        #expect(SearchTerms(of: many).all.count == SearchTerms.mostWords)
        #expect(SearchTerms(of: String(repeating: "x", count: 500)).all == [String(repeating: "x", count: 32)])
    }

    @Test func aNumberLeadsToItsReport() throws {
        let id = TrackingID(random: 1_234_567_890)
        for typed in [id.description, id.grouped, " \(id.grouped)\n", id.description + "."] {
            #expect(try Search(typed: typed) == .report(id))
        }
        #expect(try Search(typed: "12345678901")?.words?.all == ["12345678901"])
    }

    @Test func nothingTypedIsNoSearch() throws {
        for typed in ["", "  ", "\n\t", "\u{0}\u{200B}"] { #expect(try Search(typed: typed) == nil) }
    }

    @Test(arguments: [
        (String(repeating: "x", count: 201), FieldProblem("q", .tooLong, limit: 200)),
        ("yang dan di", FieldProblem("q", .tooCommon)), ("% _ * \" '", FieldProblem("q", .tooCommon)),
        ("💡", FieldProblem("q", .tooCommon)),
    ])
    func whatCannotBeLookedForIsRefused(_ typed: String, _ problem: FieldProblem) {
        #expect(throws: Refusal.invalid([problem])) { try Search(typed: typed) }
    }
}
