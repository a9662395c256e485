// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import LaporHTML
import NIOCore

/// The files that pages refer to; their addresses change with their contents, so browsers keep them for good.
enum Assets {
    static let stylesheet = Asset("lapor.css", "text/css; charset=utf-8", file("lapor", "css"))
    static let icon = Asset("lapor.svg", "image/svg+xml", Array(Logo.icon.utf8))
    static let all = [stylesheet, icon]

    private static func file(_ name: String, _ type: String) -> [UInt8] {
        guard let url = Bundle.module.url(forResource: name, withExtension: type, subdirectory: "Public"),
            let data = try? Data(contentsOf: url)
        else { preconditionFailure("the resource \(name).\(type) is missing from the build") }
        return Array(data)
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
