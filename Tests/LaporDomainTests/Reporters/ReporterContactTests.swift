// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct ReporterContactTests {
    @Test(arguments: [
        "081234567890", "0812 3456 7890", "0812-3456-7890", "6281234567890", "+62 812 3456 7890", "+62-812-3456-7890",
        "812 3456 7890", "0812–3456–7890", "(0812) 3456.7890", "\u{202A}+62 812\u{A0}3456\u{A0}7890\u{202C}",
        "+62 0812 3456 7890", "0062 812 3456 7890",
    ])
    func readsANumberHoweverItIsTyped(typed: String) {
        #expect(ContactPoint(typed: typed)?.description == "+6281234567890")
        #expect(ContactPoint(typed: typed)?.route == .sms)
    }

    @Test func readsAnAddress() {
        #expect(ContactPoint(typed: " Siti@Example.ID ")?.description == "siti@example.id")
        #expect(ContactPoint(typed: "siti@example.id")?.route == .email)
    }

    @Test(arguments: ["", "siti", "siti@", "0812", "8", "112", "08abc1234567", "siti@example.id, budi@example.id"])
    func refusesWhatReachesNobody(typed: String) {
        #expect(ContactPoint(typed: typed) == nil)
    }
}

@Suite struct CodeRulesTests {
    private let now = Date(timeIntervalSince1970: 1_000_000)
    private func ago(_ seconds: TimeInterval...) -> [Date] { seconds.map { now.addingTimeInterval(-$0) } }

    @Test func theFirstCodeIsSentAtOnce() {
        #expect(CodeRules.next(after: []) <= now)
    }

    @Test func theNextOneWaitsAMinute() {
        #expect(CodeRules.next(after: ago(20)) == now.addingTimeInterval(40))
        #expect(CodeRules.next(after: ago(61)) <= now)
    }

    @Test func fiveInAnHourAreEnough() {
        #expect(CodeRules.next(after: ago(3_000, 100, 200, 300, 400)) == now.addingTimeInterval(600))
        #expect(CodeRules.next(after: ago(3_601, 100, 200, 300, 400)) <= now)
    }

    @Test func tenInADayAreEnough() {
        let sent = (1...10).map { now.addingTimeInterval(-7_200 * Double($0)) }

        #expect(CodeRules.next(after: sent) == now.addingTimeInterval(86_400 - 72_000))
    }

    @Test(arguments: [("123456", "123456"), (" 123 456 ", "123456"), ("123-456", "123456"), ("000000", "000000")])
    func readsACodeHoweverItIsTyped(typed: String, code: String) {
        #expect(CodeRules.typed(typed) == code)
    }

    @Test(arguments: ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12 34 5"])
    func refusesWhatIsNoCode(typed: String) {
        #expect(CodeRules.typed(typed) == nil)
    }

    @Test func aCodeHasSixDigits() {
        #expect(CodeRules.code(of: [0, 0, 0, 0, 0, 0, 0, 7]) == "000007")
        #expect(CodeRules.code(of: [UInt8](repeating: 255, count: 32)).utf8.count == 6)
    }
}
