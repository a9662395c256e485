// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporText

@Suite struct PlaceHomonymsTests {
    @Test func theListHoldsOnlyNamesOfRegions() {
        let strangers = PlaceHomonyms.all.filter { NationPlaces.index.named(PlaceKey($0)).isEmpty }
        #expect(strangers.isEmpty, "\(strangers)")
    }

    @Test func itIsShort() { #expect(PlaceHomonyms.all.count < 120 && PlaceHomonyms.everyday.count < 150) }

    @Test func wordsOfWhichNamesAreMadeAreFoundByTheIndex() {
        #expect(["baru", "sungai", "utara", "jaya"].allSatisfy { NationPlaces.index.isCommon($0) })
        #expect(!["keputih", "pamulang", "surabaya"].contains { NationPlaces.index.isCommon($0) })
    }
}
