// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct TrackingIDTests {
    static let samples: [TrackingID] = {
        var chance = SplitMix64(seed: 2018)
        return [0, 9_999_999_999] + (0..<200).map { _ in Int64.random(in: 0...9_999_999_999, using: &chance) }
    }().map { TrackingID(random: $0) }

    @Test func findsEverySingleWrongDigit() {
        for id in Self.samples {
            let digits = Array(id.description.utf8)
            for index in digits.indices {
                for wrong in UInt8(48)...57 where wrong != digits[index] {
                    var typed = digits
                    typed[index] = wrong
                    #expect(TrackingID(typed: String(decoding: typed, as: UTF8.self)) == nil)
                }
            }
        }
    }

    @Test func findsEverySwapOfNeighbours() {
        for id in Self.samples {
            let digits = Array(id.description.utf8)
            for index in digits.indices.dropLast() where digits[index] != digits[index + 1] {
                var typed = digits
                typed.swapAt(index, index + 1)
                #expect(TrackingID(typed: String(decoding: typed, as: UTF8.self)) == nil)
            }
        }
    }

    @Test func isElevenDigitsAndComesBack() {
        for id in Self.samples {
            #expect(id.isValid)
            #expect(id.description.count == 11)
            #expect(TrackingID(typed: id.description) == id)
            #expect(TrackingID(typed: id.grouped) == id)
        }
    }

    /// The check digit of 572 is 4: Damm, 2004.
    @Test(arguments: [("00000005724", "000 0000 5724"), ("00000000000", "000 0000 0000")])
    func isReadInAnyGrouping(bare: String, grouped: String) throws {
        let id = try #require(TrackingID(typed: bare))

        #expect(id.grouped == grouped)
        for typed in [
            grouped, grouped.replacing(" ", with: "-"), grouped.replacing(" ", with: "."), "  \(bare) ", "#\(bare)",
        ] {
            #expect(TrackingID(typed: typed) == id)
        }
    }

    @Test(arguments: ["", "5724", "000000005724", "0000000572４", "0000000572a", "+0000005724", "00000005724\n"])
    func refusesAnythingElse(typed: String) {
        #expect(TrackingID(typed: typed) == nil)
    }
}

@Suite struct AccessCodeTests {
    static let alphabet = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    @Test func isReadHoweverItIsTyped() throws {
        var chance = SplitMix64(seed: 60)
        for _ in 0..<300 {
            let code = AccessCode(random: chance.next())
            #expect(code.description.count == 12)
            #expect(Set(code.description).isSubset(of: Self.alphabet))
            let forms = [
                code.description, code.grouped, code.description.lowercased(), code.grouped.lowercased(),
                code.grouped.replacing("-", with: " "), " \(code.description) ",
                code.description.replacing("0", with: "O").replacing("1", with: "I"),
                code.grouped.replacing("0", with: "o").replacing("1", with: "l"),
                code.description.replacing("1", with: "L"), code.description.replacing("1", with: "i"),
            ]
            for form in forms { #expect(AccessCode(typed: form) == code, "\(form)") }
        }
    }

    @Test func isGroupedByFour() {
        #expect(AccessCode(random: 0).grouped == "0000-0000-0000")
        #expect(AccessCode(random: 1).description == "100000000000")
        #expect(AccessCode(random: .max).description == "ZZZZZZZZZZZZ")
    }

    @Test func usesSixtyBits() {
        #expect(AccessCode(random: 1 << 60) == AccessCode(random: 0))
        #expect(AccessCode(random: 1 << 59) != AccessCode(random: 0))
    }

    @Test(arguments: [
        "", "ABCD", "ABCD-EFGH-JKMU", "ABCDEFGHJKMNP", "ABCD_EFGH_JKMN", "ABCDEFGHJKM!", "ABCDEFGHJKMÑ", "ABCDEFGHJKM",
        "ABCD-EFGH-JKMN-",
    ])
    func refusesAnythingElse(typed: String) {
        let isJustASeparatorTooMany = typed == "ABCD-EFGH-JKMN-"

        #expect((AccessCode(typed: typed) == nil) != isJustASeparatorTooMany)
    }
}

@Suite struct HexTests {
    @Test func everyByteComesBack() {
        let bytes = (UInt8.min...UInt8.max).map { $0 }

        let text = Hex.encode(bytes)

        #expect(text.count == 512)
        #expect(text.hasPrefix("000102030405060708090a0b0c0d0e0f10"))
        #expect(Hex.decode(text) == bytes)
        #expect(Hex.decode("") == [])
    }

    @Test(arguments: ["0", "abc", "AB", "0x", "g0", " 00", "00 ", "é0"])
    func refusesAnythingElse(text: String) {
        #expect(Hex.decode(text) == nil)
    }
}

@Suite struct IdentifierTests {
    @Test(arguments: [("1", 1), ("42", 42), ("9223372036854775807", Int64.max)])
    func isReadFromDigits(text: String, number: Int64) {
        #expect(Report.ID(text: text)?.rawValue == number)
        #expect(Report.ID(number).description == text)
    }

    @Test(arguments: ["", "0", "-1", "+1", "01", "1.0", " 1", "1 ", "9223372036854775808", "abc", "１"])
    func refusesAnythingElse(text: String) {
        #expect(Report.ID(text: text) == nil)
    }
}
