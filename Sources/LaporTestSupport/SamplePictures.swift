// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LaporDomain
import LaporMedia
import LaporUseCases

/// Files that tests make themselves.
package enum SamplePictures {
    /// The text that a camera left in `photo`.
    package static let camera = "Kamera Contoh"

    /// Just enough of a document to be one.
    package static let pdf = Array("%PDF-1.4\nsurat\n%%EOF\n".utf8)

    /// A PNG of a colour that changes from left to right.
    package static func png(width: Int, height: Int) -> [UInt8] {
        var rows: [UInt8] = []
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width { rows += [UInt8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: y), 128] }
        }
        return png(width: width, height: height, data: stored(rows))
    }

    /// A PNG that claims any size and holds next to nothing.
    package static func hollowPNG(width: Int, height: Int) -> [UInt8] {
        png(width: width, height: height, data: stored([0, 0, 0, 0]))
    }

    /// A JPEG as a telephone takes it: with its place, its camera, and how it was held.
    ///
    /// Its long side is 320 pixels.
    package static func photo(width: Int = 320, height: Int = 200, orientation: UInt8 = 1) async throws -> [UInt8] {
        let folder = try TestDatabase.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let drafts = ["png", "clean", "jpeg"].map { AttachmentDraft(path: folder.appendingPathComponent($0).path) }
        try Data(png(width: width, height: height)).write(to: URL(fileURLWithPath: drafts[0].path))
        try await VipsImages().clean(drafts[0], .png, into: drafts[1], thumbnail: drafts[2])
        let jpeg = Array(try Data(contentsOf: URL(fileURLWithPath: drafts[2].path)))
        let exif = Array("Exif\0\0".utf8) + exif(orientation)
        return [0xFF, 0xD8, 0xFF, 0xE1] + big16(exif.count + 2) + exif + jpeg.dropFirst(2)
    }

    /// Width and height of a JPEG, from its frame header.
    package static func size(ofJPEG bytes: [UInt8]) -> (width: Int, height: Int)? {
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if (0xC0...0xC3).contains(marker) {
                return (
                    Int(bytes[index + 7]) << 8 | Int(bytes[index + 8]),
                    Int(bytes[index + 5]) << 8 | Int(bytes[index + 6])
                )
            }
            index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
        }
        return nil
    }

    private static func exif(_ orientation: UInt8) -> [UInt8] {
        let maker = Array(camera.utf8) + [0]
        let makerAt = 8 + 2 + 3 * 12 + 4
        let gpsAt = makerAt + maker.count
        let latitudeAt = gpsAt + 2 + 4 * 12 + 4
        let first = ifd([
            (0x010F, 2, maker.count, little32(makerAt)), (0x0112, 3, 1, [orientation, 0, 0, 0]),
            (0x8825, 4, 1, little32(gpsAt)),
        ])
        let place = ifd([
            (1, 2, 2, Array("S\0\0\0".utf8)), (2, 5, 3, little32(latitudeAt)), (3, 2, 2, Array("E\0\0\0".utf8)),
            (4, 5, 3, little32(latitudeAt + 24)),
        ])
        let degrees = [6, 1, 54, 1, 30, 1, 107, 1, 36, 1, 15, 1].flatMap { little32($0) }
        return Array("II*\0".utf8) + little32(8) + first + maker + place + degrees
    }

    private static func ifd(_ entries: [(tag: Int, type: Int, count: Int, value: [UInt8])]) -> [UInt8] {
        little16(entries.count)
            + entries.flatMap { little16($0.tag) + little16($0.type) + little32($0.count) + $0.value } + little32(0)
    }

    private static func png(width: Int, height: Int, data: [UInt8]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big32(width) + big32(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", data) + chunk("IEND", [])
    }
    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        big32(data.count) + name.utf8 + data + big32(Int(checksum(Array(name.utf8) + data)))
    }

    /// Deflate without compression (RFC 1950, 1951).
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            out += [rest.isEmpty ? 1 : 0] + little16(block.count) + little16(~block.count & 0xFFFF) + block
        } while !rest.isEmpty
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return out + big32(high << 16 | low)
    }

    /// CRC-32, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    private static func little16(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
    private static func little32(_ number: Int) -> [UInt8] { little16(number) + little16(number >> 16) }
    private static func big16(_ number: Int) -> [UInt8] { little16(number).reversed() }
    private static func big32(_ number: Int) -> [UInt8] { little32(number).reversed() }
}
