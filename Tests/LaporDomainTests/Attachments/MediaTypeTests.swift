// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import Testing

@Suite struct MediaTypeTests {
    private static func bytes(_ parts: [UInt8]..., padded: Bool = true) -> [UInt8] {
        parts.flatMap(\.self) + (padded ? Array(repeating: 0, count: 64) : [])
    }
    private static func text(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
    private static func box(_ brand: String) -> [UInt8] { bytes([0, 0, 0, 24], text("ftyp\(brand)")) }
    private static let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + Array(repeating: 0, count: 413)

    static let known: [(MediaType, [UInt8])] = [
        (.jpeg, bytes([0xFF, 0xD8, 0xFF, 0xE0])), (.png, bytes(text("\u{89}PNG\r\n\u{1A}\n"))),
        (.gif, bytes(text("GIF89a"))),
        (.webp, bytes(text("RIFF\0\0\0\0WEBPVP8 "))), (.heic, box("heic")), (.heic, box("mif1")),
        (.pdf, bytes(text("%PDF-1.7\n"))), (.mp4, box("isom")), (.mp4, box("mp42")), (.quickTime, box("qt  ")),
        (.threeGP, box("3gp5")), (.m4a, box("M4A ")), (.mp3, bytes(text("ID3\u{4}\0\0\0\0\0\0"), frame)),
        (.mp3, frame + frame),
        (.wav, bytes(text("RIFF\0\0\0\0WAVEfmt "))),
        (.ogg, bytes(text("OggS"), Array(repeating: 0, count: 24), text("OpusHead"))),
        (.webm, bytes([0x1A, 0x45, 0xDF, 0xA3, 0x9F], text("\u{42}\u{82}\u{84}webm"))),
        (.docx, Archive.of("[Content_Types].xml", "word/document.xml")),
        (.xlsx, Archive.of("[Content_Types].xml", "xl/workbook.xml", comment: "PK\u{5}\u{6} a comment")),
    ]

    @Test(arguments: known.indices)
    func knowsAFileByItsBytes(_ index: Int) {
        let (type, bytes) = Self.known[index]
        #expect(MediaType(of: MediaSample(whole: bytes)) == type)
        let limit = MediaType.limit(beginning: bytes)
        #expect(limit == AttachmentLimits.size(of: type.kind))
    }

    static let unknown: [String: [UInt8]] = [
        "nothing": [], "text": bytes(text("halo")), "HTML": bytes(text("<!DOCTYPE html><script>")),
        "SVG": bytes(text("<svg xmlns=\"http://www.w3.org/2000/svg\">")), "a program": bytes(text("\u{7F}ELF")),
        "a program for Windows": bytes(text("MZ")), "a PDF behind a page": bytes(text("<html>%PDF-1.7")),
        "an archive": Archive.of("a.txt"),
        "macros": Archive.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        "both": Archive.of("[Content_Types].xml", "word/document.xml", "xl/workbook.xml"),
        "an archive cut off": Array(Archive.of("[Content_Types].xml", "word/document.xml").dropLast(9)),
        "an archive with something behind": Archive.of("[Content_Types].xml", "word/document.xml") + text("<script>"),
        "an archive that unpacks beyond reason": Archive.of(
            "[Content_Types].xml",
            "word/document.xml",
            unpacked: 0x7FFF_FFFF
        ),
        "Matroska": bytes([0x1A, 0x45, 0xDF, 0xA3, 0x9F], text("\u{42}\u{82}\u{88}matroska")), "AVIF": box("avif"),
        "a video in Ogg": bytes(text("OggS"), Array(repeating: 0, count: 24), text("\u{80}theora")),
        "one frame and no more": Array(frame.prefix(200)), "AVI": bytes(text("RIFF\0\0\0\0AVI ")),
        "half a JPEG mark": [0xFF, 0xD8],
    ]

    @Test(arguments: unknown.keys.sorted())
    func takesNothingElse(_ name: String) throws {
        let bytes = try #require(Self.unknown[name])
        #expect(MediaType(of: MediaSample(whole: bytes)) == nil)
    }

    @Test func anArchiveIsReadByItsEndHoweverLongItIs() {
        let whole = Archive.of("[Content_Types].xml", "word/document.xml", content: 600_000)
        #expect(whole.count > MediaSample.tailLength)
        #expect(MediaType(of: MediaSample(whole: whole)) == .docx)
    }

    /// Whatever bytes come, looking at them ends and harms nothing.
    @Test func anyBytesAreLookedAtSafely() {
        var generator = SystemRandomNumberGenerator()
        let seeds = Self.known.map(\.1) + Self.unknown.values
        for _ in 0..<3_000 {
            var bytes = seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
            _ = MediaType(of: MediaSample(whole: bytes))
        }
    }

    @Test func picturesAreKeptAsWhatEveryBrowserShows() {
        #expect(MediaType.heic.kept == .jpeg && MediaType.gif.kept == .png)
        #expect(MediaType.allCases.allSatisfy { $0.kept.kept == $0.kept && $0.kept.kind == $0.kind })
    }
}

/// ZIP archives, not compressed.
private enum Archive {
    static func of(_ names: String..., content: Int = 1, unpacked: Int? = nil, comment: String = "") -> [UInt8] {
        var files: [UInt8] = []
        var table: [UInt8] = []
        for name in names {
            let sizes = number(content, 4) + number(unpacked ?? content, 4)
            let start = files.count
            files +=
                [0x50, 0x4B, 3, 4] + number(20, 2) + number(0, 6) + number(0, 6) + sizes + number(name.utf8.count, 2)
            files += number(0, 2) + name.utf8 + Array(repeating: 65, count: content)
            table += [0x50, 0x4B, 1, 2] + number(20, 4) + number(0, 8) + number(0, 4) + sizes
            table += number(name.utf8.count, 2) + number(0, 12) + number(start, 4) + name.utf8
        }
        let end = [0x50, 0x4B, 5, 6] + number(0, 4) + number(names.count, 2) + number(names.count, 2)
        return files + table + end + number(table.count, 4) + number(files.count, 4) + number(comment.utf8.count, 2)
            + comment.utf8
    }

    private static func number(_ number: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
    }
}
