// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

/// As much of a file as it takes to know what it is: how it begins and how it ends.
package struct MediaSample: Sendable {
    /// Enough for every beginning that we know.
    package static let headLength = 4_096
    /// A document's table of contents stands at its end.
    package static let tailLength = 256 * 1024
    package let head: [UInt8]
    package let tail: [UInt8]
    package let size: Int64

    package init(head: [UInt8], tail: [UInt8], size: Int64) {
        self.head = head
        self.tail = tail
        self.size = size
    }

    /// A whole file, for what is small.
    package init(whole bytes: [UInt8]) {
        self.init(
            head: Array(bytes.prefix(Self.headLength)),
            tail: Array(bytes.suffix(Self.tailLength)),
            size: Int64(bytes.count)
        )
    }
}

extension MediaType {
    /// Nothing when it is none of those that we take.
    package init?(of sample: MediaSample) {
        let head = sample.head
        let found =
            MediaType.picture(head) ?? MediaType.boxed(head) ?? MediaType.sound(head) ?? MediaType.other(head)
            ?? OfficePackage(sample)?.type
        guard let found else { return nil }
        self = found
    }

    /// How large a file that begins like this may become; nothing when it cannot become anything that we take.
    package static func limit(beginning head: [UInt8]) -> Int64? {
        if head.has("PK\u{3}\u{4}", at: 0) { return AttachmentLimits.size(of: .document) }
        let type = MediaType(of: MediaSample(head: head, tail: [], size: Int64(head.count)))
        return type.map { AttachmentLimits.size(of: $0.kind) }
    }

    private static func picture(_ head: [UInt8]) -> MediaType? {
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.has("GIF87a", at: 0) || head.has("GIF89a", at: 0) { return .gif }
        if head.has("RIFF", at: 0), head.has("WEBP", at: 8) { return .webp }
        return nil
    }

    /// ISO base media files (ISO/IEC 14496-12): told apart by their brand.
    private static func boxed(_ head: [UInt8]) -> MediaType? {
        guard head.has("ftyp", at: 4), head.count >= 12 else { return nil }
        switch String(decoding: head[8..<12], as: UTF8.self) {
        case "heic", "heix", "heim", "heis", "mif1", "msf1": return .heic
        case "qt  ": return .quickTime
        case "M4A ", "M4B ": return .m4a
        case "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VH", "M4VP", "MSNV",
            "dash", "mmp4", "f4v ", "XAVC":
            return .mp4
        case let brand where brand.hasPrefix("3gp") || brand.hasPrefix("3g2"): return .threeGP
        default: return nil
        }
    }

    private static func sound(_ head: [UInt8]) -> MediaType? {
        if head.has("RIFF", at: 0), head.has("WAVE", at: 8) { return .wav }
        if head.has("OggS", at: 0) {
            let first = head.prefix(80)
            return ["OpusHead", "\u{1}vorbis", "Speex   "].contains { first.holds($0) } ? .ogg : nil
        }
        return MPEGAudio.begins(head) ? .mp3 : nil
    }

    private static func other(_ head: [UInt8]) -> MediaType? {
        if head.has("%PDF-", at: 0) { return .pdf }
        // Matroska that says it is WebM: element 4282, `DocType`.
        let isMatroska = head.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
        return isMatroska && head.prefix(80).holds("\u{42}\u{82}\u{84}webm") ? .webm : nil
    }
}

/// Layer III frames: one after another, or behind an ID3 tag.
enum MPEGAudio {
    private static let bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
    private static let rates = [44_100, 48_000, 32_000]

    static func begins(_ head: [UInt8]) -> Bool {
        guard head.has("ID3", at: 0), head.count > 10 else { return isFrameAndAnother(head, at: 0) }
        // Four times seven bits.
        let length = head[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) } + 10
        return length + 4 > head.count || frameLength(head, at: length) != nil
    }

    private static func isFrameAndAnother(_ head: [UInt8], at start: Int) -> Bool {
        guard let length = frameLength(head, at: start) else { return false }
        return frameLength(head, at: start + length) != nil
    }

    private static func frameLength(_ head: [UInt8], at index: Int) -> Int? {
        guard index + 4 <= head.count, head[index] == 0xFF, head[index + 1] & 0xE6 == 0xE2 else { return nil }
        let version = head[index + 1] >> 3 & 3
        let (bitrate, rate) = (Int(head[index + 2] >> 4), Int(head[index + 2] >> 2 & 3))
        guard version != 1, (1..<15).contains(bitrate), rate < 3 else { return nil }
        let padding = Int(head[index + 2] >> 1 & 1)
        if version == 3 { return 144_000 * bitrates1[bitrate] / rates[rate] + padding }
        return 72_000 * bitrates2[bitrate] / (rates[rate] / (version == 2 ? 2 : 4)) + padding
    }
}

extension Collection<UInt8> {
    fileprivate func holds(_ text: String) -> Bool {
        let bytes = Array(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        return indices.contains { dropFirst(distance(from: startIndex, to: $0)).starts(with: bytes) }
    }
}

extension [UInt8] {
    func has(_ text: String, at offset: Int) -> Bool { dropFirst(offset).starts(with: text.utf8) }
}
