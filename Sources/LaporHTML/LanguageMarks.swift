// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// Texts that stand in for words a language lacks, kept apart until the page is whole.
///
/// Such a text is put between two noncharacters of Unicode, which are never part of a text; `HTML.spellingMarks(in:)`
/// turns them into `<span lang="…">`, and drops them where no element can stand.
package enum LanguageMarks {
    /// U+FDD0 and U+FDD1, in UTF-8.
    private static let marks: (open: [UInt8], close: [UInt8]) = ([0xEF, 0xB7, 0x90], [0xEF, 0xB7, 0x91])
    private static let open = String(decoding: marks.open, as: UTF8.self)
    private static let close = String(decoding: marks.close, as: UTF8.self)
    /// Elements that hold text and nothing else.
    private static let plain: [[UInt8]] = ["title", "textarea", "option", "script", "style"].map { Array($0.utf8) }

    package static func around(_ words: String) -> String { open + words + close }

    /// - Parameter start: what begins a part in the other language.
    static func spelled(_ page: [UInt8], _ start: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count + 1_024)
        var rest = page[...]
        var isPlain = false
        while !rest.isEmpty {
            let tag = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
            append(rest[..<tag], to: &result, isPlain ? nil : start)
            let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
            append(rest[tag..<end], to: &result, nil)
            isPlain = plain.contains { rest[tag..<end].dropFirst().starts(with: $0) }
            rest = rest[end...]
        }
        return result
    }

    /// - Parameter start: nothing where marks are only dropped.
    private static func append(_ part: ArraySlice<UInt8>, to result: inout [UInt8], _ start: [UInt8]?) {
        var isOpen = false
        var index = part.startIndex
        while index < part.endIndex {
            guard let opens = mark(part[index...]) else {
                result.append(part[index])
                index += 1
                continue
            }
            if let start, opens != isOpen {
                result += opens ? start : end
                isOpen = opens
            }
            index += 3
        }
        if isOpen { result += end }
    }

    private static let end = Array("</span>".utf8)

    private static func mark(_ bytes: ArraySlice<UInt8>) -> Bool? {
        guard bytes.first == 0xEF else { return nil }
        if bytes.starts(with: marks.open) { return true }
        return bytes.starts(with: marks.close) ? false : nil
    }
}
