// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The files that pages refer to; their addresses change with their contents, so browsers keep them for good.
///
/// A sheet or a script is several short files of `Public`, joined in this order when the program starts.
enum Assets {
    /// What every page looks like.
    static let stylesheet = style("lapor.css", ["tokens", "base", "layout", "forms", "components", "print"])
    /// What only officers see.
    static let deskStyle = style("meja.css", ["desk"])
    /// What only the page of parts needs.
    static let partsStyle = style("gaya.css", ["parts"])
    /// What helps on every page; nothing needs it.
    static let script = script("lapor.js", ["core"])
    /// What helps at the desk.
    static let deskScript = script("meja.js", ["combobox", "desk"])
    static let icon = Asset("lapor.svg", "image/svg+xml", Array(Logo.icon.utf8))
    static let all = [stylesheet, deskStyle, partsStyle, script, deskScript, icon]

    private static func style(_ name: String, _ parts: [String]) -> Asset {
        Asset(name, "text/css; charset=utf-8", joined(parts, "css", in: "Style"))
    }

    private static func script(_ name: String, _ parts: [String]) -> Asset {
        Asset(name, "text/javascript; charset=utf-8", joined(parts, "js", in: "Script"))
    }

    private static func joined(_ parts: [String], _ type: String, in folder: String) -> [UInt8] {
        parts.flatMap { part -> [UInt8] in
            let folder = "Public/\(folder)"
            guard let url = Bundle.module.url(forResource: part, withExtension: type, subdirectory: folder),
                let data = try? Data(contentsOf: url)
            else { preconditionFailure("the resource \(folder)/\(part).\(type) is missing from the build") }
            return Array(data)
        }
    }
}

struct Asset: Sendable {
    let path: String
    let link: String
    private let type: String
    private let bytes: ByteBuffer

    init(_ name: String, _ type: String, _ bytes: [UInt8]) {
        self.type = type
        self.bytes = ByteBuffer(bytes: bytes)
        path = "/aset/\(name)"
        link = "\(path)?v=\(Fingerprint.of(bytes))"
    }

    var response: Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: bytes)
        )
    }
}
