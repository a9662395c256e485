// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporUseCases
import Testing

@testable import LaporBootstrap

/// Pairs are read from anybody's table, and what is wrong with one is said.
@Suite struct PairTableTests {
    private func read(
        _ text: String,
        first: String = "text_a",
        second: String = "text_b",
        label: String = "label"
    ) throws -> PairTable {
        let file = FileManager.default.temporaryDirectory.appending(path: "pairs-\(UUID().uuidString).csv")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try PairTable(path: file.path, first: first, second: second, label: label, isTextOnly: false)
    }

    @Test(arguments: ["1", "true", "Yes", "same", "YA", "0", "false", "no", "different", "tidak"])
    func labelsAreWrittenInManyWays(label: String) throws {
        let pairs = try read("text_a,text_b,label\nlampu mati,lampu padam,\(label)\n").pairs
        #expect(pairs.count == 1)
        #expect(pairs[0].isSame == ["1", "true", "Yes", "same", "YA"].contains(label))
    }

    @Test func otherNamesOfColumnsAreGiven() throws {
        #expect(try read("a,b,c\nx,y,1\n", first: "a", second: "b", label: "c").pairs.count == 1)
        #expect(throws: Misconfigured.self) { try read("a,b,label\nx,y,1\n") }
        #expect(throws: Misconfigured.self) { try read("text_a,text_b,label\nx,y,maybe\n") }
        #expect(throws: Misconfigured.self) { try read("text_a,text_b,label\n") }
    }

    @Test func placeTimeAndCategoryCountWhereTheyAreThere() throws {
        let head = "text_a,text_b,label,region_a,region_b,time_a,time_b,category_a,category_b\n"
        let texts = "lampu jalan mati,lampu jalan padam,1"
        let near = try read("\(head)\(texts),35.78.05,35.78.05,2026-11-10,2026-11-11,lampu,lampu\n").pairs[0]
        let far = try read("\(head)\(texts),35.78.05,32.73.01,2026-11-10,2024-11-11,lampu,jalan\n").pairs[0]
        #expect(near.score > far.score + 0.2)
        #expect(throws: Misconfigured.self) { try read("\(head)\(texts),35,35,kemarin,2026-11-11,a,a\n") }
    }
}
