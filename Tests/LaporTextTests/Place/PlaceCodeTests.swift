// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct PlaceCodeTests {
    @Test(arguments: ["31", "32.76", "32.76.06", "32.76.06.1005"])
    func aCodeIsReadAndWritten(text: String) throws {
        let code = try #require(PlaceCode(text))
        #expect(code.description == text)
        #expect(PlaceCode(text.replacing(".", with: "")) == code)
        #expect(code.level == text.split(separator: ".").count)
    }

    @Test(arguments: [
        "", "3", "327", "32.7", "32.76.0", "32.00", "00", "32-76", "32.76.06.1005.1", "99999999999", "Depok",
    ])
    func whatIsNoCodeIsNone(text: String) { #expect(PlaceCode(text) == nil) }

    @Test func codesLieInOneAnother() throws {
        let (city, village) = (try #require(PlaceCode("32.76")), try #require(PlaceCode("32.76.06.1005")))
        #expect(city.contains(village) && !village.contains(city) && village.contains(village))
        #expect(village.cut(to: 3).description == "32.76.06" && city.cut(to: 4) == city)
        #expect(village.common(with: try #require(PlaceCode("32.76.08")))?.description == "32.76")
        #expect(village.common(with: try #require(PlaceCode("31"))) == nil)
    }
}
