// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import LaporDomain
import Testing

/// What is more than chance and more than ever is a burst; what is usual is not, however much it is.
@Suite struct BurstTests {
    @Test(arguments: [
        (8, [0, 0, 1, 0, 0, 0, 1, 0]), (40, [9, 11, 8, 12, 10, 9, 10, 11]), (12, [0, 0, 0, 0, 0, 0, 0]),
        (2_000, [900, 1_000, 950, 1_100]),
    ])
    func moreThanEverIsABurst(count: Int, before: [Int]) {
        #expect(Burst(count: count, before: before).isBurst)
    }

    @Test(arguments: [
        (0, []), (4, [0, 0, 0, 0, 0]), (12, [9, 11, 8, 12, 10]), (14, [9, 11, 8, 12, 10]), (30, [1, 0, 45, 2, 0]),
        (1_050, [900, 1_000, 950, 1_100]), (-3, [0]),
    ])
    func whatIsUsualIsNone(count: Int, before: [Int]) {
        #expect(!Burst(count: count, before: before).isBurst)
    }

    @Test func saysWhatIsUsual() {
        #expect(Burst(count: 3, before: [1, 2, 3]).usual == 2)
        #expect(Burst(count: 3, before: []).usual == 0)
    }
}
