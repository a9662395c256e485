// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Many short texts in one run of bytes: those that hold some words are found in one pass, without a step for each.
///
/// A hundred thousand names are some megabytes, and a pass over them some milliseconds.
struct TextShelf: Sendable {
    private static let separator: UInt8 = 10
    private var bytes: [UInt8] = []
    /// Where each text's separator stands.
    private var ends: [Int32] = []
    /// How often each byte occurs: what is rare is looked for first.
    private var frequencies: [Int32] = Array(repeating: 0, count: 256)

    var count: Int { ends.count }

    /// - Parameter text: without a line break.
    mutating func append(_ text: some Sequence<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        for index in start..<bytes.count { frequencies[Int(bytes[index])] += 1 }
        ends.append(Int32(bytes.count))
        bytes.append(Self.separator)
    }

    mutating func reserve(texts: Int, bytes: Int) {
        ends.reserveCapacity(texts)
        self.bytes.reserveCapacity(bytes + texts)
    }

    func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]) + 1)..<Int(ends[index]) }
    func text(_ index: Int) -> String { String(decoding: bytes[range(of: index)], as: UTF8.self) }

    func bytes(_ index: Int) -> [UInt8] { Array(bytes[range(of: index)]) }

    /// Below, at or above 0, as a text's beginning stands before, is, or stands behind some bytes.
    func order(of index: Int, beginningWith prefix: [UInt8]) -> Int {
        let own = range(of: index)
        let common = bytes.withUnsafeBufferPointer { all -> Int32 in
            guard let base = all.baseAddress else { return 0 }
            return memcmp(base + own.lowerBound, prefix, min(own.count, prefix.count))
        }
        return common == 0 ? (own.count < prefix.count ? -1 : 0) : Int(common)
    }

    /// Words to be looked for, made once for many texts.
    func needles(_ words: [[UInt8]]) -> [Needle] {
        words.map { Needle($0, frequencies) }.sorted { $0.hits < $1.hits }
    }

    /// Whether each of some words stands at the beginning of a word of a text.
    func begins(_ needles: [Needle], in index: Int) -> Bool {
        let own = range(of: index)
        return bytes.withUnsafeBufferPointer { all in
            needles.allSatisfy { needle in
                var rest = own
                while let place = needle.position(in: all, rest) {
                    if place == own.lowerBound || !Folding.isOfWord(all[place - 1]) { return true }
                    rest = place + 1..<own.upperBound
                }
                return false
            }
        }
    }

    /// Calls `found` with each text of a range that holds all words, in order, until it answers false.
    func search(_ words: [[UInt8]], in texts: Range<Int>, _ found: (Int) -> Bool) {
        let needles = needles(words)
        guard let rarest = needles.first, !rarest.word.isEmpty, !texts.isEmpty else { return }
        let stop = range(of: texts.upperBound - 1).upperBound
        var position = range(of: texts.lowerBound).lowerBound
        var index = texts.lowerBound
        bytes.withUnsafeBufferPointer { all in
            while position < stop, let hit = rarest.position(in: all, position..<stop) {
                while Int(ends[index]) < hit { index += 1 }
                let own = range(of: index)
                if needles.dropFirst().allSatisfy({ $0.position(in: all, own) != nil }), !found(index) { return }
                position = own.upperBound + 1
                index += 1
            }
        }
    }
}

/// A word that is looked for, by its rarest byte first.
struct Needle {
    fileprivate let word: [UInt8]
    /// Where in the word its rarest byte stands, and how often that occurs.
    private let anchor: Int
    fileprivate let hits: Int32

    fileprivate init(_ word: [UInt8], _ frequencies: [Int32]) {
        self.word = word
        anchor = word.indices.min { frequencies[Int(word[$0])] < frequencies[Int(word[$1])] } ?? 0
        hits = word.isEmpty ? 0 : frequencies[Int(word[anchor])]
    }

    /// The first place of the word within a range.
    fileprivate func position(in all: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard let base = all.baseAddress, word.count <= range.count else { return nil }
        var next = range.lowerBound + anchor
        // Where the rarest byte may stand at last.
        let stop = range.upperBound - (word.count - anchor) + 1
        while next < stop, let hit = memchr(base + next, Int32(word[anchor]), stop - next) {
            let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
            if memcmp(base + place - anchor, word, word.count) == 0 { return place - anchor }
            next = place + 1
        }
        return nil
    }
}

/// What is compared when people search: lower case, byte by byte.
enum Folding {
    static func bytes(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.allSatisfy({ $0 < 128 }) else { return Array(text.lowercased().utf8) }
        return bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    static func holds(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                guard let whole = text.baseAddress, let first = part.baseAddress, part.count <= text.count
                else { return part.isEmpty }
                for start in 0...text.count - part.count where whole[start] == first[0] {
                    if memcmp(whole + start, first, part.count) == 0 { return true }
                }
                return false
            }
        }
    }

    /// A letter or a digit; what is not of the plain alphabet is a part of one.
    static func isOfWord(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte >= 128
    }

    /// Below, at or above 0, as by bytes the one stands before, with or behind the other.
    static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        let common = left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return Int32(0) }
                return memcmp(first, second, min(left.count, right.count))
            }
        }
        return common == 0 ? left.count - right.count : Int(common)
    }

    /// Words as they follow each other, whatever stands between them.
    static func spelled(_ text: String) -> [Substring] {
        text.prefix(500).lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    /// The words of a query, each once; nothing when it has none, or more bytes than any name.
    static func words(_ text: String) -> [[UInt8]] {
        guard text.utf8.count <= 200 else { return [] }
        let parts = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        // More words than these only cost time.
        return parts.sorted().prefix(12).map { Array($0.utf8) }
    }
}
