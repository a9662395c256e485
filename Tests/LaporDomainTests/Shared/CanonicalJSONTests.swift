// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

/// The bytes that are hashed (RFC 8785 for flat objects of codes and whole numbers).
@Suite struct CanonicalJSONTests {
    static let odd = [
        "", " ", "\"", "\\", "\\\"", "\\u0041", "/", "\u{0}", "\u{1}\u{1f}", "\n\r\t\u{8}\u{c}", "\u{7f}",
        "\u{80}\u{9f}",
        "é", "e\u{301}", "日本", "👨‍👩‍👧‍👦", "\u{202E}abc", "\u{2028}\u{2029}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "null",
        "{\"a\":1}", "true,", String(repeating: "ab\"\\", count: 500),
    ]

    @Test(arguments: odd)
    func oddTextComesBackToTheLastByte(text: String) throws {
        let fields = ["text": Field.code(text), text + "key": .number(1)]

        let bytes = CanonicalJSON.encode(fields)
        let read = try #require(CanonicalJSON.decode(bytes))

        #expect(read == fields)
        #expect(try FieldReader(read).optionalCode("text").map { Array($0.utf8) } == Array(text.utf8))
        #expect(CanonicalJSON.encode(read) == bytes)
    }

    @Test(arguments: odd)
    func othersReadItAsJSON(text: String) throws {
        let bytes = CanonicalJSON.encode(["text": .code(text)])

        let object = try JSONDecoder().decode([String: String].self, from: Data(bytes))

        #expect(object["text"].map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test(arguments: [0, 1, -1, 42, Int64.min, Int64.max])
    func numbersComeBack(number: Int64) {
        let bytes = CanonicalJSON.encode(["number": .number(number)])

        #expect(String(decoding: bytes, as: UTF8.self) == "{\"number\":\(number)}")
        #expect(CanonicalJSON.decode(bytes) == ["number": .number(number)])
    }

    @Test func sortsItsKeysAndWritesNoSpace() {
        let bytes = CanonicalJSON.encode([
            "b": .number(2), "a_b": .code("x"), "a": .number(1), "B": .code("y"), "a1": .number(3),
        ])

        #expect(String(decoding: bytes, as: UTF8.self) == #"{"B":"y","a":1,"a1":3,"a_b":"x","b":2}"#)
    }

    @Test func writesTheSameBytesInWhateverOrderItWasMade() {
        var chance = SplitMix64(seed: 11)
        let pairs = (0..<30).map { ("key\($0)", Field.number(Int64($0))) }
        let bytes = CanonicalJSON.encode(Dictionary(uniqueKeysWithValues: pairs))

        for _ in 0..<50 {
            let shuffled = Dictionary(uniqueKeysWithValues: pairs.shuffled(using: &chance))
            #expect(CanonicalJSON.encode(shuffled) == bytes)
        }
    }

    @Test func anEmptyObjectIsTwoBytes() {
        #expect(CanonicalJSON.encode([:]) == Array("{}".utf8))
        #expect(CanonicalJSON.decode(Array("{}".utf8)) == [:])
    }

    @Test(arguments: [
        "", "{", "}", "[]", "null", "{}{}", "{} ", " {}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1",
        "{\"a\":\"b}",
        "{a:1}", "{\"a\":1.5}", "{\"a\":true}", "{\"a\":null}", "{\"a\":{}}", "{\"a\":[]}", "{\"a\": 1}", "{\"a\":1 }",
        "{\"a\":1;\"b\":2}", "{\"a\":--1}", "{\"a\":-}", "{\"a\":9223372036854775808}", "{\"a\":\"\\u00\"}",
        "{\"a\":\"\\u00zz\"}", "{\"a\":\"\\", "{'a':1}",
    ])
    func refusesBytesThatItNeverWrites(text: String) {
        #expect(CanonicalJSON.decode(Array(text.utf8)) == nil)
    }
}
