// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// A document or a sheet of an office program: a ZIP archive whose table of contents says so.
///
/// Nothing is unpacked. Archives with macros are not taken, nor those that claim to unpack beyond reason.
struct OfficePackage {
    private static let largest: Int64 = 500 * 1024 * 1024
    private static let mostEntries = 5_000
    private static let endLength = 22
    let type: MediaType

    init?(_ sample: MediaSample) {
        guard sample.head.has("PK\u{3}\u{4}", at: 0), let names = Self.names(sample),
            names.contains("[Content_Types].xml"), !names.contains(where: { $0.hasSuffix("vbaProject.bin") })
        else { return nil }
        let isText = names.contains("word/document.xml")
        let isSheet = names.contains("xl/workbook.xml")
        guard isText != isSheet else { return nil }
        type = isText ? .docx : .xlsx
    }

    /// What the archive holds; nothing when its table cannot be read whole.
    private static func names(_ sample: MediaSample) -> Set<String>? {
        let tail = sample.tail
        guard let end = end(of: tail) else { return nil }
        let count = tail.number16(end + 10)
        let start = Int64(tail.number32(end + 16)) - (sample.size - Int64(tail.count))
        guard count <= mostEntries, start >= 0, start <= Int64(end) else { return nil }
        var index = Int(start)
        var unpacked: Int64 = 0
        var names: Set<String> = []
        for _ in 0..<count {
            guard index + 46 <= end, tail.dropFirst(index).starts(with: [0x50, 0x4B, 1, 2]) else { return nil }
            let length = tail.number16(index + 28)
            guard index + 46 + length <= end else { return nil }
            names.insert(String(decoding: tail[index + 46..<index + 46 + length], as: UTF8.self))
            unpacked += Int64(tail.number32(index + 24))
            index += 46 + length + tail.number16(index + 30) + tail.number16(index + 32)
        }
        return unpacked <= largest ? names : nil
    }

    /// Where the last record begins; it is followed by a comment of the length that it names.
    private static func end(of tail: [UInt8]) -> Int? {
        guard tail.count >= endLength else { return nil }
        let first = max(0, tail.count - endLength - 65_535)
        return (first...tail.count - endLength).reversed().first { index in
            tail[index] == 0x50 && tail[index..<index + 4].elementsEqual([0x50, 0x4B, 5, 6])
                && index + endLength + tail.number16(index + 20) == tail.count
        }
    }
}

extension [UInt8] {
    /// Little-endian; the index is inside.
    fileprivate func number16(_ index: Int) -> Int { Int(self[index]) | Int(self[index + 1]) << 8 }
    fileprivate func number32(_ index: Int) -> Int { number16(index) | number16(index + 2) << 16 }
}
