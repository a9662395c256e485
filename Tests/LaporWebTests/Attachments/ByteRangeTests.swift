// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LaporWeb

@Suite struct ByteRangeTests {
    @Test(arguments: [
        (String?.none, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=0-", .part(0..<10)),
        ("bytes=3-5", .part(3..<6)),
        ("bytes=3-99", .part(3..<10)), ("bytes=-4", .part(6..<10)), ("bytes=-99", .part(0..<10)),
        ("BYTES=9-9", .part(9..<10)),
        ("bytes=10-", .none), ("bytes=10-11", .none), ("bytes=-0", .none),
        // What cannot be read counts as not asked.
        ("bytes=", .whole), ("bytes=-", .whole), ("bytes=5-3", .whole), ("bytes=a-b", .whole),
        ("bytes=0-1,3-4", .whole),
        ("items=0-1", .whole), ("bytes=0-99999999999999999999", .whole), ("bytes=1-2-3", .whole), ("", .whole),
    ])
    func readsTheHeader(_ header: String?, _ wanted: ByteRange) {
        #expect(ByteRange(header, size: 10) == wanted)
    }
}
