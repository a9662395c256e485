// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import CQrencode
import LaporHTML

/// An address as a picture that a telephone reads (ISO/IEC 18004).
enum QRPicture {
    private static let margin = 4

    /// - Parameter name: for those who do not see it.
    static func draw(_ text: String, name: String) -> HTML {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return HTML() }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let size = width + 2 * margin
        return svg(
            .class("qr"),
            .attribute("viewBox", "0 0 \(size) \(size)"),
            .attribute("width", "180"),
            .attribute("height", "180"),
            .role("img"),
            .ariaLabel(name)
        ) {
            // Dark on light, whatever the page is: not every reader takes it the other way round.
            rect(.attribute("width", "\(size)"), .attribute("height", "\(size)"), .attribute("fill", "#fff"))
            path(.attribute("d", modules(code.pointee.data, width)), .attribute("fill", "#000"))
        }
    }

    /// Each run of dark modules of a row as one bar.
    private static func modules(_ data: UnsafeMutablePointer<UInt8>, _ width: Int) -> String {
        var drawing = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                var end = column
                while end < width, data[row * width + end] & 1 == 1 { end += 1 }
                if end > column { drawing += "M\(column + margin) \(row + margin)h\(end - column)v1h-\(end - column)z" }
                column = max(end, column + 1)
            }
        }
        return drawing
    }
}
